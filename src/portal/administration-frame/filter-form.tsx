import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { FieldChoice } from '../change-form/choice-field.js';
import { DayField } from '../change-form/day-field.js';
import { FaultList } from '../change-form/fault-summary.js';
import { type FormFault, FormFields } from '../change-form/form-context.js';
import { readFields } from '../change-form/form-values.js';
import { changeWords } from '../change-form/texts.js';
import { useInLanguage } from '../change-form/use-loaded.js';
import { ActionButton, whenSent } from '../parts/controls.js';
import { partsWords } from '../parts/texts.js';
import { navigate } from '../shell/navigate.js';
import { useWords } from '../shell/page-context.js';

type Props = {
  readonly query: URLSearchParams;
  readonly filters: readonly (Filter | false)[];
};

/** A day, a text to search for, or one of several values; with a label for all of them where none need be chosen. */
type Filter = {
  readonly name: string;
  readonly label: string;
  readonly of: 'DAY' | 'TEXT' | readonly FieldChoice[] | null;
  readonly all?: string;
  /** What is shown where the address names nothing. */
  readonly usual?: string;
};

const NO_FAULTS: readonly FormFault[] = [];

/** Narrows the list of the open page. What is asked for goes into the address, a day as the API takes it. */
export function FilterForm({ query, filters }: Props): JSX.Element {
  const [{ notShown }, language] = useWords(changeWords);
  const [{ choice: words }] = useWords(partsWords);
  const id = useId();
  const [faults, setFaults] = useInLanguage(NO_FAULTS);
  const show = (form: HTMLFormElement): void => {
    const { values, faults: unread } = readFields(form, language);
    setFaults(unread);
    if (unread.length > 0) return;
    const chosen = [...new FormData(form).keys()].map((name) => [name, values.text(name)] as [string, string]);
    navigate(`?${new URLSearchParams(chosen.filter(([, value]) => value !== ''))}`);
  };
  return (
    <form noValidate onSubmit={whenSent(show)}>
      {faults.length > 0 && <FaultList form={id} title={notShown} faults={faults} />}
      <div class="filter">
        <FormFields.Provider value={{ id, faults, language }}>
          {filters.map(
            (filter) => filter && <FilterField key={filter.name} {...filter} given={query.get(filter.name)} />,
          )}
        </FormFields.Provider>
        <ActionButton text={words.show} />
      </div>
    </form>
  );
}

type FieldProps = Filter & { readonly given: string | null };

function FilterField({ name, label, of, all, usual = '', given }: FieldProps): JSX.Element {
  if (of === 'DAY') return <DayField name={name} label={label} value={given} />;
  const chosen = given ?? usual;
  if (of === 'TEXT')
    return (
      <label>
        {label}
        <input type="search" name={name} defaultValue={chosen} />
      </label>
    );
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen}>
        {all !== undefined && <option value="">{all}</option>}
        {of?.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === chosen}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
