/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/generated/types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddAssignmentMutationVariables = Exact<{
  input: Types.AddAssignmentInput;
}>;


export type AddAssignmentMutation = { readonly addAssignment: { readonly record: { readonly id: string, readonly action: Types.AdministrationAction, readonly reason: string, readonly actorName: string } | null, readonly official: { readonly id: string, readonly name: string, readonly role: Types.ViewerRole, readonly since: string | null, readonly until: string | null, readonly unit: { readonly id: string, readonly slug: string } } | null, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type AdministrationLogQueryVariables = Exact<{
  noun?: Types.AdministrationNoun | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AdministrationLogQuery = { readonly administrationLog: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string, readonly action: Types.AdministrationAction, readonly noun: Types.AdministrationNoun, readonly subject: string, readonly subjectName: string | null, readonly reason: string, readonly unit: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null }, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type AllowedAdministrationQueryVariables = Exact<{
  lang?: Types.Language;
}>;


export type AllowedAdministrationQuery = { readonly scopeRules: { readonly id: string, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null }> } | null, readonly workCalendar: { readonly table: { readonly id: string, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null }> } | null } | null, readonly officials: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> }> } | null };

export type ApproveFigureFileMutationVariables = Exact<{
  input: Types.FigureFileInput;
}>;


export type ApproveFigureFileMutation = { readonly approveFigureFile: { readonly remaining: number, readonly file: { readonly id: string, readonly state: Types.FigureFileState, readonly decision: { readonly at: string, readonly actorName: string, readonly reason: string } | null } | null, readonly record: { readonly id: string, readonly action: Types.AdministrationAction, readonly subject: string, readonly reason: string } | null, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string }> } | null };

export type ChangeCalendarMutationVariables = Exact<{
  input: Types.ChangeCalendarInput;
}>;


export type ChangeCalendarMutation = { readonly changeCalendar: { readonly record: { readonly id: string, readonly revision: string, readonly at: string, readonly actorName: string, readonly action: Types.AdministrationAction, readonly reason: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } | null, readonly rules: { readonly id: string, readonly revision: string | null, readonly closingDay: number, readonly dueWorkingDays: number | null, readonly dueDayOfMonth: number | null } | null, readonly movedDueDays: ReadonlyArray<{ readonly before: string, readonly after: string, readonly scope: { readonly id: string, readonly slug: string }, readonly period: { readonly id: string, readonly code: string } }>, readonly keptDueDays: ReadonlyArray<{ readonly day: string, readonly computed: string, readonly period: { readonly id: string, readonly code: string } }>, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string, readonly comparedWith: { readonly what: string, readonly value: string } | null }> } | null };

export type ChangeHolidaysMutationVariables = Exact<{
  input: Types.ChangeHolidaysInput;
}>;


export type ChangeHolidaysMutation = { readonly changeHolidays: { readonly record: { readonly id: string, readonly revision: string, readonly at: string, readonly actorName: string, readonly action: Types.AdministrationAction, readonly reason: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } | null, readonly table: { readonly id: string, readonly revision: string | null } | null, readonly movedDueDays: ReadonlyArray<{ readonly before: string, readonly after: string, readonly scope: { readonly id: string, readonly slug: string }, readonly period: { readonly id: string, readonly code: string } }>, readonly keptDueDays: ReadonlyArray<{ readonly day: string, readonly computed: string, readonly period: { readonly id: string, readonly code: string } }>, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string, readonly comparedWith: { readonly what: string, readonly value: string } | null }> } | null };

export type ChangeLadderMutationVariables = Exact<{
  input: Types.ChangeLadderInput;
}>;


export type ChangeLadderMutation = { readonly changeLadder: { readonly record: { readonly id: string, readonly revision: string, readonly at: string, readonly actorName: string, readonly action: Types.AdministrationAction, readonly reason: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } | null, readonly rules: { readonly id: string, readonly revision: string | null, readonly ladder: { readonly repeatEvery: number, readonly repeatAtMost: number, readonly quietDays: ReadonlyArray<string>, readonly sendTime: string, readonly steps: ReadonlyArray<{ readonly offset: number, readonly recipients: ReadonlyArray<Types.LetterRecipient> }> } } | null, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string, readonly comparedWith: { readonly what: string, readonly value: string } | null }> } | null };

export type ChangeMethodDraftMutationVariables = Exact<{
  input: Types.ChangeMethodDraftInput;
}>;


export type ChangeMethodDraftMutation = { readonly changeMethodDraft: { readonly record: { readonly id: string, readonly revision: string, readonly at: string, readonly actorName: string, readonly action: Types.AdministrationAction, readonly reason: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } | null, readonly draft: { readonly id: string, readonly code: string, readonly state: Types.MethodDraftState, readonly revision: string | null, readonly faults: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null }>, readonly changes: ReadonlyArray<{ readonly indicator: string | null, readonly group: string | null, readonly field: string, readonly before: string | null, readonly after: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string, readonly comparedWith: { readonly what: string, readonly value: string } | null }> } | null };

export type CreateMethodDraftMutationVariables = Exact<{
  input: Types.CreateMethodDraftInput;
}>;


export type CreateMethodDraftMutation = { readonly createMethodDraft: { readonly record: { readonly id: string, readonly revision: string, readonly at: string, readonly actorName: string, readonly action: Types.AdministrationAction, readonly reason: string } | null, readonly draft: { readonly id: string, readonly code: string, readonly state: Types.MethodDraftState, readonly revision: string | null, readonly faults: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string, readonly comparedWith: { readonly what: string, readonly value: string } | null }> } | null };

export type FigureFilesQueryVariables = Exact<{ [key: string]: never; }>;


export type FigureFilesQuery = { readonly figureFiles: ReadonlyArray<{ readonly id: string, readonly state: Types.FigureFileState, readonly source: string, readonly sha256: string, readonly loadedAt: string, readonly loadedBy: string, readonly reportCount: number, readonly figureCount: number, readonly firstPeriod: string, readonly lastPeriod: string, readonly decision: { readonly at: string, readonly actorName: string, readonly reason: string } | null, readonly reports: ReadonlyArray<{ readonly row: number, readonly period: string, readonly unit: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null }, readonly figures: ReadonlyArray<{ readonly indicator: { readonly id: string, readonly code: string }, readonly figure: { readonly value: number | null } }> }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> }> | null };

export type InviteOfficialMutationVariables = Exact<{
  input: Types.InviteOfficialInput;
}>;


export type InviteOfficialMutation = { readonly inviteOfficial: { readonly record: { readonly id: string, readonly revision: string, readonly at: string, readonly actorName: string, readonly action: Types.AdministrationAction, readonly reason: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } | null, readonly official: { readonly id: string, readonly revision: string | null, readonly name: string, readonly role: Types.ViewerRole, readonly unit: { readonly id: string, readonly slug: string } } | null, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string, readonly comparedWith: { readonly what: string, readonly value: string } | null }> } | null };

export type MethodDraftQueryVariables = Exact<{
  id: string;
}>;


export type MethodDraftQuery = { readonly methodDrafts: ReadonlyArray<{ readonly id: string, readonly code: string, readonly state: Types.MethodDraftState, readonly revision: string | null, readonly faults: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly indicator: string | null, readonly group: string | null, readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly audit: { readonly findings: ReadonlyArray<{ readonly code: Types.AuditFindingCode, readonly severity: Types.AuditSeverity, readonly sentence: string, readonly advice: string, readonly remedy: ReadonlyArray<{ readonly code: string, readonly points: number | null, readonly scoring: { readonly rule: Types.ScoringRule } | null, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number }> | null }> | null }> } | null, readonly effect: { readonly movedCount: number, readonly rows: ReadonlyArray<{ readonly rank: number | null, readonly points: number | null, readonly places: number | null, readonly unit: { readonly id: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly published: { readonly id: string, readonly rank: number | null, readonly points: number | null } }> } | null }> | null };

export type NameSubstituteMutationVariables = Exact<{
  input: Types.NameSubstituteInput;
}>;


export type NameSubstituteMutation = { readonly nameSubstitute: { readonly record: { readonly id: string, readonly action: Types.AdministrationAction, readonly reason: string, readonly actorName: string } | null, readonly official: { readonly id: string, readonly name: string, readonly absences: ReadonlyArray<{ readonly from: string, readonly until: string, readonly substituteName: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ReorganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReorganisationsQuery = { readonly reorganisations: ReadonlyArray<{ readonly id: string, readonly state: Types.ReorganisationState, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly changes: ReadonlyArray<{ readonly kinds: ReadonlyArray<Types.ReorganisationKind>, readonly unit: string | null, readonly name: string | null, readonly clause: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: Types.UnitExtent }> }>, readonly faults: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> }> | null };

export type MethodAuditQueryVariables = Exact<{
  period?: string | null | undefined;
  lang?: Types.Language;
}>;


export type MethodAuditQuery = { readonly methodVersion: { readonly id: string, readonly code: string, readonly audit: { readonly communes: number, readonly pairs: number, readonly leastCorrelation: number, readonly limits: string, readonly alpha: number | null, readonly components: ReadonlyArray<number>, readonly meanShift: number, readonly largestShift: number, readonly period: { readonly id: string, readonly code: string }, readonly findings: ReadonlyArray<{ readonly code: Types.AuditFindingCode, readonly severity: Types.AuditSeverity, readonly number: number, readonly beside: number | null, readonly sentence: string, readonly advice: string, readonly indicators: ReadonlyArray<{ readonly id: string, readonly code: string }>, readonly group: { readonly id: string, readonly code: string } | null, readonly units: ReadonlyArray<{ readonly id: string, readonly slug: string }>, readonly remedy: ReadonlyArray<{ readonly code: string, readonly points: number | null, readonly scoring: { readonly rule: Types.ScoringRule } | null, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number }> | null }> | null }>, readonly indicators: ReadonlyArray<{ readonly groupCorrelation: number | null, readonly pillarCorrelations: ReadonlyArray<number | null>, readonly indexCorrelation: number | null, readonly weight: number, readonly effectiveWeight: number, readonly atCap: number, readonly skewness: number | null, readonly kurtosis: number | null, readonly coverage: number, readonly carriedForward: number, readonly notApplicable: number, readonly pairsDecided: number, readonly pairsReversed: number, readonly indicator: { readonly id: string, readonly code: string }, readonly outliers: ReadonlyArray<{ readonly id: string, readonly slug: string }> }>, readonly groups: ReadonlyArray<{ readonly correlation: number | null, readonly weight: number, readonly effectiveWeight: number, readonly alpha: number | null, readonly components: ReadonlyArray<number>, readonly group: { readonly id: string, readonly code: string } }> } | null } | null };

export type CertaintyQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
  first?: number;
  lang?: Types.Language;
}>;


export type CertaintyQuery = { readonly ranking: { readonly id: string, readonly version: number, readonly isDemonstration: boolean, readonly notes: ReadonlyArray<string>, readonly period: { readonly id: string, readonly code: string, readonly name: string }, readonly certainty: { readonly level: number, readonly z: number, readonly communes: number, readonly notYetRanked: number, readonly clustering: number, readonly variation: number, readonly pairs: number, readonly pairsToldApart: number, readonly statement: string, readonly methods: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly mayBeAmongFirst: ReadonlyArray<{ readonly id: string, readonly unit: { readonly id: string, readonly slug: string } }>, readonly surelyAmongFirst: ReadonlyArray<{ readonly id: string, readonly unit: { readonly id: string, readonly slug: string } }> } | null, readonly figureOrigins: { readonly typed: number, readonly delivered: number, readonly both: number, readonly agreeing: number, readonly differing: number, readonly agreement: number | null, readonly statement: string }, readonly indicatorOrigins: ReadonlyArray<{ readonly indicator: { readonly id: string, readonly code: string }, readonly origins: { readonly both: number, readonly agreement: number | null } }>, readonly rows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rank: number | null, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly certainty: { readonly standardError: number, readonly notToldApartCount: number, readonly statements: ReadonlyArray<string>, readonly noise: { readonly best: number, readonly worst: number }, readonly choice: { readonly best: number, readonly worst: number }, readonly all: { readonly best: number, readonly worst: number }, readonly notToldApart: ReadonlyArray<{ readonly id: string, readonly unit: { readonly id: string, readonly slug: string } }>, readonly fall: { readonly passed: number, readonly toldApart: number, readonly statement: string } | null } | null, readonly dataQuality: { readonly coverage: number, readonly carriedForward: number, readonly late: number | null, readonly figureOrigins: { readonly statement: string }, readonly notApplicable: { readonly points: number, readonly share: number, readonly previousShare: number | null, readonly peerMedian: number | null, readonly statement: string, readonly indicators: ReadonlyArray<{ readonly id: string, readonly code: string }> }, readonly unusualFigures: ReadonlyArray<{ readonly value: number, readonly median: number, readonly zScore: number, readonly sentence: string, readonly indicator: { readonly id: string, readonly code: string } }> } }> } } | null };

export type CommuneProfileQueryVariables = Exact<{
  unit?: string;
  period?: string | null | undefined;
  version?: number | null | undefined;
  publishedOn?: string | null | undefined;
  lang?: Types.Language;
}>;


export type CommuneProfileQuery = { readonly unit: { readonly id: string, readonly profile: { readonly id: string, readonly unit: { readonly id: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly ranking: { readonly id: string, readonly version: number, readonly status: Types.RankingStatus, readonly rankedCount: number, readonly isDemonstration: boolean, readonly period: { readonly id: string, readonly code: string } } | null, readonly row: { readonly id: string, readonly rank: number | null, readonly isTied: boolean, readonly index: number | null, readonly points: number | null, readonly coverage: number } | null, readonly notFormed: { readonly sentence: string } | null, readonly indicators: ReadonlyArray<{ readonly isCarriedForward: boolean, readonly gap: number | null, readonly share: number | null, readonly earned: number | null, readonly possible: number | null, readonly rank: number | null, readonly indicator: { readonly id: string, readonly code: string, readonly name: string, readonly unitOfMeasure: string, readonly points: number }, readonly period: { readonly id: string, readonly code: string }, readonly figure: { readonly state: Types.FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly parts: { readonly sentence: string } | null, readonly target: { readonly value: number, readonly isInterpolated: boolean } | null, readonly scopeFigures: { readonly reporting: number, readonly communes: number, readonly rate: number | null, readonly mean: number | null, readonly yes: number | null } | null }> } | null } | null };

export type CompletenessQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
}>;


export type CompletenessQuery = { readonly period: { readonly id: string, readonly completeness: { readonly expected: number, readonly actual: number, readonly onTime: number, readonly approved: number, readonly reportingRate: number | null, readonly reportingRateOnTime: number | null } } | null };

export type ExplainQueryVariables = Exact<{
  unit?: string;
  within?: string | null | undefined;
  period?: string | null | undefined;
  version?: number | null | undefined;
  publishedOn?: string | null | undefined;
  lang?: Types.Language;
}>;


export type ExplainQuery = { readonly unit: { readonly id: string, readonly explanation: { readonly sentence: string, readonly notes: ReadonlyArray<string>, readonly movement: { readonly sentence: string, readonly noChangeReason: Types.NoChangeReason | null, readonly correction: string | null, readonly steps: ReadonlyArray<{ readonly cause: Types.RankStepCause, readonly from: number, readonly to: number, readonly places: number, readonly sentence: string }> | null, readonly gains: ReadonlyArray<{ readonly difference: number, readonly cause: Types.PointChangeCause, readonly sentence: string, readonly indicator: { readonly id: string, readonly code: string }, readonly parts: ReadonlyArray<{ readonly cause: Types.PointChangeCause, readonly points: number }> }>, readonly losses: ReadonlyArray<{ readonly difference: number, readonly cause: Types.PointChangeCause, readonly sentence: string, readonly indicator: { readonly id: string, readonly code: string }, readonly parts: ReadonlyArray<{ readonly cause: Types.PointChangeCause, readonly points: number }> }> } | null, readonly strengths: ReadonlyArray<{ readonly difference: number, readonly sentence: string }>, readonly weaknesses: ReadonlyArray<{ readonly difference: number, readonly sentence: string }>, readonly contributions: ReadonlyArray<{ readonly lost: number, readonly sentence: string, readonly entry: { readonly isCarriedForward: boolean, readonly share: number | null, readonly earned: number | null, readonly possible: number | null, readonly indicator: { readonly id: string, readonly code: string }, readonly period: { readonly id: string, readonly code: string }, readonly figure: { readonly state: Types.FigureState, readonly value: number | null }, readonly target: { readonly value: number, readonly isInterpolated: boolean } | null } }> } | null } | null };

export type PointFragment = { readonly difference: number, readonly cause: Types.PointChangeCause, readonly sentence: string, readonly indicator: { readonly id: string, readonly code: string }, readonly parts: ReadonlyArray<{ readonly cause: Types.PointChangeCause, readonly points: number }> };

export type FigureMatrixQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
  units?: ReadonlyArray<string> | string | null | undefined;
  indicators?: ReadonlyArray<string> | string | null | undefined;
  lang?: Types.Language;
}>;


export type FigureMatrixQuery = { readonly ranking: { readonly id: string, readonly version: number, readonly status: Types.RankingStatus, readonly period: { readonly id: string, readonly code: string }, readonly matrix: { readonly indicators: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly rows: ReadonlyArray<{ readonly row: { readonly id: string, readonly rank: number | null, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string } }, readonly cells: ReadonlyArray<{ readonly share: number | null, readonly missingReason: Types.MissingReason | null, readonly figure: { readonly value: number | null } }> }> } } | null };

export type ImprovementsQueryVariables = Exact<{
  unit?: string;
  period?: string | null | undefined;
  first?: number;
  lang?: Types.Language;
}>;


export type ImprovementsQuery = { readonly unit: { readonly id: string, readonly explanation: { readonly sentence: string, readonly improvements: ReadonlyArray<{ readonly kind: Types.ImprovementKind, readonly amount: number | null, readonly counted: string | null, readonly pointsGained: number, readonly isAtMost: boolean, readonly index: number | null, readonly rank: number | null, readonly unrankedReason: Types.UnrankedReason | null, readonly sentence: string, readonly indicator: { readonly id: string, readonly code: string, readonly name: string } | null, readonly from: { readonly state: Types.FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly to: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null }> } | null } | null };

export type OverviewQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
  lang?: Types.Language;
}>;


export type OverviewQuery = { readonly overview: { readonly id: string, readonly today: string, readonly communeCount: number, readonly villageCount: number, readonly overdueCount: number, readonly lateCount: number, readonly notes: ReadonlyArray<string>, readonly isDemonstration: boolean, readonly scope: { readonly id: string }, readonly scopeOnDay: { readonly id: string, readonly name: string }, readonly period: { readonly id: string, readonly code: string, readonly name: string, readonly closingDay: string, readonly dueDay: string }, readonly completeness: { readonly expected: number, readonly actual: number, readonly onTime: number, readonly approved: number, readonly reportingRate: number | null, readonly reportingRateOnTime: number | null }, readonly summary: { readonly rankedCount: number, readonly communeCount: number, readonly meanIndex: number | null, readonly highestIndex: number | null, readonly lowestIndex: number | null, readonly pillars: ReadonlyArray<{ readonly meanScore: number | null, readonly pillar: { readonly id: string, readonly code: string, readonly name: string } }>, readonly rising: ReadonlyArray<{ readonly id: string, readonly change: number | null, readonly unit: { readonly id: string }, readonly unitOnDay: { readonly id: string, readonly name: string } }>, readonly falling: ReadonlyArray<{ readonly id: string, readonly change: number | null, readonly unit: { readonly id: string }, readonly unitOnDay: { readonly id: string, readonly name: string } }> } | null, readonly ranking: { readonly id: string, readonly version: number, readonly status: Types.RankingStatus, readonly publishedAt: string, readonly rows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rank: number | null, readonly isTied: boolean, readonly index: number | null, readonly points: number | null, readonly coverage: number, readonly previousRank: number | null, readonly change: number | null, readonly noChangeReason: Types.NoChangeReason | null, readonly unrankedReason: Types.UnrankedReason | null, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string } }> } } | null } | null };

export type RankingByGroupQueryVariables = Exact<{
  group?: string;
  period?: string | null | undefined;
  lang?: Types.Language;
}>;


export type RankingByGroupQuery = { readonly ranking: { readonly id: string, readonly period: { readonly id: string, readonly code: string }, readonly rows: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rank: number | null, readonly unit: { readonly id: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly standing: { readonly rank: number | null, readonly isTied: boolean, readonly score: number | null, readonly earned: number, readonly possible: number }, readonly groups: ReadonlyArray<{ readonly group: { readonly id: string, readonly code: string, readonly name: string }, readonly standing: { readonly rank: number | null, readonly score: number | null } }> }> } } | null };

export type RankingByPillarQueryVariables = Exact<{
  pillar?: string;
  period?: string | null | undefined;
  lang?: Types.Language;
}>;


export type RankingByPillarQuery = { readonly ranking: { readonly id: string, readonly period: { readonly id: string, readonly code: string }, readonly rows: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rank: number | null, readonly unit: { readonly id: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly standing: { readonly rank: number | null, readonly isTied: boolean, readonly score: number | null, readonly earned: number, readonly possible: number }, readonly pillars: ReadonlyArray<{ readonly pillar: { readonly id: string, readonly code: string, readonly name: string }, readonly standing: { readonly rank: number | null, readonly score: number | null } }> }> } } | null };

export type RankingHistoriesQueryVariables = Exact<{
  scope?: string | null | undefined;
  units?: ReadonlyArray<string> | string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  lang?: Types.Language;
}>;


export type RankingHistoriesQuery = { readonly rankingHistories: { readonly isDemonstration: boolean, readonly months: ReadonlyArray<{ readonly id: string, readonly code: string }>, readonly lines: ReadonlyArray<{ readonly unit: { readonly id: string, readonly slug: string, readonly onDay: { readonly id: string, readonly name: string } | null }, readonly entries: ReadonlyArray<{ readonly version: number | null, readonly status: Types.RankingStatus | null, readonly period: { readonly id: string, readonly code: string }, readonly row: { readonly id: string, readonly rank: number | null, readonly points: number | null, readonly change: number | null, readonly unrankedReason: Types.UnrankedReason | null } | null }> }> } | null };

export type RankingHistoryQueryVariables = Exact<{
  unit?: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  lang?: Types.Language;
}>;


export type RankingHistoryQuery = { readonly unit: { readonly id: string, readonly history: ReadonlyArray<{ readonly version: number | null, readonly status: Types.RankingStatus | null, readonly rankedCount: number | null, readonly isDemonstration: boolean, readonly period: { readonly id: string, readonly code: string, readonly name: string }, readonly row: { readonly id: string, readonly rank: number | null, readonly isTied: boolean, readonly index: number | null, readonly points: number | null, readonly change: number | null, readonly unrankedReason: Types.UnrankedReason | null } | null, readonly notFormed: { readonly sentence: string } | null }> } | null };

export type RankingQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
  version?: number | null | undefined;
  publishedOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
  lang?: Types.Language;
}>;


export type RankingQuery = { readonly ranking: { readonly id: string, readonly version: number, readonly replaces: number | null, readonly status: Types.RankingStatus, readonly publishedAt: string, readonly rankedCount: number, readonly communeCount: number, readonly figureCount: number, readonly registerVersion: number, readonly inputHash: string, readonly isDemonstration: boolean, readonly notes: ReadonlyArray<string>, readonly period: { readonly id: string, readonly code: string, readonly name: string }, readonly methodVersion: { readonly id: string, readonly code: string }, readonly previous: { readonly version: number, readonly period: { readonly id: string, readonly code: string } } | null, readonly figurePeriods: ReadonlyArray<{ readonly frequency: Types.Frequency, readonly period: { readonly id: string, readonly code: string } }>, readonly rows: { readonly totalCount: number, readonly version: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly rank: number | null, readonly isTied: boolean, readonly previousRank: number | null, readonly change: number | null, readonly noChangeReason: Types.NoChangeReason | null, readonly unrankedReason: Types.UnrankedReason | null, readonly index: number | null, readonly points: number | null, readonly coverage: number, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string } } }> } } | null };

export type RollUpQueryVariables = Exact<{
  indicators?: ReadonlyArray<string> | string | null | undefined;
  period?: string | null | undefined;
  lang?: Types.Language;
}>;


export type RollUpQuery = { readonly ranking: { readonly id: string, readonly version: number, readonly isDemonstration: boolean, readonly period: { readonly id: string, readonly code: string }, readonly rollUps: ReadonlyArray<{ readonly reporting: number, readonly communes: number, readonly numerator: number | null, readonly denominator: number | null, readonly rate: number | null, readonly sum: number | null, readonly mean: number | null, readonly yes: number | null, readonly indicator: { readonly id: string, readonly code: string, readonly name: string }, readonly period: { readonly id: string, readonly code: string } }> } | null };

export type SensitivityQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
  lang?: Types.Language;
}>;


export type SensitivityQuery = { readonly ranking: { readonly id: string, readonly version: number, readonly period: { readonly id: string, readonly code: string }, readonly methodVersion: { readonly id: string }, readonly sensitivity: { readonly runs: number, readonly meanShift: number, readonly statement: string, readonly factors: ReadonlyArray<{ readonly factor: Types.SensitivityFactor, readonly firstOrder: number, readonly firstOrderError: number, readonly total: number, readonly totalError: number }> | null } | null } | null };

export type SeriesOfIndicatorsQueryVariables = Exact<{
  indicators?: ReadonlyArray<string> | string;
  units?: ReadonlyArray<string> | string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  lang?: Types.Language;
}>;


export type SeriesOfIndicatorsQuery = { readonly indicators: ReadonlyArray<{ readonly id: string, readonly series: { readonly id: string, readonly indicator: { readonly id: string, readonly code: string, readonly name: string }, readonly lines: ReadonlyArray<{ readonly unit: { readonly id: string, readonly slug: string }, readonly points: ReadonlyArray<{ readonly period: { readonly id: string, readonly code: string }, readonly figure: { readonly state: Types.FigureState, readonly value: number | null } }> }> } | null }> | null };

export type SeriesQueryVariables = Exact<{
  indicator?: string;
  units?: ReadonlyArray<string> | string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  lang?: Types.Language;
}>;


export type SeriesQuery = { readonly indicator: { readonly id: string, readonly series: { readonly id: string, readonly isDemonstration: boolean, readonly indicator: { readonly id: string, readonly code: string, readonly name: string, readonly unitOfMeasure: string }, readonly from: { readonly id: string, readonly code: string }, readonly to: { readonly id: string, readonly code: string }, readonly lines: ReadonlyArray<{ readonly unit: { readonly id: string, readonly slug: string, readonly onDay: { readonly id: string, readonly name: string } | null }, readonly points: ReadonlyArray<{ readonly share: number | null, readonly period: { readonly id: string, readonly code: string }, readonly figure: { readonly state: Types.FigureState, readonly value: number | null }, readonly target: { readonly value: number, readonly isInterpolated: boolean } | null }> }>, readonly scopePoints: ReadonlyArray<{ readonly period: { readonly id: string, readonly code: string }, readonly rollUp: { readonly reporting: number, readonly communes: number, readonly rate: number | null, readonly mean: number | null } }> } | null } | null };

export type SimulateRankingQueryVariables = Exact<{
  period?: string | null | undefined;
  figures?: ReadonlyArray<Types.SimulatedFigureInput> | Types.SimulatedFigureInput;
  points?: ReadonlyArray<Types.SimulatedPointsInput> | Types.SimulatedPointsInput;
  groupPoints?: ReadonlyArray<Types.SimulatedGroupPointsInput> | Types.SimulatedGroupPointsInput;
  targets?: ReadonlyArray<Types.SimulatedTargetInput> | Types.SimulatedTargetInput;
  first?: number;
  lang?: Types.Language;
}>;


export type SimulateRankingQuery = { readonly ranking: { readonly id: string, readonly simulation: { readonly rankedCount: number, readonly communeCount: number, readonly movedCount: number, readonly notes: ReadonlyArray<string>, readonly basedOn: { readonly id: string, readonly version: number, readonly period: { readonly id: string, readonly code: string } }, readonly rows: ReadonlyArray<{ readonly rank: number | null, readonly isTied: boolean, readonly unrankedReason: Types.UnrankedReason | null, readonly index: number | null, readonly points: number | null, readonly places: number | null, readonly sentence: string, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly published: { readonly id: string, readonly rank: number | null, readonly index: number | null } }> } } | null };

export type CalendarQueryVariables = Exact<{
  from?: string;
  to?: string;
  day?: string;
  add?: number;
  lang?: Types.Language;
}>;


export type CalendarQuery = { readonly workCalendar: { readonly holidays: ReadonlyArray<{ readonly day: string, readonly name: string, readonly kind: Types.HolidayKind, readonly isWorkingDay: boolean, readonly status: Types.HolidayStatus, readonly decision: string | null, readonly swappedWith: string | null }>, readonly workingDay: { readonly day: string, readonly weekday: number, readonly isWorkingDay: boolean } } | null };

export type EnumLabelsQueryVariables = Exact<{
  type?: string | null | undefined;
}>;


export type EnumLabelsQuery = { readonly enumLabels: ReadonlyArray<{ readonly type: string, readonly value: string, readonly vi: string, readonly en: string }> | null };

export type FormerNamesQueryVariables = Exact<{
  text?: string;
  first?: number;
  lang?: Types.Language;
}>;


export type FormerNamesQuery = { readonly units: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly validFrom: string | null, readonly validTo: string | null, readonly onDay: { readonly id: string, readonly kind: Types.UnitKind, readonly name: string, readonly parent: { readonly id: string, readonly name: string } | null } | null, readonly formerly: ReadonlyArray<{ readonly id: string, readonly day: string, readonly name: string }>, readonly movedTo: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly onDay: { readonly id: string, readonly name: string } | null }> }> } | null };

export type IndicatorsQueryVariables = Exact<{
  group?: string | null | undefined;
  frequency?: Types.Frequency | null | undefined;
  year?: number | null | undefined;
  lang?: Types.Language;
}>;


export type IndicatorsQuery = { readonly indicators: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly unitOfMeasure: string, readonly kind: Types.IndicatorKind, readonly points: number, readonly frequency: Types.Frequency, readonly measure: Types.Measure, readonly source: string, readonly group: { readonly id: string, readonly code: string, readonly name: string }, readonly scoring: { readonly rule: Types.ScoringRule, readonly status: Types.RuleStatus | null, readonly isPerMonth: boolean, readonly maximumLevel: number | null, readonly bands: ReadonlyArray<{ readonly atLeast: number, readonly share: number }>, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number, readonly status: Types.RuleStatus | null }>, readonly target: { readonly year: number, readonly value: number, readonly isInterpolated: boolean, readonly isHeld: boolean } | null } }> | null };

export type MethodQueryVariables = Exact<{
  id?: string | null | undefined;
  lang?: Types.Language;
}>;


export type MethodQuery = { readonly methodVersion: { readonly id: string, readonly code: string, readonly name: string, readonly legalBasis: ReadonlyArray<string>, readonly carriesOut: ReadonlyArray<string>, readonly totalPoints: number, readonly missingPolicy: Types.MissingPolicy, readonly minimumCoverage: number, readonly inForceFrom: { readonly id: string, readonly code: string }, readonly groups: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly points: number, readonly pillar: { readonly id: string, readonly code: string } | null }>, readonly pillars: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly points: number }> } | null };

export type NodeQueryVariables = Exact<{
  id?: string;
  lang?: Types.Language;
}>;


export type NodeQuery = { readonly node:
    | { readonly __typename: 'AdministrationRecord', readonly id: string }
    | { readonly __typename: 'CommuneProfile', readonly id: string }
    | { readonly __typename: 'Delivery', readonly id: string }
    | { readonly __typename: 'FormFigure', readonly id: string }
    | { readonly __typename: 'HolidayTable', readonly id: string }
    | { readonly __typename: 'Indicator', readonly id: string }
    | { readonly __typename: 'IndicatorGroup', readonly id: string }
    | { readonly __typename: 'JobRun', readonly id: string }
    | { readonly __typename: 'MethodDraft', readonly id: string }
    | { readonly __typename: 'MethodVersion', readonly id: string }
    | { readonly __typename: 'MyWork', readonly id: string }
    | { readonly __typename: 'Official', readonly id: string }
    | { readonly __typename: 'Overview', readonly id: string }
    | { readonly __typename: 'Period', readonly id: string }
    | { readonly __typename: 'Pillar', readonly id: string }
    | { readonly __typename: 'Ranking', readonly id: string }
    | { readonly __typename: 'RankingRow', readonly id: string }
    | { readonly __typename: 'Reminder', readonly id: string }
    | { readonly __typename: 'Report', readonly id: string }
    | { readonly __typename: 'ReportForm', readonly id: string }
    | { readonly __typename: 'ReportRevision', readonly id: string }
    | { readonly __typename: 'ScopeRules', readonly id: string }
    | { readonly __typename: 'Series', readonly id: string }
    | { readonly __typename: 'Unit', readonly id: string, readonly slug: string, readonly onDay: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'UnitOnDay', readonly id: string }
    | { readonly __typename: 'Viewer', readonly id: string }
   | null };

export type PeriodsQueryVariables = Exact<{
  scope?: string | null | undefined;
  lang?: Types.Language;
}>;


export type PeriodsQuery = { readonly periods: { readonly today: string, readonly collecting: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly frequency: Types.Frequency, readonly firstDay: string, readonly closingDay: string, readonly dueDay: string, readonly lockDay: string }>, readonly due: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly frequency: Types.Frequency, readonly firstDay: string, readonly closingDay: string, readonly dueDay: string, readonly lockDay: string }>, readonly open: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly frequency: Types.Frequency, readonly firstDay: string, readonly closingDay: string, readonly dueDay: string, readonly lockDay: string }>, readonly latestPublished: { readonly id: string, readonly finalDay: string | null, readonly code: string, readonly name: string, readonly frequency: Types.Frequency, readonly firstDay: string, readonly closingDay: string, readonly dueDay: string, readonly lockDay: string } | null } | null };

export type PeriodDaysFragment = { readonly id: string, readonly code: string, readonly name: string, readonly frequency: Types.Frequency, readonly firstDay: string, readonly closingDay: string, readonly dueDay: string, readonly lockDay: string };

export type PublishedFiguresQueryVariables = Exact<{
  scope?: string | null | undefined;
  lang?: Types.Language;
}>;


export type PublishedFiguresQuery = { readonly publishedFigures: ReadonlyArray<{ readonly relation: Types.Relation, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly event: string | null, readonly unitOfMeasure: string, readonly note: string | null, readonly quotation: string | null, readonly indicator: { readonly id: string, readonly code: string, readonly name: string } | null, readonly relatedTo: { readonly id: string, readonly code: string } | null, readonly source: { readonly title: string, readonly publishedOn: string | null, readonly dated: string } | null }> | null };

export type PublisherQueryVariables = Exact<{
  lang?: Types.Language;
}>;


export type PublisherQuery = { readonly publisher: { readonly authority: string, readonly office: string, readonly licence: string, readonly licenceUrl: string, readonly address: string, readonly scope: { readonly id: string, readonly slug: string, readonly onDay: { readonly id: string, readonly name: string } | null } } | null };

export type SearchQueryVariables = Exact<{
  text?: string;
  first?: number;
  lang?: Types.Language;
}>;


export type SearchQuery = { readonly units: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly level: Types.UnitLevel, readonly onDay: { readonly id: string, readonly name: string, readonly path: string } | null }> } | null };

export type UnitByCodeQueryVariables = Exact<{
  code?: string;
  at?: string;
  lang?: Types.Language;
}>;


export type UnitByCodeQuery = { readonly unit: { readonly id: string, readonly slug: string, readonly level: Types.UnitLevel, readonly onDay: { readonly id: string, readonly path: string, readonly name: string, readonly parent: { readonly id: string, readonly name: string } | null, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string }> } | null } | null };

export type UnitsQueryVariables = Exact<{
  within?: string;
  first?: number;
  after?: string | null | undefined;
  lang?: Types.Language;
}>;


export type UnitsQuery = { readonly units: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly validFrom: string | null, readonly validTo: string | null, readonly onDay: { readonly id: string, readonly code: string | null, readonly kind: Types.UnitKind, readonly name: string, readonly villageCount: number, readonly isVillageCountDemonstration: boolean } | null, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly isDemonstration: boolean, readonly onDay: { readonly id: string, readonly name: string } | null }> } }> } | null };

export type CommunesWithoutOfficerQueryVariables = Exact<{
  within?: string | null | undefined;
}>;


export type CommunesWithoutOfficerQuery = { readonly communesWithoutOfficer: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly reason: Types.OfficerGap, readonly node: { readonly id: string, readonly slug: string, readonly onDay: { readonly id: string, readonly name: string } | null }, readonly standIns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string }> }> } | null };

export type LiftSuppressionMutationVariables = Exact<{
  input: Types.LiftSuppressionInput;
}>;


export type LiftSuppressionMutation = { readonly liftSuppression: { readonly official: { readonly id: string, readonly name: string, readonly email: string } | null, readonly lift: { readonly at: string, readonly actorName: string, readonly reason: string } | null, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string }> } | null };

export type RemindersPlannedQueryVariables = Exact<{
  within?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type RemindersPlannedQuery = { readonly remindersPlanned: { readonly day: string, readonly from: string, readonly silence: Types.NoReminderReason | null, readonly letterCount: number, readonly letters: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly whySent: string, readonly isDigest: boolean, readonly node: { readonly id: string, readonly name: string, readonly role: Types.ViewerRole }, readonly reader: { readonly id: string, readonly name: string }, readonly reports: ReadonlyArray<{ readonly dueDay: string, readonly workingDaysLate: number, readonly step: number | null, readonly entered: number, readonly toFile: number, readonly unit: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null }, readonly period: { readonly id: string, readonly code: string } }> }> }, readonly silent: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly reason: Types.NoReminderReason, readonly sentence: string, readonly node: { readonly id: string, readonly name: string, readonly role: Types.ViewerRole } }> } } | null };

export type RemindersQueryVariables = Exact<{
  within?: string | null | undefined;
  day?: string | null | undefined;
  period?: string | null | undefined;
  reference?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RemindersQuery = { readonly reminders: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly day: string, readonly state: Types.ReminderState, readonly whySent: string, readonly whyNot: string | null, readonly plannedAt: string, readonly sentAt: string | null, readonly messageId: string | null, readonly official: { readonly id: string, readonly name: string, readonly role: Types.ViewerRole, readonly email: string } | null, readonly items: ReadonlyArray<{ readonly step: number, readonly stage: Types.ReminderStage, readonly unit: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null }, readonly period: { readonly id: string, readonly code: string } }> }> } | null };

export type SetMailPreferencesMutationVariables = Exact<{
  input: Types.SetMailPreferencesInput;
}>;


export type SetMailPreferencesMutation = { readonly setMailPreferences: { readonly official: { readonly id: string, readonly name: string, readonly language: Types.Language, readonly wantsDigests: boolean } | null, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type UnreachableOfficialsQueryVariables = Exact<{
  within?: string | null | undefined;
  includeLifted?: boolean;
}>;


export type UnreachableOfficialsQuery = { readonly unreachableOfficials: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly reason: Types.UnreachableReason, readonly since: string | null, readonly detail: string | null, readonly isReachable: boolean, readonly node: { readonly id: string, readonly name: string, readonly role: Types.ViewerRole, readonly email: string, readonly phone: string | null }, readonly standIns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string }>, readonly lifts: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly reason: string }> }> } | null };

export type AllowedActionsQueryVariables = Exact<{
  unit?: string;
  period?: string;
  lang?: Types.Language;
}>;


export type AllowedActionsQuery = { readonly reportForm: { readonly id: string, readonly state: Types.FilingState, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly possibleFrom: string | null, readonly since: string | null, readonly remedy: string | null }> } | null };

export type ApproveReportMutationVariables = Exact<{
  input: Types.ApproveReportInput;
}>;


export type ApproveReportMutation = { readonly approveReport: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: Types.FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type ApproveReportsMutationVariables = Exact<{
  input: Types.ApproveReportsInput;
}>;


export type ApproveReportsMutation = { readonly approveReports: { readonly results: ReadonlyArray<{ readonly form: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly unit: { readonly id: string, readonly slug: string } } | null }>, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type CopyLastPeriodMutationVariables = Exact<{
  input: Types.CopyLastPeriodInput;
}>;


export type CopyLastPeriodMutation = { readonly copyLastPeriod: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: Types.FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type ExtendDeadlineMutationVariables = Exact<{
  input: Types.ExtendDeadlineInput;
}>;


export type ExtendDeadlineMutation = { readonly extendDeadline: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: Types.FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type HandToChairmanMutationVariables = Exact<{
  input: Types.HandToChairmanInput;
}>;


export type HandToChairmanMutation = { readonly handToChairman: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: Types.FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly handedOverAt: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type MyWorkQueryVariables = Exact<{
  lang?: Types.Language;
}>;


export type MyWorkQuery = { readonly viewer: { readonly id: string, readonly name: string, readonly role: Types.ViewerRole } | null, readonly myWork: { readonly id: string, readonly today: string, readonly toReviewCount: number | null, readonly extensionsToDecideCount: number | null, readonly forms: ReadonlyArray<{ readonly id: string, readonly state: Types.FilingState, readonly dueDay: string, readonly workingDaysLeft: number, readonly commentedFigures: ReadonlyArray<{ readonly id: string, readonly comment: string | null, readonly indicator: { readonly id: string, readonly code: string } }>, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly period: { readonly id: string, readonly code: string } }> | null, readonly toReview: ReadonlyArray<{ readonly id: string, readonly workingDaysWaiting: number | null, readonly state: Types.FilingState, readonly dueDay: string, readonly workingDaysLeft: number, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly period: { readonly id: string, readonly code: string } }> | null, readonly extensionsToDecide: ReadonlyArray<{ readonly id: string, readonly state: Types.FilingState, readonly dueDay: string, readonly workingDaysLeft: number, readonly extensionRequest: { readonly day: string, readonly ground: Types.ExtensionGround, readonly reason: string } | null, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly period: { readonly id: string, readonly code: string } }> | null, readonly figureFiles: ReadonlyArray<{ readonly id: string }> | null, readonly unreachableOfficials: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly communesWithoutOfficer: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly onDay: { readonly id: string, readonly name: string } | null }> } | null, readonly methodDrafts: ReadonlyArray<{ readonly id: string, readonly code: string }> | null, readonly reorganisations: ReadonlyArray<{ readonly id: string }> | null, readonly latestRanking: { readonly id: string, readonly status: Types.RankingStatus, readonly period: { readonly id: string, readonly name: string } } | null, readonly whatIWasTold: ReadonlyArray<{ readonly id: string, readonly day: string, readonly whySent: string, readonly page: string }> | null } | null };

export type WorkFragment = { readonly id: string, readonly state: Types.FilingState, readonly dueDay: string, readonly workingDaysLeft: number, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly period: { readonly id: string, readonly code: string } };

export type RecordFiguresMutationVariables = Exact<{
  input: Types.RecordFiguresInput;
}>;


export type RecordFiguresMutation = { readonly recordFigures: { readonly accepted: number, readonly unchanged: number, readonly refused: number, readonly results: ReadonlyArray<{ readonly outcome: Types.RecordOutcome }>, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RecordSignedDocumentMutationVariables = Exact<{
  input: Types.RecordSignedDocumentInput;
}>;


export type RecordSignedDocumentMutation = { readonly recordSignedDocument: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: Types.FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly dueDay: string, readonly signedDocument: { readonly number: string, readonly date: string } | null } | null, readonly warnings: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type RefuseExtensionMutationVariables = Exact<{
  input: Types.RefuseExtensionInput;
}>;


export type RefuseExtensionMutation = { readonly refuseExtension: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: Types.FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly dueDay: string, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly request: { readonly day: string, readonly reason: string } } | null } | null, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type ReopenReportMutationVariables = Exact<{
  input: Types.ReopenReportInput;
}>;


export type ReopenReportMutation = { readonly reopenReport: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: Types.FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type ReportFormQueryVariables = Exact<{
  unit?: string;
  period?: string;
  lang?: Types.Language;
}>;


export type ReportFormQuery = { readonly reportForm: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly firstSubmittedAt: string | null, readonly dueDay: string, readonly submittableFrom: string, readonly extensionReason: string | null, readonly figures: ReadonlyArray<{ readonly id: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly id: string, readonly code: string, readonly name: string }, readonly working: { readonly state: Types.FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly delivered: { readonly figure: { readonly value: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string } } | null }>, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly revision: string, readonly at: string, readonly actorName: string | null, readonly action: Types.FilingAction, readonly note: string | null, readonly changes: ReadonlyArray<{ readonly indicator: string, readonly reason: string | null, readonly before: { readonly value: number | null }, readonly after: { readonly value: number | null } }> }> } } | null };

export type ReportQueryVariables = Exact<{
  unit?: string;
  period?: string | null | undefined;
  lang?: Types.Language;
}>;


export type ReportQuery = { readonly report: { readonly id: string, readonly state: Types.ReportState, readonly dueDay: string, readonly isExtended: boolean, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly timeliness: Types.Timeliness, readonly workingDaysLate: number, readonly isDemonstration: boolean, readonly unit: { readonly id: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly period: { readonly id: string, readonly code: string, readonly name: string, readonly firstDay: string, readonly closingDay: string, readonly lockDay: string }, readonly figures: ReadonlyArray<{ readonly indicator: { readonly id: string, readonly code: string, readonly name: string }, readonly figure: { readonly state: Types.FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> } | null };

export type ReportsQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
  state?: Types.ReportState | null | undefined;
  overdue?: boolean | null | undefined;
  late?: boolean | null | undefined;
  first?: number;
  after?: string | null | undefined;
  lang?: Types.Language;
}>;


export type ReportsQuery = { readonly reports: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: Types.ReportState, readonly dueDay: string, readonly firstSubmittedAt: string | null, readonly timeliness: Types.Timeliness, readonly workingDaysLate: number, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly period: { readonly id: string, readonly code: string } }> } | null };

export type RequestExtensionMutationVariables = Exact<{
  input: Types.RequestExtensionInput;
}>;


export type RequestExtensionMutation = { readonly requestExtension: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: Types.FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly dueDay: string, readonly extensionRequest: { readonly day: string, readonly ground: Types.ExtensionGround, readonly reason: string, readonly askedAt: string } | null } | null, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type ReturnReportMutationVariables = Exact<{
  input: Types.ReturnReportInput;
}>;


export type ReturnReportMutation = { readonly returnReport: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: Types.FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type ReturnToOfficerMutationVariables = Exact<{
  input: Types.ReturnToOfficerInput;
}>;


export type ReturnToOfficerMutation = { readonly returnToOfficer: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: Types.FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly handedOverAt: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type SaveReportMutationVariables = Exact<{
  input: Types.SaveReportInput;
}>;


export type SaveReportMutation = { readonly saveReport: { readonly emptied: ReadonlyArray<string>, readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: Types.FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type SetDeliveryAsideMutationVariables = Exact<{
  input: Types.SetDeliveryAsideInput;
}>;


export type SetDeliveryAsideMutation = { readonly setDeliveryAside: { readonly delivery: { readonly id: string, readonly receivedAt: string, readonly source: { readonly system: string, readonly batch: string, readonly takenAt: string }, readonly setAside: { readonly at: string, readonly actorName: string, readonly reason: string } | null } | null, readonly record: { readonly id: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string }> } | null };

export type SubmitReportMutationVariables = Exact<{
  input: Types.SubmitReportInput;
}>;


export type SubmitReportMutation = { readonly submitReport: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: Types.FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type TakeBackExtensionRequestMutationVariables = Exact<{
  input: Types.TakeBackExtensionRequestInput;
}>;


export type TakeBackExtensionRequestMutation = { readonly takeBackExtensionRequest: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: Types.FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly dueDay: string, readonly extensionRequest: { readonly day: string } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null } | null, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type TakeBackReportMutationVariables = Exact<{
  input: Types.TakeBackReportInput;
}>;


export type TakeBackReportMutation = { readonly takeBackReport: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: Types.FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly handedOverAt: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type ViewerQueryVariables = Exact<{
  lang?: Types.Language;
}>;


export type ViewerQuery = { readonly viewer: { readonly id: string, readonly name: string, readonly role: Types.ViewerRole, readonly roleLabel: string, readonly since: string | null, readonly unit: { readonly id: string, readonly slug: string, readonly onDay: { readonly id: string, readonly name: string } | null }, readonly assignment: { readonly id: string } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly roleLabel: string, readonly since: string | null, readonly until: string | null, readonly substituteFor: string | null, readonly unit: { readonly id: string, readonly slug: string } }>, readonly official: { readonly id: string, readonly email: string, readonly language: Types.Language } | null } | null };

export type WithdrawReportMutationVariables = Exact<{
  input: Types.WithdrawReportInput;
}>;


export type WithdrawReportMutation = { readonly withdrawReport: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: Types.FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: Types.FilingState, readonly revision: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export const AddAssignmentDocument = '"""Giao thêm nhiệm vụ cho một cán bộ (kiêm nhiệm): một tài khoản, một thư mỗi ngày (cần mã truy cập của quản trị).""" mutation AddAssignment($input:AddAssignmentInput!){addAssignment(input:$input){record{id action reason actorName}official{id name role unit{id slug}since until}errors{code path message}}}' as string & DocumentTypeDecoration<AddAssignmentMutation, AddAssignmentMutationVariables>;

export const AdministrationLogDocument = '"""Nhật ký quản trị: ai, khi nào, sửa gì, vì sao (cần mã truy cập của quản trị viên hoặc người kiểm tra).\nNhật ký trống cho đến khi có người sửa, chẳng hạn bằng change-calendar.""" query AdministrationLog($noun:AdministrationNoun$from:LocalDate$to:LocalDate$after:String){administrationLog(noun:$noun from:$from to:$to after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id at actorName action noun subject subjectName unit{id onDay{id name}}reason changes{field before after}}}}' as string & DocumentTypeDecoration<AdministrationLogQuery, AdministrationLogQueryVariables>;

export const AllowedAdministrationDocument = '"""Quản trị viên được thay đổi gì ở quy định báo cáo, ngày nghỉ và cán bộ lúc này; nếu không: vì sao (cần mã truy cập của quản trị viên).""" query AllowedAdministration($lang:Language!=VI){scopeRules{id allowedActions{action isAllowed whyNot(lang:$lang)}}workCalendar{table{id allowedActions{action isAllowed whyNot(lang:$lang)}}}officials(first:3){nodes{id name allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}}}' as string & DocumentTypeDecoration<AllowedAdministrationQuery, AllowedAdministrationQueryVariables>;

export const ApproveFigureFileDocument = '"""Duyệt một tệp số liệu các kỳ trước: từ đó số liệu được tính.""" mutation ApproveFigureFile($input:FigureFileInput!){approveFigureFile(input:$input){file{id state decision{at actorName reason}}record{id action subject reason}remaining errors{code path value message}}}' as string & DocumentTypeDecoration<ApproveFigureFileMutation, ApproveFigureFileMutationVariables>;

export const ChangeCalendarDocument = '"""Sửa quy định về kỳ báo cáo và hạn gửi (cần mã truy cập của quản trị).""" mutation ChangeCalendar($input:ChangeCalendarInput!){changeCalendar(input:$input){record{id revision at actorName action reason changes{field before after}}rules{id revision closingDay dueWorkingDays dueDayOfMonth}movedDueDays{scope{id slug}period{id code}before after}keptDueDays{period{id code}day computed}errors{code path value comparedWith{what value}message}}}' as string & DocumentTypeDecoration<ChangeCalendarMutation, ChangeCalendarMutationVariables>;

export const ChangeHolidaysDocument = '"""Sửa lịch nghỉ, kể cả ngày làm bù (cần mã truy cập của quản trị).""" mutation ChangeHolidays($input:ChangeHolidaysInput!){changeHolidays(input:$input){record{id revision at actorName action reason changes{field before after}}table{id revision}movedDueDays{scope{id slug}period{id code}before after}keptDueDays{period{id code}day computed}errors{code path value comparedWith{what value}message}}}' as string & DocumentTypeDecoration<ChangeHolidaysMutation, ChangeHolidaysMutationVariables>;

export const ChangeLadderDocument = '"""Sửa các mốc nhắc báo cáo (cần mã truy cập của quản trị).""" mutation ChangeLadder($input:ChangeLadderInput!){changeLadder(input:$input){record{id revision at actorName action reason changes{field before after}}rules{id revision ladder{steps{offset recipients}repeatEvery repeatAtMost quietDays sendTime}}errors{code path value comparedWith{what value}message}}}' as string & DocumentTypeDecoration<ChangeLadderMutation, ChangeLadderMutationVariables>;

export const ChangeMethodDraftDocument = '"""Sửa dự thảo bộ chỉ số: điểm, quy tắc, mục tiêu (cần mã truy cập của quản trị).\nDự thảo được tạo bằng create-method-draft.""" mutation ChangeMethodDraft($input:ChangeMethodDraftInput!){changeMethodDraft(input:$input){record{id revision at actorName action reason changes{field before after}}draft{id code state revision faults{code path value}changes{indicator group field before after}}errors{code path value comparedWith{what value}message}}}' as string & DocumentTypeDecoration<ChangeMethodDraftMutation, ChangeMethodDraftMutationVariables>;

export const CreateMethodDraftDocument = '"""Tạo dự thảo bộ chỉ số từ bản đang dùng (cần mã truy cập của quản trị).""" mutation CreateMethodDraft($input:CreateMethodDraftInput!){createMethodDraft(input:$input){record{id revision at actorName action reason}draft{id code state revision faults{code path message}}errors{code path value comparedWith{what value}message}}}' as string & DocumentTypeDecoration<CreateMethodDraftMutation, CreateMethodDraftMutationVariables>;

export const FigureFilesDocument = '"""Tệp số liệu các kỳ trước mà quản trị viên đã nạp, chờ thẩm định (cần mã truy cập của người thẩm định).""" query FigureFiles{figureFiles{id state source sha256 loadedAt loadedBy reportCount figureCount firstPeriod lastPeriod decision{at actorName reason}reports(first:3){row unit{id onDay{id name}}period figures{indicator{id code}figure{value}}}faults{path message}}}' as string & DocumentTypeDecoration<FigureFilesQuery, FigureFilesQueryVariables>;

export const InviteOfficialDocument = '"""Mời một cán bộ (cần mã truy cập của quản trị).""" mutation InviteOfficial($input:InviteOfficialInput!){inviteOfficial(input:$input){record{id revision at actorName action reason changes{field before after}}official{id revision name role unit{id slug}}errors{code path value comparedWith{what value}message}}}' as string & DocumentTypeDecoration<InviteOfficialMutation, InviteOfficialMutationVariables>;

export const MethodDraftDocument = '"""Dự thảo bộ chỉ số và tác động đến bảng xếp hạng gần nhất (cần mã truy cập của quản trị viên hoặc người kiểm tra).\nDự thảo được tạo bằng create-method-draft và sửa bằng change-method-draft.""" query MethodDraft($id:MethodCode!){methodDrafts(codes:[$id]){id code state revision faults{code path value message}changes{indicator group field before after}audit{findings{code severity sentence advice remedy{code points scoring{rule}targets{year value}}}}effect{movedCount rows{unit{id}unitOnDay{id name}rank points places published{id rank points}}}}}' as string & DocumentTypeDecoration<MethodDraftQuery, MethodDraftQueryVariables>;

export const NameSubstituteDocument = '"""Cử người thay trong những ngày vắng mặt: quyền và thư theo người thay, Hệ thống ghi tên cả hai (cần mã truy cập của cán bộ hoặc quản trị).""" mutation NameSubstitute($input:NameSubstituteInput!){nameSubstitute(input:$input){record{id action reason actorName}official{id name absences{from until substituteName}}errors{code path message}}}' as string & DocumentTypeDecoration<NameSubstituteMutation, NameSubstituteMutationVariables>;

export const ReorganisationsDocument = '"""Các đợt sắp xếp đơn vị hành chính và dự thảo (cần mã truy cập của quản trị viên hoặc người kiểm tra).""" query Reorganisations{reorganisations{id state effective decision isConfirmed changes{kinds unit name clause predecessors{unit extent}}faults{code path message}}}' as string & DocumentTypeDecoration<ReorganisationsQuery, ReorganisationsQueryVariables>;

export const MethodAuditDocument = '"""Soát xét phương pháp bằng số liệu của kỳ gần nhất: điều nên xem lại, cách sửa, và các số đo của từng chỉ tiêu, từng nhóm.""" query MethodAudit($period:PeriodCode$lang:Language!=VI){methodVersion{id code audit(period:$period){period{id code}communes pairs leastCorrelation limits(lang:$lang)alpha components meanShift largestShift findings{code severity indicators{id code}group{id code}number beside units{id slug}sentence(lang:$lang)advice(lang:$lang)remedy{code points scoring{rule}targets{year value}}}indicators{indicator{id code}groupCorrelation pillarCorrelations indexCorrelation weight effectiveWeight atCap skewness kurtosis outliers{id slug}coverage carriedForward notApplicable pairsDecided pairsReversed}groups{group{id code}correlation weight effectiveWeight alpha components}}}}' as string & DocumentTypeDecoration<MethodAuditQuery, MethodAuditQueryVariables>;

export const CertaintyDocument = '"""Độ chắc chắn của bảng xếp hạng: khoảng hạng do biến động ngẫu nhiên và do cách tính, các đơn vị chưa phân biệt được và chất lượng số liệu.""" query Certainty($scope:ID$period:PeriodCode$first:Int!=20$lang:Language!=VI){ranking(within:$scope period:$period){id period{id code name(lang:$lang)}version isDemonstration notes(lang:$lang)certainty{level z communes notYetRanked clustering variation methods{code name(lang:$lang)}pairs pairsToldApart statement(lang:$lang)mayBeAmongFirst(n:3){id unit{id slug}}surelyAmongFirst(n:3){id unit{id slug}}}figureOrigins{typed delivered both agreeing differing agreement statement(lang:$lang)}indicatorOrigins{indicator{id code}origins{both agreement}}rows(first:$first){totalCount nodes{id rank unit{id slug}unitOnDay{id name(lang:$lang)}certainty{standardError noise{best worst}choice{best worst}all{best worst}notToldApart{id unit{id slug}}notToldApartCount fall{passed toldApart statement(lang:$lang)}statements(lang:$lang)}dataQuality{coverage carriedForward late figureOrigins{statement(lang:$lang)}notApplicable{points share previousShare peerMedian indicators{id code}statement(lang:$lang)}unusualFigures{indicator{id code}value median zScore sentence(lang:$lang)}}}}}}' as string & DocumentTypeDecoration<CertaintyQuery, CertaintyQueryVariables>;

export const CommuneProfileDocument = '"""Hồ sơ một xã: từng chỉ tiêu với số liệu, mục tiêu, khoảng cách, điểm, bình quân huyện và thứ hạng.""" query CommuneProfile($unit:ID!="xuan-lac"$period:PeriodCode$version:Int$publishedOn:LocalDate$lang:Language!=VI){unit(id:$unit){id profile(period:$period version:$version at:$publishedOn){id unit{id}unitOnDay{id name(lang:$lang)}ranking{id period{id code}version status rankedCount isDemonstration}row{id rank isTied index points coverage}notFormed{sentence(lang:$lang)}indicators{indicator{id code name(lang:$lang)unitOfMeasure(lang:$lang)points}period{id code}figure{state value numerator denominator}parts{sentence(lang:$lang)}isCarriedForward target{value isInterpolated}gap share earned possible rank scopeFigures{reporting communes rate mean yes}}}}}' as string & DocumentTypeDecoration<CommuneProfileQuery, CommuneProfileQueryVariables>;

export const CompletenessDocument = '"""Tiến độ gửi báo cáo của huyện trong một kỳ.""" query Completeness($scope:ID$period:PeriodCode){period(code:$period within:$scope){id completeness{expected actual onTime approved reportingRate reportingRateOnTime}}}' as string & DocumentTypeDecoration<CompletenessQuery, CompletenessQueryVariables>;

export const ExplainDocument = '"""Giải thích thứ hạng một xã: vì sao lên hạng hay xuống hạng, mạnh và yếu ở đâu, từng chỉ tiêu được và mất bao nhiêu điểm.""" query Explain($unit:ID!="xuan-lac"$within:ID$period:PeriodCode$version:Int$publishedOn:LocalDate$lang:Language!=VI){unit(id:$unit){id explanation(within:$within period:$period version:$version at:$publishedOn){sentence(lang:$lang)notes(lang:$lang)movement{sentence(lang:$lang)noChangeReason correction(lang:$lang)steps{cause from to places sentence(lang:$lang)}gains{...Point}losses{...Point}}strengths{difference sentence(lang:$lang)}weaknesses{difference sentence(lang:$lang)}contributions{entry{indicator{id code}period{id code}isCarriedForward figure{state value}target{value isInterpolated}share earned possible}lost sentence(lang:$lang)}}}}fragment Point on PointChange{indicator{id code}difference cause parts{cause points}sentence(lang:$lang)}' as string & DocumentTypeDecoration<ExplainQuery, ExplainQueryVariables>;

export const FigureMatrixDocument = '"""Bảng xã × chỉ tiêu của một tháng: giá trị, tỷ lệ điểm đạt được, lý do còn thiếu.""" query FigureMatrix($scope:ID$period:PeriodCode$units:[ID!]$indicators:[IndicatorCode!]$lang:Language!=VI){ranking(within:$scope period:$period){id period{id code}version status matrix(units:$units indicators:$indicators){indicators{id code name(lang:$lang)}rows{row{id rank unit{id slug}unitOnDay{id name(lang:$lang)}}cells{figure{value}share missingReason}}}}}' as string & DocumentTypeDecoration<FigureMatrixQuery, FigureMatrixQueryVariables>;

export const ImprovementsDocument = '"""Việc gần nhất một xã có thể làm để tăng điểm: thêm bao nhiêu hộ, người, văn bản, được bao nhiêu điểm và lên hạng mấy.""" query Improvements($unit:ID!="tan-lap"$period:PeriodCode$first:Int!=5$lang:Language!=VI){unit(id:$unit){id explanation(period:$period){sentence(lang:$lang)improvements(first:$first){indicator{id code name(lang:$lang)}kind amount counted(lang:$lang)from{state value numerator denominator}to{value numerator denominator}pointsGained isAtMost index rank unrankedReason sentence(lang:$lang)}}}}' as string & DocumentTypeDecoration<ImprovementsQuery, ImprovementsQueryVariables>;

export const OverviewDocument = '"""Toàn cảnh của huyện trong kỳ mới công bố: xếp hạng, tiến độ báo cáo và những con số chính.""" query Overview($scope:ID$period:PeriodCode$lang:Language!=VI){overview(within:$scope period:$period){id scope{id}scopeOnDay{id name(lang:$lang)}period{id code name(lang:$lang)closingDay dueDay}today communeCount villageCount completeness{expected actual onTime approved reportingRate reportingRateOnTime}overdueCount lateCount summary{rankedCount communeCount meanIndex highestIndex lowestIndex pillars{pillar{id code name(lang:$lang)}meanScore}rising{id unit{id}unitOnDay{id name(lang:$lang)}change}falling{id unit{id}unitOnDay{id name(lang:$lang)}change}}ranking{id version status publishedAt rows(first:20){totalCount nodes{id rank isTied unit{id slug}unitOnDay{id name(lang:$lang)}index points coverage previousRank change noChangeReason unrankedReason}}}notes(lang:$lang)isDemonstration}}' as string & DocumentTypeDecoration<OverviewQuery, OverviewQueryVariables>;

export const RankingByGroupDocument = '"""Xếp hạng theo một nhóm chỉ tiêu (AWARENESS: nhận thức số), kèm điểm của cả tám nhóm.""" query RankingByGroup($group:GroupCode!="AWARENESS"$period:PeriodCode$lang:Language!=VI){ranking(period:$period){id period{id code}rows(group:$group){nodes{id unit{id}unitOnDay{id name(lang:$lang)}standing{rank isTied score earned possible}rank groups{group{id code name(lang:$lang)}standing{rank score}}}}}}' as string & DocumentTypeDecoration<RankingByGroupQuery, RankingByGroupQueryVariables>;

export const RankingByPillarDocument = '"""Xếp hạng theo một trụ cột (ECONOMY: kinh tế số), kèm điểm của cả ba trụ cột.""" query RankingByPillar($pillar:PillarCode!="ECONOMY"$period:PeriodCode$lang:Language!=VI){ranking(period:$period){id period{id code}rows(pillar:$pillar){nodes{id unit{id}unitOnDay{id name(lang:$lang)}standing{rank isTied score earned possible}rank pillars{pillar{id code name(lang:$lang)}standing{rank score}}}}}}' as string & DocumentTypeDecoration<RankingByPillarQuery, RankingByPillarQueryVariables>;

export const RankingHistoriesDocument = '"""Thứ hạng của tất cả các xã qua các tháng, cho một biểu đồ.""" query RankingHistories($scope:ID$units:[ID!]$from:PeriodCode$to:PeriodCode$lang:Language!=VI){rankingHistories(within:$scope units:$units from:$from to:$to){months{id code}lines{unit{id slug onDay{id name(lang:$lang)}}entries{period{id code}version status row{id rank points change unrankedReason}}}isDemonstration}}' as string & DocumentTypeDecoration<RankingHistoriesQuery, RankingHistoriesQueryVariables>;

export const RankingHistoryDocument = '"""Thứ hạng của một xã qua các tháng.""" query RankingHistory($unit:ID!="xuan-lac"$from:PeriodCode$to:PeriodCode$lang:Language!=VI){unit(id:$unit){id history(from:$from to:$to){period{id code name(lang:$lang)}version status rankedCount row{id rank isTied index points change unrankedReason}notFormed{sentence(lang:$lang)}isDemonstration}}}' as string & DocumentTypeDecoration<RankingHistoryQuery, RankingHistoryQueryVariables>;

export const RankingDocument = '"""Bảng xếp hạng các xã của một tháng; bỏ trống period để lấy tháng mới công bố nhất, thêm version hoặc publishedOn để xem bản đã công bố trước đây.""" query Ranking($scope:ID$period:PeriodCode$version:Int$publishedOn:LocalDate$first:Int!=20$after:String$lang:Language!=VI){ranking(within:$scope period:$period version:$version at:$publishedOn){id period{id code name(lang:$lang)}version replaces status publishedAt rankedCount communeCount figureCount methodVersion{id code}registerVersion inputHash previous{period{id code}version}figurePeriods{frequency period{id code}}isDemonstration notes(lang:$lang)rows(first:$first after:$after){totalCount version pageInfo{hasNextPage endCursor}edges{cursor node{id unit{id slug}unitOnDay{id name(lang:$lang)}rank isTied previousRank change noChangeReason unrankedReason index points coverage}}}}}' as string & DocumentTypeDecoration<RankingQuery, RankingQueryVariables>;

export const RollUpDocument = '"""Số liệu gộp của cả huyện: cộng tử số và mẫu số, không lấy bình quân các tỷ lệ.""" query RollUp($indicators:[IndicatorCode!]=["G02" "S01" "S03" "E01"]$period:PeriodCode$lang:Language!=VI){ranking(period:$period){id period{id code}version isDemonstration rollUps(indicators:$indicators){indicator{id code name(lang:$lang)}period{id code}reporting communes numerator denominator rate sum mean yes}}}' as string & DocumentTypeDecoration<RollUpQuery, RollUpQueryVariables>;

export const SensitivityDocument = '"""Điều gì làm đổi thứ hạng: mỗi lựa chọn giải thích bao nhiêu phần phương sai của mức đổi hạng trung bình.""" query Sensitivity($scope:ID$period:PeriodCode$lang:Language!=VI){ranking(within:$scope period:$period){id period{id code}version methodVersion{id}sensitivity{runs meanShift factors{factor firstOrder firstOrderError total totalError}statement(lang:$lang)}}}' as string & DocumentTypeDecoration<SensitivityQuery, SensitivityQueryVariables>;

export const SeriesOfIndicatorsDocument = '"""Diễn biến của vài chỉ tiêu ở một xã qua các tháng.""" query SeriesOfIndicators($indicators:[IndicatorCode!]!=["G02" "G03" "F03"]$units:[ID!]=["xuan-lac"]$from:PeriodCode$to:PeriodCode$lang:Language!=VI){indicators(codes:$indicators){id series(units:$units from:$from to:$to){id indicator{id code name(lang:$lang)}lines{unit{id slug}points{period{id code}figure{state value}}}}}}' as string & DocumentTypeDecoration<SeriesOfIndicatorsQuery, SeriesOfIndicatorsQueryVariables>;

export const SeriesDocument = '"""Diễn biến một chỉ tiêu (G03: hồ sơ công việc xử lý trên VNPT-iOffice) của vài xã và của cả huyện qua các tháng.""" query Series($indicator:IndicatorCode!="G03"$units:[ID!]=["xuan-lac" "bang-lung"]$from:PeriodCode$to:PeriodCode$lang:Language!=VI){indicator(code:$indicator){id series(units:$units from:$from to:$to){id indicator{id code name(lang:$lang)unitOfMeasure(lang:$lang)}from{id code}to{id code}lines{unit{id slug onDay{id name(lang:$lang)}}points{period{id code}figure{state value}share target{value isInterpolated}}}scopePoints{period{id code}rollUp{reporting communes rate mean}}isDemonstration}}}' as string & DocumentTypeDecoration<SeriesQuery, SeriesQueryVariables>;

export const SimulateRankingDocument = '"""Tính thử xếp hạng khi số liệu, điểm hoặc mục tiêu khác đi, trên số liệu đã công bố, không lưu gì.""" query SimulateRanking($period:PeriodCode$figures:[SimulatedFigureInput!]!=[{unit:"xuan-lac" indicator:"S03" numerator:900}]$points:[SimulatedPointsInput!]!=[{indicator:"G08" points:40}]$groupPoints:[SimulatedGroupPointsInput!]!=[]$targets:[SimulatedTargetInput!]!=[{indicator:"E03" target:60}]$first:Int!=20$lang:Language!=VI){ranking(period:$period){id simulation(figures:$figures points:$points groupPoints:$groupPoints targets:$targets){basedOn{id period{id code}version}rankedCount communeCount movedCount notes(lang:$lang)rows(first:$first){unit{id slug}unitOnDay{id name(lang:$lang)}rank isTied unrankedReason index points places sentence(lang:$lang)published{id rank index}}}}}' as string & DocumentTypeDecoration<SimulateRankingQuery, SimulateRankingQueryVariables>;

export const CalendarDocument = '"""Ngày nghỉ lễ, ngày hoán đổi trong năm và ngày làm việc thứ hai sau một ngày.""" query Calendar($from:LocalDate!="2026-01-01"$to:LocalDate!="2026-12-31"$day:LocalDate!="2026-02-14"$add:Int!=2$lang:Language!=VI){workCalendar{holidays(from:$from to:$to){day name(lang:$lang)kind isWorkingDay status decision swappedWith}workingDay(day:$day add:$add){day weekday isWorkingDay}}}' as string & DocumentTypeDecoration<CalendarQuery, CalendarQueryVariables>;

export const EnumLabelsDocument = '"""Tên gọi bằng hai ngôn ngữ của các giá trị liệt kê, cho biểu mẫu và bảng.""" query EnumLabels($type:String="ReportState"){enumLabels(type:$type){type value vi en}}' as string & DocumentTypeDecoration<EnumLabelsQuery, EnumLabelsQueryVariables>;

export const FormerNamesDocument = '"""Một tên xã, cũ hoặc mới, gõ không dấu hoặc sai một chữ cái: đơn vị nào đã mang tên đó, và nay thuộc đơn vị nào.""" query FormerNames($text:String!="bang lung"$first:Int!=10$lang:Language!=VI){units(search:$text ever:true level:COMMUNE first:$first){totalCount nodes{id slug validFrom validTo onDay{id kind name(lang:$lang)parent{id name(lang:$lang)}}formerly{id day name(lang:$lang)}movedTo{id slug onDay{id name(lang:$lang)}}}}}' as string & DocumentTypeDecoration<FormerNamesQuery, FormerNamesQueryVariables>;

export const IndicatorsDocument = '"""Bộ chỉ tiêu: nhóm, điểm, cách tính, mục tiêu theo năm.""" query Indicators($group:GroupCode$frequency:Frequency$year:Int$lang:Language!=VI){indicators(group:$group frequency:$frequency){id code name(lang:$lang)unitOfMeasure(lang:$lang)kind points frequency measure source(lang:$lang)group{id code name(lang:$lang)}scoring{rule status isPerMonth maximumLevel bands{atLeast share}targets{year value status}target(year:$year){year value isInterpolated isHeld}}}}' as string & DocumentTypeDecoration<IndicatorsQuery, IndicatorsQueryVariables>;

export const MethodDocument = '"""Phương pháp chấm điểm đang dùng: căn cứ, nhóm, trụ cột, cách xử lý số liệu thiếu.""" query Method($id:MethodCode$lang:Language!=VI){methodVersion(code:$id){id code name(lang:$lang)legalBasis(lang:$lang)carriesOut(lang:$lang)totalPoints missingPolicy minimumCoverage inForceFrom{id code}groups{id code name(lang:$lang)points pillar{id code}}pillars{id code name(lang:$lang)points}}}' as string & DocumentTypeDecoration<MethodQuery, MethodQueryVariables>;

export const NodeDocument = '"""Đọc lại một đối tượng bằng mã toàn cục của nó.""" query Node($id:ID!="VW5pdDp4dWFuLWxhYw"$lang:Language!=VI){node(id:$id){__typename id ...on Unit{id slug onDay{id name(lang:$lang)}}}}' as string & DocumentTypeDecoration<NodeQuery, NodeQueryVariables>;

export const PeriodsDocument = '"""Các kỳ đang thu thập, đến hạn và còn mở hôm nay; kỳ công bố gần nhất.""" query Periods($scope:ID$lang:Language!=VI){periods(within:$scope){today collecting{id ...PeriodDays}due{id ...PeriodDays}open{id ...PeriodDays}latestPublished{id ...PeriodDays finalDay}}}fragment PeriodDays on Period{id code name(lang:$lang)frequency firstDay closingDay dueDay lockDay}' as string & DocumentTypeDecoration<PeriodsQuery, PeriodsQueryVariables>;

export const PublishedFiguresDocument = '"""Số liệu thật đã công bố của huyện, giữ nguyên quan hệ: "trên 85%" là cận dưới, không phải 85.""" query PublishedFigures($scope:ID$lang:Language!=VI){publishedFigures(within:$scope){indicator{id code name(lang:$lang)}relation value numerator denominator event(lang:$lang)relatedTo{id code}unitOfMeasure(lang:$lang)note(lang:$lang)quotation(lang:$lang)source{title(lang:$lang)publishedOn dated(lang:$lang)}}}' as string & DocumentTypeDecoration<PublishedFiguresQuery, PublishedFiguresQueryVariables>;

export const PublisherDocument = '"""Cơ quan chịu trách nhiệm về số liệu · Who is responsible for the figures""" query Publisher($lang:Language!=VI){publisher{scope{id slug onDay{id name(lang:$lang)}}authority(lang:$lang)office(lang:$lang)licence(lang:$lang)licenceUrl address}}' as string & DocumentTypeDecoration<PublisherQuery, PublisherQueryVariables>;

export const SearchDocument = '"""Tìm đơn vị không cần gõ dấu: "xuan lac" tìm thấy Xuân Lạc.""" query Search($text:String!="xuan lac"$first:Int!=10$lang:Language!=VI){units(search:$text first:$first){totalCount nodes{id slug level onDay{id name(lang:$lang)path}}}}' as string & DocumentTypeDecoration<SearchQuery, SearchQueryVariables>;

export const UnitByCodeDocument = '"""Mã đơn vị hành chính 02023 vào một ngày nhất định: mã được dùng lại sau sắp xếp, nên cần ngày.""" query UnitByCode($code:String!="02023"$at:LocalDate!="2025-06-30"$lang:Language!=VI){unit(code:$code day:$at){id slug onDay(day:$at){id path name(lang:$lang)parent{id name(lang:$lang)}ancestors{id slug name(lang:$lang)}}level}}' as string & DocumentTypeDecoration<UnitByCodeQuery, UnitByCodeQueryVariables>;

export const UnitsDocument = '"""Các xã, thị trấn của huyện, mỗi đơn vị kèm vài thôn.""" query Units($within:ID!="cho-don"$first:Int!=20$after:String$lang:Language!=VI){units(within:$within level:COMMUNE first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id slug onDay{id code kind name(lang:$lang)villageCount isVillageCountDemonstration}validFrom validTo children(first:3){totalCount nodes{id slug onDay{id name(lang:$lang)}isDemonstration}}}}}' as string & DocumentTypeDecoration<UnitsQuery, UnitsQueryVariables>;

export const CommunesWithoutOfficerDocument = '"""Ở những xã nào chưa có công chức nhận được thư, vì sao, và ai nhận thay (cần vai trò người thẩm định, lãnh đạo, quản trị viên hoặc người kiểm tra).""" query CommunesWithoutOfficer($within:ID){communesWithoutOfficer(within:$within){totalCount edges{node{id slug onDay{id name}}reason standIns{id name email}}}}' as string & DocumentTypeDecoration<CommunesWithoutOfficerQuery, CommunesWithoutOfficerQueryVariables>;

export const LiftSuppressionDocument = '"""Quản trị cho gửi lại thư đến địa chỉ đã bị trả về, có nêu lý do.\nĐịa chỉ nào bị trả về: xem unreachable-officials.""" mutation LiftSuppression($input:LiftSuppressionInput!){liftSuppression(input:$input){official{id name email}lift{at actorName reason}errors{code path value message}}}' as string & DocumentTypeDecoration<LiftSuppressionMutation, LiftSuppressionMutationVariables>;

export const RemindersPlannedDocument = '"""Ngày mai sẽ gửi thư nào, và vì sao không gửi cho những người khác; không ghi và không gửi gì (cần vai trò người thẩm định, lãnh đạo, quản trị viên hoặc người kiểm tra).""" query RemindersPlanned($within:ID$on:LocalDate){remindersPlanned(within:$within day:$on){day from silence letterCount letters(first:50){totalCount edges{node{id name role}reader{id name}whySent isDigest reports{unit{id onDay{id name}}period{id code}dueDay workingDaysLate step entered toFile}}}silent(first:50){totalCount edges{node{id name role}reason sentence}}}}' as string & DocumentTypeDecoration<RemindersPlannedQuery, RemindersPlannedQueryVariables>;

export const RemindersDocument = '"""Đã gửi thư nào, cho ai và vì sao (cần vai trò người thẩm định, lãnh đạo, quản trị viên hoặc người kiểm tra).""" query Reminders($within:ID="xuan-lac"$day:LocalDate$period:PeriodCode$reference:String$after:String){reminders(within:$within day:$day period:$period reference:$reference first:20 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id day state whySent whyNot plannedAt sentAt messageId official{id name role email}items{unit{id onDay{id name}}period{id code}step stage}}}}' as string & DocumentTypeDecoration<RemindersQuery, RemindersQueryVariables>;

export const SetMailPreferencesDocument = '"""Cán bộ chọn ngôn ngữ của thư và bật, tắt bản tổng hợp; thư nhắc báo cáo thì không tắt được.""" mutation SetMailPreferences($input:SetMailPreferencesInput!){setMailPreferences(input:$input){official{id name language wantsDigests}errors{code path message}}}' as string & DocumentTypeDecoration<SetMailPreferencesMutation, SetMailPreferencesMutationVariables>;

export const UnreachableOfficialsDocument = '"""Thư không đến được những ai, vì sao, và ai nhận thay (cần vai trò người thẩm định, lãnh đạo, quản trị viên hoặc người kiểm tra).\nTrong dữ liệu trình diễn, mọi thư đều đến nơi. Thư gửi đến bounce@simulator.amazonses.com bị trả về như ở SES.""" query UnreachableOfficials($within:ID$includeLifted:Boolean!=true){unreachableOfficials(within:$within includeLifted:$includeLifted){totalCount edges{node{id name role email phone}reason since detail isReachable standIns{id name email}lifts{at actorName reason}}}}' as string & DocumentTypeDecoration<UnreachableOfficialsQuery, UnreachableOfficialsQueryVariables>;

export const AllowedActionsDocument = '"""Cán bộ được làm gì với báo cáo lúc này; nếu chưa được: vì sao, từ ngày nào và cần làm gì (cần mã truy cập).""" query AllowedActions($unit:ID!="xuan-lac"$period:PeriodCode!="2026-10"$lang:Language!=VI){reportForm(unit:$unit period:$period){id state allowedActions{action isAllowed whyNot(lang:$lang)possibleFrom since remedy(lang:$lang)}}}' as string & DocumentTypeDecoration<AllowedActionsQuery, AllowedActionsQueryVariables>;

export const ApproveReportDocument = '"""Duyệt một báo cáo.""" mutation ApproveReport($input:ApproveReportInput!){approveReport(input:$input){revision{id revision at actor action note}form{id state revision dueDay}warnings{code path message}errors{code path value needsReason message}}}' as string & DocumentTypeDecoration<ApproveReportMutation, ApproveReportMutationVariables>;

export const ApproveReportsDocument = '"""Duyệt nhiều báo cáo cùng một lúc; báo cáo nào bị từ chối không ảnh hưởng đến báo cáo khác.""" mutation ApproveReports($input:ApproveReportsInput!){approveReports(input:$input){results{form{id unit{id slug}state revision}}errors{code path message}}}' as string & DocumentTypeDecoration<ApproveReportsMutation, ApproveReportsMutationVariables>;

export const CopyLastPeriodDocument = '"""Sao chép số liệu kỳ trước vào những chỉ tiêu còn trống.""" mutation CopyLastPeriod($input:CopyLastPeriodInput!){copyLastPeriod(input:$input){revision{id revision at actor action note}form{id state revision dueDay}warnings{code path message}errors{code path value needsReason message}}}' as string & DocumentTypeDecoration<CopyLastPeriodMutation, CopyLastPeriodMutationVariables>;

export const ExtendDeadlineDocument = '"""Gia hạn gửi cho một xã, có lý do.""" mutation ExtendDeadline($input:ExtendDeadlineInput!){extendDeadline(input:$input){revision{id revision at actor action note}form{id state revision dueDay}warnings{code path message}errors{code path value needsReason message}}}' as string & DocumentTypeDecoration<ExtendDeadlineMutation, ExtendDeadlineMutationVariables>;

export const HandToChairmanDocument = '"""Trình Chủ tịch báo cáo đã hoàn thành để Chủ tịch ký, gửi.""" mutation HandToChairman($input:HandToChairmanInput!){handToChairman(input:$input){revision{id revision at actor action note}form{id state revision handedOverAt dueDay}warnings{code path message}errors{code path value needsReason message}}}' as string & DocumentTypeDecoration<HandToChairmanMutation, HandToChairmanMutationVariables>;

export const MyWorkDocument = '"""Việc của tôi hôm nay, theo vai trò: biểu đang mở, báo cáo chờ thẩm định, đề nghị gia hạn, thư đã nhận (cần mã truy cập).""" query MyWork($lang:Language!=VI){viewer{id name(lang:$lang)role}myWork{id today forms{id ...Work commentedFigures{id indicator{id code}comment}}toReviewCount toReview(first:10){id ...Work workingDaysWaiting}extensionsToDecideCount extensionsToDecide(first:10){id ...Work extensionRequest{day ground reason}}figureFiles{id}unreachableOfficials(first:5){totalCount nodes{id name}}communesWithoutOfficer(first:5){totalCount nodes{id slug onDay{id name(lang:$lang)}}}methodDrafts{id code}reorganisations{id}latestRanking{id period{id name(lang:$lang)}status}whatIWasTold(first:5){id day whySent(lang:$lang)page(lang:$lang)}}}fragment Work on ReportForm{id unit{id slug}unitOnDay{id name(lang:$lang)}period{id code}state dueDay workingDaysLeft}' as string & DocumentTypeDecoration<MyWorkQuery, MyWorkQueryVariables>;

export const RecordFiguresDocument = '"""Hệ thống nguồn gửi số liệu: đến 1.000 số liệu một lần, từng số liệu được nhận hoặc từ chối riêng.""" mutation RecordFigures($input:RecordFiguresInput!){recordFigures(input:$input){accepted unchanged refused results{outcome}errors{code path message}}}' as string & DocumentTypeDecoration<RecordFiguresMutation, RecordFiguresMutationVariables>;

export const RecordSignedDocumentDocument = '"""Ghi số và ngày của văn bản đã ký của báo cáo đã gửi, khi chưa được duyệt.""" mutation RecordSignedDocument($input:RecordSignedDocumentInput!){recordSignedDocument(input:$input){revision{id revision at actor action note}form{id state revision signedDocument{number date}dueDay}warnings{code path message}errors{code path value needsReason message}}}' as string & DocumentTypeDecoration<RecordSignedDocumentMutation, RecordSignedDocumentMutationVariables>;

export const RefuseExtensionDocument = '"""Trả lời chưa chấp thuận đề nghị gia hạn, nêu lý do.""" mutation RefuseExtension($input:RefuseExtensionInput!){refuseExtension(input:$input){revision{id revision at actor action note}form{id state revision dueDay extensionRefusal{request{day reason}reason refusedAt}}errors{code path value needsReason message}}}' as string & DocumentTypeDecoration<RefuseExtensionMutation, RefuseExtensionMutationVariables>;

export const ReopenReportDocument = '"""Mở lại báo cáo đã duyệt để sửa, có lý do; số liệu đã duyệt vẫn có hiệu lực.""" mutation ReopenReport($input:ReopenReportInput!){reopenReport(input:$input){revision{id revision at actor action note}form{id state revision dueDay}warnings{code path message}errors{code path value needsReason message}}}' as string & DocumentTypeDecoration<ReopenReportMutation, ReopenReportMutationVariables>;

export const ReportFormDocument = '"""Biểu nhập của một xã: số liệu đang nhập, lý do, tài liệu kiểm chứng, ý kiến, số liệu từ hệ thống nguồn và lịch sử (cần mã truy cập).""" query ReportForm($unit:ID!="xuan-lac"$period:PeriodCode!="2026-10"$lang:Language!=VI){reportForm(unit:$unit period:$period){id state revision firstSubmittedAt dueDay submittableFrom extensionReason figures{id indicator{id code name(lang:$lang)}working{state value numerator denominator}reason evidence comment isInConflict delivered{figure{value}source{system takenAt batch}}}history(first:100){totalCount nodes{id revision at actorName(lang:$lang)action note changes{indicator before{value}after{value}reason}}}}}' as string & DocumentTypeDecoration<ReportFormQuery, ReportFormQueryVariables>;

export const ReportDocument = '"""Báo cáo của một xã trong một kỳ: tình trạng, hạn gửi, đúng hạn hay không và số liệu đã duyệt.""" query Report($unit:ID!="xuan-lac"$period:PeriodCode$lang:Language!=VI){report(unit:$unit period:$period){id unit{id}unitOnDay{id name(lang:$lang)}period{id code name(lang:$lang)firstDay closingDay lockDay}state dueDay isExtended firstSubmittedAt approvedAt timeliness workingDaysLate figures{indicator{id code name(lang:$lang)}figure{state value numerator denominator}}isDemonstration}}' as string & DocumentTypeDecoration<ReportQuery, ReportQueryVariables>;

export const ReportsDocument = '"""Báo cáo của các xã trong một kỳ; lọc theo tình trạng, quá hạn hoặc gửi quá hạn.""" query Reports($scope:ID$period:PeriodCode$state:ReportState$overdue:Boolean$late:Boolean$first:Int!=20$after:String$lang:Language!=VI){reports(within:$scope period:$period state:$state overdue:$overdue late:$late first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id unit{id slug}unitOnDay{id name(lang:$lang)}period{id code}state dueDay firstSubmittedAt timeliness workingDaysLate}}}' as string & DocumentTypeDecoration<ReportsQuery, ReportsQueryVariables>;

export const RequestExtensionDocument = '"""Đề nghị gia hạn gửi báo cáo, nêu lý do (cần mã truy cập của công chức).""" mutation RequestExtension($input:RequestExtensionInput!){requestExtension(input:$input){revision{id revision at actor action note}form{id state revision dueDay extensionRequest{day ground reason askedAt}}errors{code path value needsReason message}}}' as string & DocumentTypeDecoration<RequestExtensionMutation, RequestExtensionMutationVariables>;

export const ReturnReportDocument = '"""Trả lại báo cáo kèm ý kiến cho từng chỉ tiêu.""" mutation ReturnReport($input:ReturnReportInput!){returnReport(input:$input){revision{id revision at actor action note}form{id state revision dueDay}warnings{code path message}errors{code path value needsReason message}}}' as string & DocumentTypeDecoration<ReturnReportMutation, ReturnReportMutationVariables>;

export const ReturnToOfficerDocument = '"""Chủ tịch trả lại báo cáo cho công chức phụ trách, kèm ý kiến.""" mutation ReturnToOfficer($input:ReturnToOfficerInput!){returnToOfficer(input:$input){revision{id revision at actor action note}form{id state revision handedOverAt dueDay}warnings{code path message}errors{code path value needsReason message}}}' as string & DocumentTypeDecoration<ReturnToOfficerMutation, ReturnToOfficerMutationVariables>;

export const SaveReportDocument = '"""Lưu bản nháp: chỉ thay những chỉ tiêu được nêu (cần mã truy cập của công chức).""" mutation SaveReport($input:SaveReportInput!){saveReport(input:$input){revision{id revision at actor action note}form{id state revision dueDay}emptied warnings{code path message}errors{code path value needsReason message}}}' as string & DocumentTypeDecoration<SaveReportMutation, SaveReportMutationVariables>;

export const SetDeliveryAsideDocument = '"""Quản trị loại bỏ một lần chuyển số liệu sai của hệ thống nguồn, có nêu lý do; lần chuyển đó vẫn còn trong lịch sử.\nCác lần chuyển số liệu: xem deliveries trong report-form.""" mutation SetDeliveryAside($input:SetDeliveryAsideInput!){setDeliveryAside(input:$input){delivery{id source{system batch takenAt}receivedAt setAside{at actorName reason}}record{id changes{field before after}}errors{code path value message}}}' as string & DocumentTypeDecoration<SetDeliveryAsideMutation, SetDeliveryAsideMutationVariables>;

export const SubmitReportDocument = '"""Gửi báo cáo từ ngày chốt số liệu; mọi lỗi được nêu cùng một lúc.""" mutation SubmitReport($input:SubmitReportInput!){submitReport(input:$input){revision{id revision at actor action note}form{id state revision dueDay}warnings{code path message}errors{code path value needsReason message}}}' as string & DocumentTypeDecoration<SubmitReportMutation, SubmitReportMutationVariables>;

export const TakeBackExtensionRequestDocument = '"""Rút đề nghị gia hạn chưa được trả lời.""" mutation TakeBackExtensionRequest($input:TakeBackExtensionRequestInput!){takeBackExtensionRequest(input:$input){revision{id revision at actor action note}form{id state revision dueDay extensionRequest{day}extensionDays{first last}}errors{code path value needsReason message}}}' as string & DocumentTypeDecoration<TakeBackExtensionRequestMutation, TakeBackExtensionRequestMutationVariables>;

export const TakeBackReportDocument = '"""Lấy lại báo cáo đã trình để sửa, khi Chủ tịch chưa gửi.""" mutation TakeBackReport($input:TakeBackReportInput!){takeBackReport(input:$input){revision{id revision at actor action note}form{id state revision handedOverAt dueDay}warnings{code path message}errors{code path value needsReason message}}}' as string & DocumentTypeDecoration<TakeBackReportMutation, TakeBackReportMutationVariables>;

export const ViewerDocument = '"""Tôi là ai trên Hệ thống: tên, vai trò, đơn vị, từ ngày nào, những nhiệm vụ có thể chọn và thay ai (cần mã truy cập).""" query Viewer($lang:Language!=VI){viewer{id name(lang:$lang)role roleLabel(lang:$lang)unit{id slug onDay{id name(lang:$lang)}}since assignment{id}assignments{id roleLabel(lang:$lang)unit{id slug}since until substituteFor}official{id email language}}}' as string & DocumentTypeDecoration<ViewerQuery, ViewerQueryVariables>;

export const WithdrawReportDocument = '"""Rút báo cáo đã gửi khi chưa được xem xét.""" mutation WithdrawReport($input:WithdrawReportInput!){withdrawReport(input:$input){revision{id revision at actor action note}form{id state revision dueDay}warnings{code path message}errors{code path value needsReason message}}}' as string & DocumentTypeDecoration<WithdrawReportMutation, WithdrawReportMutationVariables>;