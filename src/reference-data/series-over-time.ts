import { type HistoriesOverTime, historiesOverTime } from '../domain/explanation/rank-history.js';
import { periodsOfSeries, withLoadedPast } from '../domain/insight/loaded-past.js';
import { reportsToAsk, withApprovedSince } from '../domain/insight/not-yet-counted.js';
import { type RankHistoriesQuestion, rankHistoriesOf } from '../domain/insight/rank-histories.js';
import { type Series, type SeriesQuestion, seriesOf } from '../domain/insight/series.js';
import { withPast, withTotalsBefore } from '../domain/insight/series-before.js';
import { type UnitId, unitsBelow } from '../domain/register/unit.js';
import { scopePathIn } from '../domain/settings/scope-paths.js';
import type { ScopeSettings } from '../domain/settings/scope-settings.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { closingDateOf, type PeriodId } from '../domain/time/period.js';
import { workingCalendar } from '../domain/time/working-calendar.js';
import { earlierRankings, type PastReaders, withLoadedReports } from './earlier-rankings.js';
import { loadedReports } from './loaded-past.js';
import type { Reference } from './reference.js';

/** A series with figures loaded from files, and with figures from before its units began or joined the scope. */
export async function seriesOverTime(
  readers: PastReaders,
  reference: Reference,
  question: SeriesQuestion,
  today: LocalDate,
): Promise<Series> {
  const { scope, from, to, units } = question;
  const { register, settings, methods } = reference;
  const rankingsOf = ({ scope: id }: ScopeSettings) => readers.rankings(id, from, to);
  const periods = periodsOfSeries(question);
  const rankings = await rankingsOf(scope);
  const counted = seriesOf(question, rankings, methods);
  const asked = reportsToAsk(counted, rankings, today, workingCalendar(settings.holidays));
  const published = asked.length === 0 ? counted : withApprovedSince(counted, await readers.reportsAt(asked));
  const ranked =
    published.lines.length > 0
      ? published
      : { ...published, lines: communesAtFirst(reference, scope, to).map((unit) => ({ unit, points: [] })) };
  const loaded = await loadedReports(readers, register, scope, periods);
  const own = loaded.length === 0 ? ranked : withLoadedPast(ranked, loaded, units === null);
  const shown = own.lines.map(({ unit }) => unit);
  const earlier = await earlierRankings(reference, shown, rankingsOf);
  const past = withPast(register, own, await withLoadedReports(readers, reference, earlier, () => periods), methods);
  return withTotalsBefore(settings, past, earlier);
}

/** The communes with which a scope began. They stand for earlier months, because no ranking of those names its communes. */
function communesAtFirst({ register }: Reference, scope: ScopeSettings, to: PeriodId): UnitId[] {
  const { firstPeriod, closingDay, inherited } = scope;
  if (to >= firstPeriod || inherited === undefined) return [];
  const path = scopePathIn(scope, firstPeriod);
  return unitsBelow(register, path, closingDateOf(firstPeriod, closingDay), 'COMMUNE').map(({ id }) => id);
}

/** Ranks over the months, including those before the units began or joined the scope. */
export async function ranksOverTime(
  readers: Pick<PastReaders, 'rankings'>,
  reference: Reference,
  question: RankHistoriesQuestion,
): Promise<HistoriesOverTime> {
  const { scope, from, to } = question;
  const rankingsOf = ({ scope: id }: ScopeSettings) => readers.rankings(id, from, to);
  const ranked = rankHistoriesOf(question, await rankingsOf(scope));
  const own =
    ranked.lines.length > 0
      ? ranked
      : { ...ranked, lines: communesAtFirst(reference, scope, to).map((unit) => ({ unit, entries: [] })) };
  const shown = own.lines.map(({ unit }) => unit);
  return historiesOverTime(reference.register, own, await earlierRankings(reference, shown, rankingsOf));
}
