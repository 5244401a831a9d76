import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { dayLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import type { LeaderPageQuery } from '../generated/leader.js';
import { NumberedTable, ReviewedLink } from './numbered-table.js';
import { leaderWords } from './texts.js';

type Props = {
  readonly waiting: NonNullable<NonNullable<LeaderPageQuery['myWork']>['waitingTooLong']>;
  readonly all: number;
  readonly day: string;
  readonly language: Language;
};

/** What waits too long for a reviewer: a delay above the commune. The names of reviewers stand on the screen only. */
export function TooLongTable({ waiting, all, day, language }: Props): JSX.Element {
  const { waiting: words, late } = leaderWords[language];
  return (
    <section>
      <NumberedTable
        language={language}
        number={3}
        name={words.name(dayLabel(day)[language])}
        class="stacked"
        rows={waiting}
        none={words.none}
        rowKey={({ id }) => id}
        columns={[
          { header: late.commune, is: 'name', cell: (report) => <ReviewedLink report={report} /> },
          { header: late.report, cell: ({ period }) => shortPeriodLabel(period.code)[language] },
          { header: words.waits, cell: ({ workingDaysWaiting }) => late.days(workingDaysWaiting ?? 0) },
          {
            header: words.reviewers,
            class: 'on-screen',
            cell: ({ assignedReviewers }) => assignedReviewers.map(({ name }) => name).join(', ') || words.everybody,
          },
        ]}
      />
      {all > waiting.length && <p>{late.more(all - waiting.length)}</p>}
    </section>
  );
}
