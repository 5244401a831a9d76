import type { MethodVersion } from '../method/method.js';
import { type Unit, unitById, unitsBelow } from '../register/unit.js';
import { completenessAmong } from '../report/completeness.js';
import { reasonNotCounted } from '../report/counted-figures.js';
import { dueDayOf } from '../settings/deadline.js';
import { isExpected, isFromFirstPeriodOn } from '../settings/period-state.js';
import { liesInScope, scopePathIn } from '../settings/scope-paths.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { localDateOf } from '../time/local-date.js';
import {
  closingDateOf,
  FREQUENCIES,
  type Frequency,
  figurePeriods,
  type PeriodId,
  periodsClosingWith,
  previousPeriod,
} from '../time/period.js';
import { reasonNotFormed } from './not-formed.js';
import type { PublishedRank, PublishedRanks, Ranking } from './ranking.js';
import { editionFor, knowsNotExpected, toldAsThen } from './ranking-edition.js';
import type { RankingInput } from './ranking-input.js';
import { rankingTimeliness } from './ranking-timeliness.js';
import { noReports } from './report-columns.js';
import { rankingStatus, waitingOn } from './status.js';

/** The periods that a month's ranking reads: its own, the latest closed quarter and year, and those carried from. */
export function reportPeriods(month: PeriodId, closingDay: number, method: MethodVersion): PeriodId[] {
  const own = Object.values(figurePeriods(month, closingDay));
  return method.missingPolicy === 'CARRY_FORWARD' ? [...own, ...own.map(previousPeriod)] : own;
}

/** The period whose figures replace missing ones; undefined = nothing is carried into this period. */
export const carriedFrom = (
  { missingPolicy }: Pick<MethodVersion, 'missingPolicy'>,
  scope: ScopeSettings,
  period: PeriodId,
): PeriodId | undefined => {
  const before = previousPeriod(period);
  return missingPolicy === 'CARRY_FORWARD' && isFromFirstPeriodOn(scope, before) ? before : undefined;
};

/**
 * The basis of a ranking, computed once. Each commune has a position by path, so the order of the input does not
 * matter.
 */
export type RankingBasis = ReturnType<typeof rankingBasis>;

export class RankingInputError extends Error {
  override name = 'RankingInputError';
}

export function rankingBasis(input: RankingInput) {
  const { scope, period, occurrence, register, calendar, reports, previous, current } = input;
  if (previous && previous.period !== previousPeriod(period))
    throw new RankingInputError(
      `the ranking before ${period} is that of ${previousPeriod(period)}, not ${previous.period}`,
    );
  const units = unitsBelow(register, scopePathIn(scope, period), closingDateOf(period, scope.closingDay), 'COMMUNE');
  const seen = new Map([...reports].map(([id, columns]) => [id, columns.seenBy(units, scope.countSubmitted)]));
  const reportsOf = (id: PeriodId) => seen.get(id) ?? noReports(units.length);
  const own = reportsOf(period).heads;
  const isDue = units.map((unit) => isExpected(scope, period, unit));
  const dueDay = dueDayOf(scope, period, calendar);
  const periods = figurePeriods(period, scope.closingDay);
  const used = new Set(input.method.indicators.map(({ frequency }) => frequency));
  const edition = editionFor(current);
  const previousRows = rowsByPosition(previous, units);
  const today = localDateOf(occurrence);
  const expected = periodsClosingWith(period).flatMap((id) => {
    const { heads } = reportsOf(id);
    return isDue.flatMap((due, i) => (due ? [heads[i]] : []));
  });
  const completeness = completenessAmong(
    isDue.filter((due) => due).length,
    own.filter((_head, i) => isDue[i]),
    dueDay,
    occurrence,
  );
  const notFormed = reasonNotFormed({ register, calendar, today }, scope, period, { occurrence, completeness });
  // A ranking that an earlier release made final stays final in the table. Readers see that it is not formed.
  const status =
    notFormed && current?.status !== 'FINAL'
      ? 'PROVISIONAL'
      : rankingStatus({ scope, month: period, occurrence, calendar, current, expected });
  return {
    units,
    figurePeriods: periods,
    /** Frequencies whose figures are not expected yet. */
    notExpected: FREQUENCIES.filter(
      (frequency) =>
        knowsNotExpected(edition) && used.has(frequency) && !isFromFirstPeriodOn(scope, periods[frequency]),
    ),
    /** 1 for communes that did not report here when the period of that frequency closed; absent if all did. */
    begunSince: begunSince(input, units, periods, edition),
    reportsOf,
    previousRows,
    ...rankingTimeliness(input, { units, previousRows, isDue, headsOf: (id) => reportsOf(id).heads }, edition),
    /** The scope's due day of the month. */
    dueDay,
    status,
    /** Why no unit of the map could file for the month; undefined if some could. */
    notFormed,
    /** Reports still open when the ranking became final; undefined while it is provisional. */
    // A final ranking keeps the reports that were open when it became final, even if they are closed later.
    waiting:
      current?.status === 'FINAL' ? current.waiting : status === 'FINAL' ? waitingOn(expected, today) : undefined,
    /** The edition of the rules that rank the month. */
    edition,
    /** Why a commune's own report of the month does not count; undefined = it counts. */
    notCounted: own.map((head) => toldAsThen(edition, reasonNotCounted(head, scope.countSubmitted, today))),
    completeness,
    isDemonstration: [...seen.values()].some(({ heads }) => heads.some((head) => head?.isDemonstration)),
  };
}

function begunSince(
  { register, scope }: RankingInput,
  units: readonly Unit[],
  periods: Ranking['figurePeriods'],
  edition: number,
): Readonly<Partial<Record<Frequency, Uint8Array>>> {
  if (!knowsNotExpected(edition)) return {};
  return Object.fromEntries(
    FREQUENCIES.flatMap((frequency) => {
      const closing = closingDateOf(periods[frequency], scope.closingDay);
      const isNew = ({ id, validFrom }: Unit) => {
        if (validFrom === null || validFrom <= closing) return false;
        const then = unitById(register, id, closing);
        return !then || !liesInScope(scope, then.path);
      };
      const marks = Uint8Array.from(units, (unit) => (isNew(unit) ? 1 : 0));
      return marks.includes(1) ? [[frequency, marks]] : [];
    }),
  );
}

function rowsByPosition(previous: PublishedRanks | null, units: readonly Unit[]): (PublishedRank | undefined)[] {
  const rows = new Map(previous?.rows.map((row) => [row.unit, row]));
  return units.map(({ id }) => rows.get(id));
}
