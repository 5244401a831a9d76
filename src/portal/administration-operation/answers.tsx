import type { JSX } from 'preact';
import type { SectionContext } from '../administration/section.js';
import { sectionPath } from '../administration/section-address.js';
import { type UnitToChoose, unitChoices } from '../administration/units-to-choose.js';
import { vietnamMoment } from '../administration/vietnam-moment.js';
import { ChoiceField } from '../change-form/choice-field.js';
import { DayField } from '../change-form/day-field.js';
import { TextField } from '../change-form/text-field.js';
import { useInLanguage } from '../change-form/use-in-language.js';
import {
  WhatBecameOfLettersDocument,
  type WhatBecameOfLettersQuery,
  WhyRankingDocument,
  type WhyRankingQuery,
} from '../generated/administration-operation.js';
import { apiLanguage } from '../shell/page.js';
import { QuestionForm } from './question-form.js';
import { operationWords } from './words.js';

type Props = SectionContext & { readonly units: readonly UnitToChoose[] };

/** Why the ranking of a month is as it is after a night. */
export function RankingQuestion({ session, language, units }: Props): JSX.Element {
  const words = operationWords(language).ranking;
  // Rankings are made for scopes, which are provinces and districts.
  const aboveCommunes = units.filter(({ level }) => level !== 'COMMUNE');
  const own = session.viewer?.unitSlug;
  const [answer, setAnswer] = useInLanguage<WhyRankingQuery['rankingAnswer'] | undefined>(language, undefined);
  return (
    <section>
      <h2>{words.title}</h2>
      <QuestionForm
        language={language}
        submit={words.ask}
        ask={async (values) => {
          const period = values.text('period');
          const question = {
            scope: values.optional('scope'),
            period,
            day: values.optional('day'),
            lang: apiLanguage(language),
          };
          setAnswer((await session.ask(WhyRankingDocument, question)).rankingAnswer);
        }}
      >
        {aboveCommunes.length > 1 && (
          <ChoiceField name="scope" label={words.scope} choices={unitChoices(aboveCommunes)} value={own} />
        )}
        <TextField name="period" label={words.period} hint={words.periodHint} type="month" />
        <DayField name="day" label={words.day} />
      </QuestionForm>
      <output class={answer ? 'said' : 'said empty'}>{answer?.sentence ?? ''}</output>
    </section>
  );
}

/** What became of the letter of a day, official by official. */
export function LetterAnswers({ session, language, units }: Props): JSX.Element {
  const words = operationWords(language).letters;
  const [answers, setAnswers] = useInLanguage<WhatBecameOfLettersQuery['letterAnswers']>(language, null);
  return (
    <section>
      <h2>{words.title}</h2>
      <QuestionForm
        language={language}
        submit={words.ask}
        ask={async (values) => {
          const question = { unit: values.text('unit'), day: values.text('day'), lang: apiLanguage(language) };
          setAnswers((await session.ask(WhatBecameOfLettersDocument, question)).letterAnswers);
        }}
      >
        <ChoiceField name="unit" label={words.unit} choices={unitChoices(units)} />
        <DayField name="day" label={words.day} isRequired />
      </QuestionForm>
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
    </section>
  );
}
