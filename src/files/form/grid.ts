import { LOAD_TEXTS } from '../../domain/sheet/texts.js';
import { asSent } from '../../domain/text/as-sent.js';
import { columnName, textBehind } from '../../domain/text/cell-text.js';
import type { Language } from '../../domain/text/text.js';
import type { FileFault } from '../import/fault.js';
import type { Grid, GridCell } from '../table/spreadsheet.js';
import {
  columnByHeader,
  type FormColumn,
  type FormHeader,
  formColumn,
  type Hidden,
  hiddenIn,
} from './template-columns.js';
import { FORM_TEXTS } from './texts.js';

/** The cells of a form as they were read, not yet interpreted. */
export type FormGrid = {
  readonly hidden: Readonly<Partial<Record<Hidden, string>>>;
  /** Letters of the columns that are there. */
  readonly letters: ReadonlyMap<FormColumn, string>;
  /** The language of the headings. Numbers are read as this language writes them. */
  readonly language: Language;
  readonly lines: readonly GridLine[];
};

export type GridLine = {
  /** The row number of a spreadsheet program. */
  readonly row: number;
  readonly code: string;
  readonly cells: Readonly<Partial<Record<FormColumn, GridCell>>>;
};

/** The most characters of a code. Messages do not repeat a longer text in full. */
const MOST_CODE = 40;

/** The header must be within the first lines. Columns may be in any order, with others between them. */
const HEADER_WITHIN = 20;

export function formGrid(grid: Grid): FormGrid | { readonly faults: readonly FileFault[] } {
  const at = grid.slice(0, HEADER_WITHIN).findIndex((row) => row.some((cell) => headerIn(cell)?.column === 'code'));
  const header = grid[at];
  if (!header) return { faults: [missing('code', null)] };
  const columns = new Map<FormColumn, number>();
  const languages = new Map<Language, string>();
  for (const [i, cell] of header.entries()) {
    const { column, language } = headerIn(cell) ?? {};
    if (!column || !language || columns.has(column)) continue;
    columns.set(column, i);
    if (!languages.has(language)) languages.set(language, textOf(cell));
  }
  if (!columns.has('figure')) return { faults: [missing('figure', at + 1)] };
  const [vietnamese, english] = [languages.get('vi'), languages.get('en')];
  if (vietnamese !== undefined && english !== undefined)
    return { faults: [languagesMixed(vietnamese, english, at + 1)] };
  const hidden: Partial<Record<Hidden, string>> = {};
  for (const row of grid.slice(0, at))
    for (const cell of row) {
      const [name, value] = (typeof cell === 'string' && hiddenIn(cell)) || [];
      if (name !== undefined) hidden[name] = value;
    }
  const lines = grid.slice(at + 1).flatMap((row, i): GridLine[] => {
    const cells = Object.fromEntries([...columns].map(([column, index]) => [column, row[index] ?? null]));
    const code = textOf(cells.code ?? null);
    return code === '' ? [] : [{ row: at + 2 + i, code: code.slice(0, MOST_CODE).toUpperCase(), cells }];
  });
  const letters = new Map([...columns].map(([column, i]) => [column, columnName(i)]));
  return { hidden, letters, language: english === undefined ? 'vi' : 'en', lines };
}

const languagesMixed = (vietnamese: string, english: string, row: number): FileFault => ({
  ...{ code: 'LANGUAGES_MIXED', field: null, row, value: asSent(`${vietnamese}, ${english}`) },
  message: LOAD_TEXTS.languagesMixed(asSent(vietnamese), asSent(english)),
});

const headerIn = (cell: GridCell): FormHeader | undefined =>
  typeof cell === 'string' ? columnByHeader(cell) : undefined;

/** The text of a cell: normalised, trimmed, and without the mark against formulas. */
export const textOf = (cell: GridCell): string =>
  cell === null ? '' : textBehind(String(cell).normalize('NFC').trim()).trim();

const missing = (column: FormColumn, row: number | null): FileFault => ({
  code: 'COLUMN_MISSING',
  field: column,
  row,
  value: formColumn(column).header.vi,
  message: FORM_TEXTS.columnMissing(formColumn(column).header),
});
