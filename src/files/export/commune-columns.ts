import type { FigureOfParts } from '../../domain/figure/merge.js';
import type { FigureView } from '../../domain/figure/view.js';
import { partsText } from '../../domain/insight/parts-text.js';
import { groupIn, type IndicatorOf, type TargetOf } from '../../domain/method/catalogue.js';
import type { Cell } from '../../domain/ranking/ranking.js';
import type { Unit } from '../../domain/register/unit.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { closingDateOf, type PeriodId } from '../../domain/time/period.js';
import type { Reference } from '../../reference-data/reference.js';
import { FIGURE_COLUMNS } from '../form/figure-cells.js';
import { type ColumnOf, columnsOn } from '../table/columns.js';
import { no, yes } from '../table/texts.js';
import { figureStateCode, forPrograms, subjectColumns } from './program-columns.js';
import { EXPORT_TEXTS } from './texts.js';

const { headers } = EXPORT_TEXTS.commune;

/** An indicator of a commune in one month. */
export type CommuneRow = {
  readonly unit: Unit;
  readonly of: IndicatorOf;
  readonly period: PeriodId;
  readonly figure: FigureView;
  readonly target: TargetOf | null;
  readonly gap: number | null;
  /** What its ranking says; null in a month without one. */
  readonly cell: Cell | null;
  readonly isLoaded: boolean;
  /** Where the figure is the sum of those of predecessors. */
  readonly parts: FigureOfParts | null;
};

export const COMMUNE_COLUMNS: readonly ColumnOf<CommuneRow>[] = [
  { key: 'unitId', header: headers.unitId, width: 18, cell: ({ unit }) => unit.id },
  { key: 'unitCode', header: headers.unitCode, width: 10, cell: ({ unit }) => unit.gsoCode },
  { key: 'unit', header: headers.unit, width: 22, cell: ({ unit }) => unit.name },
  { key: 'indicatorCode', header: headers.indicatorCode, width: 10, cell: ({ of }) => of.indicator.code },
  { key: 'indicator', header: headers.indicator, width: 48, cell: ({ of }) => of.indicator.name },
  {
    ...{ key: 'group', header: headers.group, width: 22 },
    cell: ({ of: { method, indicator } }) => groupIn(method, indicator.group)?.group.name ?? indicator.group,
  },
  { key: 'unitOfMeasure', header: headers.unitOfMeasure, width: 14, cell: ({ of }) => of.indicator.uom },
  { key: 'periodId', header: headers.periodId, width: 10, cell: ({ period }) => period },
  ...columnsOn(FIGURE_COLUMNS, ({ figure }: CommuneRow) => figure),
  {
    ...{ key: 'isCarriedForward', header: headers.isCarriedForward, width: 12 },
    cell: ({ cell }) => (cell?.carriedForward ? yes : no),
  },
  { key: 'target', header: headers.target, width: 11, format: 'decimal', cell: ({ target }) => target?.value ?? null },
  { key: 'gap', header: headers.gap, width: 11, format: 'decimal', cell: ({ gap }) => gap },
  { key: 'share', header: headers.share, width: 11, format: 'score', cell: ({ cell }) => cell?.share ?? null },
  { key: 'earned', header: headers.earned, width: 11, format: 'decimal', cell: ({ cell }) => cell?.earned ?? null },
  {
    key: 'possible',
    header: headers.possible,
    width: 11,
    format: 'decimal',
    cell: ({ cell }) => cell?.possible ?? null,
  },
  { key: 'rank', header: headers.rank, width: 8, format: 'integer', cell: ({ cell }) => cell?.rank ?? null },
  {
    ...{ key: 'source', header: headers.source, width: 30, wasVietnamese: true },
    cell: ({ of }) => of.indicator.source,
  },
  {
    ...{ key: 'isLoaded', header: EXPORT_TEXTS.loaded.yesNo, width: 12 },
    cell: ({ isLoaded }) => (isLoaded ? yes : no),
  },
];

/** How much of a sum is known. */
export const PARTS_COLUMN: ColumnOf<CommuneRow> = {
  ...{ key: 'parts', header: headers.parts, width: 40 },
  cell: ({ parts }) => parts && partsText(parts),
};

export const communeCodes = (reference: Reference, scope: ScopeSettings): ColumnOf<CommuneRow>[] => [
  ...columnsOn(subjectColumns(reference), ({ unit, period }: CommuneRow) => ({
    ...{ unit: unit.id, period, closing: closingDateOf(period, scope.closingDay) },
  })).filter(({ key }) => key === 'code' || key === 'codeDay'),
  forPrograms('figureStateCode', ({ figure }) => figureStateCode(figure)),
  forPrograms('hasCarriedFigure', ({ cell }) => cell?.carriedForward ?? false),
  forPrograms('hasLoadedFigure', ({ isLoaded }) => isLoaded),
  forPrograms('sourceText', ({ of }) => of.indicator.source),
];
