import type { JSX } from 'preact';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import type { Text } from '../../domain/text/text.js';
import { dayLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import type { LeaderPageQuery } from '../generated/leader.js';
import { PhoneLink, ReviewedUnit } from '../parts/links.js';
import { useWords } from '../shell/page-context.js';
import { NumberedTable } from './numbered-table.js';
import { leaderWords } from './texts.js';

type Late = NonNullable<NonNullable<LeaderPageQuery['myWork']>['overdue']>;

type Props = { readonly late: Late; readonly all: number; readonly day: string };

/** The title of a person responsible for a report: only officers and chairmen are. */
const titleOf = (role: Late[number]['officials'][number]['role']): Text =>
  role === 'CHAIRMAN' ? ROLE_TITLES.chairman : ROLE_TITLES.officer;

/** Overdue reports. Telephone numbers are only on the screen, not on paper, which is passed on. */
export function LateTable({ late, all, day }: Props): JSX.Element {
  const [{ late: words }, language] = useWords(leaderWords);
  return (
    <section>
      <NumberedTable
        number={2}
        name={words.name(dayLabel(day)[language])}
        class="stacked"
        rows={late}
        none={words.none}
        rowKey={({ report }) => report.id}
        columns={[
          { header: words.commune, is: 'name', cell: ({ report }) => <ReviewedUnit report={report} /> },
          { header: words.report, cell: ({ report }) => shortPeriodLabel(report.period.code)[language] },
          { header: words.late, cell: ({ report }) => words.days(report.workingDaysLate) },
          {
            header: words.contact,
            class: 'on-screen',
            isUnlabelled: true,
            cell: ({ officials }) =>
              officials.map((official) => (
                <small key={official.id}>
                  {official.name} ({titleOf(official.role)[language]}){' '}
                  {official.phone && <PhoneLink phone={official.phone} />}
                </small>
              )),
          },
        ]}
      />
      {all > late.length && <p>{words.more(all - late.length)}</p>}
    </section>
  );
}

type TooLongProps = {
  readonly waiting: NonNullable<NonNullable<LeaderPageQuery['myWork']>['waitingTooLong']>;
  readonly all: number;
  readonly day: string;
};

/** Reports that wait too long for a reviewer: a delay above the commune. Reviewers' names are only on the screen. */
export function TooLongTable({ waiting, all, day }: TooLongProps): JSX.Element {
  const [{ waiting: words, late }, language] = useWords(leaderWords);
  return (
    <section>
      <NumberedTable
        number={3}
        name={words.name(dayLabel(day)[language])}
        class="stacked"
        rows={waiting}
        none={words.none}
        rowKey={({ id }) => id}
        columns={[
          { header: late.commune, is: 'name', cell: (report) => <ReviewedUnit report={report} /> },
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
