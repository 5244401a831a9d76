import { asSent } from '../../domain/text/as-sent.js';
import type { Language } from '../../domain/text/text.js';
import { isDay, type LocalDate } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';
import { dayTyped } from '../../domain/time/typed.js';
import { dayWords } from './day-texts.js';

/** The day that a field asks for, and whether the field may stay empty. */
export type AskedDay = {
  readonly label: string;
  readonly isRequired: boolean;
  readonly first?: LocalDate | undefined;
  readonly last?: LocalDate | undefined;
};

/** The day. Undefined if the field is empty and may be. */
export type DayRead = { readonly day: LocalDate | undefined } | { readonly fault: string };

/** A stored day in the reader's spelling. Typed text that is no day stays unchanged. */
export const shownDay = (text: string, language: Language): string => (isDay(text) ? dayLabel(text)[language] : text);

/** The typed day. A fault names the field, the typed text and the accepted form. */
export function readDay(typed: string, { label, isRequired, first, last }: AskedDay, language: Language): DayRead {
  const words = dayWords[language];
  if (typed === '') return isRequired ? { fault: words.missing(label) } : { day: undefined };
  const day = dayTyped(typed);
  if (day === undefined) return { fault: words.notADay(label, asSent(typed)) };
  const isOutside = (first !== undefined && day < first) || (last !== undefined && day > last);
  if (!isOutside) return { day };
  const shown = (bound: LocalDate = day): string => dayLabel(bound)[language];
  return { fault: words.outside(label, shown(), shown(first), shown(last)) };
}

/** Days, separated by lines, spaces or commas. */
export function readDays(
  typed: string,
  label: string,
  language: Language,
): { readonly days: readonly LocalDate[] } | { readonly fault: string } {
  const lines = typed.split(/[\n,;]/).map((line) => line.trim());
  const parts = lines.flatMap((line) => (dayTyped(line) ? [line] : line.split(/\s+/))).filter((part) => part !== '');
  const days = parts.map(dayTyped);
  const wrong = parts.find((_, i) => days[i] === undefined);
  return wrong === undefined
    ? { days: days.filter((day) => day !== undefined) }
    : { fault: dayWords[language].notADay(label, asSent(wrong)) };
}

/** The day of a field on the page, by the field's own label and bounds. */
export function readDayField(input: HTMLInputElement, language: Language): DayRead {
  const { first, last } = input.dataset;
  return readDay(input.value.trim(), { label: labelOfField(input), isRequired: input.required, first, last }, language);
}

export const labelOfField = ({ labels, name }: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): string =>
  labels?.[0]?.textContent ?? name;
