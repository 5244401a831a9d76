import type { JSX } from 'preact';
import { sectionPath } from '../administration-frame/section.js';
import type { UnitToChoose } from '../administration-frame/units-to-choose.js';
import { useInLanguage } from '../change-form/use-loaded.js';
import { PlannedLettersDocument, type PlannedLettersQuery } from '../generated/administration-operation.js';
import { enumLabel, unitName } from '../parts/api-names.js';
import { Sentences } from '../parts/sentences.js';
import { useWords } from '../shell/page-context.js';
import { lettersQuestion, REFUSALS } from './forms-texts.js';
import { QuestionForm } from './question-form.js';
import { operationWords } from './texts.js';

/** The letters of a future day with their readers, and the officials without a letter with the reason. Nothing is sent. */
export function PlannedLetters({ units }: { readonly units: readonly UnitToChoose[] }): JSX.Element {
  const [{ planned: words }] = useWords(operationWords);
  const [answer, setAnswer] = useInLanguage<PlannedLettersQuery | undefined>(undefined);
  return (
    <QuestionForm
      words={words}
      question={PlannedLettersDocument}
      fields={lettersQuestion(units)}
      refusals={REFUSALS.planned}
      onAnswer={setAnswer}
    >
      <Planned answer={answer} />
    </QuestionForm>
  );
}

function Planned({ answer }: { readonly answer: PlannedLettersQuery | undefined }): JSX.Element {
  const [{ planned: words }] = useWords(operationWords);
  const plan = answer?.remindersPlanned;
  if (!answer || !plan) return <output />;
  return (
    <>
      <output>{plan.silence === null ? words.count(plan.letterCount) : enumLabel(answer.reasons, plan.silence)}</output>
      <ul class="records planned">
        {plan.letters.edges.map(({ node, reader, whySent }) => (
          <li key={node.id}>
            <a href={sectionPath('officials', node.id)}>{node.name}</a> · {unitName(node.unit)}
            {reader.id !== node.id && ` (${words.readBy(reader.name)})`}
            <p>{whySent}</p>
          </li>
        ))}
      </ul>
      {plan.silent.edges.length > 0 && (
        <details class="group">
          <summary>{words.silent(plan.silent.totalCount)}</summary>
          <Sentences of={plan.silent.edges.map(({ node, sentence }) => `${node.name}: ${sentence}`)} />
        </details>
      )}
    </>
  );
}
