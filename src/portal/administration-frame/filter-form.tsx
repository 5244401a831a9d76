import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { FieldChoice } from '../change-form/choice-field.js';
import { FaultList } from '../change-form/fault-summary.js';
import { type FormFault, FormFields } from '../change-form/form-context.js';
import { readFields } from '../change-form/form-values.js';
import { changeWords } from '../change-form/texts.js';
import { useInLanguage } from '../change-form/use-loaded.js';
import { ActionButton, whenSent } from '../parts/controls.js';
import { navigate } from '../shell/navigate.js';
import { useWords } from '../shell/page-context.js';

type Props = {
  /** The path of the page whose list is narrowed. */
  readonly path: string;
  readonly submit: string;
  readonly children: ComponentChildren;
};

const NO_FAULTS: readonly FormFault[] = [];

/** Narrows the list of a page. What is asked for goes into the address, a day as the API takes it. */
export function FilterForm({ path, submit, children }: Props): JSX.Element {
  const [words, language] = useWords(changeWords);
  const id = useId();
  const [faults, setFaults] = useInLanguage(NO_FAULTS);
  const show = (form: HTMLFormElement): void => {
    const { values, faults: unread } = readFields(form, language);
    setFaults(unread);
    if (unread.length > 0) return;
    const chosen = [...new FormData(form).keys()].map((name) => [name, values.text(name)] as [string, string]);
    navigate(`${path}?${new URLSearchParams(chosen.filter(([, value]) => value !== ''))}`);
  };
  return (
    <form noValidate onSubmit={whenSent(show)}>
      {faults.length > 0 && <FaultList form={id} title={words.notShown} faults={faults} />}
      <div class="filter">
        <FormFields.Provider value={{ id, faults, language }}>{children}</FormFields.Provider>
        <ActionButton text={submit} />
      </div>
    </form>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
  readonly all?: string;
  readonly choices: readonly FieldChoice[] | null;
};

export function FilterChoice({ name, label, chosen, all, choices }: ChoiceProps): JSX.Element {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? ''}>
        {all !== undefined && <option value="">{all}</option>}
        {choices?.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === chosen}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
