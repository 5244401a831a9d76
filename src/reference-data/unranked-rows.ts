import type { Ranking, RankingRow } from '../domain/ranking/ranking.js';
import { periodsUsed, unrankedSince } from '../domain/ranking/unranked-since.js';
import { unrankedSentence } from '../domain/ranking/unranked-text.js';
import type { UnitPath } from '../domain/register/unit.js';
import type { Report } from '../domain/report/report.js';
import type { Text } from '../domain/text/text.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { PeriodId } from '../domain/time/period.js';
import { knownScope, type Reference } from './reference.js';

/** The data behind the reasons of unranked communes, and the day of the question. */
export type UnrankedReading = {
  readonly reference: Reference;
  readonly today: LocalDate;
  reports(path: UnitPath, periods: readonly PeriodId[]): Promise<readonly Report[]>;
};

/** The sentence of one row. Null for a ranked commune. */
export async function unrankedSentenceOf(
  ranking: Ranking,
  { path, unrankedReason }: RankingRow,
  { reference, today, reports }: UnrankedReading,
): Promise<Text | null> {
  if (unrankedReason === null) return null;
  const now = {
    scope: knownScope(reference, ranking.scope),
    calendar: reference.calendar,
    today,
    reports: await reports(path, periodsUsed(ranking)),
  };
  return unrankedSentence(unrankedReason, unrankedSince(ranking, now));
}
