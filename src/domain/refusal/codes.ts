import type { Text } from '../text/text.js';
import type { AdministrationRefusal } from './administration-texts.js';
import type { FigureError, FigureWarning } from './figure-fault.js';
import type { FILING_REFUSALS } from './texts.js';

/** Why a change of a report is refused. A code and its sentence are one entry of `FILING_REFUSALS`. */
export type FilingErrorCode = keyof typeof FILING_REFUSALS;

/** Methods, reorganisations and figure files have sentences of their own for each fault. */
type WithOwnSentences = 'METHOD_NOT_ACCEPTED' | 'REORGANISATION_NOT_ACCEPTED' | 'FIGURE_FILE_NOT_ACCEPTED';

export type UserErrorCode =
  | 'CONFLICT'
  | FilingErrorCode
  | FigureError
  | FigureWarning
  | AdministrationRefusal
  | WithOwnSentences;

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
