import type { Text } from '../text/text.js';
import type { FigureError, FigureWarning } from './figure-fault.js';

/** Faults of a file of evidence. */
export type EvidenceFileError =
  | 'EVIDENCE_NOT_UPLOADED'
  | 'EVIDENCE_FILE_TYPE'
  | 'EVIDENCE_FILE_DAMAGED'
  | 'EVIDENCE_FILE_TOO_LARGE'
  | 'EVIDENCE_FILE_ACTIVE'
  | 'TOO_MANY_FILES'
  | 'FILES_TOO_LARGE';

export type FilingErrorCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'BAD_IDEMPOTENCY_KEY'
  | 'PERIOD_LOCKED'
  | 'PERIOD_NOT_OPEN'
  | 'PERIOD_NOT_CLOSED'
  | 'REPORT_NOT_EXPECTED'
  | 'WRONG_STATE'
  | 'TO_BE_LOOKED_AT'
  | 'REASON_NEEDED'
  | 'TEXT_TOO_LONG'
  | 'CONTROL_CHARACTER'
  | 'FIGURE_INCOMPLETE'
  | 'FIGURE_AMBIGUOUS'
  | 'INDICATOR_TWICE'
  | 'EVIDENCE_NOT_A_LINK'
  | 'EVIDENCE_TOO_LONG'
  | 'TOO_MANY_LINKS'
  | EvidenceFileError
  | 'NOTHING_TO_COPY'
  | 'NOT_LATER'
  | 'AFTER_LOCK_DAY'
  | 'NOT_A_WORKING_DAY'
  | 'EXTENSION_PENDING'
  | 'NO_EXTENSION_REQUEST'
  | 'SIGNATURE_NEEDED'
  | 'NO_SIGN_OFF'
  | 'NO_CHAIRMAN'
  | 'DOCUMENT_NUMBER_NEEDED'
  | 'DOCUMENT_IN_FUTURE'
  | 'TYPED_BY_SUBSTITUTE'
  | 'OWN_REPORT'
  | 'OUTDATED'
  | 'TAKEN_AT_IN_FUTURE'
  | 'TAKEN_BEFORE_PERIOD'
  | 'NOT_YOUR_INDICATOR'
  | 'NOT_FOUND';

export type UserErrorCode = 'CONFLICT' | FilingErrorCode | FigureError | FigureWarning | AdministrationErrorCode;

/** One reason why a change was refused. People read the message, programs the other fields. */
export type UserError = {
  readonly code: UserErrorCode;
  /** The place in the input: `['figures', 'G02', 'denominator']`. */
  readonly path: readonly string[];
  /** The value at that place, as text. */
  readonly value: string | null;
  readonly comparedWith: { readonly what: string; readonly value: string } | null;
  /** True if a reason given with the figure lifts the refusal. */
  readonly needsReason: boolean;
  readonly message: Text;
};

/** Why a change of settings, officials or methods is refused, besides the codes of filing. */
export type AdministrationErrorCode =
  | 'OUT_OF_RANGE'
  | 'NOTHING_CHANGES'
  | 'NAMED_TWICE'
  | 'CLOSED_PERIOD_REOPENS'
  | 'NOT_SORTED'
  | 'ADDRESS_TAKEN'
  | 'BAD_ADDRESS'
  | 'BAD_PHONE'
  | 'ROLE_NOT_FOR_UNIT'
  | 'NOT_A_REVIEWER'
  | 'OWN_ACCOUNT'
  | 'ASSIGNMENT_EXISTS'
  | 'CONTACT_OF_PERSON'
  | 'OFFICIAL_ERASED'
  | 'SUBSTITUTE_IS_SELF'
  | 'SUBSTITUTE_NOT_ACTIVE'
  | 'SUBSTITUTE_ELSEWHERE'
  | 'SUBSTITUTE_NOT_ADMINISTRATOR'
  | 'SUBSTITUTE_IS_ABSENT'
  | 'SUBSTITUTES_ALREADY'
  | 'SUBSTITUTE_TYPED_REPORT'
  | 'ABSENT_ALREADY'
  | 'NO_ABSENCE'
  | 'ID_TAKEN'
  | 'METHOD_NOT_ACCEPTED'
  | 'REORGANISATION_NOT_ACCEPTED'
  | 'FIGURE_FILE_NOT_ACCEPTED'
  | 'DOCUMENT_NOT_ACCEPTED'
  | 'PERIOD_CLOSED'
  | 'MONTH_TAKEN';
