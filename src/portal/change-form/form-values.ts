import type { NumberPair } from '../../domain/text/number-pairs.js';
import type { Language } from '../../domain/text/text.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { FormFault } from './form-context.js';
import { labelOfField, readDayField, readDays } from './read-day.js';
import { type Reads, readField } from './read-field.js';

export type FormValues = {
  /** The text without surrounding spaces. A day has the form of the API. */
  text(name: string): string;
  /** The text of a field. Undefined if the field is empty. */
  optional(name: string): string | undefined;
  /** The value of a number field. Undefined if the field is empty. */
  number(name: string): number | undefined;
  pairs(name: string): readonly NumberPair[];
  days(name: string): readonly LocalDate[];
  /** The number of rows in a list. */
  count(name: string): number;
  isChecked(name: string): boolean;
  all(name: string): readonly string[];
};

export type FieldsRead = {
  readonly values: FormValues;
  /** Faults of fields with unreadable numbers or days. With any fault, nothing is sent. */
  readonly faults: readonly FormFault[];
};

/** @param language the language of typed numbers and days */
export function readFields(form: HTMLFormElement, language: Language): FieldsRead {
  const data = new FormData(form);
  const typed = (name: string): string => String(data.get(name) ?? '').trim();
  const day = new Map<string, LocalDate | undefined>();
  const days = new Map<string, readonly LocalDate[]>();
  const text = (name: string): string => (day.has(name) ? (day.get(name) ?? '') : typed(name));
  const numbers = new Map<string, number | undefined>();
  const pairs = new Map<string, readonly NumberPair[]>();
  const faults: FormFault[] = [];
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-reads]')) {
    const { name, dataset } = field;
    const fault = (message: string) => faults.push({ path: name.split('.'), message });
    if (dataset.reads === 'DAY') {
      const read = readDayField(field as HTMLInputElement, language);
      if ('fault' in read) fault(read.fault);
      else day.set(name, read.day);
    } else if (dataset.reads === 'DAYS') {
      const read = readDays(field.value, labelOfField(field), language);
      if ('fault' in read) fault(read.fault);
      else days.set(name, read.days);
    } else {
      const read = readField(typed(name), dataset.reads as Reads, language);
      if (typeof read === 'object' && 'fault' in read) fault(read.fault[language]);
      else if (typeof read === 'object') pairs.set(name, read);
      else numbers.set(name, read);
    }
  }
  const values: FormValues = {
    text,
    optional: (name) => text(name) || undefined,
    number: (name) => numbers.get(name),
    pairs: (name) => pairs.get(name) ?? [],
    days: (name) => days.get(name) ?? [],
    count: (name) => rowsOf([...data.keys()], name),
    isChecked: (name) => data.has(name),
    all: (name) => data.getAll(name).map(String),
  };
  return { values, faults };
}

/** The number of rows. Fields of a row are named by its position: `steps.0.offset`, `steps.1.offset`. */
const rowsOf = (fields: readonly string[], list: string): number =>
  new Set(fields.flatMap((name) => (name.startsWith(`${list}.`) ? name.slice(list.length + 1).split('.')[0] : [])))
    .size;
