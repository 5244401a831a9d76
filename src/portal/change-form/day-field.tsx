import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { DayInput, type DayInputProps, dayHint } from './day-input.js';
import { Field, type FieldHead } from './field.js';
import { FormFields } from './form-context.js';

export function DayField({ name, label, hint, ...day }: DayInputProps & FieldHead): JSX.Element {
  const { language } = useContext(FormFields);
  return (
    <Field
      name={name}
      label={label}
      hint={
        <>
          {hint} {dayHint(day, language)}
        </>
      }
      control={(attributes) => <DayInput {...day} attributes={attributes} />}
    />
  );
}
