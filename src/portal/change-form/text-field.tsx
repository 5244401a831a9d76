import type { InputHTMLAttributes, JSX } from 'preact';
import { Field, type FieldHead } from './field.js';

type TextFieldProps = FieldHead & {
  readonly value?: string | number | null | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'month' | 'url';
  /** Digits are typed into a plain field: the wheel changes no number, and both languages' commas are read. */
  readonly isNumber?: boolean;
  readonly lines?: number;
  readonly isShort?: boolean;
  /** Where the text is kept outside the form. */
  readonly typed?: TypedText | undefined;
};

export type TypedText = { readonly text: string; readonly onType: (text: string) => void };

export function TextField({
  value,
  type = 'text',
  isNumber = false,
  lines = 1,
  isShort = false,
  typed,
  ...field
}: TextFieldProps): JSX.Element {
  const text = value === null || value === undefined ? '' : String(value);
  return (
    <Field
      {...field}
      control={(attributes) =>
        lines > 1 ? (
          <textarea
            {...attributes}
            rows={lines}
            {...(typed
              ? { value: typed.text, onInput: ({ currentTarget }) => typed.onType(currentTarget.value) }
              : { defaultValue: text })}
          />
        ) : (
          <input
            {...attributes}
            {...({ type, inputMode: isNumber ? 'decimal' : undefined } as InputHTMLAttributes)}
            class={isShort || isNumber || type === 'date' || type === 'month' ? 'short' : undefined}
            defaultValue={text}
            autocomplete="off"
          />
        )
      }
    />
  );
}
