import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { OfficialRole } from '../../domain/official/official.js';
import type { Ranking, RankingRow } from '../../domain/ranking/ranking.js';
import type { Unit } from '../../domain/register/unit.js';
import { communesCalledOn } from '../../domain/reminder/communes-over-time.js';
import { finalRanking } from '../../domain/reminder/final-ranking.js';
import type { ReminderContext } from '../../domain/reminder/reminder-context.js';
import { nextLetterDay } from '../../domain/reminder/silent-day.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { closingDateOf, previousPeriod } from '../../domain/time/period.js';
import { atSending, sampleOf, sampleTo } from './sample-mail.js';

export type SampleRanking = { readonly ranking: Ranking; readonly method: MethodVersion };

const compared = (row: RankingRow, change: number): RankingRow => {
  const rank = row.rank ?? 1;
  return {
    ...row,
    rank,
    tied: false,
    unrankedReason: null,
    previousRank: rank + change,
    change,
    noChangeReason: null,
  };
};

const VARIANTS: Readonly<Record<string, (row: RankingRow) => RankingRow>> = {
  'ranking-up': (row) => compared(row, 2),
  'ranking-down': (row) => compared(row, -1),
  'ranking-unchanged': (row) => compared(row, 0),
  'ranking-tied': (row) => ({ ...compared(row, 0), tied: true }),
  'ranking-not-compared': (row) => ({
    ...compared(row, 0),
    previousRank: null,
    change: null,
    noChangeReason: 'NO_PREVIOUS_RANKING',
  }),
  'ranking-unranked': (row) => ({
    ...row,
    rank: null,
    tied: false,
    unrankedReason: 'NOT_APPROVED',
    previousRank: null,
    change: null,
    noChangeReason: 'UNRANKED_NOW',
    pillars: Object.fromEntries(Object.entries(row.pillars).map(([code, pillar]) => [code, { ...pillar, rank: null }])),
  }),
};

/** A rank cannot fall to the first place. So the first commune swaps place and figures with the second. */
function withSecondPlace(rows: readonly RankingRow[], unit: string): readonly RankingRow[] {
  const own = rows.find((row) => row.unit === unit);
  const next = rows.find((row) => row.rank !== null && row.rank > 1);
  if (own?.rank !== 1 || !next) return rows;
  const as = (row: RankingRow, { unit: id, path }: RankingRow): RankingRow => ({ ...row, unit: id, path });
  return rows.map((row) => (row === own ? as(next, own) : row === next ? as(own, next) : row));
}

/** Makes a tie: the next commune gets the same figures and the same rank, and the next rank is skipped. */
function withPartner(rows: readonly RankingRow[], unit: string): readonly RankingRow[] {
  const own = rows.find((row) => row.unit === unit);
  if (!own?.tied) return rows;
  const others = rows.filter((row) => row !== own && row.rank !== null);
  const partner = others.find(({ rank }) => (rank ?? 0) > (own.rank ?? 0)) ?? others.at(-1);
  if (!partner) return rows.map((row) => (row === own ? { ...own, tied: false } : row));
  const rank = Math.min(own.rank ?? 1, partner.rank ?? 1);
  const tied = { ...own, rank, previousRank: rank + (own.change ?? 0) };
  return rows.map((row) => {
    if (row === own) return tied;
    return row === partner ? { ...tied, unit: row.unit, path: row.path } : row;
  });
}

/** If the commune fell by one place, the commune now ahead of it becomes one that was behind it in the month before. */
function withPasser(rows: readonly RankingRow[], unit: string): readonly RankingRow[] {
  const own = rows.find((row) => row.unit === unit);
  if (own?.change !== -1) return rows;
  const ahead = rows.findLast(({ rank }) => rank !== null && rank < (own.rank ?? 0));
  return rows.map((row) => (row === ahead ? compared(row, (own.rank ?? 0) - (row.rank ?? 0)) : row));
}

/** A ranking letter for each case with its own wording, and one at the end of a reminder. */
export function rankingLetters(
  situation: ReminderContext,
  unit: Unit,
  { ranking, method }: SampleRanking,
  reminder: DailyMail | undefined,
) {
  const standingWith = (vary: (row: RankingRow) => RankingRow) => {
    const varied = withSecondPlace(ranking.rows, unit.id).map((row) => (row.unit === unit.id ? vary(row) : row));
    const rows = withPasser(withPartner(varied, unit.id), unit.id);
    const isFirst = rows.some((row) => row.unit === unit.id && row.noChangeReason === 'NO_PREVIOUS_RANKING');
    const previous = isFirst ? null : (ranking.previous ?? { period: previousPeriod(ranking.period), version: 1 });
    const rankedCount = rows.filter(({ rank }) => rank !== null).length;
    return finalRanking({ ...ranking, previous, rows, rankedCount }, method).standingOf?.(unit.id) ?? null;
  };
  const communes = communesCalledOn(situation.communes, closingDateOf(ranking.period, situation.scope.closingDay));
  const day = nextLetterDay(situation.scope, situation.cal, localDateOf(ranking.occurrence));
  const alone = (name: string, role: OfficialRole, vary: (row: RankingRow) => RankingRow) => {
    const announcement = { period: ranking.period, communes, unit, standing: standingWith(vary) };
    return announcement.standing
      ? sampleTo(atSending(situation, day), unit, name, role, { ranking: announcement })
      : [];
  };
  const announcement = { period: ranking.period, communes, unit, standing: standingWith((row) => row) };
  return [
    ...Object.entries(VARIANTS).flatMap(([name, vary]) => alone(name, 'officer', vary)),
    ...alone('ranking-chairman', 'chairman', (row) => row),
    ...(reminder && announcement.standing
      ? sampleOf(situation, 'ranking-with-reminder', { ...reminder, ranking: announcement })
      : []),
  ];
}
