import type { JSX } from 'preact';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import type { LateReportFragment, ReviewWorkFragment } from '../generated/review.js';
import { reviewWords } from './words.js';

type Props = { readonly work: Pick<ReviewWorkFragment, 'overdue' | 'overdueCount'>; readonly language: Language };

/** Who is late, with the people to telephone. */
export function OverdueTable({ work, language }: Props): JSX.Element {
  const words = reviewWords(language).overdue;
  const [officer, chairman] = [ROLE_TITLES.officer, ROLE_TITLES.chairman].map((title) => capitalised(title[language]));
  const late = work.overdue ?? [];
  return (
    <section id="qua-han">
      <h2>{words.title}</h2>
      {late.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table class="data stacked">
          <caption class="unseen">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.report}</th>
              <th scope="col">{words.late}</th>
              <th scope="col">{officer}</th>
              <th scope="col">{chairman}</th>
            </tr>
          </thead>
          <tbody>
            {late.map(({ report, officials }) => (
              <tr key={report.id}>
                <th scope="row">
                  <a href={pagePath({ page: 'reviewed-report', unit: report.unit.slug, period: report.period.code })}>
                    {report.unitOnDay.name}
                  </a>
                  <small>{report.period.name}</small>
                </th>
                <td data-label={words.late}>
                  {words.days(report.workingDaysLate)}
                  <small>{words.due(dayLabel(report.dueDay)[language])}</small>
                </td>
                <td data-label={officer}>
                  <People people={officials.filter(({ role }) => role === 'OFFICER')} language={language} />
                </td>
                <td data-label={chairman}>
                  <People people={officials.filter(({ role }) => role === 'CHAIRMAN')} language={language} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(work.overdueCount ?? 0) > late.length && <p class="aside">{words.more(late.length, work.overdueCount ?? 0)}</p>}
    </section>
  );
}

type PeopleProps = { readonly people: LateReportFragment['officials']; readonly language: Language };

function People({ people, language }: PeopleProps): JSX.Element {
  const words = reviewWords(language).overdue;
  if (people.length === 0) return <span class="aside">{words.nobody}</span>;
  return (
    <ul class="plain callers">
      {people.map(({ id, name, phone }) => (
        <li key={id}>
          {name}
          {phone === null ? (
            <small>{words.noPhone}</small>
          ) : (
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} aria-label={`${words.call(name)}, ${phone}`}>
              {phone}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
