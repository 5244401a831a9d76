import type { Figure } from '../figure/figure.js';
import type { Indicator } from '../indicator/indicator.js';
import type { Unit } from '../register/unit.js';
import { foldText } from '../text/fold-text.js';
import { type PeriodId, parsePeriod } from '../time/period.js';
import { countIn, type SheetCell, textIn } from './cell.js';
import { cellMissing, type FileColumns, notRead, readCells, readText } from './column.js';
import type { LoadFault, RowPlace } from './fault.js';
import { FIGURE_COLUMNS_READ as texts, YES_NO_TEXTS, YES_NO_WORDS } from './figure-texts.js';
import { type ReadTable, readTable, type Sheet } from './table.js';
import { LOAD_TEXTS } from './texts.js';

/** A row of the template, with the figure that is approved. */
export type FigureLine = {
  readonly commune: Unit;
  readonly period: PeriodId;
  readonly indicator: Indicator;
  readonly figure: Figure | undefined;
};

/** In the order of the template. */
export const FIGURE_FILE_COLUMNS = {
  commune: {
    ...texts.commune,
    cell: ({ commune }) => commune.gsoCode,
    read: readText,
    missing: cellMissing(texts.commune),
  },
  communeName: { ...texts.communeName, cell: ({ commune }) => commune.name, read: notRead },
  period: {
    ...texts.period,
    cell: ({ period }) => period,
    read: (cell) => {
      const text = textIn(cell);
      return text === '' ? undefined : (periodIn(text) ?? { fault: LOAD_TEXTS.periodNotReadable(text) });
    },
    fault: 'PERIOD_NOT_READABLE',
    missing: cellMissing(texts.period),
  },
  indicator: {
    ...texts.indicator,
    cell: ({ indicator }) => indicator.code,
    read: (cell) => textIn(cell).toUpperCase() || undefined,
    missing: cellMissing(texts.indicator),
  },
  indicatorName: { ...texts.indicatorName, cell: ({ indicator }) => indicator.name, read: notRead },
  figure: {
    ...texts.figure,
    cell: ({ figure }) => {
      if (figure?.kind === 'ratio') return figure.numerator;
      return figure?.kind === 'boolean' ? YES_NO_TEXTS[figure.value ? 'yes' : 'no'] : (figure?.value ?? null);
    },
    read: (cell, language) => yesNo(cell) ?? countIn(cell, language),
    fault: 'NUMBER_NOT_READABLE',
    missing: cellMissing(texts.figure),
  },
  denominator: {
    ...texts.denominator,
    cell: ({ figure }) => (figure?.kind === 'ratio' ? figure.denominator : null),
    read: countIn,
    fault: 'NUMBER_NOT_READABLE',
  },
} as const satisfies FileColumns<FigureLine>;

export type PastFigureColumn = keyof typeof FIGURE_FILE_COLUMNS;

/** One figure of the past: a commune, a period, an indicator. */
export type FigureRow = {
  readonly place: RowPlace<PastFigureColumn>;
  /** As it is written: leading zeros may be lost. */
  readonly commune: string;
  readonly period: PeriodId;
  readonly indicator: string;
  /** Numerator of a ratio, or the figure itself. */
  readonly figure: number | boolean;
  readonly denominator: number | null;
};

export type FigureRows = Pick<ReadTable<PastFigureColumn>, 'faults' | 'warnings'> & {
  readonly rows: readonly FigureRow[];
};

export function figureRows(sheet: Sheet): FigureRows {
  const table = readTable<PastFigureColumn>(sheet, FIGURE_FILE_COLUMNS, [['commune', 'period', 'indicator', 'figure']]);
  const faults: LoadFault[] = [...table.faults];
  const rows = table.lines.flatMap((line): FigureRow[] => {
    const before = faults.length;
    // The template names what nobody has filled in: such a row says nothing.
    if (textIn(line.cells.figure) === '' && textIn(line.cells.denominator) === '') return [];
    const place = { row: line.row, letters: table.letters };
    const at = { place, language: table.language, faults };
    const { commune, period, indicator, figure, denominator } = readCells(FIGURE_FILE_COLUMNS, line, at);
    if (faults.length > before) return [];
    if (commune === undefined || period === undefined || indicator === undefined || figure === undefined) return [];
    return [{ place, commune, period, indicator, figure, denominator: denominator ?? null }];
  });
  return { rows, faults, warnings: table.warnings };
}

function yesNo(cell: SheetCell | undefined): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const word = foldText(textIn(cell));
  return (
    YES_NO_WORDS.yes.map(foldText).includes(word) || (YES_NO_WORDS.no.map(foldText).includes(word) ? false : undefined)
  );
}

/** `2025-06`, `06/2025`, `2025-Q2`, `Quý 2/2025`, `2025` */
function periodIn(text: string): PeriodId | undefined {
  const [, month, ofYear] = /^(\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  const [, quarter, year] = /^(?:quy|q)\s*([1-4])\s*(\d{4})$/.exec(foldText(text)) ?? [];
  const id = month ? `${ofYear}-${month.padStart(2, '0')}` : quarter ? `${year}-Q${quarter}` : text.toUpperCase();
  return parsePeriod(id) ? id : undefined;
}
