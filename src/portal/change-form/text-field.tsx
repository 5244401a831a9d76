import type { InputHTMLAttributes, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { ungrouped } from '../../domain/text/number-text.js';
import { Field, type FieldHead } from './field.js';
import { FormFields } from './form-context.js';
import type { Reads } from './read-field.js';

type TextFieldProps = FieldHead & {
  readonly value?: string | number | null | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'time' | 'month' | 'url';
  /** Numbers use a plain field in the spelling of the page's language, so that the mouse wheel changes none. */
  readonly reads?: Reads | 'DAYS';
  readonly lines?: number;
  readonly isShort?: boolean;
  readonly isRequired?: boolean;
  /** Keeps the text outside the form. */
  readonly typed?: TypedText | undefined;
};

export type TypedText = { readonly text: string; readonly onType: (text: string) => void };

export function TextField({
  value,
  type = 'text',
  reads,
  lines = 1,
  isShort = false,
  isRequired = false,
  typed,
  ...field
}: TextFieldProps): JSX.Element {
  const { language } = useContext(FormFields);
  const text =
    value === null || value === undefined ? '' : typeof value === 'number' ? ungrouped(value)[language] : value;
  const isNumber = reads === 'WHOLE' || reads === 'DECIMAL';
  return (
    <Field
      {...field}
      control={(attributes) =>
        lines > 1 ? (
          <textarea
            {...attributes}
            data-reads={reads}
            rows={lines}
            {...(typed
              ? { value: typed.text, onInput: ({ currentTarget }) => typed.onType(currentTarget.value) }
              : { defaultValue: text })}
          />
        ) : (
          <input
            {...attributes}
            data-reads={reads}
            {...({ type, inputMode: isNumber ? 'decimal' : undefined } as InputHTMLAttributes)}
            class={isShort || isNumber || type === 'month' ? 'short' : undefined}
            defaultValue={text}
            required={isRequired}
            autocomplete="off"
          />
        )
      }
    />
  );
}
