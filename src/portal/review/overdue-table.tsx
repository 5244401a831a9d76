import type { JSX } from 'preact';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import { capitalised } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import type { LateReportFragment, ReviewWorkFragment } from '../generated/review.js';
import { PhoneLink, ReviewedUnit } from '../parts/links.js';
import { PageTable } from '../parts/page-table.js';
import { useWords } from '../shell/page-context.js';
import { reviewWords } from './texts.js';

type Props = { readonly work: Pick<ReviewWorkFragment, 'overdue' | 'overdueCount'> };

/** Overdue reports, with the people to telephone. */
export function OverdueTable({ work }: Props): JSX.Element {
  const [{ overdue: words }, language] = useWords(reviewWords);
  const late = work.overdue ?? [];
  return (
    <section id="qua-han">
      <h2>{words.title}</h2>
      {late.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <PageTable
          class="stacked"
          unseenCaption={words.title}
          rows={late}
          rowKey={({ report }) => report.id}
          columns={[
            {
              header: words.report,
              is: 'name',
              cell: ({ report }) => (
                <>
                  <ReviewedUnit report={report} />
                  <small>{report.period.name}</small>
                </>
              ),
            },
            {
              header: words.late,
              cell: ({ report }) => (
                <>
                  {words.days(report.workingDaysLate)}
                  <small>{words.due(dayLabel(report.dueDay)[language])}</small>
                </>
              ),
            },
            ...(['OFFICER', 'CHAIRMAN'] as const).map((wanted) => ({
              header: capitalised(ROLE_TITLES[wanted === 'OFFICER' ? 'officer' : 'chairman'][language]),
              cell: ({ officials }: LateReportFragment) => (
                <People people={officials.filter(({ role }) => role === wanted)} />
              ),
            })),
          ]}
        />
      )}
      {(work.overdueCount ?? 0) > late.length && <p class="aside">{words.more(late.length, work.overdueCount ?? 0)}</p>}
    </section>
  );
}

function People({ people }: { readonly people: LateReportFragment['officials'] }): JSX.Element {
  const [{ overdue: words }] = useWords(reviewWords);
  if (people.length === 0) return <span class="aside">{words.nobody}</span>;
  return (
    <ul class="plain callers">
      {people.map(({ id, name, phone }) => (
        <li key={id}>
          {name}
          {phone === null ? (
            <small>{words.noPhone}</small>
          ) : (
            <PhoneLink phone={phone} aria-label={`${words.callTo(name)}, ${phone}`} />
          )}
        </li>
      ))}
    </ul>
  );
}
