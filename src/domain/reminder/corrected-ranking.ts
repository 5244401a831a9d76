import type { AnnouncedStanding } from '../mail/announced.js';
import type { Ranking } from '../ranking/ranking.js';
import type { CalledUnit } from '../register/called-unit.js';
import type { UnitId } from '../register/unit.js';
import type { LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';

export type Standings = ReadonlyMap<UnitId, AnnouncedStanding>;

/** A final ranking that was published again since somebody was told of it. */
export type RepublishedRanking = Pick<Ranking, 'scope' | 'period' | 'version' | 'isDemonstration'> & {
  readonly publishedOn: LocalDate;
  readonly standings: Standings;
  /** The versions that leaders were told of. */
  readonly earlier: ReadonlyMap<number, Standings>;
};

/** One commune that stands otherwise than the reader was told. */
export type CorrectedStanding = {
  readonly unit: CalledUnit;
  readonly before: AnnouncedStanding;
  readonly now: AnnouncedStanding;
};

/** That a final ranking stands otherwise than the reader was told. */
export type RankingCorrection = Pick<RepublishedRanking, 'scope' | 'period' | 'version' | 'isDemonstration'> & {
  readonly publishedOn: LocalDate;
  /** The version that the reader was told last, and the day of that letter. */
  readonly corrects: number;
  readonly toldOn: LocalDate;
  /** The correction is told to a commune about itself, and not to a leader about all communes. */
  readonly isOwn: boolean;
  /** The commune itself; for a leader every commune that stands otherwise, by path. */
  readonly changes: readonly CorrectedStanding[];
};

/** A month once, although a letter may tell of several communes in it. */
export const monthsOf = (corrections: readonly RankingCorrection[]): PeriodId[] => [
  ...new Set(corrections.map(({ period }) => period)),
];
