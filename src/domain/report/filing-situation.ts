import type { CheckedUpload, EvidenceFile } from '../evidence/evidence-file.js';
import type { FileToAdd } from '../evidence/filed-evidence.js';
import type { DeliveryName } from '../figure/delivery.js';
import type { ComparedFigures } from '../figure/entered-report.js';
import type { FigureEntry } from '../figure/entry.js';
import type { FigureNotes, SignedDocument } from '../figure/filing-record.js';
import type { SourceFigures } from '../figure/source-figures.js';
import type { IndicatorCode } from '../indicator/indicator.js';
import type { MethodVersion } from '../method/method.js';
import type { UserError } from '../refusal/codes.js';
import type { LastChange } from '../refusal/conflict-texts.js';
import type { Unit, UnitId, UnitPath } from '../register/unit.js';
import type { ExtensionGround } from '../settings/extension.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { ACTION_RULES, ChangeName } from './actions.js';
import type { Report, Revision } from './report.js';

/** Everything that decides a change of one report. */
export type FilingSituation = ComparedFigures & {
  /** The innermost scope around the unit. */
  readonly scope: ScopeSettings;
  readonly calendar: WorkingCalendar;
  readonly method: MethodVersion;
  readonly unit: Unit;
  readonly path: UnitPath;
  readonly period: PeriodId;
  /** Villages in the register on the closing day; null if the register does not know them. */
  readonly villages: number | null;
  readonly now: Instant;
  readonly head: Report | undefined;
  /** Reasons, evidence and comments of the last revision. */
  readonly notes: FigureNotes;
  /** Files of the whole report, in the last revision. */
  readonly files?: readonly EvidenceFile[];
  /** The result of the service's check of this change's upload. */
  readonly upload?: CheckedUpload;
  readonly sources: SourceFigures;
  /** Deliveries for this report that an administrator excluded. */
  readonly asides?: readonly DeliveryName[];
  /** The report was returned or reopened before. */
  readonly wasSentBack: boolean;
  /** The unit has a chairman who can sign in; absent if the caller did not ask. */
  readonly hasChairman?: boolean;
  /** The last change of the report; loaded only if the caller has not seen the current revision. */
  readonly lastChange?: LastChange;
};

export type FigureComment = { readonly code: IndicatorCode; readonly comment: string };

/** Changes that consist of a text only, as their rules say. */
export type Spoken = {
  [Name in ChangeName]: (typeof ACTION_RULES)[Name] extends {
    says: { field: infer Field extends string; isNeeded: infer IsNeeded };
  }
    ? { readonly action: Name } & { readonly [field in Field]: IsNeeded extends true ? string : string | null }
    : never;
}[ChangeName];

/** A change of a report that an actor requests. */
export type Change =
  | Spoken
  | { readonly action: 'SAVE' | 'HAND_TO_CHAIRMAN'; readonly entries: readonly FigureEntry[] }
  /** "Copy from last period": the named indicators, or all indicators that do not start anew in each window. */
  | { readonly action: 'COPY'; readonly codes: readonly IndicatorCode[] | null }
  | { readonly action: 'SUBMIT'; readonly entries: readonly FigureEntry[]; readonly document?: SignedDocument }
  | { readonly action: 'RECORD_DOCUMENT'; readonly document: SignedDocument }
  /** A file for a figure or for the whole report. `upload` is the place to which it was uploaded. */
  | (FileToAdd & { readonly action: 'ADD_FILE'; readonly upload: string })
  | { readonly action: 'REMOVE_FILE'; readonly code: IndicatorCode | null; readonly sha256: string }
  | {
      readonly action: 'RETURN' | 'RETURN_TO_OFFICER';
      readonly comment: string | null;
      readonly comments: readonly FigureComment[];
    }
  /** Without a named ground, the ground of the request applies. */
  | {
      readonly action: 'EXTEND';
      readonly day: LocalDate;
      readonly reason: string;
      readonly ground?: ExtensionGround;
    }
  | {
      readonly action: 'ASK_EXTENSION';
      readonly day: LocalDate;
      readonly reason: string;
      readonly ground: ExtensionGround;
    };

export type FilingRequest = {
  /** The idempotency key, which becomes the token of the new revision. */
  readonly key: string;
  /** The latest revision that the caller has seen; null = none. */
  readonly expectedRevision: string | null;
  readonly actor: string;
  /** Id of the absent official for whom the actor acts. */
  readonly actsFor?: string | undefined;
  readonly office?: UnitId;
  /** The caller signs the commune's reports, and so may send one that needs a signature. */
  readonly signs?: boolean;
  /** A fingerprint of the whole request. */
  readonly payload: string;
  readonly change: Change;
};

export type Decision =
  | {
      readonly kind: 'ACCEPTED';
      readonly revision: Revision;
      readonly head: Report;
      /** Warnings of a draft. Submission will need a reason for each. */
      readonly warnings: readonly UserError[];
    }
  /** The draft is already saved with the same content, so there is nothing to write. */
  | { readonly kind: 'UNCHANGED'; readonly warnings: readonly UserError[] }
  | { readonly kind: 'REFUSED'; readonly errors: readonly UserError[] };
