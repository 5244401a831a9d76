import type { JSX } from 'preact';
import { type SectionContext, sectionPath } from '../administration-frame/section.js';
import type { UnitToChoose } from '../administration-frame/units-to-choose.js';
import { vietnamMoment } from '../administration-frame/vietnam-moment.js';
import { useInLanguage } from '../change-form/use-loaded.js';
import {
  WhatBecameOfLettersDocument,
  type WhatBecameOfLettersQuery,
  WhyRankingDocument,
  type WhyRankingQuery,
} from '../generated/administration-operation.js';
import { lettersQuestion, rankingQuestion } from './forms-texts.js';
import { QuestionForm } from './question-form.js';
import { operationWords } from './texts.js';

type Props = SectionContext & { readonly units: readonly UnitToChoose[] };

/** Why the ranking of a month is as it is after a night. */
export function RankingQuestion({ session, language, units }: Props): JSX.Element {
  const words = operationWords[language].ranking;
  const [answer, setAnswer] = useInLanguage<NonNullable<WhyRankingQuery['operation']>['rankingAnswer'] | undefined>(
    language,
    undefined,
  );
  return (
    <QuestionForm
      {...{ session, language, words }}
      question={WhyRankingDocument}
      fields={rankingQuestion(units, session.viewer?.unitSlug)}
      onAnswer={({ operation }) => setAnswer(operation?.rankingAnswer ?? null)}
    >
      <output class={answer ? 'said' : 'said empty'}>{answer?.sentence ?? ''}</output>
    </QuestionForm>
  );
}

/** The outcome of each official's letter on a day. */
export function LetterAnswers({ session, language, units }: Props): JSX.Element {
  const words = operationWords[language].letters;
  const [answers, setAnswers] = useInLanguage<NonNullable<WhatBecameOfLettersQuery['operation']>['letterAnswers']>(
    language,
    null,
  );
  return (
    <QuestionForm
      {...{ session, language, words }}
      question={WhatBecameOfLettersDocument}
      fields={lettersQuestion(units)}
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
                {letter?.sentAt != null && ` (${vietnamMoment(letter.sentAt, language)})`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </QuestionForm>
  );
}
