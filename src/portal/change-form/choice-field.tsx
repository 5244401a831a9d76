import type { JSX } from 'preact';
import { Field, type FieldHead } from './field.js';
import { useFieldPlace } from './form-context.js';

export type FieldChoice = { readonly value: string; readonly label: string };

type ChoiceFieldProps = FieldHead & {
  readonly choices: readonly FieldChoice[];
  readonly value?: string | undefined;
  readonly onChoice?: (value: string) => void;
};

export function ChoiceField({ choices, value, onChoice, ...field }: ChoiceFieldProps): JSX.Element {
  return (
    <Field
      {...field}
      control={(attributes) => (
        <select
          {...attributes}
          defaultValue={value}
          onChange={onChoice && ((event) => onChoice(event.currentTarget.value))}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} selected={choice.value === value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}

type CheckFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly isChecked?: boolean;
  readonly value?: string;
};

export function CheckField({ name, label, isChecked = false, value = 'on' }: CheckFieldProps): JSX.Element {
  const { id } = useFieldPlace(`${name}.${value}`);
  return (
    <div class="field check">
      <input id={id} type="checkbox" name={name} value={value} defaultChecked={isChecked} />
      <label for={id}>{label}</label>
    </div>
  );
}
