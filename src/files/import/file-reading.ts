import type { FirstSheet } from '../table/spreadsheet.js';
import type { IMPORT_TEXTS } from './texts.js';

/** Reads a file in its own thread with limits, where it can do no harm. */
export type ReadFile = (file: FileToRead) => Promise<ReadOutcome>;

export type FileToRead = {
  readonly kind: 'xlsx' | 'csv';
  readonly bytes: Uint8Array;
  /** The most rows, for files that may be longer than a form. */
  readonly most?: { readonly rows: number };
};

export type ReadOutcome = ({ readonly kind: 'READ' } & FirstSheet) | FileUnread;

export type FileUnread = {
  readonly kind: 'REFUSED';
  readonly reason: ReadingRefusal;
  /** The row of the fault, where one row is at fault. */
  readonly row?: number;
  /** The letter of the column, where one cell is at fault. */
  readonly column?: string;
};

export const unread = (reason: ReadingRefusal): FileUnread => ({ kind: 'REFUSED', reason });

export type ReadingRefusal = keyof typeof IMPORT_TEXTS.refused;

/** The most rows and columns of a form. The longest form has about sixty rows. */
export const MOST_ROWS = 500;
export const MOST_COLUMNS = 32;
export const MOST_FILE_BYTES = 2_000_000;
