import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { dayLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import type { LeaderPageQuery } from '../generated/leader.js';
import { NumberedTable } from './numbered-table.js';
import { leaderWords } from './words.js';

type Props = {
  readonly waiting: NonNullable<NonNullable<LeaderPageQuery['myWork']>['waitingTooLong']>;
  readonly all: number;
  readonly day: string;
  readonly language: Language;
};

/** What waits too long for a reviewer: a delay above the commune. The names of reviewers stand on the screen only. */
export function TooLongTable({ waiting, all, day, language }: Props): JSX.Element {
  const { waiting: words, late } = leaderWords(language);
  return (
    <section>
      <NumberedTable language={language} number={3} name={words.name(dayLabel(day)[language])} isStacked>
        <thead>
          <tr>
            <th scope="col">{late.commune}</th>
            <th scope="col">{late.report}</th>
            <th scope="col">{words.waits}</th>
            <th scope="col" class="on-screen">
              {words.reviewers}
            </th>
          </tr>
        </thead>
        <tbody>
          {waiting.length === 0 && (
            <tr>
              <td colSpan={4}>{words.none}</td>
            </tr>
          )}
          {waiting.map(({ id, unit, unitOnDay, period, workingDaysWaiting, assignedReviewers }) => (
            <tr key={id}>
              <th scope="row">
                <a href={pagePath({ page: 'reviewed-report', unit: unit.slug, period: period.code })}>
                  {unitOnDay.name}
                </a>
              </th>
              <td data-label={late.report}>{shortPeriodLabel(period.code)[language]}</td>
              <td data-label={words.waits}>{late.days(workingDaysWaiting ?? 0)}</td>
              <td class="on-screen" data-label={words.reviewers}>
                {assignedReviewers.map(({ name }) => name).join(', ') || words.everybody}
              </td>
            </tr>
          ))}
        </tbody>
      </NumberedTable>
      {all > waiting.length && <p>{late.more(all - waiting.length)}</p>}
    </section>
  );
}
