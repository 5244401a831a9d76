import type { MailEntry } from '../mail/mail.js';
import { type Official, wantsDigests } from '../official/official.js';
import { lockedPeriods, periodsUsed, type UnrankedSince, unrankedSince } from '../ranking/unranked-since.js';
import type { CalledUnit } from '../register/called-unit.js';
import { type UnitId, validOn } from '../register/unit.js';
import { communesCalledOn } from '../reminder/communes-over-time.js';
import type { CommuneStanding } from '../reminder/final-ranking.js';
import type { ReminderContext } from '../reminder/reminder-context.js';
import { communesOf, ownCommune } from '../reminder/responsible-officials.js';
import { mayHaveTold } from '../reminder/unreadable.js';
import { finalDayOf } from '../settings/deadline.js';
import { isExpected } from '../settings/period-state.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { remindersRunOn } from '../settings/scopes.js';
import { addDays, type LocalDate, localDateOf } from '../time/local-date.js';
import { closingDateOf, latestClosed, type PeriodId, previousPeriod } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

/**
 * The news of a final ranking for a commune's official today; null = none. It comes once for each commune and month,
 * while no later month is final. `ranking-corrections.ts` reports later corrections. Officials who want no digests get
 * none. For a month before the commune began, it tells the places of the units that went into it.
 */
export function rankingNewsFor(situation: ReminderContext, official: Official): RankingNews | null {
  const final = situation.finalRanking;
  if (!final || !waitsFor(situation, official, final.period)) return null;
  const { period, standingOf } = final;
  const { scope } = situation;
  const closing = closingDateOf(period, scope.closingDay);
  const places = communesIn(situation, official, closing).flatMap((unit): PlaceTold[] => {
    if (!standingOf) return isExpected(scope, period, unit) ? [{ unit, standing: null }] : [];
    const standing = standingOf(unit.id);
    return standing ? [{ unit, standing, ...reportsOf(situation, standing, unit.id) }] : [];
  });
  const [first, ...others] = places;
  const formerScope = situation.formerUnitIn?.(period);
  const communes = communesCalledOn(situation.communes, closing);
  return first
    ? { period, communes, ...first, ...(formerScope && { formerScope }), ...(others.length > 0 && { others }) }
    : null;
}

/** The official's communes, and those that went into them, that were there when a month closed. */
const communesIn = ({ communes, scope }: ReminderContext, official: Official, closing: LocalDate) =>
  communesOf(communes, scope, official).filter((unit) => validOn(unit, closing));

function reportsOf(
  { scope, cal: calendar, asOf, reports }: ReminderContext,
  { ranking, row }: CommuneStanding,
  unit: UnitId,
): Pick<PlaceTold, 'since' | 'locked'> {
  const used = periodsUsed(ranking).flatMap((period) => reports.get(period)?.get(unit) ?? []);
  const now = { scope, calendar, today: localDateOf(asOf), reports: used };
  return { since: row.rank === null ? unrankedSince(ranking, now) : undefined, locked: lockedPeriods(ranking, now) };
}

/** Whether the official wants the news of the commune's rank in that month and has not had it. */
export function waitsFor(situation: ReminderContext, official: Official, month: PeriodId): boolean {
  const { sent, communes, scope } = situation;
  const { id, role, path } = official;
  const own = ownCommune(communes, official)?.id;
  if ((role !== 'officer' && role !== 'chairman') || !wantsDigests(official) || own === undefined) return false;
  const closing = closingDateOf(month, scope.closingDay);
  if (communesIn(situation, official, closing).length === 0 || mayHaveTold(situation, official, closing)) return false;
  const isTold = (entry: MailEntry) =>
    entry.path === path || rankingsAbout(entry, official, own).some(({ period }) => period === month);
  return !(sent.get(id) ?? []).some((entry) => entry.ranking === month && isTold(entry));
}

/**
 * The rankings in a letter that count for the official's commune: all, if the letter was to that commune, else those
 * that name it. A merge that was taken back leaves letters to a commune that has never been.
 */
export const rankingsAbout = ({ path, rankings = [] }: MailEntry, official: Official, own: UnitId | undefined) =>
  path === official.path ? rankings : rankings.filter(({ unit }) => unit !== undefined && unit === own);

/** The months whose ranking can be news on a day, newest first. */
export function monthsOfRankingNews({ closingDay }: ScopeSettings, day: LocalDate): readonly [PeriodId, PeriodId] {
  const latest = latestClosed('MONTHLY', day, closingDay);
  return [latest, previousPeriod(latest)];
}

/**
 * Whether a final ranking is news. It is not if it was final, or had to be, before reminders began: a scope that is
 * loaded with its past publishes such months.
 */
export function isNews(scope: ScopeSettings, cal: WorkingCalendar, month: PeriodId, finalSince: LocalDate): boolean {
  const hadToBe = addDays(finalDayOf(scope, month, cal), 1);
  return remindersRunOn(scope, finalSince) && remindersRunOn(scope, hadToBe);
}

/** The place of one commune. */
export type PlaceTold = {
  /** The commune under its name of the day when the month closed. */
  readonly unit: CalledUnit;
  /** The commune's place; null in a dry run, which plans the letter but not its text. */
  readonly standing: CommuneStanding | null;
  /** For a commune without a rank: what has happened to its reports since the publication, and what is locked. */
  readonly since?: UnrankedSince | undefined;
  /** The periods of the ranking that take no more reports of the commune. */
  readonly locked?: readonly PeriodId[];
};

/** The news that the ranking of a month is final. */
export type RankingNews = PlaceTold & {
  readonly period: PeriodId;
  /** The communes of the scope by id, under their names of the day when the month closed. */
  readonly communes: ReadonlyMap<UnitId, CalledUnit>;
  /** The unit whose communes were ranked, if the scope took over from it later; absent = the scope's own unit. */
  readonly formerScope?: CalledUnit;
  /** Further units that later went into the reader's commune; absent = none. */
  readonly others?: readonly PlaceTold[];
};

export const placesTold = ({ unit, standing, others = [] }: RankingNews): PlaceTold[] => [
  { unit, standing },
  ...others,
];
