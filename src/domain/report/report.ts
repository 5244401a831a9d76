import type { Figures } from '../figure/figure.js';
import type { FilingRecord, LoadedMark, SignedDocument } from '../figure/filing-record.js';
import { type NumberedFigures, numbered } from '../figure/numbers.js';
import type { FigureOrigins } from '../figure/origin.js';
import type { IndicatorCode } from '../indicator/indicator.js';
import type { UnitId, UnitPath } from '../register/unit.js';
import type { ExtensionRefusal, ExtensionRequest, Extensions } from '../settings/extension.js';
import type { Instant } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { FilingAction, FilingStage } from './actions.js';

export type ReportState = Exclude<FilingStage, 'NONE' | 'WITH_CHAIRMAN'>;

/** The current state of one commune's report of one period. History lives in its revisions. */
export type Report = Extensions & {
  readonly unit: UnitId;
  /** The unit's path on the closing day of the period. */
  readonly path: UnitPath;
  readonly period: PeriodId;
  readonly state: ReportState;
  /** What the public sees and rankings use; replaced only by an approval. Null before the first one. */
  readonly approved: Figures | null;
  readonly working: Figures;
  /** Indicators of the working figures that were answered with "no data" and a reason, by code; absent where none was. */
  readonly noData?: readonly IndicatorCode[];
  /** Where they came from; absent where all were typed. */
  readonly approvedOrigins?: FigureOrigins;
  readonly workingOrigins?: FigureOrigins;
  /** Tokens of the latest revisions that count, oldest first; `listedRevisions` finds those before them. */
  readonly tokens: readonly string[];
  readonly savedAt: Instant;
  /** Timeliness is judged by this one; null when never submitted (or withdrawn). */
  readonly firstSubmittedAt: Instant | null;
  readonly approvedAt: Instant | null;
  /** What the officer has asked for and nobody has answered. */
  readonly extensionRequest?: ExtensionRequest;
  /** The latest one. */
  readonly extensionRefusal?: ExtensionRefusal;
  /**
   * The report was reopened after an approval; absent after the next submission, and in heads of releases that did not
   * keep it.
   */
  readonly reopening?: Reopening;
  /**
   * When the officer handed the report to the chairman, with whom it lies until it is sent or comes back. The state stays
   * what it was: a report that lies there is not sent.
   */
  readonly handedOverAt?: Instant;
  /** The chairman returned it to the officer; absent after it was handed over or sent again. */
  readonly chairmanReturn?: ChairmanReturn;
  /** The signed paper of what was sent last; absent where nobody named one. */
  readonly signedDocument?: SignedDocument;
  /** Who had a hand in it; absent in heads of releases that did not keep it: then the revisions say it. */
  readonly hands?: Hands;
  /** The file of the past that brought approved figures; absent once all of them are replaced. */
  readonly loaded?: LoadedMark;
  readonly isDemonstration: boolean;
};

/** Ids of people, in whatever assignment they acted. */
export type Hands = {
  /** Who typed a figure, or why there is none. */
  readonly typed: readonly string[];
  /** Who handed the report over, sent or signed it, or asked for a later due day. */
  readonly sent: readonly string[];
};

/** How the chairman returned the report to the officer. The note is about the report as a whole. */
export type ChairmanReturn = { readonly at: Instant; readonly note: string | null };

export type Reopening = { readonly at: Instant; readonly reason: string };

export type ReportAddress = { readonly path: UnitPath; readonly period: PeriodId };

/** Reports that can be read, and where unreadable heads stand: these are neither there nor missing. */
export type ReportsFound = { readonly reports: readonly Report[]; readonly unreadable: readonly ReportAddress[] };

/** How far a report is, without its figures; every `Report` says it. */
export type ReportHead = Pick<
  Report,
  'unit' | 'path' | 'state' | 'firstSubmittedAt' | keyof Extensions | 'loaded' | 'isDemonstration'
> & {
  /** The approved figures; null before the first approval. They may be loaded separately. */
  readonly approved: unknown;
};

/** The part of a report that a ranking needs; nothing else is read. */
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

/** The audit record of one change: who, when, what, why. Nothing is overwritten. */
export type Revision = {
  readonly unit: UnitId;
  readonly period: PeriodId;
  readonly token: string;
  readonly at: Instant;
  /** `sub` of the official or name of the source system. */
  readonly actor: string;
  /** Id of the absent official for whom the actor acted; absent = for nobody. */
  readonly actsFor?: string;
  readonly action: FilingAction;
  readonly figures: Figures;
  readonly note: string | null;
  readonly isDemonstration: boolean;
  /** What filing keeps beside the figures; absent in revisions that were loaded. */
  readonly filing?: FilingRecord;
};
