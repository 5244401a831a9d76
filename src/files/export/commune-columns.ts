import type { FigureOfParts } from '../../domain/figure/merge.js';
import type { FigureView } from '../../domain/figure/view.js';
import { groupIn, type IndicatorOf, type TargetOf } from '../../domain/method/catalogue.js';
import type { Cell } from '../../domain/ranking/ranking.js';
import type { Unit } from '../../domain/register/unit.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import type { PeriodId } from '../../domain/time/period.js';
import type { Reference } from '../../reference-data/reference.js';
import { type ColumnOf, columnsOn, decimal, forPrograms, words } from '../table/columns.js';
import { no, yes } from '../table/texts.js';
import {
  FIGURE_COLUMNS,
  figureStateCode,
  hasLoadedFigure,
  OF_INDICATOR,
  OF_PERIOD,
  OF_PLACE,
  OF_POINT,
  subjectColumns,
  unitColumns,
  unitIdColumn,
} from './shared-columns.js';
import { EXPORT_TEXTS } from './texts.js';

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

const groupName = ({ of: { method, indicator } }: CommuneRow) =>
  groupIn(method, indicator.group)?.group.name ?? indicator.group;

/** @param hasSums with how much is known of the sums over predecessors */
export const communeColumns = (
  reference: Reference,
  scope: ScopeSettings,
  hasSums: boolean,
): readonly ColumnOf<CommuneRow>[] => [
  ...columnsOn([unitIdColumn, ...unitColumns()], ({ unit }: CommuneRow) => unit),
  ...columnsOn([OF_INDICATOR.code, OF_INDICATOR.name], ({ of }: CommuneRow) => of.indicator),
  words('group', { vi: 'Nhóm', en: 'Group' }, 22, groupName),
  ...columnsOn([OF_INDICATOR.uom], ({ of }: CommuneRow) => of.indicator),
  ...columnsOn([OF_PERIOD.id], ({ period }: CommuneRow) => period),
  ...columnsOn(FIGURE_COLUMNS, ({ figure }: CommuneRow) => figure),
  words('isCarriedForward', { vi: 'Lấy từ kỳ trước', en: 'Carried forward' }, 12, ({ cell }) =>
    cell?.carriedForward ? yes : no,
  ),
  OF_POINT.target,
  decimal('gap', { vi: 'Còn thiếu', en: 'Gap' }, 11, ({ gap }) => gap),
  ...columnsOn([OF_POINT.share, OF_PLACE.earned, OF_PLACE.possible, OF_PLACE.rank], ({ cell }: CommuneRow) => cell),
  words('source', { vi: 'Nguồn', en: 'Source' }, 30, ({ of }) => of.indicator.source, { wasVietnamese: true }),
  words('isLoaded', EXPORT_TEXTS.loaded.yesNo, 12, ({ isLoaded }) => (isLoaded ? yes : no)),
  ...(hasSums ? [OF_POINT.parts] : []),
  ...subjectColumns(reference, ({ unit, period }: CommuneRow) => ({ unit: unit.id, period, scope }), [
    'code',
    'codeDay',
  ]),
  ...columnsOn([figureStateCode], ({ figure }: CommuneRow) => figure),
  forPrograms(
    'hasCarriedFigure',
    { vi: 'Lấy từ kỳ trước (true/false)', en: 'Carried forward (true/false)' },
    ({ cell }) => cell?.carriedForward ?? false,
  ),
  hasLoadedFigure,
  forPrograms(
    'sourceText',
    { vi: 'Nguồn số liệu (theo ngôn ngữ của tệp)', en: 'Source (in the language of the file)' },
    ({ of }) => of.indicator.source,
  ),
];
