import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { dayAndTime } from '../../domain/time/texts.js';
import { sectionPath } from '../administration-frame/section.js';
import type { UnitToChoose } from '../administration-frame/units-to-choose.js';
import { ChangePart } from '../change-form/change-part.js';
import { DoneLine } from '../change-form/done-line.js';
import { useLoaded } from '../change-form/use-loaded.js';
import {
  DeliveriesOfDocument,
  type DeliveriesOfQuery,
  PlannedLettersDocument,
  type PlannedLettersQuery,
  SetDeliveryAsideDocument,
  WhatBecameOfLettersDocument,
  WhyRankingDocument,
} from '../generated/administration-operation.js';
import { enumLabel, unitName } from '../parts/api-names.js';
import { Sentences } from '../parts/sentences.js';
import { useSession, useWords } from '../shell/page-context.js';
import { deliveriesQuestion, lettersQuestion, rankingQuestion } from './forms-texts.js';
import { QuestionForm } from './question-form.js';
import { operationWords } from './texts.js';

type Props = { readonly units: readonly UnitToChoose[] };

/** Why the ranking of a month is as it is after a night. */
export function RankingQuestion({ units }: Props): JSX.Element {
  const session = useSession();
  return (
    <QuestionForm of="ranking" question={WhyRankingDocument} fields={rankingQuestion(units, session.viewer.unitSlug)}>
      {(answer) => {
        const told = answer?.operation?.rankingAnswer;
        return <output class={told ? 'said' : 'said empty'}>{told?.sentence ?? ''}</output>;
      }}
    </QuestionForm>
  );
}

/** The outcome of each official's letter on a day. */
export function LetterAnswers({ units }: Props): JSX.Element {
  const [{ letters: words }, language] = useWords(operationWords);
  return (
    <QuestionForm of="letters" question={WhatBecameOfLettersDocument} fields={lettersQuestion(units)}>
      {(answer) => (
        <>
          <output>{answer?.operation?.letterAnswers ? words.count(answer.operation.letterAnswers.length) : ''}</output>
          <ul class="records">
            {answer?.operation?.letterAnswers?.map(({ official, sentence, letter }) => (
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
        </>
      )}
    </QuestionForm>
  );
}

/** The letters of a future day with their readers, and the officials without a letter with the reason. Nothing is sent. */
export function PlannedLetters({ units }: Props): JSX.Element {
  return (
    <QuestionForm of="planned" question={PlannedLettersDocument} fields={lettersQuestion(units)}>
      {(answer) => <Planned answer={answer} />}
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

/** The deliveries of source systems for one report. An administrator sets a wrong delivery aside with a reason. */
export function DeliveryList({ units }: Props): JSX.Element {
  return (
    <QuestionForm of="deliveries" question={DeliveriesOfDocument} fields={deliveriesQuestion(units)}>
      {(answer) => <Deliveries answer={answer} />}
    </QuestionForm>
  );
}

function Deliveries({ answer }: { readonly answer: DeliveriesOfQuery | undefined }): JSX.Element {
  const [{ deliveries: words }, language] = useWords(operationWords);
  const loaded = useMemo(() => ({ found: answer && (answer.reportForm?.deliveries.nodes ?? []), said: '' }), [answer]);
  const [{ found, said }, show] = useLoaded(loaded);
  return (
    <>
      <output>{found === undefined ? '' : words.count(found.length)}</output>
      <DoneLine text={said} />
      <ul class="records">
        {found?.map((delivery) => (
          <li key={delivery.id}>
            <p>
              <strong>{delivery.source.systemName}</strong> ({delivery.source.batch}) ·{' '}
              {dayAndTime(delivery.receivedAt)[language]} ·{' '}
              {words.figures(delivery.figures.map(({ indicator }) => indicator).join(', '))}
            </p>
            {delivery.setAside ? (
              <p class="warning">
                {words.aside(
                  dayAndTime(delivery.setAside.at)[language],
                  delivery.setAside.actorName,
                  delivery.setAside.reason,
                )}
              </p>
            ) : (
              <ChangePart
                words={{ title: words.setAside, hint: words.hint }}
                isDangerous
                question={SetDeliveryAsideDocument}
                subject={{ delivery: delivery.id }}
                fields={{}}
                onDone={({ delivery: changed }) =>
                  changed &&
                  show({ found: found.map((each) => (each.id === changed.id ? changed : each)), said: words.done })
                }
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
