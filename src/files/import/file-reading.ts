import type { Grid } from '../table/spreadsheet.js';
import type { IMPORT_TEXTS } from './texts.js';

/** A file is read where it can do no harm: in a thread of its own, with limits. */
export type ReadFile = (file: FileToRead) => Promise<ReadOutcome>;

export type FileToRead = {
  readonly kind: 'xlsx' | 'csv';
  readonly bytes: Uint8Array;
  /** Rows that are looked at where more are allowed than a form has. */
  readonly most?: { readonly rows: number };
};

export type ReadOutcome =
  | { readonly kind: 'READ'; readonly grid: Grid }
  | {
      readonly kind: 'REFUSED';
      readonly reason: ReadingRefusal;
      /** Line and column of the fault, where the file is good enough to have some. */
      readonly row?: number;
    };

export type ReadingRefusal = keyof typeof IMPORT_TEXTS.refused;

/** Rows and columns that are looked at; the longest form has about sixty lines. */
export const MOST_ROWS = 500;
export const MOST_COLUMNS = 26;
export const MOST_FILE_BYTES = 2_000_000;
