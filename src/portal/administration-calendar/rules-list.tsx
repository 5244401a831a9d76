import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { dayLabel, periodLabel } from '../../domain/time/texts.js';
import type { CalendarRulesFragment } from '../generated/administration-calendar.js';
import { calendarWords } from './texts.js';

/** The rules as they are, in sentences. */
export function RulesList({ rules, language }: { rules: CalendarRulesFragment; language: Language }): JSX.Element {
  const words = calendarWords[language].now;
  const { dueWorkingDays, dueDayOfMonth, remindersFrom: firstDay } = rules;
  return (
    <ul class="sentences">
      <li>{words.closing(rules.closingDay)}</li>
      <li>{dueWorkingDays === null ? words.dueOn(dueDayOfMonth ?? 0) : words.dueAfter(dueWorkingDays)}</li>
      <li>{words.final(rules.finalDay, rules.finalWaitDays)}</li>
      <li>{words.lock(rules.lockAfter)}</li>
      <li>{words.first(periodLabel(rules.firstPeriod)[language])}</li>
      <li>{firstDay === null ? words.silent : words.reminders(dayLabel(firstDay)[language])}</li>
      <li>{rules.signOff ? words.signOff : words.noSignOff}</li>
      <li>{rules.signsForCommittee ? words.signsForCommittee : words.signsAlone}</li>
      <li>{rules.countsSubmitted ? words.submitted : words.approved}</li>
    </ul>
  );
}
