import type { NumberPair } from '../../domain/text/number-pairs.js';
import type { Language } from '../../domain/text/text.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { FormFault } from './form-context.js';
import { labelOfField, readDayField, readDays } from './read-day.js';
import { type Reads, readField } from './read-field.js';
import { changeWords } from './texts.js';

export type FormValues = ReturnType<typeof readFields>['values'];

/**
 * What a form holds, and the faults of fields with unreadable numbers or days. With any fault, nothing is sent.
 * @param language the language of typed numbers and days
 */
export function readFields(form: HTMLFormElement, language: Language) {
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
      if (typeof read === 'object' && 'fault' in read) fault(`${labelOfField(field)}: ${read.fault[language]}`);
      else if (typeof read === 'object') pairs.set(name, read);
      else if (read === undefined && field.required) fault(changeWords[language].notRead(labelOfField(field)));
      else numbers.set(name, read);
    }
  }
  const values = {
    /** The text without surrounding spaces. A day has the form of the API. */
    text,
    optional: (name: string) => text(name) || undefined,
    number: (name: string) => numbers.get(name),
    pairs: (name: string) => pairs.get(name) ?? [],
    days: (name: string) => days.get(name) ?? [],
    /** The number of rows in a list. */
    count: (name: string) => rowsOf([...data.keys()], name),
    isChecked: (name: string) => data.has(name),
    all: (name: string): readonly string[] => data.getAll(name).map(String),
  };
  return { values, faults };
}

/** The number of rows. Fields of a row are named by its position: `steps.0.offset`, `steps.1.offset`. */
const rowsOf = (fields: readonly string[], list: string): number =>
  new Set(fields.flatMap((name) => (name.startsWith(`${list}.`) ? name.slice(list.length + 1).split('.')[0] : [])))
    .size;
