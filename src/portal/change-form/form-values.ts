import type { NumberPair } from '../../domain/text/number-pairs.js';
import type { Language } from '../../domain/text/text.js';
import type { FormFault } from './form-context.js';
import { type Reads, readField } from './read-field.js';

/** What stands in the fields of a form. */
export type FormValues = {
  /** Without spaces around it. */
  text(name: string): string;
  /** Undefined for an empty field. */
  optional(name: string): string | undefined;
  /** Of a field that reads a number; undefined for an empty one. */
  number(name: string): number | undefined;
  /** Of a field that reads pairs of numbers. */
  pairs(name: string): readonly NumberPair[];
  isChecked(name: string): boolean;
  all(name: string): readonly string[];
};

export type FieldsRead = {
  readonly values: FormValues;
  /** Fields whose numbers cannot be read: nothing is sent then. */
  readonly faults: readonly FormFault[];
};

/** @param language in which numbers are typed */
export function readFields(form: HTMLFormElement, language: Language): FieldsRead {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  const numbers = new Map<string, number | undefined>();
  const pairs = new Map<string, readonly NumberPair[]>();
  const faults: FormFault[] = [];
  for (const { name, dataset } of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-reads]')) {
    const read = readField(text(name), dataset.reads as Reads, language);
    if (typeof read === 'object' && 'fault' in read)
      faults.push({ path: name.split('.'), message: read.fault[language] });
    else if (typeof read === 'object') pairs.set(name, read);
    else numbers.set(name, read);
  }
  const values: FormValues = {
    text,
    optional: (name) => text(name) || undefined,
    number: (name) => numbers.get(name),
    pairs: (name) => pairs.get(name) ?? [],
    isChecked: (name) => data.has(name),
    all: (name) => data.getAll(name).map(String),
  };
  return { values, faults };
}
