import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import type { Edit } from '../draft/draft.js';
import { enteredValue, type FigureShape, partsOfValue } from '../draft/entered-value.js';
import type { FrameFigure } from '../form-rules/form-to-check.js';
import { ofLanguage } from '../parts/api-names.js';
import { useWords } from '../shell/page-context.js';
import { levelOptions } from './figure-texts.js';
import { reportWords } from './texts.js';

export type InputsProps = {
  readonly figure: FrameFigure;
  readonly shape: FigureShape;
  readonly edit: Edit | undefined;
  /** The value that the service holds. */
  readonly held: string;
  readonly faultId: string | undefined;
  /** Positions of the wrong fields. 1 is the denominator. */
  readonly wrongParts: ReadonlySet<number>;
  onType(parts: readonly string[], value: string | null): void;
};

export const inputId = (code: string, part: number): string => `${code}-${part}`;

/** The text of the fields: as typed, or the value that the service holds. */
const partsShown = ({ edit, held, shape }: InputsProps, language: Language): readonly string[] => {
  if (!edit) return partsOfValue(held, shape, language);
  return edit.value === null || edit.language === language ? edit.parts : partsOfValue(edit.value, shape, language);
};

/** The fields of one figure, by its kind. */
export function FigureInputs(props: InputsProps): JSX.Element {
  const [{ figure: words }, language] = useWords(reportWords);
  const { figure, shape, onType } = props;
  const shown = partsShown(props, language);
  const type = (part: number, text: string): void => {
    const parts = shape.kind === 'ratio' ? [shown[0] ?? '', shown[1] ?? ''] : [shown[0] ?? ''];
    parts[part] = text;
    onType(parts, enteredValue(parts, shape, language));
  };
  if (shape.kind === 'boolean' || shape.kind === 'level')
    return <Choice {...props} shown={shown[0] ?? ''} type={type} />;
  const { indicator } = figure;
  const input = (part: 0 | 1, label: string, what: string | null): JSX.Element => (
    <NumberInput {...props} part={part} shown={shown[part] ?? ''} label={label} what={what ?? ''} type={type} />
  );
  if (shape.kind === 'count') return input(0, words.value, ofLanguage(indicator, 'unit', language));
  return (
    <>
      {input(0, words.numerator, ofLanguage(indicator, 'numerator', language))}
      {shape.villages === null ? (
        input(1, words.denominator, ofLanguage(indicator, 'denominator', language))
      ) : (
        <p class="fixed-part">
          {words.denominator}:{' '}
          <strong>{words.ofVillages(partsOfValue(String(shape.villages), COUNTED, language)[0] ?? '')}</strong>
        </p>
      )}
    </>
  );
}

const COUNTED: FigureShape = { kind: 'count', villages: null };

type NumberProps = InputsProps & {
  readonly part: number;
  readonly shown: string;
  readonly label: string;
  readonly what: string;
  readonly type: (part: number, text: string) => void;
};

/** A text field, because a number field would misread `1.234`, and the mouse wheel would change it. */
function NumberInput({ figure, part, shown, label, what, faultId, wrongParts, type }: NumberProps): JSX.Element {
  // The text shown while the field has the focus: as typed, not in the usual spelling of the number.
  const [typed, setTyped] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const id = inputId(figure.indicator.code, part);
  return (
    <div class="part">
      <label for={id}>
        {label}
        {what !== '' && <span class="aside">: {what}</span>}
      </label>
      <input
        id={id}
        ref={field}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={typed ?? shown}
        aria-invalid={wrongParts.has(part) || undefined}
        aria-describedby={faultId}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          type(part, currentTarget.value);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </div>
  );
}

type ChoiceProps = InputsProps & { readonly shown: string; readonly type: (part: number, text: string) => void };

function Choice({ figure, shape, shown, faultId, wrongParts, type }: ChoiceProps): JSX.Element {
  const [{ figure: words }, language] = useWords(reportWords);
  const { indicator } = figure;
  const id = inputId(indicator.code, 0);
  const options =
    shape.kind === 'boolean'
      ? [
          { value: 'yes', text: words.yes },
          { value: 'no', text: words.no },
        ]
      : levelOptions(indicator, language);
  const counted = ofLanguage(indicator, 'counted', language);
  return (
    <div class="part">
      <label for={id}>
        {shape.kind === 'boolean' ? words.yesNo : words.level}
        {shape.kind === 'boolean' && counted !== null && <span class="aside">: {counted}</span>}
      </label>
      <select
        id={id}
        value={shown}
        aria-invalid={wrongParts.size > 0 || undefined}
        aria-describedby={faultId}
        onChange={({ currentTarget }) => type(0, currentTarget.value)}
      >
        <option value="">{words.choose}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
