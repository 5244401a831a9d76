import { asSent } from '../../domain/text/as-sent.js';
import type { Language, Text } from '../../domain/text/text.js';
import { IMPORT_TEXTS } from './texts.js';

/** One fault of a request or a file. People read the message, programs the rest. */
export type FileFault = {
  readonly code: string;
  readonly message: Text;
  /** The parameter or the figure with the fault: `period`, `G02.denominator`. */
  readonly field?: string | null;
  /** The row as spreadsheet programs count, from 1. */
  readonly row?: number | null;
  /** The letter of the column: `E`. */
  readonly column?: string | null;
  readonly value?: string | null;
};

export class FileRefusal extends Error {
  override name = 'FileRefusal';
  readonly faults: readonly FileFault[];

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 500 | 503,
    because: FileFault | readonly FileFault[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    const faults = [because].flat();
    super(faults.map(({ code }) => code).join(', '));
    this.faults = faults;
  }
}

type ParameterSentence = (field: string, value: string, accepted: Text) => Text;

const refusesParameter =
  (status: 400 | 404, code: string, sentence: ParameterSentence) =>
  (field: string, sent: string, accepted: Text): FileRefusal => {
    const value = asSent(sent);
    return new FileRefusal(status, { code, field, value, message: sentence(field, value, accepted) });
  };

/** Refuses a parameter that is not understood. `accepted` says what is accepted. */
export const badParameter = refusesParameter(400, 'BAD_USER_INPUT', IMPORT_TEXTS.badParameter);

/** Refuses a parameter that is well formed and names nothing. */
export const namesNothing = refusesParameter(404, 'NOT_FOUND', IMPORT_TEXTS.namesNothing);

/** The fault with every field and its message in one language, for the answer. */
export const faultInLanguage = ({ code, message, field, row, column, value }: FileFault, language: Language) => ({
  code,
  field: field ?? null,
  row: row ?? null,
  column: column ?? null,
  value: value ?? null,
  message: message[language],
});
