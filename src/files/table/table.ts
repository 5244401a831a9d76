import type { MethodVersion } from '../../domain/method/method.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { safeText } from '../../domain/text/cell-text.js';
import type { Language, Text } from '../../domain/text/text.js';
import type { PeriodId } from '../../domain/time/period.js';
import { TABLE_TEXTS } from './texts.js';

export type TableCell = string | number | boolean | Text | null;

export type TableColumn = {
  readonly header: Text;
  /** The width in characters, for a spreadsheet program. */
  readonly width: number;
  readonly format?: 'integer' | 'decimal' | 'score';
  /** The unit of measurement for print, where the header does not name it. */
  readonly unit?: Text;
};

/** A table to export, in both languages and before it gets a format. */
export type ExportTable = {
  /** Name of the file, without its ending: `ranking-cho-don-2026-10`. */
  readonly name: string;
  readonly sheet: Text;
  readonly title: Text;
  readonly notes: readonly Text[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Set for a table that an office fills in and sends back; its numbers keep every digit. */
  readonly isReadAgain?: true;
};

/**
 * A column that programs read as well. `key` is its name in JSON and never changes. `isForPrograms`: only CSV and JSON have
 * it, after the columns for people. `type`: of its cells where they are no text and no format says so. `wasVietnamese`: an
 * earlier release wrote only the Vietnamese text, and programs still get that for one more release.
 */
export type DataColumn = TableColumn & {
  readonly key: string;
  readonly isForPrograms?: boolean;
  readonly type?: 'number' | 'boolean';
  readonly wasVietnamese?: boolean;
};

/** A table of published data with the facts that a reader needs to use it elsewhere. */
export type DataTable = Omit<ExportTable, 'columns'> & {
  readonly columns: readonly DataColumn[];
  readonly facts: TableFacts;
};

export type TableFacts = {
  readonly scope: ScopeSettings;
  /** First and last period of the rows. */
  readonly from: PeriodId;
  readonly to: PeriodId;
  /** The method versions by which shares and points were computed. */
  readonly methods: readonly MethodVersion['id'][];
  /** The publication of all rows; null where rows come from several publications or from reports. */
  readonly ranking: Ranking | null;
  readonly isDemonstration: boolean;
};

const REMARK: DataColumn = { key: 'note', header: TABLE_TEXTS.note, width: 18 };

/** Marks every row, so that a row keeps its mark when it is copied into another file. */
export function markedAsDemonstration(table: DataTable): DataTable {
  if (!table.facts.isDemonstration) return table;
  const found = table.columns.findIndex(({ isForPrograms }) => isForPrograms);
  const at = found < 0 ? table.columns.length : found;
  return {
    ...table,
    columns: table.columns.toSpliced(at, 0, REMARK),
    rows: table.rows.map((row) => row.toSpliced(at, 0, TABLE_TEXTS.demonstration)),
  };
}

/** The table without the columns for programs, for print. */
export function forPeople(table: DataTable): DataTable {
  const shown = (_: unknown, i: number) => !table.columns[i]?.isForPrograms;
  return { ...table, columns: table.columns.filter(shown), rows: table.rows.map((row) => row.filter(shown)) };
}

/** The table for CSV and JSON, with all columns. */
export function forReadingPrograms(table: DataTable): DataTable {
  const asBefore = (cell: TableCell, i: number) =>
    table.columns[i]?.wasVietnamese && typeof cell === 'object' ? (cell?.vi ?? null) : cell;
  return { ...table, rows: table.rows.map((row) => row.map(asBefore)) };
}

export function cellIn(cell: TableCell, language: Language): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return String(cell);
  return safeText(typeof cell === 'string' ? cell : cell[language]);
}
