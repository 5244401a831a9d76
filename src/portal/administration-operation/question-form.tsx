import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Text } from '../../domain/text/text.js';
import { FaultList } from '../change-form/fault-summary.js';
import { type FormFault, FormFields } from '../change-form/form-context.js';
import { Fields, type FieldsOf, inputOf } from '../change-form/form-field.js';
import { readFields } from '../change-form/form-values.js';
import { changeWords } from '../change-form/texts.js';
import { useInLanguage } from '../change-form/use-loaded.js';
import { ActionButton, whenSent } from '../parts/controls.js';
import { AnswerFault, faultText, type Question } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';
import { useSession, useWords } from '../shell/page-context.js';
import { REFUSALS } from './forms-texts.js';
import { operationWords } from './texts.js';

type Lang = ReturnType<typeof apiLanguage>;

type Said = { readonly title: string; readonly lead?: string; readonly ask: string };

type Props<Variables, Answer> = {
  /** The question. Its words, and its sentences at the arguments that the service refuses, have this name. */
  readonly of: keyof typeof REFUSALS;
  readonly question: Question<Answer, Variables>;
  readonly fields: FieldsOf<Omit<Variables, 'lang'>>;
  /** Shows the last answer. Undefined before the first one, and after a change of the language. */
  readonly children: (answer: Answer | undefined) => ComponentChildren;
};

const NO_FAULTS: readonly FormFault[] = [];

/** Asks something without changing anything. What is refused is told above the button, without the answer before it. */
export function QuestionForm<Variables extends { readonly lang: Lang }, Answer>(
  props: Props<Variables, Answer>,
): JSX.Element {
  const session = useSession();
  const { of, question, fields, children } = props;
  const [words, language] = useWords(changeWords);
  const said: Said = operationWords[language][of];
  const refusals: Readonly<Record<string, Text>> = REFUSALS[of];
  const id = useId();
  const [answer, setAnswer] = useInLanguage<Answer | undefined>(undefined);
  const [fault, setFault] = useInLanguage('');
  const [unread, setUnread] = useInLanguage(NO_FAULTS);
  const [isAsking, setAsking] = useState(false);
  async function run(form: HTMLFormElement): Promise<void> {
    const { values, faults } = readFields(form, language);
    setFault('');
    setUnread(faults);
    if (faults.length > 0) return;
    setAsking(true);
    try {
      const variables = { ...inputOf(fields, values), lang: apiLanguage(language) };
      setAnswer(await session.ask(question, variables as unknown as Variables));
    } catch (error) {
      const { argument = '' } = error instanceof AnswerFault ? error : {};
      const refusal = refusals[argument];
      if (refusal) setUnread([{ path: [argument], message: refusal[language] }]);
      else setFault(faultText(error, words.faults));
    }
    setAsking(false);
  }
  return (
    <section>
      <h2>{said.title}</h2>
      {said.lead !== undefined && <p>{said.lead}</p>}
      <form class="change" noValidate onSubmit={whenSent(run)}>
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
          <ActionButton text={said.ask} aria-disabled={isAsking} />
        </p>
      </form>
      {unread.length === 0 && fault === '' && children(answer)}
    </section>
  );
}
