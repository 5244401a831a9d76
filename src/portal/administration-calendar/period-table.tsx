import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import type { CalendarRulesFragment } from '../generated/administration-calendar.js';
import { ScrollBox } from '../parts/scroll-box.js';
import type { CalendarAnswer } from './load.js';
import { calendarWords } from './words.js';

type Props = {
  readonly language: Language;
  readonly rules: CalendarRulesFragment;
  readonly periods: CalendarAnswer['periods'];
};

/** Periods that are collected or still take changes, with their days. */
export function PeriodTable({ language, rules, periods }: Props): JSX.Element {
  const words = calendarWords(language);
  const rows = [...new Map([...periods.collecting, ...periods.open].map((period) => [period.code, period])).values()];
  return (
    <ScrollBox name={words.periods}>
      <table class="data stacked period-days">
        <caption class="unseen">{words.periods}</caption>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.closingDay}</th>
            <th scope="col">{words.dueDay}</th>
            <th scope="col">{words.lockDay}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, closingDay, dueDay, lockDay }) => (
            <tr key={code}>
              <th scope="row">
                {name} {rules.lockedPeriods.includes(code) && <span class="tag">{words.locked}</span>}
              </th>
              <td data-label={words.closingDay}>{dayLabel(closingDay)[language]}</td>
              <td data-label={words.dueDay}>{dayLabel(dueDay)[language]}</td>
              <td data-label={words.lockDay}>{dayLabel(lockDay)[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
