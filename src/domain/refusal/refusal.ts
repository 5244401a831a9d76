import { asSent } from '../text/as-sent.js';
import { exactText } from '../text/number-text.js';
import { capitalisedText, type Text } from '../text/text.js';
import {
  ADMINISTRATION_REFUSALS,
  type AdministrationRefusal,
  DRAFT_STATE_TEXTS,
  type DraftState,
} from './administration-texts.js';
import { BOUND_TEXTS, boundsText, nameLengthTexts, sentText } from './bound-texts.js';
import type { UserError } from './codes.js';
import { CONFLICT_SUBJECTS, changedMeanwhile, type LastChange, nothingSaved } from './conflict-texts.js';
import { quotedField } from './field-name-texts.js';
import { administeredFieldName } from './stored-field-texts.js';
import { filledSentence, kindOfSign } from './texts.js';

/** A refusal with a sentence of its own. */
export const refusalSaying = (
  code: UserError['code'],
  path: readonly string[],
  value: string | null,
  message: Text,
  comparedWith: UserError['comparedWith'] = null,
): UserError => ({ code, path, value, comparedWith, needsReason: false, message });

export function refusal(
  code: AdministrationRefusal,
  path: readonly string[],
  value: string | number | null = null,
  comparedWith: UserError['comparedWith'] = null,
  /** Words for people instead of a code or a number. */
  inWords: Readonly<Partial<Record<'value' | 'other', Text>>> = {},
): UserError {
  const field = administeredFieldName(path);
  // The name of the field opens the sentence, unless the sentence asks for a reason.
  const at = field && (code === 'REASON_NEEDED' ? quotedField(field) : capitalisedText(field));
  return {
    code,
    path,
    value: value === null ? null : asSent(value),
    comparedWith,
    needsReason: code === 'REASON_NEEDED',
    message: filledSentence(ADMINISTRATION_REFUSALS[code], {
      at: at ?? path.join('.'),
      value: inWords.value ?? shownText(value),
      what: code === 'CONTROL_CHARACTER' ? kindOfSign(String(value)) : (comparedWith?.what ?? ''),
      other: inWords.other ?? (comparedWith?.value ? limitText(comparedWith) : NOTHING),
    }),
  };
}

const NOTHING: Text = { vi: '—', en: '—' };

const shownText = (value: string | number | null): Text =>
  value === null ? NOTHING : typeof value === 'number' ? exactText(value) : sentText(value);

/** Limits that are numbers or ranges of numbers. */
const COUNTED: ReadonlySet<string> = new Set(['max', 'offset', 'accepted']);

const limitText = ({ what, value }: NonNullable<UserError['comparedWith']>): Text =>
  COUNTED.has(what) ? boundsText(value) : sentText(value);

/** @param accepted the accepted values for programs; people read them too unless `inWords` has words */
export const outOfRange = (
  path: readonly string[],
  value: string | number,
  accepted: string,
  inWords: Readonly<Partial<Record<'value' | 'other', Text>>> = {},
): UserError => refusal('OUT_OF_RANGE', path, value, { what: 'accepted', value: accepted }, inWords);

/** The fault of a whole number that is not within `from` and `to`, both included; undefined = the number stays. */
export const rangeFaults = (
  path: readonly string[],
  value: number | undefined,
  from: number,
  to: number,
): UserError[] =>
  value === undefined || (Number.isInteger(value) && from <= value && value <= to)
    ? []
    : [outOfRange(path, value, `${String(from).replace('-', '−')}–${to}`)];

/** Faults of values that a list has a second time. @param at the place of the list */
export const namedTwice = (values: readonly string[], at: readonly string[]): UserError[] =>
  values.flatMap((value, i) => (values.indexOf(value) < i ? [refusal('NAMED_TWICE', [...at, String(i)], value)] : []));

/** The refusal of a code that an indicator must not have. */
export const reservedCode = (path: readonly string[], code: string): UserError =>
  outOfRange(path, code, '—', { other: BOUND_TEXTS.otherCode });

/** The refusal if the state of a draft of a method or of a reorganisation does not allow the change. */
export const wrongDraftState = (path: readonly string[], is: DraftState, needs: DraftState): UserError =>
  refusal(
    'WRONG_STATE',
    path,
    is,
    { what: 'state', value: needs },
    { value: DRAFT_STATE_TEXTS[is], other: DRAFT_STATE_TEXTS[needs] },
  );

/** A name that is missing or too long. @param most the largest number of characters */
export const nameLengthFault = (path: readonly string[], name: string, most: number): UserError =>
  refusal('OUT_OF_RANGE', path, name.length, { what: 'accepted', value: `1–${most}` }, nameLengthTexts(name, most));

/**
 * The refusal if the data has changed since the caller read it. The sentence says who changed it and when. Only
 * programs read the current revision, because people do not read keys.
 */
export const conflict = (
  subject: keyof typeof CONFLICT_SUBJECTS,
  expected: string | null,
  current: string | null,
  last?: LastChange,
): UserError => {
  const name = CONFLICT_SUBJECTS[subject];
  const saying = current === null ? nothingSaved(name) : changedMeanwhile(name, last);
  const comparedWith = current === null ? null : { what: 'revision', value: current };
  return refusalSaying('CONFLICT', ['expectedRevision'], expected, saying, comparedWith);
};
