import type { RankingSummaryToTell } from '../explanation/ranking-summary.js';
import type { AnnouncedRanking, AnnouncedStanding } from '../mail/announced.js';
import type { MailEntry } from '../mail/mail.js';
import type { Official } from '../official/official.js';
import type { Ranking, RankingHead, RankingRow } from '../ranking/ranking.js';
import type { CalledUnit } from '../register/called-unit.js';

import type {
  CorrectedStanding,
  RankingCorrection,
  RepublishedRanking,
  Standings,
} from '../reminder/corrected-ranking.js';
import type { CommuneStanding } from '../reminder/final-ranking.js';
import type { ReminderContext } from '../reminder/reminder-context.js';
import { ownCommune } from '../reminder/responsible-officials.js';
import { mayHaveTold } from '../reminder/unreadable.js';
import { pointsOf1000 } from '../scoring/publish-score.js';
import { localDateOf } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';

/** Points of 1,000 from which on a difference is told although rank and reason are the same. */
const ANNOUNCED_FROM_POINTS = 1;

export function isWorthAnnouncing(before: AnnouncedStanding, now: AnnouncedStanding): boolean {
  if (before.rank !== now.rank || before.reason !== now.reason) return true;
  if (before.points === null || now.points === null) return before.points !== now.points;
  // Points have one decimal; as whole tenths they are compared exactly.
  return Math.abs(Math.round(before.points * 10) - Math.round(now.points * 10)) >= ANNOUNCED_FROM_POINTS * 10;
}

/**
 * Final rankings that differ from the latest letter to this official. A letter of an earlier release, which kept no
 * standing, counts as equal. Officials who want no digests get none.
 */
export function correctionsFor(situation: ReminderContext, official: Official): RankingCorrection[] {
  const { republished = [], communes } = situation;
  const unit = ownCommune(communes, official);
  if (official.digests === false || republished.length === 0) return [];
  return republished.flatMap((ranking): RankingCorrection[] => {
    const announced = lastAnnounced(situation, official, ranking);
    if (!announced || announced.version === ranking.version || mayHaveTold(situation, official, ranking.publishedOn))
      return [];
    const isOwn = official.role !== 'leader';
    const changes = isOwn
      ? ownChange(ranking, unit, announced.standing)
      : changesSince(ranking, announced.version, communes);
    if (changes.length === 0) return [];
    const { scope, period, version, publishedOn, isDemonstration } = ranking;
    const { version: corrects, day: toldOn } = announced;
    return [{ scope, period, version, publishedOn, isDemonstration, corrects, toldOn, isOwn, changes }];
  });
}

function ownChange(
  { standings }: RepublishedRanking,
  unit: CalledUnit | undefined,
  before: AnnouncedStanding | undefined,
): CorrectedStanding[] {
  const now = unit && standings.get(unit.id);
  return unit && before && now && isWorthAnnouncing(before, now) ? [{ unit, before, now }] : [];
}

function changesSince({ standings, earlier }: RepublishedRanking, version: number, communes: readonly CalledUnit[]) {
  const announced = earlier.get(version);
  return communes.flatMap((unit): CorrectedStanding[] => {
    const [before, now] = [announced?.get(unit.id), standings.get(unit.id)];
    return before && now && isWorthAnnouncing(before, now) ? [{ unit, before, now }] : [];
  });
}

type Letter = AnnouncedRanking & Pick<MailEntry, 'day'>;

/** The last letter that told this official of the month, as the ledger keeps it. */
function lastAnnounced(
  { sent }: Pick<ReminderContext, 'sent'>,
  { id, path }: Official,
  { scope, period }: Pick<Ranking, 'scope' | 'period'>,
): Letter | undefined {
  const letters = (sent.get(id) ?? []).filter((entry) => entry.path === path);
  return letters
    .flatMap(({ day, rankings = [] }) => rankings.map((ranking): Letter => ({ ...ranking, day })))
    .filter((ranking) => ranking.scope === scope && ranking.period === period)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .at(-1);
}

/** How published rankings of one scope are read. */
export type RankingVersions = {
  head(period: PeriodId): Promise<RankingHead | undefined>;
  current(period: PeriodId): Promise<Ranking | undefined>;
  version(period: PeriodId, version: number): Promise<Ranking | undefined>;
};

/** Reads the head of each month of which a reader was told, and its rows only where a newer version is final. */
export async function republishedSinceAnnounced(
  { scope, sent, readers, asOf }: Pick<ReminderContext, 'scope' | 'sent' | 'readers' | 'asOf'>,
  read: RankingVersions,
): Promise<RepublishedRanking[]> {
  const letters = readers.flatMap(({ id, role }) =>
    (sent.get(id) ?? []).flatMap(({ rankings = [] }) => rankings.map((ranking) => ({ ...ranking, role }))),
  );
  const ofScope = letters.filter((letter) => letter.scope === scope.scope);
  const months = [...new Set(ofScope.map(({ period }) => period))].toSorted();
  const found = await Promise.all(
    months.map(async (period): Promise<RepublishedRanking[]> => {
      const ofMonth = ofScope.filter((letter) => letter.period === period);
      const head = await read.head(period);
      if (head?.status !== 'FINAL' || head.occurrence > asOf) return [];
      if (ofMonth.every(({ version }) => version >= head.version)) return [];
      const ranking = await read.current(period);
      if (!ranking) return [];
      const leaders = ofMonth.filter(({ role, version }) => role === 'leader' && version < ranking.version);
      const versions = [...new Set(leaders.map(({ version }) => version))];
      const earlier = await Promise.all(versions.map((version) => read.version(period, version)));
      return [
        {
          scope: ranking.scope,
          period,
          version: ranking.version,
          isDemonstration: ranking.isDemonstration,
          publishedOn: localDateOf(ranking.occurrence),
          standings: standingsOf(ranking),
          earlier: new Map(earlier.flatMap((ranking) => (ranking ? [[ranking.version, standingsOf(ranking)]] : []))),
        },
      ];
    }),
  );
  return found.flat();
}

const standingsOf = ({ rows, rankedCount }: Ranking): Standings =>
  new Map(rows.map((row) => [row.unit, announcedStanding(row, rankedCount)]));

const announcedStanding = ({ rank, index, unrankedReason }: RankingRow, ranked: number): AnnouncedStanding => ({
  rank,
  ranked,
  points: index === null ? null : pointsOf1000(index),
  reason: unrankedReason,
});

/** What the ledger keeps of the rankings that a letter tells: corrected ones, the newest final one, and that of a digest. */
export function announcedRankings(
  corrections: readonly RankingCorrection[],
  standing: CommuneStanding | null | undefined,
  summary: RankingSummaryToTell | null | undefined,
): AnnouncedRanking[] {
  const corrected = corrections.map(({ scope, period, version, corrects, isOwn, changes: [own] }): AnnouncedRanking => {
    const standing = isOwn ? own?.now : undefined;
    return { scope, period, version, corrects, ...(standing && { standing }) };
  });
  const isCorrected = (period: PeriodId) => corrections.some((correction) => correction.period === period);
  return [
    ...corrected,
    ...(standing ? [announcedOf(standing)] : []),
    ...(summary && !isCorrected(summary.period)
      ? [{ scope: summary.scope, period: summary.period, version: summary.version }]
      : []),
  ];
}

const announcedOf = ({ ranking: { scope, period, version, rankedCount }, row }: CommuneStanding): AnnouncedRanking => ({
  scope,
  period,
  version,
  standing: announcedStanding(row, rankedCount),
});
