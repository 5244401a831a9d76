import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { dayLabel, periodLabel } from '../../domain/time/texts.js';
import { administrationSection, type SectionProps } from '../administration-frame/section.js';
import { DoneLine } from '../change-form/done-line.js';
import { useChanged } from '../change-form/use-loaded.js';
import type { CalendarRulesFragment } from '../generated/administration-calendar.js';
import { PageTable } from '../parts/page-table.js';
import { unitName } from '../parts/unit-name.js';
import { unitInSentence } from '../shell/in-sentence.js';
import { CalendarForm } from './calendar-form.js';
import { HolidayPart } from './holiday-part.js';
import { type CalendarAnswer, loadCalendar } from './load.js';
import { LockForms } from './lock-forms.js';
import { calendarWords } from './texts.js';

function CalendarView(props: SectionProps<CalendarAnswer>): JSX.Element {
  const { answer, language, session } = props;
  const words = calendarWords[language];
  const { shown: rules, said, onChanged } = useChanged(answer.rules, language);
  const context = { language, session, rules, periods: answer.periods };
  return (
    <>
      <DoneLine text={said} />
      <section>
        <h2>{words.rulesOf(unitInSentence(unitName(rules.scope)))}</h2>
        <RulesList rules={rules} language={language} />
        <CalendarForm {...context} onChanged={onChanged} key={`calendar ${rules.revision}`} />
      </section>
      <section>
        <h2>{words.periods}</h2>
        <PeriodTable {...context} />
        <LockForms {...context} onChanged={onChanged} key={`locks ${rules.revision}`} />
      </section>
      {answer.holidays?.workCalendar?.table && (
        <HolidayPart
          session={session}
          language={language}
          table={answer.holidays.workCalendar.table}
          labels={answer.holidays}
          today={answer.periods.today}
        />
      )}
    </>
  );
}

/** The rules as they are, in sentences. */
function RulesList({ rules, language }: { rules: CalendarRulesFragment; language: Language }): JSX.Element {
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

export const calendarSection = administrationSection<CalendarAnswer>({
  load: loadCalendar,
  title: ({ language }) => calendarWords[language].title,
  View: CalendarView,
});

type Props = {
  readonly language: Language;
  readonly rules: CalendarRulesFragment;
  readonly periods: CalendarAnswer['periods'];
};

/** Periods that are collected or still take changes, with their days. */
function PeriodTable({ language, rules, periods }: Props): JSX.Element {
  const words = calendarWords[language];
  const rows = [...new Map([...periods.collecting, ...periods.open].map((period) => [period.code, period])).values()];
  return (
    <PageTable
      class="stacked period-days"
      box={words.periods}
      caption={words.periods}
      isCaptionUnseen
      rows={rows}
      rowKey={({ code }) => code}
      columns={[
        {
          header: words.period,
          is: 'name',
          cell: ({ code, name }) => (
            <>
              {name} {rules.lockedPeriods.includes(code) && <span class="tag">{words.locked}</span>}
            </>
          ),
        },
        { header: words.closingDay, cell: ({ closingDay }) => dayLabel(closingDay)[language] },
        { header: words.dueDay, cell: ({ dueDay }) => dayLabel(dueDay)[language] },
        { header: words.lockDay, cell: ({ lockDay }) => dayLabel(lockDay)[language] },
      ]}
    />
  );
}
