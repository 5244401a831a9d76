import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import { FaultList } from '../change-form/fault-summary.js';
import { type FormFault, FormFields } from '../change-form/form-context.js';
import { Fields, type FieldsOf, inputOf } from '../change-form/form-field.js';
import { readFields } from '../change-form/form-values.js';
import { changeWords } from '../change-form/texts.js';
import { useInLanguage } from '../change-form/use-in-language.js';
import { AnswerFault } from '../shell/ask.js';

type Props<Asked> = {
  readonly language: Language;
  readonly submit: string;
  readonly fields: FieldsOf<Asked>;
  readonly ask: (asked: Asked) => Promise<void>;
};

const NO_FAULTS: readonly FormFault[] = [];

/** Asks something without changing anything. What the service refuses is told above the button. */
export function QuestionForm<Asked extends object>({ language, submit, fields, ask }: Props<Asked>): JSX.Element {
  const words = changeWords[language];
  const id = useId();
  const [fault, setFault] = useInLanguage(language, '');
  const [unread, setUnread] = useInLanguage(language, NO_FAULTS);
  const [isAsking, setAsking] = useState(false);
  async function run(form: HTMLFormElement): Promise<void> {
    const { values, faults } = readFields(form, language);
    setFault('');
    setUnread(faults);
    if (faults.length > 0) return;
    setAsking(true);
    try {
      await ask(inputOf(fields, values));
    } catch (error) {
      if (!(error instanceof AnswerFault)) throw error;
      setFault(words.faults[error.kind] ?? error.message);
    }
    setAsking(false);
  }
  return (
    <form
      class="change"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run(event.currentTarget);
      }}
    >
      {unread.length > 0 && <FaultList form={id} title={words.notShown} faults={unread} />}
      <FormFields.Provider value={{ id, faults: unread, language }}>
        <div class="fields-in-row">
          <Fields of={fields} />
        </div>
      </FormFields.Provider>
      {fault !== '' && (
        <p class="warning" role="alert">
          {fault}
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="action" aria-disabled={isAsking}>
          {submit}
        </button>
      </p>
    </form>
  );
}
