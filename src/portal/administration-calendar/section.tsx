import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayLabel, periodLabel } from '../../domain/time/texts.js';
import { administrationSection, type SectionProps } from '../administration-frame/section.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import { DoneLine } from '../change-form/done-line.js';
import { changedOnly, kept, ledBy } from '../change-form/fields.js';
import { useChanged } from '../change-form/use-loaded.js';
import {
  type CalendarRulesFragment,
  ChangeCalendarDocument,
  PreviewCalendarDocument,
} from '../generated/administration-calendar.js';
import { unitInSentence, unitName } from '../parts/api-names.js';
import { PageTable } from '../parts/page-table.js';
import { apiLanguage } from '../shell/page.js';
import { useSession, useWords } from '../shell/page-context.js';
import { lookAtDueDays } from './due-day-preview.js';
import { calendarFields, dueRuleField } from './forms-texts.js';
import { HolidayPart } from './holiday-part.js';
import { type CalendarAnswer, loadCalendar } from './load.js';
import { LockForms } from './lock-forms.js';
import { calendarWords } from './texts.js';

function CalendarView(props: SectionProps<CalendarAnswer>): JSX.Element {
  const { answer, language } = props;
  const words = calendarWords[language];
  const { shown: rules, said, onChanged } = useChanged(answer.rules);
  const context = { rules, periods: answer.periods };
  return (
    <>
      <DoneLine text={said} />
      <section>
        <h2>{words.rulesOf(unitInSentence(unitName(rules.scope)))}</h2>
        <RulesList rules={rules} />
        <CalendarForm {...context} onChanged={onChanged} key={`calendar ${rules.revision}`} />
      </section>
      <section>
        <h2>{words.periods}</h2>
        <PeriodTable {...context} />
        <LockForms {...context} onChanged={onChanged} key={`locks ${rules.revision}`} />
      </section>
      {answer.holidays?.workCalendar?.table && (
        <HolidayPart table={answer.holidays.workCalendar.table} labels={answer.holidays} today={answer.periods.today} />
      )}
    </>
  );
}

/** The rules as they are, in sentences. */
function RulesList({ rules }: { rules: CalendarRulesFragment }): JSX.Element {
  const [{ now: words }, language] = useWords(calendarWords);
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

type Props = { readonly rules: CalendarRulesFragment; readonly periods: CalendarAnswer['periods'] };

/** Periods that are collected or still take changes, with their days. */
function PeriodTable({ rules, periods }: Props): JSX.Element {
  const [words, language] = useWords(calendarWords);
  const rows = [...new Map([...periods.collecting, ...periods.open].map((period) => [period.code, period])).values()];
  return (
    <PageTable
      class="stacked period-days"
      box={words.periods}
      unseenCaption={words.periods}
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

type CalendarFormProps = {
  readonly rules: CalendarRulesFragment;
  readonly onChanged: (rules: CalendarRulesFragment | null, said: string) => void;
};

/** The rules of the calendar. The due days that move are shown before they do. */
function CalendarForm({ rules, onChanged }: CalendarFormProps): JSX.Element {
  const session = useSession();
  const [{ form: words }, language] = useWords(calendarWords);
  const [dueRule, setDueRule] = useState(rules.dueWorkingDays === null ? 'DAY' : 'WORKING_DAYS');
  const fields = calendarFields(rules);
  const ledByRule = (field: typeof fields.dueDayOfMonth) => ledBy('dueRule', dueRuleField(dueRule, setDueRule), field);
  return (
    <ChangePart
      words={words}
      action={actionOf(rules.allowedActions, 'CHANGE_CALENDAR')}
      question={ChangeCalendarDocument}
      subject={{ within: rules.scope.slug, expectedRevision: rules.revision }}
      fields={changedOnly(rules, {
        ...fields,
        dueDayOfMonth: dueRule === 'DAY' ? ledByRule(fields.dueDayOfMonth) : kept(undefined),
        dueWorkingDays: dueRule === 'DAY' ? kept(undefined) : ledByRule(fields.dueWorkingDays),
      })}
      look={async (input) => {
        const { answer } = await session.ask(PreviewCalendarDocument, { input, lang: apiLanguage(language) });
        return lookAtDueDays(answer, input.remindersFrom ? rules.letterhead : undefined);
      }}
      onDone={(done) => onChanged(done.rules, words.done(done.movedDueDays.length))}
    />
  );
}
