import type { EvidenceFile } from '../evidence/evidence-file.js';
import type { IndicatorCode } from '../indicator/indicator.js';
import type { FigureFault } from '../refusal/figure-fault.js';
import type { Extension, ExtensionRefusal, ExtensionRequest } from '../settings/extension.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { Figure } from './figure.js';

/** Where a figure came from when nobody typed it. */
export type Provenance = {
  /** Name of the source system. */
  readonly system: string;
  /** When the system took the figure. */
  readonly at: Instant;
  /** The delivery it came with. */
  readonly batch: string;
};

/** A file of figures of the past from which a figure came. */
export type LoadedMark = {
  /** Id of the file. */
  readonly file: string;
  /** When an administrator loaded it. */
  readonly at: Instant;
};

/** The signed paper of a report, such as 12/BC-UBND. */
export type SignedDocument = { readonly number: string; readonly date: LocalDate };

/** Reason, evidence and comment of one figure. */
export type FigureNote = {
  /** Why there is none, why it does not apply, or why it is right although it looks doubtful. */
  readonly reason?: string;
  /** Links to what proves it. */
  readonly evidence?: readonly string[];
  /** Files that prove it; absent where there are none. */
  readonly files?: readonly EvidenceFile[];
  /** What the reviewer asks about it; answered by the next submission. */
  readonly comment?: string;
  /** Frozen at submission for a figure that a source system delivered. */
  readonly source?: Provenance;
  /** Somebody had typed the same figure. */
  readonly typedToo?: true;
  /** The figure that lost against it at submission; both are kept. */
  readonly overruled?: Figure;
  /** The source of that figure, if it came from a source system. */
  readonly against?: Provenance;
  /** Present while the figure is the one that a file of the past brought. */
  readonly loaded?: LoadedMark;
};

export type FigureNotes = Readonly<Record<IndicatorCode, FigureNote>>;

/** What a revision keeps besides figures: enough to answer a repeated request and to make the head again. */
export type FilingRecord = {
  /** The revision it was based on; null = there was no report. */
  readonly basedOn: string | null;
  /** Fingerprint of the request: the same key with another one is refused. */
  readonly payload: string;
  readonly notes: FigureNotes;
  /** Files of the report as a whole; absent where there are none. */
  readonly files?: readonly EvidenceFile[];
  /** Warnings that were answered with a reason. */
  readonly warnings: readonly FigureFault[];
  /** The extension that this change granted, requested or refused. */
  readonly extension?: Extension;
  readonly extensionRequest?: ExtensionRequest;
  readonly extensionRefusal?: ExtensionRefusal;
  /** For a withdrawal: the report was returned or reopened before, so its first submission still counts. */
  readonly keepsFirstSubmission?: boolean;
  readonly signedDocument?: SignedDocument;
  /** People who typed what this change brought; absent in revisions of releases that did not keep it. */
  readonly typed?: readonly string[];
  /** The file whose load or approval this revision is. */
  readonly loaded?: LoadedMark;
};
