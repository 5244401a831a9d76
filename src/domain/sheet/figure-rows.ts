import { foldText } from '../text/fold-text.js';
import { type PeriodId, parsePeriod } from '../time/period.js';
import { countIn, isNumberFault, type SheetCell, textIn } from './cell.js';
import { faultAt, type LoadFault, type RowPlace } from './fault.js';
import { FIGURE_COLUMNS_READ, YES_NO_WORDS } from './figure-texts.js';
import { type Columns, type ReadTable, readTable, type Sheet } from './table.js';
import { LOAD_TEXTS } from './texts.js';

export type PastFigureColumn = keyof typeof FIGURE_COLUMNS_READ;

export const FIGURE_FILE_COLUMNS: Columns<PastFigureColumn> = FIGURE_COLUMNS_READ;
export const FIGURE_TEMPLATE: readonly PastFigureColumn[] = [
  'commune',
  'communeName',
  'period',
  'indicator',
  'indicatorName',
  'figure',
  'denominator',
];

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
  const rows = table.lines.flatMap(({ row, cells }): FigureRow[] => {
    const before = faults.length;
    const place = { row, letters: table.letters };
    // The template names what nobody has filled in: such a row says nothing.
    if (textIn(cells.figure) === '' && textIn(cells.denominator) === '') return [];
    for (const column of ['commune', 'period', 'indicator', 'figure'] as const)
      if (textIn(cells[column]) === '')
        faults.push(
          faultAt(place, column, 'CELL_EMPTY', null, LOAD_TEXTS.cellEmpty(FIGURE_FILE_COLUMNS[column].header)),
        );
    const period = periodIn(cells.period);
    if (period === undefined && textIn(cells.period) !== '')
      faults.push(
        faultAt(
          place,
          'period',
          'PERIOD_NOT_READABLE',
          cells.period,
          LOAD_TEXTS.periodNotReadable(textIn(cells.period)),
        ),
      );
    const figure = yesNo(cells.figure) ?? countIn(cells.figure, table.language);
    const denominator = countIn(cells.denominator, table.language);
    for (const [column, value] of [
      ['figure', figure],
      ['denominator', denominator],
    ] as const)
      if (typeof value === 'object')
        faults.push(faultAt(place, column, 'NUMBER_NOT_READABLE', cells[column], value.fault));
    if (faults.length > before || period === undefined || figure === undefined || typeof figure === 'object') return [];
    const [commune, indicator] = [textIn(cells.commune), textIn(cells.indicator).toUpperCase()];
    return [
      {
        place,
        commune,
        period,
        indicator,
        figure,
        denominator: isNumberFault(denominator) ? null : (denominator ?? null),
      },
    ];
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
function periodIn(cell: SheetCell | undefined): PeriodId | undefined {
  const text = textIn(cell);
  const [, month, ofYear] = /^(\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  const [, quarter, year] = /^(?:quy|q)\s*([1-4])\s*(\d{4})$/.exec(foldText(text)) ?? [];
  const id = month ? `${ofYear}-${month.padStart(2, '0')}` : quarter ? `${year}-Q${quarter}` : text.toUpperCase();
  return parsePeriod(id) ? id : undefined;
}
