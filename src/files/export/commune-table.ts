import { notFormedText } from '../../domain/explanation/past-place-text.js';
import { profileOf } from '../../domain/explanation/profile.js';
import {
  isFromDemonstration,
  type PastEntry,
  type PastProfile,
  pastEntries,
} from '../../domain/explanation/profile-before.js';
import { sumsNote } from '../../domain/insight/texts.js';
import { groupIn } from '../../domain/method/catalogue.js';
import type { Cell } from '../../domain/ranking/ranking.js';
import { type RowOf, rowOf } from '../../domain/ranking/view.js';
import type { Unit } from '../../domain/register/unit.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { innermostScope, scopesAround } from '../../domain/settings/scopes.js';
import { closingDateOf } from '../../domain/time/period.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { lastMonthOfCommune, scopeThen } from '../../reference-data/latest-ranking.js';
import { pastProfile } from '../../reference-data/past-profile.js';
import { knownMethod, knownUnit, type Reference, unitOfRanking } from '../../reference-data/reference.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { badParameter, namesNothing } from '../import/fault.js';
import { type ColumnOf, columnsOn, decimal, forPrograms, words } from '../table/columns.js';
import {
  dayAsked,
  knowsOnly,
  monthOf,
  parameterOf,
  periodAsked,
  quotedList,
  scopeAsked,
  unitNamed,
} from '../table/parameters.js';
import type { DataTable } from '../table/table.js';
import { no, yes } from '../table/texts.js';
import { dataTable } from './data-table.js';
import { factsOf, meansOnePublication, pastReaders, rankingIfPublished, rankingNotPublished } from './ranking-asked.js';
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

const { accepted, sheet, title, titleBefore } = EXPORT_TEXTS.commune;

/** One commune in one month, a row for each indicator. Filters as in the query `communeProfile`. */
export async function communeTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'ranking', 'approvedFigures');
  knowsOnly(context, ['within', 'unit', 'period', 'version', 'at']);
  const { unit, scope } = communeAsked(context);
  // A question without a month about an ended commune asks for its last one.
  const last = lastMonthOfCommune(unit, scope, context.today);
  const month = monthOf(periodAsked(context));
  const ranking = await rankingIfPublished(context, scope, last);
  // In an earlier month another scope may have ranked the commune.
  const then = scopeThen(context.reference, { unit, scope }, month ?? ranking?.period, dayAsked(context, 'at'));
  const earlier = then === scope ? undefined : await rankingIfPublished(context, then);
  const row = (ranking && rowOf(ranking, unit.id)) ?? (earlier && rowOf(earlier, unit.id));
  if (row) return tableOfRow(context, row);
  const past = meansOnePublication(context)
    ? undefined
    : await pastProfile(pastReaders(context), context.reference, { unit, scope }, month ?? last);
  if (past) return 'row' in past ? tableOfRow(context, past) : tableBefore(context, past);
  throw ranking ? namesNothing('unit', unit.id, accepted.ranked(ranking.period)) : rankingNotPublished(context, scope);
}

function tableOfRow(context: FilesContext, row: RowOf): DataTable {
  const { reference } = context;
  const { ranking } = row;
  const unit = unitOfRanking(reference, ranking, row.row.unit);
  const facts = factsOf(context, ranking);
  return dataTable({
    name: `commune-${unit.id}-${ranking.period}`,
    sheet,
    title: title(unit.name, shortPeriodLabel(ranking.period), ranking.version),
    columns: communeColumns(reference, facts.scope, false),
    rows: profileOf(row, knownMethod(reference, ranking.method)).map((entry) => ({
      ...{ ...entry, unit, isLoaded: entry.cell.origin?.kind === 'LOADED', parts: null },
    })),
    facts,
  });
}

/** A commune in a month before it began: the sums of its predecessors, without points and without a rank. */
function tableBefore({ reference }: FilesContext, profile: PastProfile): DataTable {
  const { scope, month, method, notFormed } = profile;
  const unit = knownUnit(reference, profile.unit, closingDateOf(month, scope.closingDay));
  return dataTable({
    name: `commune-${unit.id}-${month}`,
    sheet,
    title: titleBefore(unit.name, shortPeriodLabel(month)),
    notes: [notFormedText(notFormed, (id) => knownUnit(reference, id).name), sumsNote],
    columns: communeColumns(reference, scope, true),
    rows: pastEntries(reference.register, profile).map((entry) => ({ ...entry, unit, cell: null })),
    facts: {
      ...{ scope, from: month, to: month, methods: [method.id], ranking: null },
      isDemonstration: isFromDemonstration(profile),
    },
  });
}

/** The commune, and the scope that `within` names; without it the scope to which the commune reports. */
export function communeAsked(context: FilesContext) {
  const id = parameterOf(context, 'unit') ?? '';
  const unit = unitNamed(context, 'unit', id);
  const own = unit.level === 'COMMUNE' ? innermostScope(context.reference.settings, unit.path) : undefined;
  if (!own) throw badParameter('unit', id, accepted.commune);
  const scope = parameterOf(context, 'within') === undefined ? own : scopeAsked(context);
  const around = scopesAround(context.reference.settings, unit.path).map((one) => one.scope);
  if (!around.includes(scope.scope)) throw badParameter('within', scope.scope, quotedList(around));
  return { unit, scope };
}

/** An indicator of a commune in one month. */
type CommuneRow = Omit<PastEntry, 'scope' | 'missingReason'> & {
  readonly unit: Unit;
  /** The cell of the month's ranking; null in a month without a ranking. */
  readonly cell: Cell | null;
};

const groupName = ({ of: { method, indicator } }: CommuneRow) =>
  groupIn(method, indicator.group)?.group.name ?? indicator.group;

/** @param hasSums adds the column that says how much of each sum over predecessors is known */
const communeColumns = (
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
    'boolean',
  ),
  hasLoadedFigure,
  forPrograms(
    'sourceText',
    { vi: 'Nguồn số liệu (theo ngôn ngữ của tệp)', en: 'Source (in the language of the file)' },
    ({ of }) => of.indicator.source,
  ),
];
