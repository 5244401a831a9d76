import type { JSX } from 'preact';
import { dayAndTime, dayLabel } from '../../domain/time/texts.js';
import { administrationSection, type SectionProps, sectionPath } from '../administration-frame/section.js';
import { type UnitToChoose, unitsToChoose } from '../administration-frame/units-to-choose.js';
import { ChangePart } from '../change-form/change-part.js';
import { DoneLine } from '../change-form/done-line.js';
import { useInLanguage } from '../change-form/use-loaded.js';
import {
  LetterLedgerDocument,
  type LetterLedgerQuery,
  RegisterDocumentDocument,
  RunListDocument,
  type RunListQuery,
} from '../generated/administration-operation.js';
import type { JobName } from '../generated/types.js';
import { enumLabel, unitName } from '../parts/api-names.js';
import { AnswerFault } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { DeliveryList, LetterAnswers, PlannedLetters, RankingQuestion } from './answers.js';
import { documentFields, ledgerQuestion, REFUSALS } from './forms-texts.js';

import { QuestionForm } from './question-form.js';
import { RUN_QUERY, Runs } from './runs.js';
import { operationWords } from './texts.js';

type Answer = {
  readonly list: RunListQuery;
  /** Why the days of the address are refused. The list is then that of the last days. */
  readonly refusal: string | undefined;
  readonly units: readonly UnitToChoose[];
};

const PAGE = 20;

function OperationView({ answer, query }: SectionProps<Answer>): JSX.Element {
  const { units } = answer;
  return (
    <>
      <RankingQuestion units={units} />
      <LetterAnswers units={units} />
      <PlannedLetters units={units} />
      <LetterLedger units={units} />
      <DeliveryList units={units} />
      <DocumentPart />
      <Runs list={answer.list} refusal={answer.refusal} query={query} />
    </>
  );
}

/** Registers a question that other systems ask by its hash. The log lists every document that was registered. */
function DocumentPart(): JSX.Element {
  const [{ documents: words }] = useWords(operationWords);
  const [said, setSaid] = useInLanguage('');
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        {words.lead} <a href={`${sectionPath('log')}?loai=DOCUMENT`}>{words.list}</a>.
      </p>
      <DoneLine text={said} />
      <ChangePart
        words={{ title: words.register, submit: words.submit }}
        question={RegisterDocumentDocument}
        subject={{}}
        fields={documentFields}
        onDone={({ document }) => document && setSaid(words.done(document.documentId))}
        key={said}
      />
    </section>
  );
}

export const operationSection = administrationSection<Answer>({
  async load(request) {
    const { ask, query, language, address } = request;
    if (address.item !== undefined) return { kind: 'missing' };
    const asked = (name: string) => query.get(name) || undefined;
    const question = { lang: apiLanguage(language), first: PAGE, job: asked(RUN_QUERY.job) as JobName | undefined };
    const days = { from: asked(RUN_QUERY.from), to: asked(RUN_QUERY.to), after: asked(RUN_QUERY.after) };
    let refusal: string | undefined;
    const [list, units] = await Promise.all([
      ask(RunListDocument, { ...question, ...days }).catch((error: unknown) => {
        if (!(error instanceof AnswerFault) || error.kind !== 'REFUSED') throw error;
        const isOfDays = error.argument === 'from' || error.argument === 'to';
        refusal = isOfDays ? operationWords[language].runs.refused : error.message;
        return ask(RunListDocument, question);
      }),
      unitsToChoose(request),
    ]);
    return { kind: 'found', answer: { list, refusal, units } };
  },
  title: ({ language }) => operationWords[language].title,
  View: OperationView,
});

/** Letters as the ledger keeps them: of a unit on a day, or of a commune about a period. */
function LetterLedger({ units }: { readonly units: readonly UnitToChoose[] }): JSX.Element {
  const [{ ledger: words }, language] = useWords(operationWords);
  const [answer, setAnswer] = useInLanguage<LetterLedgerQuery | undefined>(undefined);
  const letters = answer?.reminders;
  return (
    <QuestionForm
      words={words}
      question={LetterLedgerDocument}
      fields={ledgerQuestion(units)}
      refusals={REFUSALS.ledger}
      onAnswer={setAnswer}
    >
      <output>{letters ? words.count(letters.totalCount) : ''}</output>
      <ul class="records ledger">
        {letters?.nodes.map(({ id, official, unit, day, state, sentAt, whySent, whyNot }) => (
          <li key={id}>
            <p>
              <strong>{dayLabel(day)[language]}</strong> · {official?.name ?? words.gone} · {unitName(unit)}{' '}
              <span class="tag">{enumLabel(answer?.states ?? null, state)}</span>
            </p>
            <p>
              {whySent}
              {sentAt !== null && ` (${dayAndTime(sentAt)[language]})`}
            </p>
            {whyNot !== null && <p class="warning">{whyNot}</p>}
          </li>
        ))}
      </ul>
    </QuestionForm>
  );
}
