import type { RankingSummaryToTell } from '../explanation/ranking-summary.js';
import type { AnnouncedRanking, AnnouncedStanding } from '../mail/announced.js';
import type { MailEntry } from '../mail/mail.js';
import { type Official, wantsDigests } from '../official/official.js';
import type { Ranking, RankingHead, RankingRow } from '../ranking/ranking.js';
import type { UnitId } from '../register/unit.js';
import { communeOn, communesCalledOn } from '../reminder/communes-over-time.js';
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
import { closingDateOf, type PeriodId } from '../time/period.js';
import { type PlaceTold, rankingsAbout } from './ranking-news.js';

/** The smallest difference, in points of 1,000, that a letter reports if rank and reason are unchanged. */
const ANNOUNCED_FROM_POINTS = 1;

export function isWorthAnnouncing(before: AnnouncedStanding, now: AnnouncedStanding): boolean {
  if (before.rank !== now.rank || before.reason !== now.reason) return true;
  if (before.points === null || now.points === null) return before.points !== now.points;
  // Points have one decimal, so whole tenths compare exactly.
  return Math.abs(Math.round(before.points * 10) - Math.round(now.points * 10)) >= ANNOUNCED_FROM_POINTS * 10;
}

/**
 * Final rankings that differ from the latest letters to this official, for each commune in those letters. Letters of an
 * earlier release kept no place and count as equal. Officials who want no digests get no corrections.
 */
export function correctionsFor(situation: ReminderContext, official: Official): RankingCorrection[] {
  const { republished = [] } = situation;
  if (!wantsDigests(official) || republished.length === 0) return [];
  return republished.flatMap((ranking) => {
    if (mayHaveTold(situation, official, ranking.publishedOn)) return [];
    const isOwn = official.role !== 'leader';
    return lastAnnounced(situation, official, ranking).flatMap((announced): RankingCorrection[] => {
      if (announced.version === ranking.version) return [];
      const changes = isOwn
        ? ownChange(situation, ranking, announced)
        : changesSince(situation, ranking, announced.version);
      if (changes.length === 0) return [];
      const { scope, period, version, publishedOn, isDemonstration } = ranking;
      const { version: corrects, day: toldOn } = announced;
      const then = situation.formerUnitIn?.(period);
      const formerScope = then?.id === scope ? then : undefined;
      return [{ scope, formerScope, period, version, publishedOn, isDemonstration, corrects, toldOn, isOwn, changes }];
    });
  });
}

function ownChange(
  { communes, scope }: ReminderContext,
  { standings, period }: RepublishedRanking,
  { unit: id, standing: before }: AnnouncedRanking,
): CorrectedStanding[] {
  const unit = id && communeOn(communes, id, closingDateOf(period, scope.closingDay));
  const now = unit && standings.get(unit.id);
  return unit && before && now && isWorthAnnouncing(before, now) ? [{ unit, before, now }] : [];
}

function changesSince(
  { communes, scope }: ReminderContext,
  { standings, earlier, period }: RepublishedRanking,
  version: number,
) {
  const announced = earlier.get(version);
  const called = communesCalledOn(communes, closingDateOf(period, scope.closingDay));
  return [...called.values()].flatMap((unit): CorrectedStanding[] => {
    const [before, now] = [announced?.get(unit.id), standings.get(unit.id)];
    return before && now && isWorthAnnouncing(before, now) ? [{ unit, before, now }] : [];
  });
}

type Letter = AnnouncedRanking & Pick<MailEntry, 'day'>;

/** The last letter to this official about the month, from the ledger: one for each commune named. */
function lastAnnounced(
  { sent, communes }: Pick<ReminderContext, 'sent' | 'communes'>,
  official: Official,
  { scope, period }: Pick<Ranking, 'scope' | 'period'>,
): Letter[] {
  const own = official.role === 'leader' ? undefined : ownCommune(communes, official)?.id;
  const told = (sent.get(official.id) ?? [])
    .flatMap((entry) => rankingsAbout(entry, official, own).map((told): Letter => ({ ...told, day: entry.day })))
    .filter((ranking) => ranking.scope === scope && ranking.period === period)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map((letter) => ({ ...letter, unit: letter.unit ?? own }));
  return [...new Map(told.map((letter) => [letter.unit, letter])).values()];
}

/** How to read published rankings. */
export type RankingVersions = {
  head(scope: UnitId, period: PeriodId): Promise<RankingHead | undefined>;
  current(scope: UnitId, period: PeriodId): Promise<Ranking | undefined>;
  version(scope: UnitId, period: PeriodId, version: number): Promise<Ranking | undefined>;
};

/**
 * Rankings that were published again after letters announced them. Reads the head of each announced month, and rows
 * only if a newer version is final. An heir also corrects the rankings of scopes that it took over.
 */
export async function republishedSinceAnnounced(
  situation: Pick<ReminderContext, 'scope' | 'formerScopes' | 'sent' | 'readers' | 'asOf'>,
  read: RankingVersions,
): Promise<RepublishedRanking[]> {
  const scopes = [situation.scope.scope, ...(situation.formerScopes ?? [])];
  return (await Promise.all(scopes.map((scope) => republishedBy(scope, situation, read)))).flat();
}

async function republishedBy(
  scope: UnitId,
  { sent, readers, asOf }: Pick<ReminderContext, 'sent' | 'readers' | 'asOf'>,
  read: RankingVersions,
): Promise<RepublishedRanking[]> {
  const letters = readers.flatMap(({ id, role }) =>
    (sent.get(id) ?? []).flatMap(({ rankings = [] }) => rankings.map((ranking) => ({ ...ranking, role }))),
  );
  const ofScope = letters.filter((letter) => letter.scope === scope);
  const months = [...new Set(ofScope.map(({ period }) => period))].toSorted();
  const found = await Promise.all(
    months.map(async (period): Promise<RepublishedRanking[]> => {
      const ofMonth = ofScope.filter((letter) => letter.period === period);
      const head = await read.head(scope, period);
      if (head?.status !== 'FINAL' || head.occurrence > asOf) return [];
      if (ofMonth.every(({ version }) => version >= head.version)) return [];
      const ranking = await read.current(scope, period);
      if (!ranking) return [];
      const leaders = ofMonth.filter(({ role, version }) => role === 'leader' && version < ranking.version);
      const versions = [...new Set(leaders.map(({ version }) => version))];
      const earlier = await Promise.all(versions.map((version) => read.version(scope, period, version)));
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

const announcedStanding = ({ rank, tied, index, unrankedReason }: RankingRow, ranked: number): AnnouncedStanding => ({
  rank,
  ...(tied && { tied }),
  ranked,
  points: index === null ? null : pointsOf1000(index),
  reason: unrankedReason,
});

/** The rankings of a letter as the ledger keeps them: corrected ones, the newest final one, and that of a digest if it is final. */
export function announcedRankings(
  corrections: readonly RankingCorrection[],
  places: readonly PlaceTold[],
  summary: RankingSummaryToTell | null | undefined,
): AnnouncedRanking[] {
  const corrected = corrections.map(({ scope, period, version, corrects, isOwn, changes: [own] }): AnnouncedRanking => {
    const told = isOwn && own ? { standing: own.now, unit: own.unit.id } : {};
    return { scope, period, version, corrects, ...told };
  });
  const isCorrected = (period: PeriodId) => corrections.some((correction) => correction.period === period);
  return [
    ...corrected,
    ...places.flatMap(({ unit, standing }) => (standing ? [announcedOf(unit.id, standing)] : [])),
    ...(summary?.status === 'FINAL' && !isCorrected(summary.period)
      ? [{ scope: summary.scope, period: summary.period, version: summary.version }]
      : []),
  ];
}

const announcedOf = (
  unit: UnitId,
  { ranking: { scope, period, version, rankedCount }, row }: CommuneStanding,
): AnnouncedRanking => ({ scope, period, version, standing: announcedStanding(row, rankedCount), unit });
