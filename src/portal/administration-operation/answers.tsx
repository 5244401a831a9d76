import type { JSX } from 'preact';
import { dayAndTime } from '../../domain/time/texts.js';
import { sectionPath } from '../administration-frame/section.js';
import type { UnitToChoose } from '../administration-frame/units-to-choose.js';
import { useInLanguage } from '../change-form/use-loaded.js';
import {
  WhatBecameOfLettersDocument,
  type WhatBecameOfLettersQuery,
  WhyRankingDocument,
  type WhyRankingQuery,
} from '../generated/administration-operation.js';
import { useSession, useWords } from '../shell/page-context.js';
import { lettersQuestion, REFUSALS, rankingQuestion } from './forms-texts.js';
import { QuestionForm } from './question-form.js';
import { operationWords } from './texts.js';

type Props = { readonly units: readonly UnitToChoose[] };

/** Why the ranking of a month is as it is after a night. */
export function RankingQuestion({ units }: Props): JSX.Element {
  const session = useSession();
  const [{ ranking: words }] = useWords(operationWords);
  const [answer, setAnswer] = useInLanguage<NonNullable<WhyRankingQuery['operation']>['rankingAnswer'] | undefined>(
    undefined,
  );
  return (
    <QuestionForm
      words={words}
      question={WhyRankingDocument}
      fields={rankingQuestion(units, session.viewer?.unitSlug)}
      refusals={REFUSALS.ranking}
      onAnswer={({ operation }) => setAnswer(operation?.rankingAnswer ?? null)}
    >
      <output class={answer ? 'said' : 'said empty'}>{answer?.sentence ?? ''}</output>
    </QuestionForm>
  );
}

/** The outcome of each official's letter on a day. */
export function LetterAnswers({ units }: Props): JSX.Element {
  const [{ letters: words }, language] = useWords(operationWords);
  const [answers, setAnswers] =
    useInLanguage<NonNullable<WhatBecameOfLettersQuery['operation']>['letterAnswers']>(null);
  return (
    <QuestionForm
      words={words}
      question={WhatBecameOfLettersDocument}
      fields={lettersQuestion(units)}
      refusals={REFUSALS.letters}
      onAnswer={({ operation }) => setAnswers(operation?.letterAnswers ?? null)}
    >
      <output>{answers === null ? '' : words.count(answers.length)}</output>
      {answers !== null && (
        <ul class="records">
          {answers.map(({ official, sentence, letter }) => (
            <li key={official.id}>
              <p>
                <a href={sectionPath('officials', official.id)}>{official.name}</a>
              </p>
              <p>
                {sentence}
                {letter?.sentAt != null && ` (${dayAndTime(letter.sentAt)[language]})`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </QuestionForm>
  );
}
