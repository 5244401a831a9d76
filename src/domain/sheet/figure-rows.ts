import type { Figure } from '../figure/figure.js';
import type { Indicator } from '../indicator/indicator.js';
import type { Unit } from '../register/unit.js';
import { foldText } from '../text/fold-text.js';
import { type PeriodId, parsePeriod } from '../time/period.js';
import { countIn, type SheetCell, textIn } from './cell.js';
import { type FileColumns, meaningIn, notRead, type RowsRead, type RowUnder, readRows } from './column.js';
import type { Sheet } from './table.js';
import { LOAD_TEXTS, YES_NO_TEXTS, YES_NO_WORDS } from './texts.js';
import { codesLike } from './unit-columns.js';

/** A row of the template, with the approved figure. */
export type FigureLine = {
  readonly commune: Unit;
  readonly period: PeriodId;
  readonly indicator: Indicator;
  readonly figure: Figure | undefined;
};

/** Columns of a file of figures, in the order of the template. */
export const FIGURE_FILE_COLUMNS = {
  commune: {
    header: { vi: 'Mã xã', en: 'Commune code' },
    alsoRead: ['Mã PX', 'Mã đơn vị', 'commune_code', 'gso_code'],
    cell: ({ commune }) => commune.gsoCode,
    ...codesLike(/^\d{1,5}$/),
  },
  communeName: {
    header: { vi: 'Tên xã', en: 'Commune' },
    alsoRead: ['Phường Xã', 'Tên đơn vị', 'Đơn vị'],
    cell: ({ commune }) => commune.name,
    read: notRead,
  },
  period: {
    header: { vi: 'Kỳ', en: 'Period' },
    alsoRead: ['Kỳ báo cáo', 'Mã kỳ'],
    cell: ({ period }) => period,
    read: (cell) => {
      const text = textIn(cell);
      return text === '' ? undefined : (periodIn(text) ?? { fault: LOAD_TEXTS.periodNotReadable(text) });
    },
    fault: 'PERIOD_NOT_READABLE',
    missing: 'CELL_EMPTY',
  },
  indicator: {
    header: { vi: 'Mã chỉ tiêu', en: 'Indicator code' },
    alsoRead: ['indicator'],
    cell: ({ indicator }) => indicator.code,
    read: (cell) => textIn(cell).toUpperCase() || undefined,
    missing: 'CELL_EMPTY',
  },
  indicatorName: {
    header: { vi: 'Chỉ tiêu', en: 'Indicator' },
    alsoRead: ['Tên chỉ tiêu'],
    cell: ({ indicator }) => indicator.name,
    read: notRead,
  },
  figure: {
    header: { vi: 'Số liệu hoặc tử số', en: 'Figure or numerator' },
    alsoRead: ['Số liệu', 'Giá trị', 'Tử số', 'value', 'figure', 'numerator'],
    cell: ({ figure }) => {
      if (figure?.kind === 'ratio') return figure.numerator;
      return figure?.kind === 'boolean' ? YES_NO_TEXTS[figure.value ? 'yes' : 'no'] : (figure?.value ?? null);
    },
    read: (cell, language) => yesNo(cell) ?? countIn(cell, language),
    fault: 'NUMBER_NOT_READABLE',
    missing: 'CELL_EMPTY',
  },
  denominator: {
    header: { vi: 'Mẫu số', en: 'Denominator' },
    cell: ({ figure }) => (figure?.kind === 'ratio' ? figure.denominator : null),
    read: countIn,
    fault: 'NUMBER_NOT_READABLE',
  },
} as const satisfies FileColumns<FigureLine>;

export type PastFigureColumn = keyof typeof FIGURE_FILE_COLUMNS;

/**
 * One past figure: of a commune, a period and an indicator. The code may lack leading zeros. `figure` is the numerator of
 * a ratio, or the figure itself.
 */
export type FigureRow = RowUnder<typeof FIGURE_FILE_COLUMNS>;

export type FigureRows = RowsRead<FigureRow>;

export const figureRows = (sheet: Sheet): FigureRows =>
  readRows(sheet, FIGURE_FILE_COLUMNS, [['commune', 'period', 'indicator', 'figure']], ({ cells, complete }) =>
    // The template lists figures that nobody has filled in yet. Such rows are left out.
    textIn(cells.figure) === '' && textIn(cells.denominator) === '' ? [] : complete(),
  );

function yesNo(cell: SheetCell | undefined): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const meaning = meaningIn(YES_NO_WORDS, textIn(cell));
  return meaning && meaning === 'yes';
}

/** Reads `2025-06`, `06/2025`, `2025-Q2`, `Quý 2/2025`, `2025`. A spreadsheet program makes a typed month its first day. */
function periodIn(written: string): PeriodId | undefined {
  const text = written.replace(/^(\d{4}-\d{2})-01$/, '$1');
  const [, month, ofYear] = /^(\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  const [, quarter, year] = /^(?:quy|q)\s*([1-4])\s*(\d{4})$/.exec(foldText(text)) ?? [];
  const id = month ? `${ofYear}-${month.padStart(2, '0')}` : quarter ? `${year}-Q${quarter}` : text.toUpperCase();
  return parsePeriod(id) ? id : undefined;
}
