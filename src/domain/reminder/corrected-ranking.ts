import type { AnnouncedStanding } from '../mail/announced.js';
import type { Ranking } from '../ranking/ranking.js';
import type { CalledUnit } from '../register/called-unit.js';
import type { UnitId } from '../register/unit.js';
import type { LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';

export type Standings = ReadonlyMap<UnitId, AnnouncedStanding>;

/** A final ranking that was published again after letters announced it. */
export type RepublishedRanking = Pick<Ranking, 'scope' | 'period' | 'version' | 'isDemonstration'> & {
  readonly publishedOn: LocalDate;
  readonly standings: Standings;
  /** The versions that letters to leaders announced. */
  readonly earlier: ReadonlyMap<number, Standings>;
};

/** A commune whose place in the ranking differs from the one in the reader's letter. */
export type CorrectedStanding = {
  readonly unit: CalledUnit;
  readonly before: AnnouncedStanding;
  readonly now: AnnouncedStanding;
};

/** A correction: a final ranking differs from the one in the reader's letter. */
export type RankingCorrection = Pick<RepublishedRanking, 'scope' | 'period' | 'version' | 'isDemonstration'> & {
  /** The ranked unit, if the reader's scope took over from it later. */
  readonly formerScope?: CalledUnit | undefined;
  readonly publishedOn: LocalDate;
  /** The version in the reader's last letter about the ranking, and the day of that letter. */
  readonly corrects: number;
  readonly toldOn: LocalDate;
  /** The correction tells a commune about itself, not a leader about all communes. */
  readonly isOwn: boolean;
  /** The reader's own commune; for a leader every commune with another place, by path. */
  readonly changes: readonly CorrectedStanding[];
};

/** The months of corrections, each once. A letter may correct several communes in one month. */
export const monthsOf = (corrections: readonly RankingCorrection[]): PeriodId[] => [
  ...new Set(corrections.map(({ period }) => period)),
];
