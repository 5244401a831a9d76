import { exactText, percentText } from '../text/number-text.js';
import { capitalisedText, inEachLanguage, type Language, type Text } from '../text/text.js';
import { dayLabel, periodLabel } from '../time/texts.js';
import type { UserError } from './codes.js';
import { fieldName, quotedField } from './field-name-texts.js';
import {
  FIGURE_ERRORS,
  FIGURE_WARNINGS,
  FILING_REFUSALS,
  filledSentence,
  kindOfSign,
  STATE_NAMES,
  USUAL_TEXTS,
} from './texts.js';

const SENTENCES = { ...FILING_REFUSALS, ...FIGURE_ERRORS, ...FIGURE_WARNINGS };
type Code = keyof typeof SENTENCES;
type Parts = Pick<UserError, 'path' | 'value' | 'comparedWith'> & { readonly code: Code };

/** The name of an indicator's code, or of a place such as `G02.denominator`; undefined for any other text. */
export type NameOfFigure = (place: string) => Text | undefined;

export const isFilingMessage = (code: UserError['code']): code is Code => Object.hasOwn(SENTENCES, code);

/** @param nameOf gives the names of figures; without it the sentence has their codes */
export function userErrorMessage(parts: Parts, nameOf: NameOfFigure = () => undefined): Text {
  const message = filledSentence(SENTENCES[parts.code], wordsOf(parts, nameOf));
  return parts.code === 'WRONG_STATE' ? inEachLanguage((language) => withStates(message[language], language)) : message;
}

/** Puts states into words: `a draft or returned`. */
const withStates = (sentence: string, language: Language): string =>
  sentence.replace(/[A-Z_]{4,}(?:, [A-Z_]{4,})*/g, (states) =>
    new Intl.ListFormat(language, { type: 'disjunction' }).format(
      states.split(', ').map((state) => STATE_NAMES[state]?.[language] ?? state),
    ),
  );

/** Codes whose value is a period. */
const PERIODS: ReadonlySet<Code> = new Set([
  'PERIOD_LOCKED',
  'PERIOD_NOT_OPEN',
  'PERIOD_NOT_CLOSED',
  'REPORT_NOT_EXPECTED',
  'NOTHING_TO_COPY',
]);
/** Codes whose values are numbers: figures, or how many there are or may be. */
const NUMBERS: ReadonlySet<Code> = new Set([
  'NOT_AN_INTEGER',
  'NUMBER_TOO_LARGE',
  'NEGATIVE',
  'NUMERATOR_ABOVE_DENOMINATOR',
  'LEVEL_OUT_OF_RANGE',
  'MUST_EQUAL',
  'NOT_THE_VILLAGES_OF_THE_REGISTER',
  'DENOMINATORS_DIFFER',
  'SHOULD_EQUAL',
  'SHOULD_NOT_EXCEED',
  'TO_BE_LOOKED_AT',
  'TEXT_TOO_LONG',
  'CONTROL_CHARACTER',
  'TOO_MANY_LINKS',
  'EVIDENCE_TOO_LONG',
]);
const DAYS: ReadonlySet<Code> = new Set([
  'NOT_LATER',
  'DAY_HAS_PASSED',
  'AFTER_LOCK_DAY',
  'NOT_A_WORKING_DAY',
  'EXTENSION_PENDING',
  'DOCUMENT_IN_FUTURE',
]);

function wordsOf(
  { code, path, value, comparedWith }: Parts,
  nameOf: NameOfFigure,
): Readonly<Record<string, string | Text>> {
  const place = path.join('.');
  const figure = place.replace(/^figures\./, '');
  // The name of the field opens the sentence, unless the sentence asks for a reason.
  const name = nameOf(figure) ?? fieldIn(code, path);
  const at = (code === 'REASON_NEEDED' ? name : name && capitalisedText(name)) ?? figure;
  const inDigits = (text: string): string | Text =>
    NUMBERS.has(code) && /^-?\d+(\.\d+)?$/.test(text) ? exactText(Number(text)) : text;
  const { what, value: other } = comparedWith ?? { what: '', value: '' };
  const label = PERIODS.has(code) ? periodLabel : DAYS.has(code) ? dayLabel : undefined;
  if (label) return { at, value: label(value ?? ''), what, other: other === '' ? '' : dayLabel(other) };
  if (code === 'CONTROL_CHARACTER')
    return { at, value: value ?? '', what: kindOfSign(value ?? ''), other: inDigits(other) };
  if (code === 'UNUSUAL_COUNT') {
    const usual = USUAL_TEXTS[what]?.(exactText(Number(other))) ?? '';
    return { at, value: exactText(Number(value)), what: usual, other };
  }
  if (code !== 'LARGE_CHANGE')
    return {
      at,
      value: nameOf(value ?? '') ?? inDigits(value ?? ''),
      what: nameOf(what) ?? what,
      other: inDigits(other),
    };
  return { at, value: percentText(Number(value)), what: periodLabel(what), other: percentText(Number(other)) };
}

/** The name of a field. Figures have names of their own, or are shown as codes. */
function fieldIn(code: Code, path: readonly string[]): Text | undefined {
  const field = path[0] === 'figures' ? undefined : fieldName(path);
  return field && code === 'REASON_NEEDED' ? quotedField(field) : field;
}
