import type { EvidenceFile } from '../evidence/evidence-file.js';
import type { IndicatorCode } from '../indicator/indicator.js';
import type { FigureFault } from '../refusal/figure-fault.js';
import type { Extension, ExtensionRefusal, ExtensionRequest } from '../settings/extension.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { Figure } from './figure.js';

/** The source of a figure that a system delivered. */
export type Provenance = {
  /** The id of the source system. */
  readonly system: string;
  /** When the system took the figure. */
  readonly at: Instant;
  /** The delivery that contained it. */
  readonly batch: string;
};

/** The file of past figures that contained a figure. */
export type LoadedMark = {
  /** The id of the file. */
  readonly file: string;
  /** When an administrator loaded it. */
  readonly at: Instant;
};

/** The signed document of a report, such as 12/BC-UBND. */
export type SignedDocument = { readonly number: string; readonly date: LocalDate };

/** Reason, evidence and comment of one figure. */
export type FigureNote = {
  /** Why there is no figure, why it does not apply, or why it is right although it looks doubtful. */
  readonly reason?: string;
  /** Links to evidence. */
  readonly evidence?: readonly string[];
  /** Files of evidence; absent if there are none. */
  readonly files?: readonly EvidenceFile[];
  /** The reviewer's comment; the next submission answers it. */
  readonly comment?: string;
  /** The source of a delivered figure, frozen at submission. */
  readonly source?: Provenance;
  /** Whether an official typed the same figure. */
  readonly typedToo?: true;
  /** The figure that lost at submission; both are kept. */
  readonly overruled?: Figure;
  /** The source of the figure that lost, if it came from a source system. */
  readonly against?: Provenance;
  /** Present while the figure is the one in a file of past figures. */
  readonly loaded?: LoadedMark;
};

export type FigureNotes = Readonly<Record<IndicatorCode, FigureNote>>;

/** The data of a revision besides its figures: enough to answer a repeated request and to rebuild the head. */
export type FilingRecord = {
  /** The revision before this one; null = there was no report. */
  readonly basedOn: string | null;
  /** The fingerprint of the request. The same key with another fingerprint is refused. */
  readonly payload: string;
  readonly notes: FigureNotes;
  /** Files of the whole report; absent if there are none. */
  readonly files?: readonly EvidenceFile[];
  /** Warnings that got a reason. */
  readonly warnings: readonly FigureFault[];
  /** The extension that this change granted, requested or refused. */
  readonly extension?: Extension;
  readonly extensionRequest?: ExtensionRequest;
  readonly extensionRefusal?: ExtensionRefusal;
  /** For a withdrawal: the report was returned or reopened before, so its first submission still counts. */
  readonly keepsFirstSubmission?: boolean;
  readonly signedDocument?: SignedDocument;
  /** People who typed the changed figures; absent in revisions of releases that did not keep it. */
  readonly typed?: readonly string[];
  /** The file that this revision loads or approves. */
  readonly loaded?: LoadedMark;
};
