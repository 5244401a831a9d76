import { Fragment, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Text } from '../../domain/text/text.js';
import { FormFields } from './form-context.js';
import type { FormValues } from './form-values.js';

/** One field of a form: its control, and its value in the input of the API. */
export type FormField<Value> = {
  /** The control. Undefined for a value that nobody types. */
  readonly show?: (name: string, language: Language) => JSX.Element;
  readonly read: (values: FormValues, name: string) => Value;
  /** True if it shares a row with the field before it. */
  readonly isBeside?: boolean;
  /** A note below its row. */
  readonly note?: Text;
  /** Another key gives the field a fresh value. */
  readonly key?: string;
};

/** The fields of a form in order, each under the name of its value in the input. */
export type FieldsOf<Input> = { readonly [Name in keyof Input]: FormField<Input[Name]> };

/** Fields for the remaining parts of the input. Every form has the reason and the key anyway. */
export type FieldsFor<Input, Given extends keyof Input> = FieldsOf<Omit<Input, Given | 'reason' | 'idempotencyKey'>>;

type Entry = readonly [name: string, field: FormField<unknown>];

const entriesOf = (fields: object): readonly Entry[] =>
  Object.entries(fields).filter((entry): entry is [string, FormField<unknown>] => entry[1] !== undefined);

/** The name of a field inside a part of the form, such as `review.every`. The form itself has the empty name. */
export const nameInPart = (part: string, name: string): string => (part === '' ? name : `${part}.${name}`);

/** The typed values as the API's input. */
export const inputOf = <Input extends object>(fields: FieldsOf<Input>, values: FormValues, part = ''): Input =>
  Object.fromEntries(
    entriesOf(fields).map(([name, field]) => [name, field.read(values, nameInPart(part, name))]),
  ) as Input;

/** The fields below one another, or side by side where they ask for it. */
export function Fields({ of, part = '' }: { readonly of: object; readonly part?: string }): JSX.Element {
  const { language } = useContext(FormFields);
  const rows: Entry[][] = [];
  for (const entry of entriesOf(of).filter(([, { show }]) => show)) {
    const row = rows.at(-1);
    if (row && entry[1].isBeside) row.push(entry);
    else rows.push([entry]);
  }
  return (
    <>
      {rows.map((row) => {
        const keys = row.map(([name, { key }]) => key ?? name);
        const shown = row.map(([name, { show }], i) => (
          <Fragment key={keys[i]}>{show?.(nameInPart(part, name), language)}</Fragment>
        ));
        return (
          <Fragment key={keys.join(' ')}>
            {row.length === 1 ? shown : <div class="fields-in-row">{shown}</div>}
            {row.map(
              ([name, { note }]) =>
                note && (
                  <p class="aside" key={name}>
                    {note[language]}
                  </p>
                ),
            )}
          </Fragment>
        );
      })}
    </>
  );
}
