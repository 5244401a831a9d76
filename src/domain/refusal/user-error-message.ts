import { exactText, percentText } from '../text/number-text.js';
import { capitalised, type Text } from '../text/text.js';
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
  const { code } = parts;
  const inWords = (sentence: string, language: 'vi' | 'en') =>
    code === 'WRONG_STATE'
      ? sentence.replace(/[A-Z_]{4,}(?:, [A-Z_]{4,})*/g, (states) => anyOf(states.split(', '), language))
      : sentence;
  const filled = (language: 'vi' | 'en') =>
    inWords(filledSentence(SENTENCES[code][language], wordsOf(parts, language, nameOf)), language);
  return { vi: filled('vi'), en: filled('en') };
}

/** Alternatives in words: `a draft or returned`. */
const anyOf = (states: readonly string[], language: 'vi' | 'en'): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(
    states.map((state) => STATE_NAMES[state]?.[language] ?? state),
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
  language: 'vi' | 'en',
  nameOf: NameOfFigure,
): Readonly<Record<string, string>> {
  const place = path.join('.');
  const figure = place.replace(/^figures\./, '');
  // The name of the field opens the sentence, unless the sentence asks for a reason.
  const name = (nameOf(figure) ?? fieldIn(code, path))?.[language];
  const at = (code === 'REASON_NEEDED' ? name : name && capitalised(name)) ?? figure;
  const inDigits = (text: string): string =>
    NUMBERS.has(code) && /^-?\d+(\.\d+)?$/.test(text) ? exactText(Number(text))[language] : text;
  const [what, other] = [comparedWith?.what ?? '', inDigits(comparedWith?.value ?? '')];
  const label = PERIODS.has(code) ? periodLabel : DAYS.has(code) ? dayLabel : undefined;
  if (label)
    return { at, value: label(value ?? '')[language], what, other: other === '' ? '' : dayLabel(other)[language] };
  if (code === 'CONTROL_CHARACTER') return { at, value: value ?? '', what: kindOfSign(value ?? '')[language], other };
  if (code === 'UNUSUAL_COUNT')
    return {
      at,
      value: exactText(Number(value))[language],
      what: USUAL_TEXTS[what]?.(exactText(Number(other)))[language] ?? '',
      other,
    };
  if (code !== 'LARGE_CHANGE') {
    const name = (text: string) => nameOf(text)?.[language] ?? text;
    return { at, value: inDigits(name(value ?? '')), what: name(what), other };
  }
  const percent = (number: string | null) => percentText(Number(number))[language];
  return { at, value: percent(value), what: periodLabel(what)[language], other: percent(other) };
}

/** The name of a field. Figures have names of their own, or are shown as codes. */
function fieldIn(code: Code, path: readonly string[]): Text | undefined {
  const field = path[0] === 'figures' ? undefined : fieldName(path);
  return field && code === 'REASON_NEEDED' ? quotedField(field) : field;
}
