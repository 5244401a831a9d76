import type { JSX } from 'preact';
import { dayAndTime } from '../../domain/time/texts.js';
import { FilterForm } from '../administration-frame/filter-form.js';
import { AFTER_IN_QUERY, NextPage } from '../administration-frame/next-page.js';
import { sectionPath } from '../administration-frame/section.js';
import type { RunListQuery } from '../generated/administration-operation.js';
import { enumLabel, unitName } from '../parts/api-names.js';
import { Sentences } from '../parts/sentences.js';
import { useWords } from '../shell/page-context.js';
import { operationWords } from './texts.js';

export const RUN_QUERY = { job: 'viec', from: 'tu', to: 'den', after: AFTER_IN_QUERY } as const;

type Props = {
  readonly list: RunListQuery;
  readonly refusal: string | undefined;
  readonly query: URLSearchParams;
};

/** The runs of the jobs, the newest first. */
export function Runs({ list: { operation, jobs, results, outcomes }, refusal, query }: Props): JSX.Element {
  const [{ runs: words }, language] = useWords(operationWords);
  const path = sectionPath('operation');
  const jobRuns = operation?.jobRuns;
  return (
    <section>
      <h2>{words.title}</h2>
      <FilterForm
        {...{ path, query }}
        submit={words.show}
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
      <NextPage path={path} query={query} page={jobRuns?.pageInfo} label={words.older} />
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
