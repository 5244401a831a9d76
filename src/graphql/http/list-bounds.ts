import { type GraphQLField, getNamedType, getNullableType, isListType } from 'graphql';
import { MOST_MONTHS } from '../../domain/insight/series.js';
import { scopePathOn } from '../../domain/settings/scope-paths.js';
import { monthsFrom, parsePeriod } from '../../domain/time/period.js';
import { scopeById } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import { MOST_CALENDAR_DAYS } from '../shared/arguments.js';
import { USUAL_PAGE } from '../shared/connections.js';
import { readableId } from '../shared/ids.js';
import type { Introspected } from './introspection-bounds.js';

/** Sizes of lists that grow with the stage. */
export type World = {
  /** Communes in the scope that an argument names, or in the stage's own scope. */
  communes(scope: unknown): number;
  /** Indicators of the largest method. */
  readonly indicators: number;
  /** Periods that take changes at the same time, over all frequencies. */
  readonly openPeriods: number;
};

/** Sizes of inner lists, set by arguments of outer fields. */
export type Bounds = {
  readonly world: World;
  readonly scope?: unknown;
  readonly months?: number | undefined;
  /** The number of units that the query names; `indicators` likewise. */
  readonly units?: number | undefined;
  readonly indicators?: number | undefined;
  readonly introspected?: Introspected;
};

/** `listSize`: the entries that an estimate assumes for a list field without `first`. */
export type FieldExtensions = { readonly listSize?: number | undefined };

type Arguments = Readonly<Record<string, unknown>>;

const UNKNOWN_LIST = 20;
const YEAR = 12;

/**
 * Prices of fields with long computations, in values: one value takes about a hundredth of a millisecond. A ranking
 * with all pairs of its communes is the most expensive. Improvements compute some forty rankings.
 */
const PRICES: ReadonlyMap<string, number> = new Map([
  ['Ranking.robustness', 5_000],
  ['RankingRow.robustness', 50],
  ['Ranking.certainty', 5_000],
  ['RankingRow.certainty', 50],
  // Solved by numerical integration, repeated until no other pair is told apart.
  ['RankCertainty.own', 500],
  ['RankCertainty.ownStatements', 500],
  // Computes six thousand rankings of all communes.
  ['Ranking.sensitivity', 20_000],
  ['Ranking.audit', 5_000],
  ['MethodVersion.audit', 5_000],
  ['MethodDraft.audit', 5_000],
  ['RankingRow.dataQuality', 20],
  ['RankingRow.unrankedSentence', 20],
  ['Unit.report', 5],
  ['RankingRow.report', 5],
  ['Report.countsFrom', 5],
  ['Report.countsFromSentence', 5],
  ['DataQuality.notApplicable', 20],
  ['Explanation.improvements', 2_000],
  ['Report.allowedActions', 20],
  ['ReportForm.allowedActions', 50],
  ['ReportForm.commentedFigures', 50],
  ['ReportForm.review', 50],
  ['MyWork.overdue', 500],
  ['OverdueReport.officials', 5],
  ['MyWork.forms', 200],
  ['MyWork.toReview', 500],
  ['MyWork.extensionsToDecide', 500],
  ['MyWork.whatIWasTold', 100],
  ['Period.completeness', 20],
  ['Query.simulateRanking', 1_000],
  ['Ranking.simulation', 1_000],
  ['Explanation.movement', 1_000],
  // Plans the letters of a day as the job does.
  ['Query.remindersPlanned', 2_000],
  ['Query.letterAnswers', 2_000],
  ['Operation.letterAnswers', 2_000],
  ['Query.node', 100],
]);

export function priceOf(type: string, field: string, args: Arguments): number {
  // Each id may need a read of its own.
  if (type === 'Query' && field === 'nodes') return 1 + 100 * lengthOf(args.ids, 0);
  return PRICES.get(`${type}.${field}`) ?? 1;
}

export const isPage = (type: string): boolean => type.endsWith('Connection');

const lengthOf = (value: unknown, otherwise: number): number => (Array.isArray(value) ? value.length : otherwise);

/** Months between `from` and `to`. Twelve without `from`; the most possible if the end is missing or no month. */
function monthsOf({ from, to }: Arguments): number {
  if (typeof from !== 'string') return YEAR;
  if (typeof to !== 'string' || parsePeriod(from)?.frequency !== 'MONTHLY' || parsePeriod(to)?.frequency !== 'MONTHLY')
    return MOST_MONTHS;
  return from > to ? 1 : Math.min(monthsFrom(from, to).length, MOST_MONTHS);
}

function daysOf({ from, to }: Arguments): number {
  const days = (Date.parse(String(to)) - Date.parse(String(from))) / 86_400_000 + 1;
  return days > 0 ? Math.min(days, MOST_CALENDAR_DAYS) : MOST_CALENDAR_DAYS;
}

/**
 * Fields that start a question of their own: arguments of outer fields do not bound them. Their `within` is a scope.
 */
const ANEW: ReadonlySet<string> = new Set(
  ['ranking', 'history', 'profile', 'explanation', 'series']
    .map((name) => `Unit.${name}`)
    .concat('Indicator.series', 'Ranking.matrix'),
);

const SHAPING = ['within', 'from', 'to', 'units', 'indicators'];

/** @param place the type and field, such as `Unit.series` */
export function boundsBelow(outside: Bounds, place: string, args: Arguments): Bounds {
  const isAnew = ANEW.has(place);
  const above: Bounds = isAnew
    ? {
        world: outside.world,
        scope: place === 'Ranking.matrix' ? outside.scope : args.within,
        ...(place === 'Unit.series' && { units: 1 }),
      }
    : outside;
  if (!SHAPING.some((name) => name in args)) return above;
  return {
    world: above.world,
    scope: args.within ?? above.scope,
    months: 'from' in args || 'to' in args ? monthsOf(args) : above.months,
    units: Array.isArray(args.units) ? args.units.length : above.units,
    indicators: Array.isArray(args.indicators) ? args.indicators.length : above.indicators,
  };
}

type ListSize = (args: Arguments, bounds: Bounds) => number;

const communesOf: ListSize = (_args, { units, scope, world }) => units ?? world.communes(scope);
const indicatorsOf: ListSize = (_args, { indicators, world }) => indicators ?? world.indicators;

/** Lists whose length depends on the stage or on arguments of outer fields. */
const LISTS: ReadonlyMap<string, ListSize> = new Map<string, ListSize>([
  ['Query.calendar', daysOf],
  ['Query.holidays', daysOf],
  ['WorkCalendar.days', daysOf],
  ['WorkCalendar.holidays', daysOf],
  ['Query.rankingHistory', monthsOf],
  ['Unit.history', monthsOf],
  ['RankingRow.history', monthsOf],
  // Most findings are about one indicator; findings about many name codes instead.
  ['AuditFinding.indicators', () => 3],
  ['PeriodOverview.open', (_args, { world }) => world.openPeriods],
  ['RankingHistories.months', (_args, { months = YEAR }) => months],
  ['RankingHistories.lines', communesOf],
  ['RankingHistoryLine.entries', (_args, { months = YEAR }) => months],
  ['Unit.series', indicatorsOf],
  ['FigureMatrix.indicators', indicatorsOf],
  ['FigureMatrix.rows', communesOf],
  ['FigureMatrixRow.cells', indicatorsOf],
  ['RankingCertainty.mayBeAmongFirst', communesOf],
  ['RankingCertainty.surelyAmongFirst', communesOf],
  ['Series.lines', communesOf],
  ['Series.scopePoints', (_args, { months = YEAR }) => months],
  ['SeriesLine.points', (_args, { months = YEAR }) => months],
]);

/** Types of which a list holds at most one for each indicator of a method. */
const OF_INDICATORS: ReadonlySet<string> = new Set([
  'Indicator',
  'Contribution',
  'ProfileEntry',
  'RollUp',
  'IndicatorOrigins',
]);

/** Entries of a list: the page size or the number of ids in the arguments, else the size by stage or SDL. */
export function listLength(
  type: string,
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
  bounds: Bounds,
): number {
  const size = args.first ?? args.last;
  if (typeof size === 'number') return Math.max(size, 1);
  if (isPage(getNamedType(field.type).name)) return USUAL_PAGE;
  const list = getNullableType(field.type);
  if (!isListType(list)) return 1;
  const sizeOf = LISTS.get(`${type}.${field.name}`);
  if (sizeOf) return Math.max(sizeOf(args, bounds), 1);
  const given = Object.values(args).find((value) => Array.isArray(value));
  if (Array.isArray(given)) return Math.max(given.length, 1);
  const { listSize = UNKNOWN_LIST }: FieldExtensions = field.extensions;
  return OF_INDICATORS.has(getNamedType(list).name) ? Math.max(listSize, bounds.world.indicators) : listSize;
}

/** Sizes under the settings in force. */
export const worldOf = ({ reference, today }: Pick<Context, 'reference' | 'today'>): World => ({
  communes(scopeId) {
    const id = typeof scopeId === 'string' ? readableId('Unit', scopeId) : reference.settings.stageScope;
    const scope = id === undefined ? undefined : scopeById(reference, id);
    // Resolvers refuse a scope that does not exist.
    return scope ? reference.unitsBelow(scopePathOn(scope, today), today, 'COMMUNE').length : 1;
  },
  indicators: Math.max(0, ...reference.methods.map(({ indicators }) => indicators.length)),
  // For each frequency: the period being collected, the period due, the periods before it, and one more with a fixed
  // due day.
  openPeriods: 3 * (Math.max(0, ...reference.settings.scopes.map(({ lockAfter }) => lockAfter)) + 3),
});
