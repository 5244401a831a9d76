import type { FigureView } from '../../domain/figure/view.js';
import { groupIn, type IndicatorOf } from '../../domain/method/catalogue.js';
import type { Unit } from '../../domain/register/unit.js';
import type { PeriodId } from '../../domain/time/period.js';
import { FIGURE_COLUMNS, figureCells } from '../form/figure-cells.js';
import type { DataColumn, TableCell } from '../table/table.js';
import { EXPORT_TEXTS } from './texts.js';

const { headers } = EXPORT_TEXTS.commune;

/** Of a commune in one month: those of `indicatorCells`, and what its ranking says of each indicator. */
export const COMMUNE_COLUMNS: readonly DataColumn[] = [
  { key: 'unitId', header: headers.unitId, width: 18 },
  { key: 'unitCode', header: headers.unitCode, width: 10 },
  { key: 'unit', header: headers.unit, width: 22 },
  { key: 'indicatorCode', header: headers.indicatorCode, width: 10 },
  { key: 'indicator', header: headers.indicator, width: 48 },
  { key: 'group', header: headers.group, width: 22 },
  { key: 'unitOfMeasure', header: headers.unitOfMeasure, width: 14 },
  { key: 'periodId', header: headers.periodId, width: 10 },
  ...FIGURE_COLUMNS,
  { key: 'isCarriedForward', header: headers.isCarriedForward, width: 12 },
  { key: 'target', header: headers.target, width: 11, format: 'decimal' },
  { key: 'gap', header: headers.gap, width: 11, format: 'decimal' },
  { key: 'share', header: headers.share, width: 11, format: 'score' },
  { key: 'earned', header: headers.earned, width: 11, format: 'decimal' },
  { key: 'possible', header: headers.possible, width: 11, format: 'decimal' },
  { key: 'rank', header: headers.rank, width: 8, format: 'integer' },
  { key: 'source', header: headers.source, width: 30 },
  { key: 'isLoaded', header: EXPORT_TEXTS.loaded.yesNo, width: 12 },
];

/** The commune, the indicator and the figure. */
export const indicatorCells = (
  { id, gsoCode, name }: Unit,
  { method, indicator }: IndicatorOf,
  period: PeriodId,
  figure: FigureView,
): TableCell[] => [
  id,
  gsoCode,
  name,
  indicator.code,
  indicator.name,
  groupIn(method, indicator.group)?.group.name ?? indicator.group,
  indicator.uom,
  period,
  ...figureCells(figure),
];
