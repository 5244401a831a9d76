import type { JSX } from 'preact';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language, Text } from '../../domain/text/text.js';
import { dayLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import type { LeaderPageQuery } from '../generated/leader.js';
import { NumberedTable } from './numbered-table.js';
import { leaderWords } from './words.js';

type Late = NonNullable<NonNullable<LeaderPageQuery['myWork']>['overdue']>;

type Props = {
  readonly late: Late;
  readonly all: number;
  readonly day: string;
  readonly language: Language;
};

/** Only these two answer for a report. */
const titleOf = (role: Late[number]['officials'][number]['role']): Text =>
  role === 'CHAIRMAN' ? ROLE_TITLES.chairman : ROLE_TITLES.officer;

/** Who is late. Telephone numbers stand on the screen and not on paper that is handed on. */
export function LateTable({ late, all, day, language }: Props): JSX.Element {
  const { late: words } = leaderWords(language);
  const name = words.name(dayLabel(day)[language]);
  return (
    <section>
      <NumberedTable language={language} number={2} name={name} isStacked>
        <thead>
          <tr>
            <th scope="col">{words.commune}</th>
            <th scope="col">{words.report}</th>
            <th scope="col">{words.late}</th>
            <th scope="col" class="on-screen">
              {words.contact}
            </th>
          </tr>
        </thead>
        <tbody>
          {late.length === 0 && (
            <tr>
              <td colSpan={4}>{words.none}</td>
            </tr>
          )}
          {late.map(({ report, officials }) => (
            <tr key={report.id}>
              <th scope="row">
                <a href={pagePath({ page: 'reviewed-report', unit: report.unit.slug, period: report.period.code })}>
                  {report.unitOnDay.name}
                </a>
              </th>
              <td data-label={words.report}>{shortPeriodLabel(report.period.code)[language]}</td>
              <td data-label={words.late}>{words.days(report.workingDaysLate)}</td>
              <td class="on-screen">
                {officials.map((official) => (
                  <small key={official.id}>
                    {official.name} ({titleOf(official.role)[language]}){' '}
                    {official.phone && <a href={`tel:${official.phone.replace(/[^\d+]/g, '')}`}>{official.phone}</a>}
                  </small>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </NumberedTable>
      {all > late.length && <p>{words.more(all - late.length)}</p>}
    </section>
  );
}
