import type { Figures } from '../figure/figure.js';
import type { FilingRecord, LoadedMark, SignedDocument } from '../figure/filing-record.js';
import { type NumberedFigures, numbered } from '../figure/numbers.js';
import type { FigureOrigins } from '../figure/origin.js';
import type { IndicatorCode } from '../indicator/indicator.js';
import type { UnitId, UnitPath } from '../register/unit.js';
import type { ExtensionRefusal, ExtensionRequest, Extensions } from '../settings/extension.js';
import type { Instant } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { FilingAction, FilingState } from './actions.js';

export type ReportState = Exclude<FilingState, 'NONE' | 'WITH_CHAIRMAN'>;

/** The current state of one commune's report of one period. Its revisions hold the history. */
export type Report = Extensions & {
  readonly unit: UnitId;
  /** The unit's path on the closing day of the period. */
  readonly path: UnitPath;
  readonly period: PeriodId;
  readonly state: ReportState;
  /** Figures that the public sees and rankings use. Only an approval replaces them; null before the first. */
  readonly approved: Figures | null;
  readonly working: Figures;
  /** Indicators answered with "no data" and a reason in the working figures, by code; absent if none. */
  readonly noData?: readonly IndicatorCode[];
  /** The origins of the figures; absent if all were typed. */
  readonly approvedOrigins?: FigureOrigins;
  readonly workingOrigins?: FigureOrigins;
  /** Tokens of the latest revisions that count, oldest first. `listedRevisions` finds earlier ones. */
  readonly tokens: readonly string[];
  readonly savedAt: Instant;
  /** Decides whether the report is on time; null if it was never submitted, or was withdrawn. */
  readonly firstSubmittedAt: Instant | null;
  readonly approvedAt: Instant | null;
  /** The officer's unanswered request for an extension. */
  readonly extensionRequest?: ExtensionRequest;
  /** The latest refusal of an extension. */
  readonly extensionRefusal?: ExtensionRefusal;
  /**
   * The reopening after an approval; absent after the next submission, and in heads of releases that did not keep it.
   */
  readonly reopening?: Reopening;
  /**
   * When the officer handed the report to the chairman, who has it until it is sent or comes back. The state does not
   * change meanwhile, because the report is not sent.
   */
  readonly handedOverAt?: Instant;
  /** The chairman's return to the officer; absent once the report is handed over or sent again. */
  readonly chairmanReturn?: ChairmanReturn;
  /** The signed document of the last submission; absent if nobody named one. */
  readonly signedDocument?: SignedDocument;
  /** The people who typed or sent the report; absent in heads of releases that did not keep it: then the revisions show it. */
  readonly hands?: Hands;
  /** The file of past reports that brought approved figures; absent once all of them are replaced. */
  readonly loaded?: LoadedMark;
  readonly isDemonstration: boolean;
};

/** Ids of people, whatever their assignment. */
export type Hands = {
  /** People who typed a figure, or the reason for a missing one. */
  readonly typed: readonly string[];
  /** People who handed the report over, sent or signed it, or asked for an extension. */
  readonly sent: readonly string[];
};

/** The chairman's return to the officer. The note is about the whole report. */
export type ChairmanReturn = { readonly at: Instant; readonly note: string | null };

export type Reopening = { readonly at: Instant; readonly reason: string };

export type ReportAddress = { readonly path: UnitPath; readonly period: PeriodId };

/** Readable reports, and the addresses of unreadable heads, whose reports are neither found nor missing. */
export type ReportsFound = { readonly reports: readonly Report[]; readonly unreadable: readonly ReportAddress[] };

/** The progress of a report, without its figures. Every `Report` contains it. */
export type ReportHead = Pick<
  Report,
  'unit' | 'path' | 'state' | 'firstSubmittedAt' | keyof Extensions | 'loaded' | 'isDemonstration'
> & {
  /** The approved figures; null before the first approval. They may be loaded separately. */
  readonly approved: unknown;
};

/** The part of a report that a ranking reads. */
export type RankedReport = ReportHead &
  Pick<Report, 'approvedOrigins' | 'workingOrigins'> & {
    readonly approved: NumberedFigures | null;
    readonly working: NumberedFigures;
  };

export const rankedReport = ({ approved, working, ...report }: Report): RankedReport => ({
  ...report,
  approved: approved && numbered(approved),
  working: numbered(working),
});

/** The audit record of one change: who, when, what, why. Nothing overwrites it. */
export type Revision = {
  readonly unit: UnitId;
  readonly period: PeriodId;
  readonly token: string;
  readonly at: Instant;
  /** The `sub` of the official, or the name of the source system. */
  readonly actor: string;
  /** The id of the absent official for whom the actor acted; absent = for nobody. */
  readonly actsFor?: string;
  readonly action: FilingAction;
  readonly figures: Figures;
  readonly note: string | null;
  readonly isDemonstration: boolean;
  /** The data of filing besides the figures; absent in loaded revisions. */
  readonly filing?: FilingRecord;
};
