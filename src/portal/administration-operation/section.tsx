import type { JSX } from 'preact';
import { dayAndTime, dayLabel } from '../../domain/time/texts.js';
import { FilterForm } from '../administration-frame/filter-form.js';
import { AFTER_IN_QUERY, NextPage } from '../administration-frame/next-page.js';
import {
  type PropsOf,
  type Section,
  type SectionProps,
  type SectionRequest,
  sectionPart,
  sectionPath,
} from '../administration-frame/section.js';
import { type UnitToChoose, unitsToChoose } from '../administration-frame/units-to-choose.js';
import { ChangePart } from '../change-form/change-part.js';
import { DoneLine } from '../change-form/done-line.js';
import { useInLanguage } from '../change-form/use-loaded.js';
import {
  LetterLedgerDocument,
  RegisterDocumentDocument,
  RunListDocument,
  type RunListQuery,
} from '../generated/administration-operation.js';
import type { JobName } from '../generated/types.js';
import { enumLabel, unitName } from '../parts/api-names.js';
import { Sentences } from '../parts/sentences.js';
import { AnswerFault } from '../shell/ask.js';
import { useWords } from '../shell/page-context.js';
import { DeliveryList, LetterAnswers, PlannedLetters, RankingQuestion } from './answers.js';
import { documentFields, ledgerQuestion } from './forms-texts.js';
import { QuestionForm } from './question-form.js';
import { operationWords } from './texts.js';

type Answer = PropsOf<typeof loadRuns>['answer'];

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

async function loadRuns(request: SectionRequest) {
  const { ask, asked, language, lang } = request;
  const question = { lang, first: PAGE, job: asked(RUN_QUERY.job) as JobName | undefined };
  const days = { from: asked(RUN_QUERY.from), to: asked(RUN_QUERY.to), after: asked(RUN_QUERY.after) };
  /** Why the days of the address are refused. The list is then that of the last days. */
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
  return { list, refusal, units };
}

export const operationSection: Section = {
  list: sectionPart({
    load: loadRuns,
    View: OperationView,
  }),
};

/** Letters as the ledger keeps them: of a unit on a day, or of a commune about a period. */
function LetterLedger({ units }: { readonly units: readonly UnitToChoose[] }): JSX.Element {
  const [{ ledger: words }, language] = useWords(operationWords);
  return (
    <QuestionForm of="ledger" question={LetterLedgerDocument} fields={ledgerQuestion(units)}>
      {(answer) => (
        <>
          <output>{answer?.reminders ? words.count(answer.reminders.totalCount) : ''}</output>
          <ul class="records ledger">
            {answer?.reminders?.nodes.map(({ id, official, unit, day, state, sentAt, whySent, whyNot }) => (
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
        </>
      )}
    </QuestionForm>
  );
}

const RUN_QUERY = { job: 'viec', from: 'tu', to: 'den', after: AFTER_IN_QUERY } as const;

type RunsProps = Omit<Answer, 'units'> & { readonly query: URLSearchParams };

/** The runs of the jobs, the newest first. */
function Runs({ list: { operation, jobs, results, outcomes }, refusal, query }: RunsProps): JSX.Element {
  const [{ runs: words }, language] = useWords(operationWords);
  const jobRuns = operation?.jobRuns;
  return (
    <section>
      <h2>{words.title}</h2>
      <FilterForm
        query={query}
        filters={[
          { name: RUN_QUERY.job, label: words.job, all: words.every, of: jobs },
          { name: RUN_QUERY.from, label: words.from, of: 'DAY' },
          { name: RUN_QUERY.to, label: words.to, of: 'DAY' },
        ]}
      />
      {refusal !== undefined && (
        <p class="warning" role="alert">
          {refusal}
        </p>
      )}
      <p>{words.count(jobRuns?.totalCount ?? 0)}</p>
      <ul class="records">
        {jobRuns?.nodes.map((run) => (
          <li key={run.id}>
            <p>
              <strong>{dayAndTime(run.occurrence)[language]}</strong> · {enumLabel(jobs, run.job)}{' '}
              <span class={run.result === 'FAILED' ? 'tag open' : 'tag'}>{enumLabel(results, run.result)}</span>
            </p>
            {run.months.length > 0 && (
              <Sentences
                of={run.months.map(
                  ({ scope, period, outcome, ranked }) =>
                    `${unitName(scope)}, ${period.name}: ${enumLabel(outcomes, outcome)} (${words.ranked(ranked)})`,
                )}
              />
            )}
            {run.letters && <p>{words.letters.all(lettersOf(run.letters, words.letters))}</p>}
            {run.reason !== null && <p class="aside">{words.reasons[run.reason] ?? run.reason}</p>}
            {run.warnings.map((warning) => (
              <p key={warning} class="warning">
                {warning}
              </p>
            ))}
            {run.unreadable.length > 0 && <p class="warning">{words.unreadable(run.unreadable.join(', '))}</p>}
          </li>
        ))}
      </ul>
      <NextPage query={query} page={jobRuns?.pageInfo} label={words.older} />
    </section>
  );
}

type Counts = NonNullable<NonNullable<NonNullable<RunListQuery['operation']>['jobRuns']>['nodes'][number]['letters']>;
type LetterWords = (typeof operationWords)['vi']['runs']['letters'];

/** Letters by what became of them. Counts of zero are left out, but for letters sent. */
const lettersOf = ({ sent, superseded, refused, pending }: Counts, words: LetterWords): string =>
  [
    words.sent(sent),
    ...(superseded > 0 ? [words.superseded(superseded)] : []),
    ...(refused > 0 ? [words.refused(refused)] : []),
    ...(pending > 0 ? [words.pending(pending)] : []),
  ].join(', ');
