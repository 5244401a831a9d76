import { Fragment } from 'preact';
import type { NumberPair } from '../../domain/text/number-pairs.js';
import type { Language, Text } from '../../domain/text/text.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';
import { periodTyped } from '../../domain/time/typed.js';
import { CheckField, ChoiceField, type FieldChoice } from './choice-field.js';
import { DayField } from './day-field.js';
import { Fields, type FieldsOf, type FormField, inputOf, nameInPart } from './form-field.js';
import { TextField } from './text-field.js';
import { changeWords } from './texts.js';

type TextLook = Pick<Parameters<typeof TextField>[0], 'type' | 'lines' | 'isShort' | 'isRequired' | 'reads'> & {
  readonly hint?: Text;
};

/** The first value of a field. A text in two languages is shown in the reader's. */
type Before = string | number | Text | null | undefined;

const shownText =
  (label: Text, value: Before, { hint, ...look }: TextLook): FormField<unknown>['show'] =>
  (name, language) => (
    <TextField
      {...look}
      name={name}
      label={label[language]}
      hint={hint?.[language]}
      value={typeof value === 'object' ? value?.[language] : value}
    />
  );

export const textField = (label: Text, value?: Before, look: TextLook = {}): FormField<string> => ({
  show: shownText(label, value, look),
  read: (values, name) => values.text(name),
});

/** A period as people write it. */
export const periodField = (label: Text, value: Before, look: TextLook): FormField<string> =>
  readAs(textField(label, value, look), (typed) => periodTyped(typed) ?? typed);

/** A month, from the browser's control or, where it has none, as people write it. */
export const monthField = (label: Text, hint: Text): FormField<string> =>
  periodField(label, undefined, { hint, type: 'month' });

/** A number that must not be missing. */
const ofNumbers =
  (reads: 'WHOLE' | 'DECIMAL') =>
  (label: Text, value?: number | null, hint?: Text): FormField<number> => ({
    show: shownText(label, value, { reads, isRequired: true, ...(hint && { hint }) }),
    read: (values, name) => values.number(name) ?? Number.NaN,
  });

export const wholeField = ofNumbers('WHOLE');
export const decimalField = ofNumbers('DECIMAL');

/** A whole number that may stay empty. */
export const wholeIfAnyField = (label: Text): FormField<number | undefined> => ({
  show: shownText(label, undefined, { reads: 'WHOLE' }),
  read: (values, name) => values.number(name),
});

export const linesIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** One text on each line. */
export const linesField = (label: Text, value: readonly string[] = [], hint?: Text): FormField<string[]> =>
  readAs(textField(label, value.join('\n'), { lines: 2, ...(hint && { hint }) }), linesIn);

/** Two numbers on each line: a value for each year, or a share for each band. */
export const pairsField = (
  reads: 'YEARS' | 'BANDS',
  label: Text,
  value: Text,
  hint: Text,
): FormField<readonly NumberPair[]> => ({
  show: shownText(label, value, { hint, reads, lines: 3 }),
  read: (values, name) => values.pairs(name),
});

/** One day on each line. */
export const daysField = (label: Text, value: readonly LocalDate[], hint: Text): FormField<readonly LocalDate[]> => {
  const shown = (language: Language) => value.map((each) => dayLabel(each)[language]).join('\n');
  return {
    show: shownText(label, { vi: shown('vi'), en: shown('en') }, { hint, reads: 'DAYS', lines: 3 }),
    read: (values, name) => values.days(name),
  };
};

export const dayField = (label: Text, value?: string | null, isRequired = false): FormField<string> => ({
  show: (name, language) => <DayField name={name} label={label[language]} value={value} isRequired={isRequired} />,
  read: (values, name) => values.text(name),
});

/** A choice. A label from the service is already in the reader's language. */
type Choice = { readonly value: string; readonly label: string | Text };

const choicesIn = (choices: readonly Choice[] | null, language: Language): readonly FieldChoice[] =>
  (choices ?? []).map(({ value, label }) => ({ value, label: typeof label === 'string' ? label : label[language] }));

type Choosing = { readonly hint?: Text; readonly onChoice?: (value: string) => void };

export const choiceField = <Value extends string>(
  label: Text,
  choices: readonly Choice[] | null,
  value?: string | null,
  { hint, ...choosing }: Choosing = {},
): FormField<Value> => ({
  show: (name, language) => (
    <ChoiceField
      {...choosing}
      name={name}
      label={label[language]}
      hint={hint?.[language]}
      choices={choicesIn(choices, language)}
      value={value ?? undefined}
    />
  ),
  read: (values, name) => values.text(name) as Value,
});

export const checkField = (label: Text, isChecked = false): FormField<boolean> => ({
  show: (name, language) => <CheckField name={name} label={label[language]} isChecked={isChecked} />,
  read: (values, name) => values.isChecked(name),
});

/** Checkboxes, of which any number may be ticked. */
export const checksField = <Value extends string>(
  choices: readonly FieldChoice[] | null,
  chosen: readonly string[],
): FormField<Value[]> => ({
  show: (name) => (
    <>
      {choices?.map(({ value, label }) => (
        <CheckField key={value} name={name} value={value} label={label} isChecked={chosen.includes(value)} />
      ))}
    </>
  ),
  read: (values, name) => values.all(name) as Value[],
});

/** A value that the form keeps without showing it. */
export const kept = <Value,>(value: Value): FormField<Value> => ({ read: () => value });

/** A hidden field, whose value is only for the service. */
export const keptField = (value: string | null | undefined): FormField<string | undefined> => ({
  show: (name) => <input type="hidden" name={name} value={value ?? ''} />,
  read: (values, name) => values.optional(name),
});

/** Fields that form one part of the input. */
export const together = <Input extends object>(fields: FieldsOf<Input>): FormField<Input> => ({
  show: (name) => <Fields of={fields} part={name} />,
  read: (values, name) => inputOf(fields, values, name),
});

/** A field under the name that faults use for it. */
export const atPlace = <Value,>(place: string, field: FormField<Value>): FormField<Value> => ({
  ...field,
  show: (_name, language) => <>{field.show?.(place, language)}</>,
  read: (values) => field.read(values, place),
});

/** A list with one entry for each of these fields. */
export const listOf = <Value,>(entries: readonly FormField<Value>[]): FormField<Value[]> => ({
  show: (name, language) => (
    <>
      {entries.map(({ show }, i) => (
        <Fragment key={String(i)}>{show?.(nameInPart(name, String(i)), language)}</Fragment>
      ))}
    </>
  ),
  read: (values, name) => entries.map(({ read }, i) => read(values, nameInPart(name, String(i)))),
});

/** A field or a part of the form, with a title around it. */
export const titled = <Value,>(title: Text, field: FormField<Value>): FormField<Value> => ({
  ...field,
  show: (name, language) => (
    <fieldset class="fields">
      <legend>{title[language]}</legend>
      {field.show?.(name, language)}
    </fieldset>
  ),
});

const labelIn = (label: Text, of: Language): Text => ({
  vi: `${label.vi} (${changeWords.vi.languages[of]})`,
  en: `${label.en} (${changeWords.en.languages[of]})`,
});

/** A text in both languages, in two fields. */
export const pairField = (label: Text, value?: Text, look: TextLook = {}): FormField<Text> => {
  const en = textField(labelIn(label, 'en'), value?.en, look);
  return together<Text>({
    vi: textField(labelIn(label, 'vi'), value?.vi, look),
    en: look.lines === undefined ? beside(en) : en,
  });
};

export const beside = <Value,>(field: FormField<Value>): FormField<Value> => ({ ...field, isBeside: true });

export const noted = <Value,>(field: FormField<Value>, note: Text): FormField<Value> => ({ ...field, note });

/** A field with a choice beside it that decides its content. The choice is not sent. */
export const ledBy = <Value,>(name: string, by: FormField<string>, field: FormField<Value>): FormField<Value> => ({
  ...field,
  key: name,
  show: (own, language) => (
    <div class="fields-in-row">
      {by.show?.(name, language)}
      <Fragment key={own}>{field.show?.(own, language)}</Fragment>
    </div>
  ),
});

/** Fields that get fresh values with another key. */
export const anew = <Input extends object>(key: string, fields: FieldsOf<Input>): FieldsOf<Input> =>
  eachField(fields, (field, name) => ({ ...field, key: `${key} ${String(name)}` }));

export const readAs = <Read, Value>(field: FormField<Read>, of: (read: Read) => Value): FormField<Value> => ({
  ...field,
  read: (values, name) => of(field.read(values, name)),
});

const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.values(value).every(isEmpty));

/** An empty field is left out of the input. */
export const maybe = <Value,>(field: FormField<Value>): FormField<Value | undefined> =>
  readAs(field, (value) => (isEmpty(value) ? undefined : value));

/** An empty field removes the stored value. */
export const orNone = <Value,>(field: FormField<Value>): FormField<Value | null> =>
  readAs(field, (value) => (isEmpty(value) ? null : value));

const eachField = <Input extends object>(
  fields: FieldsOf<Input>,
  of: (field: FormField<unknown>, name: keyof Input) => FormField<unknown>,
): FieldsOf<Input> =>
  Object.fromEntries(
    Object.entries<FormField<unknown> | undefined>(fields).map(([name, field]) => [
      name,
      field && of(field, name as keyof Input),
    ]),
  ) as FieldsOf<Input>;

/** Sends only the fields that differ from their current values. */
export const changedOnly = <Input extends object>(
  now: Partial<Record<keyof NoInfer<Input>, unknown>>,
  fields: FieldsOf<Input>,
): FieldsOf<Input> =>
  eachField(fields, (field, name) => readAs(field, (value) => (value === now[name] ? undefined : value)));
