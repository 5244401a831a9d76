import type { Figure, FigureState } from '../figure/figure.js';
import type { FigureOrigin } from '../figure/origin.js';
import type { IndicatorCode } from '../indicator/indicator.js';
import type { UnitId, UnitPath } from '../register/unit.js';
import type { Completeness } from '../report/completeness.js';
import { type NotCounted, REASONS_NOT_COUNTED } from '../report/counted-figures.js';
import type { Instant } from '../time/local-date.js';
import type { Frequency, PeriodId } from '../time/period.js';

/** Reports that were open when a ranking became final, by what they waited for. */
export type Waiting = {
  /** Reports within an extension, with nothing submitted. */
  readonly extended: number;
  /** Submitted reports that await review. */
  readonly awaitingReview: number;
  /** Reports that a reviewer returned and nobody has approved since. */
  readonly returned: number;
};

export const UNRANKED_REASONS = [...REASONS_NOT_COUNTED, 'LOW_COVERAGE'] as const;
export type UnrankedReason = (typeof UNRANKED_REASONS)[number];
/** The report of the month does not count: it is missing, or it awaits somebody else. */
export const isNotCounted = (reason: UnrankedReason | null): reason is NotCounted =>
  reason !== null && reason !== 'LOW_COVERAGE';
export const NO_CHANGE_REASONS = [
  'REORGANISED',
  'NO_PREVIOUS_RANKING',
  'DIFFERENT_COMMUNES',
  'DIFFERENT_METHOD',
  'UNRANKED_NOW',
  'UNRANKED_BEFORE',
] as const;
export type NoChangeReason = (typeof NO_CHANGE_REASONS)[number];

/** Why no unit of the map could file a report of a month. */
export type ReasonNotFormed =
  /** The map has no commune in the scope on the closing day. */
  | 'NO_COMMUNE'
  /** Every commune was formed by an event that was published after the month was locked. */
  | 'FORMED_AFTER_LOCK';

/** Points at one node of the tree. The score is published with four decimals; null if nothing is possible. */
export type Standing = {
  readonly earned: number;
  readonly possible: number;
  readonly score: number | null;
  /** The rank of this score among the ranked communes; null for an unranked commune or without a score. */
  readonly rank: number | null;
};

/** One indicator of one commune in one ranking. */
export type Cell = {
  readonly state: FigureState;
  readonly figure: Figure | null;
  /** The share of the points, 0..1, at full precision; null if missing, not applicable or not scored. */
  readonly share: number | null;
  readonly earned: number;
  readonly possible: number;
  readonly carriedForward: boolean;
  readonly rank: number | null;
  /** The origin of the figure; absent if only an official typed it, and without a figure. */
  readonly origin?: FigureOrigin;
};

export type RankingRow = {
  readonly unit: UnitId;
  readonly path: UnitPath;
  /** Null for an unranked commune: `unrankedReason` says why, and the score is provisional. */
  readonly rank: number | null;
  /** Another commune has the same rank. */
  readonly tied: boolean;
  readonly unrankedReason: UnrankedReason | null;
  /** The index with four decimals, rounded half up; null if nothing is possible. */
  readonly index: number | null;
  readonly earned: number;
  readonly possible: number;
  /** The share 0..1 of points with a reported figure. */
  readonly coverage: number;
  /** The rank as published for the month before. */
  readonly previousRank: number | null;
  /** Positive = up. `rank-change.ts` counts it among the communes ranked in both months. */
  readonly change: number | null;
  readonly noChangeReason: NoChangeReason | null;
  readonly groups: Readonly<Record<string, Standing>>;
  readonly pillars: Readonly<Record<string, Standing>>;
  /** Cells in the order of `Ranking.indicators`. */
  readonly cells: readonly Cell[];
  /** Some figures were submitted and never approved, and count because the scope allows it. */
  readonly countsSubmitted: boolean;
  /** The reports' timeliness up to this month, as `on-time-history.ts` writes it. F07 of later months reads it. */
  readonly onTimeHistory: string;
};

export type RankingStatus = 'PROVISIONAL' | 'FINAL';

/** The state of a month's ranking for readers. */
export type ShownStatus = RankingStatus | 'NOT_FORMED';

export const shownStatus = ({ status, notFormed }: Pick<Ranking, 'status' | 'notFormed'>): ShownStatus =>
  notFormed ? 'NOT_FORMED' : status;

/** A published ranking: one scope, one month, one version. Immutable. */
export type Ranking = {
  readonly scope: UnitId;
  readonly scopePath: UnitPath;
  /** Always a month. */
  readonly period: PeriodId;
  /** The number of the version within scope and period: 1, 2, … */
  readonly version: number;
  readonly replaces: number | null;
  readonly status: RankingStatus;
  /** Why no unit of today's map could file for the month; added when read, never stored. Absent if some could. */
  readonly notFormed?: ReasonNotFormed | undefined;
  /** The edition of the rules that made it (`ranking-edition.ts`); absent in publications older than editions. */
  readonly edition?: number | undefined;
  /** Reports that were open when it became final; absent while provisional, and in publications of earlier releases. */
  readonly waiting?: Waiting | undefined;
  /** The scheduled occurrence of the run that published it. */
  readonly occurrence: Instant;
  readonly method: string;
  readonly registerVersion: number;
  readonly inputHash: string;
  readonly previous: { readonly period: PeriodId; readonly version: number } | null;
  readonly figurePeriods: Readonly<Record<Frequency, PeriodId>>;
  /** Frequencies whose period closed before the scope's first: their indicators are not scored. Absent = none. */
  readonly notExpected?: readonly Frequency[] | undefined;
  readonly indicators: readonly IndicatorCode[];
  /** Ranked rows first, by rank and then path; unranked rows after them, by path. */
  readonly rows: readonly RankingRow[];
  readonly rankedCount: number;
  readonly figureCount: number;
  readonly completeness: Completeness;
  readonly isDemonstration: boolean;
};

/** Everything in a publication besides its rows. */
export type RankingHead = Omit<Ranking, 'rows'>;

/** The part of a row that the ranking of the next month needs. */
export type PublishedRank = Pick<RankingRow, 'unit' | 'rank' | 'onTimeHistory'>;

/** The part of a publication that the next one needs. */
export type PublishedRanks = Pick<
  Ranking,
  | 'period'
  | 'version'
  | 'status'
  | 'previous'
  | 'edition'
  | 'waiting'
  | 'inputHash'
  | 'registerVersion'
  | 'method'
  | 'rankedCount'
> & {
  readonly rows: readonly PublishedRank[];
};

/** Whether the ranked communes are at least half of all: fewer do not stand for a month. */
export const isHalfRanked = (rankedCount: number, communeCount: number): boolean =>
  rankedCount > 0 && rankedCount * 2 >= communeCount;

/** Whether a month counts as published. */
export const isWellFilled = ({ rankedCount, rows, notFormed }: Ranking): boolean =>
  notFormed === undefined && isHalfRanked(rankedCount, rows.length);
