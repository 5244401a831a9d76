import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';
import { useLanguage } from '../shell/page-context.js';
import { dayWords } from './day-texts.js';
import type { ControlAttributes } from './field.js';
import { readDayField, shownDay } from './read-day.js';
import { useInLanguage } from './use-loaded.js';

export type DayInputProps = {
  /** A day, or the text typed before the page was left. */
  readonly value?: string | null | undefined;
  readonly isRequired?: boolean;
  readonly first?: LocalDate | undefined;
  readonly last?: LocalDate | undefined;
  readonly onType?: ((text: string) => void) | undefined;
};

type InputProps = DayInputProps & { readonly attributes: ControlAttributes };

/** Shows and reads a day in the reader's spelling, not in that of the browser. */
export function DayInput({ attributes, value, isRequired, first, last, onType }: InputProps): JSX.Element {
  const language = useLanguage();
  return (
    <input
      {...attributes}
      type="text"
      class="short"
      maxLength={40}
      autocomplete="off"
      data-reads="DAY"
      data-first={first}
      data-last={last}
      required={isRequired}
      // Not set again during typing: a complete day would be rewritten under the cursor.
      defaultValue={shownDay(value ?? '', language)}
      onInput={onType && (({ currentTarget }) => onType(currentTarget.value))}
    />
  );
}

export function dayHint({ first, last }: DayInputProps, language: Language): string {
  const { hint, within } = dayWords[language];
  if (first === undefined || last === undefined) return hint;
  return `${within(dayLabel(first)[language], dayLabel(last)[language])} ${hint}`;
}

type AloneProps = DayInputProps & {
  readonly id: string;
  /** The id by default. */
  readonly name?: string;
  readonly label: string;
  readonly fault: string;
};

/** A required day in a form that is no `ChangeForm`. */
export function DayAlone({ id, name = id, label, fault, ...day }: AloneProps): JSX.Element {
  const language = useLanguage();
  return (
    <div class={fault === '' ? 'field' : 'field wrong'}>
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {dayHint(day, language)}
      </p>
      {fault !== '' && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <DayInput
        {...day}
        isRequired
        attributes={{
          id,
          name,
          'aria-invalid': fault !== '' || undefined,
          'aria-describedby': fault === '' ? `${id}-hint` : `${id}-hint ${id}-fault`,
        }}
      />
    </div>
  );
}

/** Reads the day of such a form. Without a valid day, the field shows the fault and takes the focus. */
export function useDayAlone(): readonly [string, (form: HTMLFormElement) => LocalDate | undefined] {
  const language = useLanguage();
  const [fault, setFault] = useInLanguage('');
  const read = (form: HTMLFormElement): LocalDate | undefined => {
    const input = form.querySelector<HTMLInputElement>('[data-reads="DAY"]');
    if (!input) return undefined;
    const found = readDayField(input, language);
    setFault('fault' in found ? found.fault : '');
    if ('day' in found) return found.day;
    input.focus();
    return undefined;
  };
  return [fault, read];
}
