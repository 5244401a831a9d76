import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Unit as UnitModel } from '../../domain/unit.js';
import type { MethodVersion as MethodVersionModel } from '../../domain/method.js';
import type { IndicatorOf, GroupOf, PillarOf, TargetOf } from '../../domain/catalogue.js';
import type { PeriodOf } from '../../domain/period-days.js';
import type { ScopeSettings } from '../../domain/scope-settings.js';
import type { CalendarDayModel, ErrorCodeInfoModel, NodeModel } from '../models.js';
import type { Holiday as HolidayModel } from '../../domain/working-calendar.js';
import type { FigureView } from '../../domain/figure-view.js';
import type { ReportView, ReportFigureView } from '../../domain/report-view.js';
import type { Completeness as CompletenessModel } from '../../domain/completeness.js';
import type { Ranking as RankingModel } from '../../domain/ranking.js';
import type { RowOf, StandingOf, PillarStandingOf, GroupStandingOf } from '../../domain/ranking-view.js';
import type { ProfileEntry as ProfileEntryModel } from '../../domain/profile.js';
import type { RollUpOf } from '../../domain/scope-roll-up.js';
import type { Series as SeriesModel, SeriesLine as SeriesLineModel, SeriesPoint as SeriesPointModel } from '../../domain/series.js';
import type { Observation } from '../../domain/observation.js';
import type { Overview as OverviewModel, RankingSummary as RankingSummaryModel } from '../../domain/overview.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A moment in UTC, written as ISO 8601 with milliseconds, `2026-10-14T17:00:00.000Z`. Add seven hours for the
   * time on a clock in Việt Nam.
   */
  DateTimeISO: { input: string; output: string; }
  /**
   * A calendar day in Việt Nam (time zone Asia/Ho_Chi_Minh) without a time, written `2026-10-14`. Days compare as
   * text.
   */
  LocalDate: { input: string; output: string; }
};

/** One threshold of a rule by bands. */
export type Band = {
  readonly __typename?: 'Band';
  /** Lowest value of the band. */
  readonly atLeast: Scalars['Float']['output'];
  /** Share of the points the band earns, 0 to 1. */
  readonly share: Scalars['Float']['output'];
};

/** One day of the calendar of state agencies. */
export type CalendarDay = {
  readonly __typename?: 'CalendarDay';
  /** The day. */
  readonly date: Scalars['LocalDate']['output'];
  /** The entry of the holiday table for this day; null for an ordinary day. */
  readonly holiday?: Maybe<Holiday>;
  /** True from Monday to Friday unless it is a day off, and on a Saturday declared working. */
  readonly isWorkingDay: Scalars['Boolean']['output'];
  /** Day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['output'];
};

/** One commune in one published ranking. */
export type CommuneProfile = {
  readonly __typename?: 'CommuneProfile';
  /** Every indicator of the method, in the order of the method. */
  readonly indicators: ReadonlyArray<ProfileEntry>;
  /** The ranking that everything here is taken from; shares by MIN_MAX belong to it and not to the commune alone. */
  readonly ranking: Ranking;
  /** The commune's row in that ranking. */
  readonly row: RankingRow;
  /** The commune. */
  readonly unit: Unit;
};


/** One commune in one published ranking. */
export type CommuneProfileIndicatorsArgs = {
  group?: InputMaybe<Scalars['String']['input']>;
};

/** How many of the expected reports of a scope and period are in. */
export type Completeness = {
  readonly __typename?: 'Completeness';
  /** Number of reports submitted at least once. */
  readonly actual: Scalars['Int']['output'];
  /** Number of reports with approved figures. */
  readonly approved: Scalars['Int']['output'];
  /** Number of communes from which a report is expected. */
  readonly expected: Scalars['Int']['output'];
  /** Number of reports first submitted by the end of their due day. */
  readonly onTime: Scalars['Int']['output'];
  /** actual / expected, 0 to 1; null when none is expected. */
  readonly reportingRate?: Maybe<Scalars['Float']['output']>;
  /** onTime / expected, 0 to 1; null when none is expected. */
  readonly reportingRateOnTime?: Maybe<Scalars['Float']['output']>;
};

/** The values of `extensions.code` of an error. */
export type ErrorCode =
  /** The HTTP request is not a GraphQL request: its JSON is broken, its body is empty or is a batch. */
  | 'BAD_REQUEST'
  /** An argument or a variable cannot be understood or lies outside its range. */
  | 'BAD_USER_INPUT'
  /** The state has changed since the caller read it. Only writing can meet it. */
  | 'CONFLICT'
  /** The viewer may not see this. */
  | 'FORBIDDEN'
  /** The document is not GraphQL. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document does not fit the schema. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The same idempotency key came with another payload. Only writing can meet it. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Something went wrong on our side. The message says no more; try again later. */
  | 'INTERNAL_SERVER_ERROR'
  /**
   * The document asks for too much. `extensions.limit` holds `name` (TOKENS, DEPTH, FIELDS, ALIASES, DIRECTIVES,
   * SELECTIONS, COMPARISONS, COMPLEXITY or BODY), `limit` and the `value` that was found.
   */
  | 'LIMIT_EXCEEDED'
  /** The argument is well formed, but no such unit, indicator or method version exists. */
  | 'NOT_FOUND'
  /** The document holds several operations, or none of that name, and the request does not say which to run. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** The period is locked and takes no more changes. Only writing can meet it. */
  | 'PERIOD_LOCKED'
  /** The request sends only the hash of a query; send its text. */
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  /** Too many requests in a short time; try again later. */
  | 'RATE_LIMITED'
  /** The request names a viewer but its token is missing, expired or not ours. The read side never asks for one. */
  | 'UNAUTHENTICATED';

/** One error code and its meaning. */
export type ErrorCodeInfo = {
  readonly __typename?: 'ErrorCodeInfo';
  /** The value of `extensions.code`. */
  readonly code: ErrorCode;
  /** What the code means, as a sentence. */
  readonly meaning: Scalars['String']['output'];
};


/** One error code and its meaning. */
export type ErrorCodeInfoMeaningArgs = {
  lang?: Language;
};

/** One figure of one commune, as approved. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** Denominator of a ratio; null for other kinds and when missing. */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** Numerator of a ratio; null for other kinds and when missing. */
  readonly numerator?: Maybe<Scalars['Float']['output']>;
  /** Whether there is a figure. */
  readonly state: FigureState;
  /**
   * The value: per cent for a ratio, a number for a count, a level, 1 or 0 for yes or no. Full precision. Null when
   * missing or not applicable.
   */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Which period's figures a ranking uses for the indicators of one frequency. */
export type FigurePeriod = {
  readonly __typename?: 'FigurePeriod';
  /** The frequency of the indicators. */
  readonly frequency: Frequency;
  /** The latest period of that frequency that closed on or before the closing day of the ranked month. */
  readonly period: Period;
};

/** Whether there is a figure. */
export type FigureState =
  /** Nothing is approved for this indicator. */
  | 'MISSING'
  /** The indicator does not apply to the commune in this period: the ratio is 0/0. */
  | 'NOT_APPLICABLE'
  /** There is a figure; zero is a figure. */
  | 'PRESENT';

/** How often something is reported. */
export type Frequency =
  /** Every month, closed on the closing day. */
  | 'MONTHLY'
  /** Every quarter, closed on the closing day of its last month. */
  | 'QUARTERLY'
  /** Every year, closed on the closing day in December. */
  | 'YEARLY';

/** Mean score of the ranked communes in one group. */
export type GroupMean = {
  readonly __typename?: 'GroupMean';
  /** The group. */
  readonly group: IndicatorGroup;
  /** Mean of the scores, 0 to 1; null when no ranked commune has one. */
  readonly meanScore?: Maybe<Scalars['Float']['output']>;
};

/** A commune's standing in one group. */
export type GroupStanding = {
  readonly __typename?: 'GroupStanding';
  /** The group. */
  readonly group: IndicatorGroup;
  /** The standing there. */
  readonly standing: Standing;
};

/** One dated exception to the rule that people work from Monday to Friday. */
export type Holiday = {
  readonly __typename?: 'Holiday';
  /** The day. */
  readonly date: Scalars['LocalDate']['output'];
  /** The decision or law behind it, in Vietnamese; null while none is known. */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /** The day of the decision; null while none is known. */
  readonly decisionDate?: Maybe<Scalars['LocalDate']['output']>;
  /** True for a day off that is declared working. */
  readonly isWorkingDay: Scalars['Boolean']['output'];
  /** Why the day is an exception. */
  readonly kind: HolidayKind;
  /** Name of the holiday. */
  readonly name: Scalars['String']['output'];
  /** How certain the entry is. */
  readonly status: HolidayStatus;
  /** The other day of a swap; null where nothing is swapped. */
  readonly swappedWith?: Maybe<Scalars['LocalDate']['output']>;
};


/** One dated exception to the rule that people work from Monday to Friday. */
export type HolidayNameArgs = {
  lang?: Language;
};

/** Why a day is an exception. */
export type HolidayKind =
  /** A day off because a public holiday falls on a weekend. */
  | 'IN_LIEU'
  /** A day off by law. */
  | 'PUBLIC_HOLIDAY'
  /** A working day declared off; another day is worked for it. */
  | 'SWAPPED_OFF'
  /** A day of the weekend declared working. */
  | 'SWAPPED_WORKING';

/** How certain an entry of the holiday table is. */
export type HolidayStatus =
  /** Computed for a year that is not decreed yet; an administrator must confirm it. */
  | 'NOT_DECREED'
  /** A secondary note; nobody has seen the number of the decision. */
  | 'REPORTED'
  /** Expected by rule or habit. */
  | 'UNVERIFIED'
  /** Seen in a published text that quotes the decision. */
  | 'VERIFIED';

/** One thing that every commune reports, and how a figure of it becomes points. It belongs to a method version. */
export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  /** Code within the method, such as `G03`. */
  readonly code: Scalars['String']['output'];
  /** What is counted; null unless the figure is a count. */
  readonly counted?: Maybe<Scalars['String']['output']>;
  /** What the denominator counts; null unless the figure is a ratio. */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** How often it is reported. */
  readonly frequency: Frequency;
  /** The group whose points it belongs to. */
  readonly group: IndicatorGroup;
  /** True when a higher value is the better one. */
  readonly higherIsBetter: Scalars['Boolean']['output'];
  /** Global id of the indicator within its method version. */
  readonly id: Scalars['ID']['output'];
  /** True when the service fills the figure itself and nobody types it. */
  readonly isComputed: Scalars['Boolean']['output'];
  /** Which kind of figure is reported. */
  readonly kind: IndicatorKind;
  /** What each level means; null unless the figure is a level. */
  readonly levels?: Maybe<Scalars['String']['output']>;
  /** Which stretch of time a figure speaks of. */
  readonly measure: Measure;
  /** How figures are put together when units merge. */
  readonly mergeRule: MergeRule;
  /** The method version the indicator belongs to. */
  readonly methodVersion: MethodVersion;
  /** What is reported. */
  readonly name: Scalars['String']['output'];
  /** What the numerator counts; null unless the figure is a ratio. */
  readonly numerator?: Maybe<Scalars['String']['output']>;
  /** Points of the whole method that the indicator is worth; 0 when it is shown and not scored. */
  readonly points: Scalars['Float']['output'];
  /** How a figure becomes a share between 0 and 1 of the points. */
  readonly scoring: Scoring;
  /** Who or what holds the figure: a system, an office, a document. In Vietnamese. */
  readonly source: Scalars['String']['output'];
  /** Unit of measure as people read it, such as `%`. */
  readonly unitOfMeasure: Scalars['String']['output'];
};


/** One thing that every commune reports, and how a figure of it becomes points. It belongs to a method version. */
export type IndicatorCountedArgs = {
  lang?: Language;
};


/** One thing that every commune reports, and how a figure of it becomes points. It belongs to a method version. */
export type IndicatorDenominatorArgs = {
  lang?: Language;
};


/** One thing that every commune reports, and how a figure of it becomes points. It belongs to a method version. */
export type IndicatorLevelsArgs = {
  lang?: Language;
};


/** One thing that every commune reports, and how a figure of it becomes points. It belongs to a method version. */
export type IndicatorNameArgs = {
  lang?: Language;
};


/** One thing that every commune reports, and how a figure of it becomes points. It belongs to a method version. */
export type IndicatorNumeratorArgs = {
  lang?: Language;
};


/** One thing that every commune reports, and how a figure of it becomes points. It belongs to a method version. */
export type IndicatorUnitOfMeasureArgs = {
  lang?: Language;
};

/** A group of indicators whose points are pooled. */
export type IndicatorGroup = Node & {
  readonly __typename?: 'IndicatorGroup';
  /** Code within the method, such as `AWARENESS`. */
  readonly code: Scalars['String']['output'];
  /** Global id of the group within its method version. */
  readonly id: Scalars['ID']['output'];
  /** Indicators of the group, in the order of the method. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Name of the group. */
  readonly name: Scalars['String']['output'];
  /** The pillar the group belongs to; null for a group of the foundation, which counts in every pillar. */
  readonly pillar?: Maybe<Pillar>;
  /** Points of the group's indicators together. */
  readonly points: Scalars['Float']['output'];
};


/** A group of indicators whose points are pooled. */
export type IndicatorGroupNameArgs = {
  lang?: Language;
};

/** Which kind of figure an indicator has. */
export type IndicatorKind =
  /** Yes or no; the value is 1 or 0. */
  | 'BOOLEAN'
  /** A number of things, people or events. */
  | 'COUNT'
  /** A level from 0 up to the highest level of the indicator. */
  | 'LEVEL'
  /** A numerator and a denominator; the value is 100 × numerator / denominator, in per cent. */
  | 'RATIO';

/** A language in which names and notes can be read. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese, the default everywhere. */
  | 'VI';

/** Which stretch of time a figure speaks of. */
export type Measure =
  /** What happened within the period. */
  | 'FLOW'
  /** What happened in the twelve months up to the closing day. */
  | 'LAST_12_MONTHS'
  /** The state at the end of the closing day. */
  | 'STOCK';

/** How figures are put together when units merge. Percentages are never averaged. */
export type MergeRule =
  /** Yes only if every unit said yes. */
  | 'ALL'
  /** The lowest level counts. */
  | 'MINIMUM'
  /** Counts are added up. */
  | 'SUM'
  /** Numerators and denominators are added up. */
  | 'SUM_NUMERATORS_AND_DENOMINATORS';

/**
 * A version of the method: the tree of groups and indicators, points, scoring rules, targets and policies. It never
 * changes; a ranking names the one it used.
 */
export type MethodVersion = Node & {
  readonly __typename?: 'MethodVersion';
  /** Readable id, such as `DTI-commune-1`. */
  readonly code: Scalars['String']['output'];
  /** Groups of indicators, in the order of the method. */
  readonly groups: ReadonlyArray<IndicatorGroup>;
  /** Global id of the method version. */
  readonly id: Scalars['ID']['output'];
  /** First month in which the method is in force. */
  readonly inForceFrom: Period;
  /** Indicators, in the order of the method. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Decisions and decrees that the method follows, each as a sentence. */
  readonly legalBasis: ReadonlyArray<Scalars['String']['output']>;
  /** Share of the points, 0 to 1, for which a commune must have figures to be ranked. Exactly the minimum is enough. */
  readonly minimumCoverage: Scalars['Float']['output'];
  /** What a missing figure does to a score. */
  readonly missingPolicy: MissingPolicy;
  /** Name of the method version. */
  readonly name: Scalars['String']['output'];
  /** Pillars, in the order of the method. */
  readonly pillars: ReadonlyArray<Pillar>;
  /** Points of all groups together, 1000. */
  readonly totalPoints: Scalars['Float']['output'];
};


/**
 * A version of the method: the tree of groups and indicators, points, scoring rules, targets and policies. It never
 * changes; a ranking names the one it used.
 */
export type MethodVersionLegalBasisArgs = {
  lang?: Language;
};


/**
 * A version of the method: the tree of groups and indicators, points, scoring rules, targets and policies. It never
 * changes; a ranking names the one it used.
 */
export type MethodVersionNameArgs = {
  lang?: Language;
};

/** What a missing figure does to a score. */
export type MissingPolicy =
  /** The figure of one earlier period of the same frequency is taken and flagged; without one it is as ZERO. */
  | 'CARRY_FORWARD'
  /** Its points leave both what is earned and what is possible. */
  | 'RENORMALISE'
  /** It earns nothing and its points stay possible. */
  | 'ZERO';

/** Why the change of a rank is not told. */
export type NoChangeReason =
  /** The set of communes differs. */
  | 'DIFFERENT_COMMUNES'
  /** The method version differs. */
  | 'DIFFERENT_METHOD'
  /** There is no ranking of the previous month. */
  | 'NO_PREVIOUS_RANKING'
  /** The commune had no rank in the previous month. */
  | 'UNRANKED_BEFORE'
  /** The commune has no rank now. */
  | 'UNRANKED_NOW';

/** An object that can be fetched again by its global id. */
export type Node = {
  /** Global id: stable, opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
};

/** A scope in one month at a glance. */
export type Overview = {
  readonly __typename?: 'Overview';
  /** Number of communes of the scope on the closing day. */
  readonly communeCount: Scalars['Int']['output'];
  /** Completeness of the month's reports, counted now. */
  readonly completeness: Completeness;
  /** True when figures in it are made up for the demonstration. */
  readonly isDemonstration: Scalars['Boolean']['output'];
  /** Number of the month's reports that came late. */
  readonly lateCount: Scalars['Int']['output'];
  /** What a reader must know: what the register shows, what is made up, what is provisional. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Number of the month's reports that are overdue now. */
  readonly overdueCount: Scalars['Int']['output'];
  /** The month. */
  readonly period: Period;
  /** The current ranking of the month; null when none is published. */
  readonly ranking?: Maybe<Ranking>;
  /** The scope. */
  readonly scope: Unit;
  /** The ranking in a few numbers; null when none is published. */
  readonly summary?: Maybe<RankingSummary>;
  /** The day it is in Việt Nam. */
  readonly today: Scalars['LocalDate']['output'];
  /** Number of villages of the scope on the closing day. */
  readonly villageCount: Scalars['Int']['output'];
};


/** A scope in one month at a glance. */
export type OverviewNotesArgs = {
  lang?: Language;
};

/** Where a page of a connection lies in the whole list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last entry of this page, to be given as `after`; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when more entries follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when entries precede this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry of this page; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * A month, quarter or year of reporting, with the days that one scope gives it. With the closing day 14 the month
 * 2026-10 runs from 15 September to 14 October 2026.
 */
export type Period = Node & {
  readonly __typename?: 'Period';
  /** Last day of the window, on which figures are closed; the day ends at 24:00. */
  readonly closingDay: Scalars['LocalDate']['output'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly code: Scalars['String']['output'];
  /** Last day on which a report is on time; it ends at 24:00 in Việt Nam. */
  readonly dueDay: Scalars['LocalDate']['output'];
  /** For a month, the last day before its ranking is final even with reports missing; null for a quarter or a year. */
  readonly finalDay?: Maybe<Scalars['LocalDate']['output']>;
  /** First day of the window. */
  readonly firstDay: Scalars['LocalDate']['output'];
  /** How long the period is. */
  readonly frequency: Frequency;
  /** Global id of the period in its scope. */
  readonly id: Scalars['ID']['output'];
  /** True while the window holds today. */
  readonly isCollecting: Scalars['Boolean']['output'];
  /** True from the first day of the window until the lock. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** Last day on which a report takes changes. */
  readonly lockDay: Scalars['LocalDate']['output'];
  /** Full name, such as `tháng 10 năm 2026`. */
  readonly name: Scalars['String']['output'];
  /** The scope whose days these are. */
  readonly scope: Unit;
  /** The year in the code; targets are those of this year. */
  readonly year: Scalars['Int']['output'];
};


/**
 * A month, quarter or year of reporting, with the days that one scope gives it. With the closing day 14 the month
 * 2026-10 runs from 15 September to 14 October 2026.
 */
export type PeriodNameArgs = {
  lang?: Language;
};

/** The periods of a scope that matter today. */
export type PeriodOverview = {
  readonly __typename?: 'PeriodOverview';
  /** Periods whose window holds today, one of each frequency. */
  readonly collecting: ReadonlyArray<Period>;
  /** The latest closed period of each frequency. */
  readonly due: ReadonlyArray<Period>;
  /** The latest month in which at least half of the communes are ranked; null before the first one. */
  readonly latestPublished?: Maybe<Period>;
  /** Periods that take changes: from the first day of their window until they are locked. */
  readonly open: ReadonlyArray<Period>;
  /** The scope whose calendar counts. */
  readonly scope: Unit;
  /** The day it is in Việt Nam. */
  readonly today: Scalars['LocalDate']['output'];
};

/**
 * A pillar of digital transformation. Its score pools the points of the foundation groups with those of its own
 * group.
 */
export type Pillar = Node & {
  readonly __typename?: 'Pillar';
  /** Code within the method, such as `ECONOMY`. */
  readonly code: Scalars['String']['output'];
  /** The groups whose points the pillar pools, foundation groups first. */
  readonly groups: ReadonlyArray<IndicatorGroup>;
  /** Global id of the pillar within its method version. */
  readonly id: Scalars['ID']['output'];
  /** Name of the pillar. */
  readonly name: Scalars['String']['output'];
  /** Points of the foundation groups and of the pillar's own groups together. */
  readonly points: Scalars['Float']['output'];
};


/**
 * A pillar of digital transformation. Its score pools the points of the foundation groups with those of its own
 * group.
 */
export type PillarNameArgs = {
  lang?: Language;
};

/** Mean score of the ranked communes in one pillar. */
export type PillarMean = {
  readonly __typename?: 'PillarMean';
  /** Mean of the scores, 0 to 1; null when no ranked commune has one. */
  readonly meanScore?: Maybe<Scalars['Float']['output']>;
  /** The pillar. */
  readonly pillar: Pillar;
};

/** A commune's standing in one pillar. */
export type PillarStanding = {
  readonly __typename?: 'PillarStanding';
  /** The pillar. */
  readonly pillar: Pillar;
  /** The standing there. */
  readonly standing: Standing;
};

/** One indicator of one commune. */
export type ProfileEntry = {
  readonly __typename?: 'ProfileEntry';
  /** Points earned, full precision. */
  readonly earned: Scalars['Float']['output'];
  /** The figure. */
  readonly figure: Figure;
  /** What is missing to the target, in the unit of measure: 0 when it is reached; null without target or value. */
  readonly gap?: Maybe<Scalars['Float']['output']>;
  /** The indicator. */
  readonly indicator: Indicator;
  /** True when the figure is that of one earlier period, taken because this one is missing. */
  readonly isCarriedForward: Scalars['Boolean']['output'];
  /**
   * The period of the figure: the latest of the indicator's frequency that had closed with the ranked month, or the one
   * before it where the figure is carried forward.
   */
  readonly period: Period;
  /** Points possible; 0 when the indicator does not apply or is not scored. */
  readonly possible: Scalars['Float']['output'];
  /** Rank of the value among the ranked communes, 1 is the best; null without a figure or for an unranked commune. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /**
   * The figures of all communes of the scope taken together, for comparison. For a ratio it is the rate of the
   * summed numerators and denominators.
   */
  readonly scopeFigures: RollUp;
  /** Share of the indicator's points, 0 to 1, full precision; null when missing, not applicable or not scored. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** The target of the period's year; null when the rule has none. */
  readonly target?: Maybe<Target>;
};

/** One figure published about a unit, stored with its relation: `over 85 %` is a lower bound and not 85. */
export type PublishedFigure = {
  readonly __typename?: 'PublishedFigure';
  /** The published denominator; null where none is. Without it no rate may be computed. */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** The event that is counted; null where none is. */
  readonly event?: Maybe<Scalars['String']['output']>;
  /** The indicator it belongs to; null when it belongs to none. */
  readonly indicator?: Maybe<Indicator>;
  /** A remark; null where none is needed. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The published numerator; null where none is. */
  readonly numerator?: Maybe<Scalars['Float']['output']>;
  /** The indicator that the event has to do with; null where none is named. */
  readonly relatedTo?: Maybe<Indicator>;
  /** How the true figure relates to the published one. */
  readonly relation: Relation;
  /** The unit it speaks of. */
  readonly unit: Unit;
  /** Unit of measure as published. */
  readonly unitOfMeasure: Scalars['String']['output'];
  /** The published value, in the unit of measure below; null where only a numerator is published. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** One figure published about a unit, stored with its relation: `over 85 %` is a lower bound and not 85. */
export type PublishedFigureEventArgs = {
  lang?: Language;
};


/** One figure published about a unit, stored with its relation: `over 85 %` is a lower bound and not 85. */
export type PublishedFigureNoteArgs = {
  lang?: Language;
};


/** One figure published about a unit, stored with its relation: `over 85 %` is a lower bound and not 85. */
export type PublishedFigureUnitOfMeasureArgs = {
  lang?: Language;
};

/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** Each day from `from` to `to`, both included, with whether people work on it. At most 400 days. */
  readonly calendar: ReadonlyArray<CalendarDay>;
  /**
   * One commune in one month: every indicator with figure, target, gap, points and place among the communes. It reads
   * from one published ranking, which it names. Null when none is published or the commune is not part of it.
   */
  readonly communeProfile?: Maybe<CommuneProfile>;
  /** How many reports of a scope and period are in, counted now. Null when no period is published and none is given. */
  readonly completeness?: Maybe<Completeness>;
  /** Every value that `extensions.code` of an error can take, with its meaning. */
  readonly errorCodes: ReadonlyArray<ErrorCodeInfo>;
  /** The eight scored groups of the method in force, in the order of the method. */
  readonly groups: ReadonlyArray<IndicatorGroup>;
  /** Public holidays, days off in lieu and swapped days from `from` to `to`, both included, in the order of days. */
  readonly holidays: ReadonlyArray<Holiday>;
  /** One indicator of the method in force. An unknown code is a NOT_FOUND error. */
  readonly indicator: Indicator;
  /** The indicators of the method in force, in the order of the method. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** One method version; the one in force today without `id`. An unknown id is a NOT_FOUND error. */
  readonly methodVersion: MethodVersion;
  /** Every method version, the oldest first. */
  readonly methodVersions: ReadonlyArray<MethodVersion>;
  /** The object with that global id, as given by the `id` field of any object. Null when the id decodes to nothing. */
  readonly node?: Maybe<Node>;
  /** The objects with these global ids, in the order asked, with null in the place of an id that decodes to nothing. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Everything a dashboard shows first, in one query. Null when nothing is published and no period is given. */
  readonly overview?: Maybe<Overview>;
  /** One period of a scope with its days; the latest published one without `code`. Null when nothing is published. */
  readonly period?: Maybe<Period>;
  /** Which periods are being collected, are due and are open today, and which one was published last. */
  readonly periods: PeriodOverview;
  /** The pillars of the method in force: digital government, digital economy, digital society. */
  readonly pillars: ReadonlyArray<Pillar>;
  /**
   * Figures that were published about a scope outside this service, in the words of their source. They have no period
   * and never enter a ranking.
   */
  readonly publishedFigures: ReadonlyArray<PublishedFigure>;
  /**
   * The published ranking of a scope and month. Null when none is published there. A quarter or a year answers with
   * the ranking of its last month.
   */
  readonly ranking?: Maybe<Ranking>;
  /** The places of one commune over the months, oldest first. Months without a ranking are left out. At most 60 months. */
  readonly rankingHistory: ReadonlyArray<RankingHistoryEntry>;
  /**
   * The report of one commune for one period, as the public may see it. Null when no report is expected: the scope
   * had not begun, or the unit did not exist on the closing day.
   */
  readonly report?: Maybe<Report>;
  /** The reports that are expected in a scope and period, one for each commune, in the order of their paths. */
  readonly reports: ReportConnection;
  /**
   * Figures of all communes of a scope taken together, computed from the figures of the published ranking. Null when
   * none is published there.
   */
  readonly rollUp?: Maybe<ScopeRollUp>;
  /**
   * The figures of one indicator over the months, for some or all communes of a scope, from the current published
   * rankings. A quarterly or yearly indicator has one point for each of its own periods.
   */
  readonly series: Series;
  /**
   * One unit of the register: by `id`, or by `gsoCode` and the day `at` on which the code is read. Give exactly one
   * of `id` and `gsoCode`. Null when no unit carries that code on that day.
   */
  readonly unit?: Maybe<Unit>;
  /** Units of the register, in the order of their paths, or by how well they match when `search` is given. */
  readonly units: UnitConnection;
  /**
   * A working day counted from a day: with `add` 0 the first working day on or after it, with 1 the first strictly
   * after it, with -1 the last strictly before it.
   */
  readonly workingDay: CalendarDay;
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryCalendarArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryCommuneProfileArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  unit: Scalars['ID']['input'];
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryCompletenessArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryHolidaysArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryIndicatorArgs = {
  code: Scalars['ID']['input'];
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryIndicatorsArgs = {
  frequency?: InputMaybe<Frequency>;
  group?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryMethodVersionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryOverviewArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryPeriodArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryPeriodsArgs = {
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryPublishedFiguresArgs = {
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryRankingArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryRankingHistoryArgs = {
  from?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  unit: Scalars['ID']['input'];
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryReportArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  unit: Scalars['ID']['input'];
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  late?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<ReportState>;
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryRollUpArgs = {
  indicators?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  period?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QuerySeriesArgs = {
  from?: InputMaybe<Scalars['String']['input']>;
  indicator: Scalars['ID']['input'];
  scope?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryUnitArgs = {
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  gsoCode?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
  level?: InputMaybe<UnitLevel>;
  search?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The read side of Xã Số: what the communes of a scope report about their digital transformation, and how they
 * rank. Everything here is public and needs no token: approved figures, timeliness, completeness and rankings.
 * Drafts, comments, officials and letters are never part of an answer.
 *
 * `scope` names the unit whose communes are meant; without it the stage's own scope answers. `period` is a period
 * code such as `2026-10`, `2026-Q3` or `2026`; without it the latest month answers in which at least half of the
 * communes are ranked. `null` means that nothing is published there; an argument that cannot be understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryWorkingDayArgs = {
  add?: Scalars['Int']['input'];
  date: Scalars['LocalDate']['input'];
};

/**
 * A published ranking: one scope, one month, one version. It never changes; a correction publishes the next version.
 * Ranks compare only inside one ranking.
 */
export type Ranking = Node & {
  readonly __typename?: 'Ranking';
  /** Number of communes in the ranking, ranked or not: the N of `n of N`. */
  readonly communeCount: Scalars['Int']['output'];
  /** Completeness of the month's reports when the ranking was published. */
  readonly completeness: Completeness;
  /** Which period's figures were used, by frequency. */
  readonly figurePeriods: ReadonlyArray<FigurePeriod>;
  /** Global id of this version of the ranking. */
  readonly id: Scalars['ID']['output'];
  /** True when any figure in it is made up for the demonstration. */
  readonly isDemonstration: Scalars['Boolean']['output'];
  /** The method version it used. */
  readonly methodVersion: MethodVersion;
  /** What a reader must know about this ranking, each as a sentence: demonstration, provisional, what it replaces. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The month that is ranked. */
  readonly period: Period;
  /** The ranking with which places are compared; null for the first month. */
  readonly previous?: Maybe<RankingReference>;
  /** The scheduled moment of the run that published it. */
  readonly publishedAt: Scalars['DateTimeISO']['output'];
  /** Number of communes that have a rank: the n of `n of N`. */
  readonly rankedCount: Scalars['Int']['output'];
  /** The version that this one replaces; null for the first. */
  readonly replaces?: Maybe<Scalars['Int']['output']>;
  /** One commune of the ranking; null when it is not part of it. */
  readonly row?: Maybe<RankingRow>;
  /**
   * The communes: ranked ones first by rank and then by path, unranked ones after them by path. With `pillar` or
   * `group` the order is that of the standing there. Give at most one of the two.
   */
  readonly rows: RankingRowConnection;
  /** The scope whose communes are ranked. */
  readonly scope: Unit;
  /** Whether the ranking can still change in the ordinary course. */
  readonly status: RankingStatus;
  /** 1, 2, … within scope and month. */
  readonly version: Scalars['Int']['output'];
};


/**
 * A published ranking: one scope, one month, one version. It never changes; a correction publishes the next version.
 * Ranks compare only inside one ranking.
 */
export type RankingNotesArgs = {
  lang?: Language;
};


/**
 * A published ranking: one scope, one month, one version. It never changes; a correction publishes the next version.
 * Ranks compare only inside one ranking.
 */
export type RankingRowArgs = {
  unit: Scalars['ID']['input'];
};


/**
 * A published ranking: one scope, one month, one version. It never changes; a correction publishes the next version.
 * Ranks compare only inside one ranking.
 */
export type RankingRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  group?: InputMaybe<Scalars['String']['input']>;
  pillar?: InputMaybe<Scalars['String']['input']>;
};

/** The place of one commune in one month. */
export type RankingHistoryEntry = {
  readonly __typename?: 'RankingHistoryEntry';
  /** True when figures in that ranking are made up for the demonstration. */
  readonly isDemonstration: Scalars['Boolean']['output'];
  /** The month. */
  readonly period: Period;
  /** Number of communes that have a rank in it. */
  readonly rankedCount: Scalars['Int']['output'];
  /** The commune in that ranking. */
  readonly row: RankingRow;
  /** Whether that ranking is provisional or final. */
  readonly status: RankingStatus;
  /** Version of the ranking. */
  readonly version: Scalars['Int']['output'];
};

/** Names another published ranking of the same scope. */
export type RankingReference = {
  readonly __typename?: 'RankingReference';
  /** The month of that ranking. */
  readonly period: Period;
  /** Its version. */
  readonly version: Scalars['Int']['output'];
};

/** One commune in a ranking. */
export type RankingRow = Node & {
  readonly __typename?: 'RankingRow';
  /** Previous rank − rank: above 0 is a rise. Null where the two cannot be compared. */
  readonly change?: Maybe<Scalars['Int']['output']>;
  /**
   * True when figures that were submitted and not yet approved entered this row, because the scope lets submitted figures
   * count provisionally. By default only approved figures count and this is false.
   */
  readonly countsSubmitted: Scalars['Boolean']['output'];
  /** Share of the points, 0 to 1, for which the commune has figures of the right period. */
  readonly coverage: Scalars['Float']['output'];
  /** Points earned, full precision. */
  readonly earned: Scalars['Float']['output'];
  /** Standings in the groups, in the order of the method. */
  readonly groups: ReadonlyArray<GroupStanding>;
  /** Global id of the row in its version of the ranking. */
  readonly id: Scalars['ID']['output'];
  /**
   * The index, 0 to 1, published with four decimals; provisional for an unranked commune. Null when nothing is
   * possible.
   */
  readonly index?: Maybe<Scalars['Float']['output']>;
  /** True when another commune has the same rank. */
  readonly isTied: Scalars['Boolean']['output'];
  /** Why there is no change to tell; null when there is one. */
  readonly noChangeReason?: Maybe<NoChangeReason>;
  /** Standings in the pillars, in the order of the method. */
  readonly pillars: ReadonlyArray<PillarStanding>;
  /** The index × the method's 1000 points. Null when nothing is possible. */
  readonly points?: Maybe<Scalars['Float']['output']>;
  /** Points possible: those of the scored indicators that apply and count. */
  readonly possible: Scalars['Float']['output'];
  /** Rank in the previous month's ranking; null when there was none. */
  readonly previousRank?: Maybe<Scalars['Int']['output']>;
  /** Rank by the index, 1 is the best; equal indices share a rank and the next is skipped. Null when unranked. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** The standing by which this list is ordered: the pillar's or the group's if one was given, else the overall one. */
  readonly standing: Standing;
  /** The commune. */
  readonly unit: Unit;
  /** Why the commune has no rank; null when it has one. */
  readonly unrankedReason?: Maybe<UnrankedReason>;
};

/** A page of a ranking. */
export type RankingRowConnection = {
  readonly __typename?: 'RankingRowConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<RankingRowEdge>;
  /** The entries of this page without their cursors. */
  readonly nodes: ReadonlyArray<RankingRow>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of communes in the ranking, ranked or not. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * The version of the ranking that these rows belong to. With a cursor it is the version of the cursor, even when a
   * newer one has been published since.
   */
  readonly version: Scalars['Int']['output'];
};

/** One commune in a page of a ranking. */
export type RankingRowEdge = {
  readonly __typename?: 'RankingRowEdge';
  /** Its place in the ranking, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: RankingRow;
};

/** Whether a ranking can still change in the ordinary course. */
export type RankingStatus =
  /** Every expected report is approved, or the final day has ended. A later approval publishes a new final version. */
  | 'FINAL'
  /** Reports are still expected or wait for approval. */
  | 'PROVISIONAL';

/** A ranking in a few numbers. Means are taken over the ranked communes; null when none is ranked. */
export type RankingSummary = {
  readonly __typename?: 'RankingSummary';
  /** Number of communes in the ranking. */
  readonly communeCount: Scalars['Int']['output'];
  /** The communes that fell most since the previous month, at most three; those with equal falls by path. */
  readonly falling: ReadonlyArray<RankingRow>;
  /** Means of the scores in the groups, in the order of the method. */
  readonly groups: ReadonlyArray<GroupMean>;
  /** Highest index. */
  readonly highestIndex?: Maybe<Scalars['Float']['output']>;
  /** Lowest index. */
  readonly lowestIndex?: Maybe<Scalars['Float']['output']>;
  /** Mean of the indices, 0 to 1, full precision. */
  readonly meanIndex?: Maybe<Scalars['Float']['output']>;
  /** Means of the scores in the pillars, in the order of the method. */
  readonly pillars: ReadonlyArray<PillarMean>;
  /** Number of communes that have a rank. */
  readonly rankedCount: Scalars['Int']['output'];
  /** The communes that rose most since the previous month, at most three; those with equal rises by path. */
  readonly rising: ReadonlyArray<RankingRow>;
};

/** How a true figure relates to the published one. */
export type Relation =
  /** It is exactly that. */
  | 'EQUAL'
  /** It is more: the published value is a lower bound. */
  | 'GREATER'
  /** It is less: the published value is an upper bound. */
  | 'LESS';

/**
 * What one commune reports for one period. A month, a quarter and a year that close on the same day are three
 * reports with their own indicators. It exists from the moment it is expected, even before anything is submitted.
 */
export type Report = Node & {
  readonly __typename?: 'Report';
  /** The moment of the latest approval; null before the first one. */
  readonly approvedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  /** Last day on which this report is on time: the period's due day, or a later one granted to this commune. */
  readonly dueDay: Scalars['LocalDate']['output'];
  /** The approved figures, one for each indicator of the period's frequency; empty before the first approval. */
  readonly figures: ReadonlyArray<ReportFigure>;
  /** The moment of the first submission, by which timeliness is judged; null before it. */
  readonly firstSubmittedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  /** Global id of the report. */
  readonly id: Scalars['ID']['output'];
  /** True when figures and dates are made up for the demonstration. */
  readonly isDemonstration: Scalars['Boolean']['output'];
  /** True when the commune was granted a later due day. */
  readonly isExtended: Scalars['Boolean']['output'];
  /** The period it reports for. */
  readonly period: Period;
  /** State of the report as the public may see it. */
  readonly state: ReportState;
  /** Whether the report came in time, judged now. */
  readonly timeliness: Timeliness;
  /** The commune that reports. */
  readonly unit: Unit;
  /**
   * Working days after the due day up to the first submission, or up to today while the report is overdue. At least 1
   * for a late report; 0 for one that is on time or not due.
   */
  readonly workingDaysLate: Scalars['Int']['output'];
};

/** A page of reports. */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** The entries of this page without their cursors. */
  readonly nodes: ReadonlyArray<Report>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of reports in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One report in a page. */
export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  /** Its place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: Report;
};

/** The figure of one indicator in a report. */
export type ReportFigure = {
  readonly __typename?: 'ReportFigure';
  /** The approved figure. */
  readonly figure: Figure;
  /** The indicator. */
  readonly indicator: Indicator;
};

/** State of a report as the public may see it. */
export type ReportState =
  /** Approved: its figures are public and count in rankings. They stay in force while the report is worked on again. */
  | 'APPROVED'
  /** Nothing is submitted. */
  | 'NOT_SUBMITTED'
  /** Submitted and waiting for approval. */
  | 'SUBMITTED';

/**
 * Figures of all communes of a scope taken together: `n of N` communes. Figures carried forward from an earlier period
 * are left out. Percentages are never averaged.
 */
export type RollUp = {
  readonly __typename?: 'RollUp';
  /** Number of communes in the scope: the N of `n of N`. */
  readonly communes: Scalars['Int']['output'];
  /** Sum of the denominators; null unless the figure is a ratio. */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** The indicator. */
  readonly indicator: Indicator;
  /** Mean over the reporting communes, for counts, and for levels with one decimal; null otherwise. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** Number of the reporting communes to which the indicator does not apply. */
  readonly notApplicable: Scalars['Int']['output'];
  /** Sum of the numerators; null unless the figure is a ratio. */
  readonly numerator?: Maybe<Scalars['Float']['output']>;
  /** The period of the figures. */
  readonly period: Period;
  /**
   * 100 × numerator / denominator of the sums, in per cent; null unless the figure is a ratio whose denominators add up
   * to more than 0.
   */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** Number of communes with a figure of this period: the n of `n of N`. A ratio of 0/0 is a figure that adds nothing. */
  readonly reporting: Scalars['Int']['output'];
  /** Sum of the counts; null unless the figure is a count. */
  readonly sum?: Maybe<Scalars['Float']['output']>;
  /** Number of communes that answered yes; null unless the figure is yes or no. */
  readonly yes?: Maybe<Scalars['Int']['output']>;
};

/** Where a rule or target comes from. */
export type RuleStatus =
  /** A proposal of this service that an administrator may change. It is not a law. */
  | 'LOCAL'
  /** Seen in a published text. */
  | 'OFFICIAL'
  /** General knowledge; nobody has seen the text. */
  | 'UNVERIFIED';

/** The figures of all communes of a scope in one period. */
export type ScopePoint = {
  readonly __typename?: 'ScopePoint';
  /** The period of the figures. */
  readonly period: Period;
  /** The figures taken together. */
  readonly rollUp: RollUp;
};

/** Roll-ups of a scope in one published ranking. */
export type ScopeRollUp = {
  readonly __typename?: 'ScopeRollUp';
  /** The ranking whose figures are used. */
  readonly ranking: Ranking;
  /** One roll-up for each indicator, in the order asked, or else in the order of the method. */
  readonly rollUps: ReadonlyArray<RollUp>;
};

/** How a figure becomes a share between 0 and 1 of the indicator's points. */
export type Scoring = {
  readonly __typename?: 'Scoring';
  /** Thresholds and the share each earns, lowest first; empty unless the rule is BANDS. */
  readonly bands: ReadonlyArray<Band>;
  /** True when the target of a count is meant per month; otherwise it is meant per period. */
  readonly isPerMonth: Scalars['Boolean']['output'];
  /** Highest level, which earns all points; null unless the rule is LEVELS. */
  readonly maximumLevel?: Maybe<Scalars['Int']['output']>;
  /** The rule that is applied. */
  readonly rule: ScoringRule;
  /** Where the rule comes from; null where each target says so itself, or where nothing is scored. */
  readonly status?: Maybe<RuleStatus>;
  /**
   * The target of one year: listed, linear between two listed years, held before the first and after the last, and
   * never rounded. Null unless the rule is TARGET.
   */
  readonly target?: Maybe<Target>;
  /** Listed targets, by year; empty unless the rule is TARGET. */
  readonly targets: ReadonlyArray<Target>;
};


/** How a figure becomes a share between 0 and 1 of the indicator's points. */
export type ScoringTargetArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** How a figure is turned into points. */
export type ScoringRule =
  /** The share of the highest threshold not above the value. */
  | 'BANDS'
  /** level / highest level. */
  | 'LEVELS'
  /** The place between the lowest and the highest value among the ranked communes of the same ranking. */
  | 'MIN_MAX'
  /** The figure is shown and not scored. */
  | 'NONE'
  /** value / target, at most 1. */
  | 'TARGET'
  /** All points for yes, none for no. */
  | 'YES_NO';

/** The figures of one indicator over time. */
export type Series = {
  readonly __typename?: 'Series';
  /** First month asked for. */
  readonly from: Period;
  /** The indicator. */
  readonly indicator: Indicator;
  /** True when any figure in it is made up for the demonstration. */
  readonly isDemonstration: Scalars['Boolean']['output'];
  /** One line for each commune, in the order asked, or else in the order of their paths. */
  readonly lines: ReadonlyArray<SeriesLine>;
  /** The communes of the scope taken together, one point for each period, oldest first. */
  readonly scopePoints: ReadonlyArray<ScopePoint>;
  /** Last month asked for. */
  readonly to: Period;
};

/** The figures of one commune over time. */
export type SeriesLine = {
  readonly __typename?: 'SeriesLine';
  /** One point for each period in which the commune was part of a ranking, oldest first. */
  readonly points: ReadonlyArray<SeriesPoint>;
  /** The commune. */
  readonly unit: Unit;
};

/** The figure of one commune in one period. */
export type SeriesPoint = {
  readonly __typename?: 'SeriesPoint';
  /** The figure. One that was carried forward from an earlier period is not repeated here: the period is missing. */
  readonly figure: Figure;
  /** The period of the figure. */
  readonly period: Period;
  /** Share of the indicator's points, 0 to 1; null when missing, not applicable or not scored. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** The target of the period's year; null when the rule has none. */
  readonly target?: Maybe<Target>;
};

/** Points earned and possible in a part of the method, and the rank they give. */
export type Standing = {
  readonly __typename?: 'Standing';
  /** Points earned, full precision. */
  readonly earned: Scalars['Float']['output'];
  /** True when another commune has the same rank here. */
  readonly isTied: Scalars['Boolean']['output'];
  /** Points possible. */
  readonly possible: Scalars['Float']['output'];
  /** Rank among the ranked communes, 1 is the best. Null for an unranked commune or without a score. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** earned / possible, 0 to 1, published with four decimals. Null when nothing is possible. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

/** What a figure is measured against in one year. */
export type Target = {
  readonly __typename?: 'Target';
  /** True when the value of the first or last listed year is held beyond it. */
  readonly isHeld: Scalars['Boolean']['output'];
  /** True when the value lies on the line between two listed years. */
  readonly isInterpolated: Scalars['Boolean']['output'];
  /** Where the target comes from; null for an interpolated one. */
  readonly status?: Maybe<RuleStatus>;
  /** Per cent for a ratio, otherwise a number of what is counted. Above 0, never rounded. */
  readonly value: Scalars['Float']['output'];
  /** The year, of the figure's own period. */
  readonly year: Scalars['Int']['output'];
};

/** Whether a report came in time. */
export type Timeliness =
  /** First submitted after the due day. */
  | 'LATE'
  /** Nothing is submitted and the due day has not ended. */
  | 'NOT_DUE'
  /** First submitted by the end of the due day. */
  | 'ON_TIME'
  /** Nothing is submitted and the due day has ended. */
  | 'OVERDUE';

/**
 * An administrative unit: province, district, commune or village, with the interval of days on which it exists. Its
 * id never changes and never comes back; its GSO code may later belong to another territory.
 */
export type Unit = Node & {
  readonly __typename?: 'Unit';
  /** The units above, from the province down. */
  readonly ancestors: ReadonlyArray<Unit>;
  /** The units directly below that exist on the given day, in the order of their paths. */
  readonly children: UnitConnection;
  /** Code of the General Statistics Office; null for villages, which have none. */
  readonly gsoCode?: Maybe<Scalars['String']['output']>;
  /** Global id of the unit. */
  readonly id: Scalars['ID']['output'];
  /** True when the entry is made up for the demonstration, as the split of the villages over the communes is. */
  readonly isDemonstration: Scalars['Boolean']['output'];
  /** Legal kind of the unit. */
  readonly kind: UnitKind;
  /** Place of the unit in the hierarchy. */
  readonly level: UnitLevel;
  /** Full official name, such as Xã Xuân Lạc. */
  readonly name: Scalars['String']['output'];
  /** The unit directly above; null for a province. */
  readonly parent?: Maybe<Unit>;
  /** Readable ids from the province down, joined by `/`, such as `bac-kan/cho-don/xuan-lac`. */
  readonly path: Scalars['String']['output'];
  /** Readable id of the unit, such as `xuan-lac`; accepted wherever a unit is asked for. */
  readonly slug: Scalars['String']['output'];
  /** First day on which the unit exists; null when it is older than the register. */
  readonly validFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day on which the unit exists; null while it is open-ended. */
  readonly validTo?: Maybe<Scalars['LocalDate']['output']>;
  /** Number of villages below the unit that exist today. */
  readonly villageCount: Scalars['Int']['output'];
};


/**
 * An administrative unit: province, district, commune or village, with the interval of days on which it exists. Its
 * id never changes and never comes back; its GSO code may later belong to another territory.
 */
export type UnitChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * An administrative unit: province, district, commune or village, with the interval of days on which it exists. Its
 * id never changes and never comes back; its GSO code may later belong to another territory.
 */
export type UnitNameArgs = {
  lang?: Language;
};

/** A page of units. */
export type UnitConnection = {
  readonly __typename?: 'UnitConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<UnitEdge>;
  /** The entries of this page without their cursors. */
  readonly nodes: ReadonlyArray<Unit>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of units in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One unit in a page. */
export type UnitEdge = {
  readonly __typename?: 'UnitEdge';
  /** Its place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The unit. */
  readonly node: Unit;
};

/** Legal kind of a unit. */
export type UnitKind =
  /** Commune (xã). */
  | 'COMMUNE'
  /** District (huyện). */
  | 'DISTRICT'
  /** Province (tỉnh). */
  | 'PROVINCE'
  /** Township (thị trấn), a unit of the level of a commune. */
  | 'TOWNSHIP'
  /** Village (thôn). */
  | 'VILLAGE';

/** Level of a unit in the hierarchy. */
export type UnitLevel =
  /** Commune or township (xã, thị trấn). */
  | 'COMMUNE'
  /** District (huyện). Việt Nam ended this level on 2025-07-01. */
  | 'DISTRICT'
  /** Province (tỉnh). */
  | 'PROVINCE'
  /** Village (thôn, tổ dân phố). */
  | 'VILLAGE';

/** Why a commune has no rank. */
export type UnrankedReason =
  /** The commune has figures for less than the method's minimum share of the points. */
  | 'LOW_COVERAGE'
  /** The month's report is not approved yet. */
  | 'NOT_APPROVED'
  /** The commune has not submitted the month's report. */
  | 'NO_REPORT';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Band: ResolverTypeWrapper<Band>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CalendarDay: ResolverTypeWrapper<CalendarDayModel>;
  CommuneProfile: ResolverTypeWrapper<RowOf>;
  Completeness: ResolverTypeWrapper<CompletenessModel>;
  DateTimeISO: ResolverTypeWrapper<Scalars['DateTimeISO']['output']>;
  ErrorCode: ErrorCode;
  ErrorCodeInfo: ResolverTypeWrapper<ErrorCodeInfoModel>;
  Figure: ResolverTypeWrapper<FigureView>;
  FigurePeriod: ResolverTypeWrapper<Omit<FigurePeriod, 'period'> & { period: ResolversTypes['Period'] }>;
  FigureState: FigureState;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Frequency: Frequency;
  GroupMean: ResolverTypeWrapper<Omit<GroupMean, 'group'> & { group: ResolversTypes['IndicatorGroup'] }>;
  GroupStanding: ResolverTypeWrapper<GroupStandingOf>;
  Holiday: ResolverTypeWrapper<HolidayModel>;
  HolidayKind: HolidayKind;
  HolidayStatus: HolidayStatus;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<IndicatorOf>;
  IndicatorGroup: ResolverTypeWrapper<GroupOf>;
  IndicatorKind: IndicatorKind;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: Language;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Measure: Measure;
  MergeRule: MergeRule;
  MethodVersion: ResolverTypeWrapper<MethodVersionModel>;
  MissingPolicy: MissingPolicy;
  NoChangeReason: NoChangeReason;
  Node: ResolverTypeWrapper<NodeModel>;
  Overview: ResolverTypeWrapper<OverviewModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<PeriodOf>;
  PeriodOverview: ResolverTypeWrapper<ScopeSettings>;
  Pillar: ResolverTypeWrapper<PillarOf>;
  PillarMean: ResolverTypeWrapper<Omit<PillarMean, 'pillar'> & { pillar: ResolversTypes['Pillar'] }>;
  PillarStanding: ResolverTypeWrapper<PillarStandingOf>;
  ProfileEntry: ResolverTypeWrapper<ProfileEntryModel>;
  PublishedFigure: ResolverTypeWrapper<Observation>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ranking: ResolverTypeWrapper<RankingModel>;
  RankingHistoryEntry: ResolverTypeWrapper<Omit<RankingHistoryEntry, 'period' | 'row'> & { period: ResolversTypes['Period'], row: ResolversTypes['RankingRow'] }>;
  RankingReference: ResolverTypeWrapper<Omit<RankingReference, 'period'> & { period: ResolversTypes['Period'] }>;
  RankingRow: ResolverTypeWrapper<RowOf>;
  RankingRowConnection: ResolverTypeWrapper<Omit<RankingRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RankingRowEdge']>, nodes: ReadonlyArray<ResolversTypes['RankingRow']> }>;
  RankingRowEdge: ResolverTypeWrapper<Omit<RankingRowEdge, 'node'> & { node: ResolversTypes['RankingRow'] }>;
  RankingStatus: RankingStatus;
  RankingSummary: ResolverTypeWrapper<RankingSummaryModel>;
  Relation: Relation;
  Report: ResolverTypeWrapper<ReportView>;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversTypes['Report']> }>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportFigure: ResolverTypeWrapper<ReportFigureView>;
  ReportState: ReportState;
  RollUp: ResolverTypeWrapper<RollUpOf>;
  RuleStatus: RuleStatus;
  ScopePoint: ResolverTypeWrapper<Omit<ScopePoint, 'period' | 'rollUp'> & { period: ResolversTypes['Period'], rollUp: ResolversTypes['RollUp'] }>;
  ScopeRollUp: ResolverTypeWrapper<Omit<ScopeRollUp, 'ranking' | 'rollUps'> & { ranking: ResolversTypes['Ranking'], rollUps: ReadonlyArray<ResolversTypes['RollUp']> }>;
  Scoring: ResolverTypeWrapper<IndicatorOf>;
  ScoringRule: ScoringRule;
  Series: ResolverTypeWrapper<SeriesModel>;
  SeriesLine: ResolverTypeWrapper<SeriesLineModel>;
  SeriesPoint: ResolverTypeWrapper<SeriesPointModel>;
  Standing: ResolverTypeWrapper<StandingOf>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Target: ResolverTypeWrapper<TargetOf>;
  Timeliness: Timeliness;
  Unit: ResolverTypeWrapper<UnitModel>;
  UnitConnection: ResolverTypeWrapper<Omit<UnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UnitEdge']>, nodes: ReadonlyArray<ResolversTypes['Unit']> }>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  UnitKind: UnitKind;
  UnitLevel: UnitLevel;
  UnrankedReason: UnrankedReason;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Band: Band;
  Boolean: Scalars['Boolean']['output'];
  CalendarDay: CalendarDayModel;
  CommuneProfile: RowOf;
  Completeness: CompletenessModel;
  DateTimeISO: Scalars['DateTimeISO']['output'];
  ErrorCodeInfo: ErrorCodeInfoModel;
  Figure: FigureView;
  FigurePeriod: Omit<FigurePeriod, 'period'> & { period: ResolversParentTypes['Period'] };
  Float: Scalars['Float']['output'];
  GroupMean: Omit<GroupMean, 'group'> & { group: ResolversParentTypes['IndicatorGroup'] };
  GroupStanding: GroupStandingOf;
  Holiday: HolidayModel;
  ID: Scalars['ID']['output'];
  Indicator: IndicatorOf;
  IndicatorGroup: GroupOf;
  Int: Scalars['Int']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  MethodVersion: MethodVersionModel;
  Node: NodeModel;
  Overview: OverviewModel;
  PageInfo: PageInfo;
  Period: PeriodOf;
  PeriodOverview: ScopeSettings;
  Pillar: PillarOf;
  PillarMean: Omit<PillarMean, 'pillar'> & { pillar: ResolversParentTypes['Pillar'] };
  PillarStanding: PillarStandingOf;
  ProfileEntry: ProfileEntryModel;
  PublishedFigure: Observation;
  Query: Record<PropertyKey, never>;
  Ranking: RankingModel;
  RankingHistoryEntry: Omit<RankingHistoryEntry, 'period' | 'row'> & { period: ResolversParentTypes['Period'], row: ResolversParentTypes['RankingRow'] };
  RankingReference: Omit<RankingReference, 'period'> & { period: ResolversParentTypes['Period'] };
  RankingRow: RowOf;
  RankingRowConnection: Omit<RankingRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RankingRowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RankingRow']> };
  RankingRowEdge: Omit<RankingRowEdge, 'node'> & { node: ResolversParentTypes['RankingRow'] };
  RankingSummary: RankingSummaryModel;
  Report: ReportView;
  ReportConnection: Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Report']> };
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportFigure: ReportFigureView;
  RollUp: RollUpOf;
  ScopePoint: Omit<ScopePoint, 'period' | 'rollUp'> & { period: ResolversParentTypes['Period'], rollUp: ResolversParentTypes['RollUp'] };
  ScopeRollUp: Omit<ScopeRollUp, 'ranking' | 'rollUps'> & { ranking: ResolversParentTypes['Ranking'], rollUps: ReadonlyArray<ResolversParentTypes['RollUp']> };
  Scoring: IndicatorOf;
  Series: SeriesModel;
  SeriesLine: SeriesLineModel;
  SeriesPoint: SeriesPointModel;
  Standing: StandingOf;
  String: Scalars['String']['output'];
  Target: TargetOf;
  Unit: UnitModel;
  UnitConnection: Omit<UnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Unit']> };
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
};

export type ListSizeDirectiveArgs = {
  assumed: Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type BandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Band'] = ResolversParentTypes['Band']> = {
  atLeast?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  holiday?: Resolver<Maybe<ResolversTypes['Holiday']>, ParentType, ContextType>;
  isWorkingDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommuneProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommuneProfile'] = ResolversParentTypes['CommuneProfile']> = {
  indicators?: Resolver<ReadonlyArray<ResolversTypes['ProfileEntry']>, ParentType, ContextType, Partial<CommuneProfileIndicatorsArgs>>;
  ranking?: Resolver<ResolversTypes['Ranking'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['RankingRow'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  actual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportingRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reportingRateOnTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export interface DateTimeIsoScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTimeISO'], any> {
  name: 'DateTimeISO';
}

export type ErrorCodeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErrorCodeInfo'] = ResolversParentTypes['ErrorCodeInfo']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ErrorCodeInfoMeaningArgs, 'lang'>>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigurePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigurePeriod'] = ResolversParentTypes['FigurePeriod']> = {
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type GroupMeanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupMean'] = ResolversParentTypes['GroupMean']> = {
  group?: Resolver<ResolversTypes['IndicatorGroup'], ParentType, ContextType>;
  meanScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GroupStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupStanding'] = ResolversParentTypes['GroupStanding']> = {
  group?: Resolver<ResolversTypes['IndicatorGroup'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isWorkingDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HolidayKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HolidayNameArgs, 'lang'>>;
  status?: Resolver<ResolversTypes['HolidayStatus'], ParentType, ContextType>;
  swappedWith?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorCountedArgs, 'lang'>>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorDenominatorArgs, 'lang'>>;
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['IndicatorGroup'], ParentType, ContextType>;
  higherIsBetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isComputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorKind'], ParentType, ContextType>;
  levels?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorLevelsArgs, 'lang'>>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  mergeRule?: Resolver<ResolversTypes['MergeRule'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['MethodVersion'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorNameArgs, 'lang'>>;
  numerator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorNumeratorArgs, 'lang'>>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoring?: Resolver<ResolversTypes['Scoring'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorUnitOfMeasureArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorGroup'] = ResolversParentTypes['IndicatorGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorGroupNameArgs, 'lang'>>;
  pillar?: Resolver<Maybe<ResolversTypes['Pillar']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MethodVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodVersion'] = ResolversParentTypes['MethodVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['IndicatorGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MethodVersionLegalBasisArgs, 'lang'>>;
  minimumCoverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missingPolicy?: Resolver<ResolversTypes['MissingPolicy'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MethodVersionNameArgs, 'lang'>>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['Pillar']>, ParentType, ContextType>;
  totalPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Indicator' | 'IndicatorGroup' | 'MethodVersion' | 'Period' | 'Pillar' | 'Ranking' | 'RankingRow' | 'Report' | 'Unit', ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  communeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OverviewNotesArgs, 'lang'>>;
  overdueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  ranking?: Resolver<Maybe<ResolversTypes['Ranking']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['RankingSummary']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  villageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  closingDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  finalDay?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCollecting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lockDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PeriodNameArgs, 'lang'>>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodOverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodOverview'] = ResolversParentTypes['PeriodOverview']> = {
  collecting?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  due?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  latestPublished?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  open?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type PillarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pillar'] = ResolversParentTypes['Pillar']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['IndicatorGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PillarNameArgs, 'lang'>>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PillarMeanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PillarMean'] = ResolversParentTypes['PillarMean']> = {
  meanScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pillar?: Resolver<ResolversTypes['Pillar'], ParentType, ContextType>;
};

export type PillarStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PillarStanding'] = ResolversParentTypes['PillarStanding']> = {
  pillar?: Resolver<ResolversTypes['Pillar'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type ProfileEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileEntry'] = ResolversParentTypes['ProfileEntry']> = {
  earned?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  isCarriedForward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scopeFigures?: Resolver<ResolversTypes['RollUp'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type PublishedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublishedFigureEventArgs, 'lang'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublishedFigureNoteArgs, 'lang'>>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  relatedTo?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublishedFigureUnitOfMeasureArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  calendar?: Resolver<ReadonlyArray<ResolversTypes['CalendarDay']>, ParentType, ContextType, RequireFields<QueryCalendarArgs, 'from' | 'to'>>;
  communeProfile?: Resolver<Maybe<ResolversTypes['CommuneProfile']>, ParentType, ContextType, RequireFields<QueryCommuneProfileArgs, 'unit'>>;
  completeness?: Resolver<Maybe<ResolversTypes['Completeness']>, ParentType, ContextType, Partial<QueryCompletenessArgs>>;
  errorCodes?: Resolver<ReadonlyArray<ResolversTypes['ErrorCodeInfo']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['IndicatorGroup']>, ParentType, ContextType>;
  holidays?: Resolver<ReadonlyArray<ResolversTypes['Holiday']>, ParentType, ContextType, RequireFields<QueryHolidaysArgs, 'from' | 'to'>>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'code'>>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  methodVersion?: Resolver<ResolversTypes['MethodVersion'], ParentType, ContextType, Partial<QueryMethodVersionArgs>>;
  methodVersions?: Resolver<ReadonlyArray<ResolversTypes['MethodVersion']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  overview?: Resolver<Maybe<ResolversTypes['Overview']>, ParentType, ContextType, Partial<QueryOverviewArgs>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, Partial<QueryPeriodArgs>>;
  periods?: Resolver<ResolversTypes['PeriodOverview'], ParentType, ContextType, Partial<QueryPeriodsArgs>>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['Pillar']>, ParentType, ContextType>;
  publishedFigures?: Resolver<ReadonlyArray<ResolversTypes['PublishedFigure']>, ParentType, ContextType, Partial<QueryPublishedFiguresArgs>>;
  ranking?: Resolver<Maybe<ResolversTypes['Ranking']>, ParentType, ContextType, Partial<QueryRankingArgs>>;
  rankingHistory?: Resolver<ReadonlyArray<ResolversTypes['RankingHistoryEntry']>, ParentType, ContextType, RequireFields<QueryRankingHistoryArgs, 'unit'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'unit'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'first'>>;
  rollUp?: Resolver<Maybe<ResolversTypes['ScopeRollUp']>, ParentType, ContextType, Partial<QueryRollUpArgs>>;
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType, RequireFields<QuerySeriesArgs, 'indicator'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, Partial<QueryUnitArgs>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<QueryUnitsArgs, 'first'>>;
  workingDay?: Resolver<ResolversTypes['CalendarDay'], ParentType, ContextType, RequireFields<QueryWorkingDayArgs, 'add' | 'date'>>;
};

export type RankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ranking'] = ResolversParentTypes['Ranking']> = {
  communeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  figurePeriods?: Resolver<ReadonlyArray<ResolversTypes['FigurePeriod']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['MethodVersion'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RankingNotesArgs, 'lang'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['RankingReference']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  rankedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['RankingRow']>, ParentType, ContextType, RequireFields<RankingRowArgs, 'unit'>>;
  rows?: Resolver<ResolversTypes['RankingRowConnection'], ParentType, ContextType, RequireFields<RankingRowsArgs, 'first'>>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RankingStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RankingHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingHistoryEntry'] = ResolversParentTypes['RankingHistoryEntry']> = {
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rankedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['RankingRow'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RankingStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingReference'] = ResolversParentTypes['RankingReference']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingRow'] = ResolversParentTypes['RankingRow']> = {
  change?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countsSubmitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  earned?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupStanding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isTied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noChangeReason?: Resolver<Maybe<ResolversTypes['NoChangeReason']>, ParentType, ContextType>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['PillarStanding']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  previousRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unrankedReason?: Resolver<Maybe<ResolversTypes['UnrankedReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RankingRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingRowConnection'] = ResolversParentTypes['RankingRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RankingRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RankingRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingRowEdge'] = ResolversParentTypes['RankingRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RankingRow'], ParentType, ContextType>;
};

export type RankingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingSummary'] = ResolversParentTypes['RankingSummary']> = {
  communeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  falling?: Resolver<ReadonlyArray<ResolversTypes['RankingRow']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupMean']>, ParentType, ContextType>;
  highestIndex?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowestIndex?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanIndex?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['PillarMean']>, ParentType, ContextType>;
  rankedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rising?: Resolver<ReadonlyArray<ResolversTypes['RankingRow']>, ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  dueDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['ReportFigure']>, ParentType, ContextType>;
  firstSubmittedAt?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isExtended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  timeliness?: Resolver<ResolversTypes['Timeliness'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  workingDaysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ReportFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFigure'] = ResolversParentTypes['ReportFigure']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type RollUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollUp'] = ResolversParentTypes['RollUp']> = {
  communes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reporting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  yes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScopePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopePoint'] = ResolversParentTypes['ScopePoint']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rollUp?: Resolver<ResolversTypes['RollUp'], ParentType, ContextType>;
};

export type ScopeRollUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopeRollUp'] = ResolversParentTypes['ScopeRollUp']> = {
  ranking?: Resolver<ResolversTypes['Ranking'], ParentType, ContextType>;
  rollUps?: Resolver<ReadonlyArray<ResolversTypes['RollUp']>, ParentType, ContextType>;
};

export type ScoringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scoring'] = ResolversParentTypes['Scoring']> = {
  bands?: Resolver<ReadonlyArray<ResolversTypes['Band']>, ParentType, ContextType>;
  isPerMonth?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maximumLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ScoringRule'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RuleStatus']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType, Partial<ScoringTargetArgs>>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  from?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['SeriesLine']>, ParentType, ContextType>;
  scopePoints?: Resolver<ReadonlyArray<ResolversTypes['ScopePoint']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type SeriesLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesLine'] = ResolversParentTypes['SeriesLine']> = {
  points?: Resolver<ReadonlyArray<ResolversTypes['SeriesPoint']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type SeriesPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type StandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  earned?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isTied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInterpolated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RuleStatus']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<UnitChildrenArgs, 'first'>>;
  gsoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnitNameArgs, 'lang'>>;
  parent?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  villageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Band?: BandResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  CommuneProfile?: CommuneProfileResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  DateTimeISO?: GraphQLScalarType;
  ErrorCodeInfo?: ErrorCodeInfoResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigurePeriod?: FigurePeriodResolvers<ContextType>;
  GroupMean?: GroupMeanResolvers<ContextType>;
  GroupStanding?: GroupStandingResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorGroup?: IndicatorGroupResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MethodVersion?: MethodVersionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PeriodOverview?: PeriodOverviewResolvers<ContextType>;
  Pillar?: PillarResolvers<ContextType>;
  PillarMean?: PillarMeanResolvers<ContextType>;
  PillarStanding?: PillarStandingResolvers<ContextType>;
  ProfileEntry?: ProfileEntryResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ranking?: RankingResolvers<ContextType>;
  RankingHistoryEntry?: RankingHistoryEntryResolvers<ContextType>;
  RankingReference?: RankingReferenceResolvers<ContextType>;
  RankingRow?: RankingRowResolvers<ContextType>;
  RankingRowConnection?: RankingRowConnectionResolvers<ContextType>;
  RankingRowEdge?: RankingRowEdgeResolvers<ContextType>;
  RankingSummary?: RankingSummaryResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  ReportFigure?: ReportFigureResolvers<ContextType>;
  RollUp?: RollUpResolvers<ContextType>;
  ScopePoint?: ScopePointResolvers<ContextType>;
  ScopeRollUp?: ScopeRollUpResolvers<ContextType>;
  Scoring?: ScoringResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SeriesLine?: SeriesLineResolvers<ContextType>;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
