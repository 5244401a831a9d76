import { ownCommune } from './answerable.js';
import type { RankingNews } from './daily-mail.js';
import { finalDayOf } from './deadline.js';
import { addDays, type LocalDate, localDateOf } from './local-date.js';
import type { MailSituation } from './mail-situation.js';
import type { Official } from './official.js';
import { latestClosed, type PeriodId, previousPeriod } from './period.js';
import type { RankingHead } from './ranking.js';
import type { ScopeSettings } from './scope-settings.js';

/**
 * What a commune's official is told of the ranking today; null = nothing new. It is told once for each commune and month,
 * whatever corrects it later, and as long as no later month is final. Who wants no digests is told of none.
 */
export function rankingNewsFor(situation: MailSituation, official: Official): RankingNews | null {
  const final = situation.finalRanking;
  if (!final || !waitsFor(situation, official, final.period)) return null;
  const unit = ownCommune(situation.communes, official);
  if (!unit) return null;
  if (!final.standingOf) return { period: final.period, standing: null };
  const standing = final.standingOf(unit.id);
  return standing ? { period: final.period, standing } : null;
}

/** Wants to be told of the commune's rank in that month and has not been. */
export function waitsFor({ sent, communes }: MailSituation, official: Official, month: PeriodId): boolean {
  const { id, role, path, digests } = official;
  if ((role !== 'officer' && role !== 'chairman') || digests === false || !ownCommune(communes, official)) return false;
  return !(sent.get(id) ?? []).some((entry) => entry.ranking === month && entry.path === path);
}

/** Months whose ranking can be news on a day, the newest first. */
export function monthsOfRankingNews({ closingDay }: ScopeSettings, day: LocalDate): readonly [PeriodId, PeriodId] {
  const latest = latestClosed('MONTHLY', day, closingDay);
  return [latest, previousPeriod(latest)];
}

/** Nothing that was published before reminders began is news. */
export const isNews = ({ remindersFrom }: ScopeSettings, { occurrence }: Pick<RankingHead, 'occurrence'>): boolean =>
  remindersFrom !== null && localDateOf(occurrence) >= remindersFrom;

/** A ranking as it stands when a day to come is foreseen. */
export type StandingRanking = {
  /** The version with which it became final; the current one while it has not. */
  readonly head: Pick<RankingHead, 'period' | 'status' | 'occurrence'>;
  /** Another final version has replaced that one. */
  readonly isCorrection: boolean;
};

/** The end of its final day makes a provisional ranking final on the day after, whatever was approved by then. */
export function foreseenFinals(
  { scope, cal, asOf }: MailSituation,
  standing: readonly StandingRanking[],
): Pick<MailSituation, 'finalSince' | 'finalRanking'> {
  const today = localDateOf(asOf);
  const finals = standing.flatMap(({ head: { period, status, occurrence }, isCorrection }) => {
    const since = status === 'FINAL' ? localDateOf(occurrence) : addDays(finalDayOf(scope, period, cal), 1);
    return since <= today ? [{ period, since, isCorrection }] : [];
  });
  const newest = monthsOfRankingNews(scope, today).find((month) => finals.some(({ period }) => period === month));
  const isNew = finals.some(({ period, since }) => period === newest && since >= (scope.remindersFrom ?? since));
  return {
    finalSince: new Map(finals.flatMap(({ period, since, isCorrection }) => (isCorrection ? [] : [[period, since]]))),
    finalRanking: newest !== undefined && isNew ? { period: newest } : undefined,
  };
}
