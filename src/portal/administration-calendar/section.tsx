import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayLabel, periodLabel } from '../../domain/time/texts.js';
import { ifAllowed, ofOwnScope } from '../administration-frame/if-allowed.js';
import {
  type PropsOf,
  type Section,
  type SectionProps,
  type SectionRequest,
  sectionPart,
} from '../administration-frame/section.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import { DoneLine } from '../change-form/done-line.js';
import { changedOnly, kept, ledBy } from '../change-form/fields.js';
import { useChanged } from '../change-form/use-loaded.js';
import {
  CalendarOfScopeDocument,
  type CalendarRulesFragment,
  ChangeCalendarDocument,
  HolidaysOfStageDocument,
  LockPeriodDocument,
  PeriodsOfScopeDocument,
  PreviewCalendarDocument,
  UnlockPeriodDocument,
} from '../generated/administration-calendar.js';
import { unitInSentence, unitName } from '../parts/api-names.js';
import { PageTable } from '../parts/page-table.js';
import { apiLanguage } from '../shell/page.js';
import { useSession, useWords } from '../shell/page-context.js';
import { lookAtDueDays } from './due-day-preview.js';
import { calendarFields, dueRuleField, lockFields } from './forms-texts.js';
import { HolidayPart } from './holiday-part.js';
import { calendarWords } from './texts.js';

type Answer = PropsOf<typeof loadCalendar>['answer'];

function CalendarView({ answer, language }: SectionProps<Answer>): JSX.Element {
  const words = calendarWords[language];
  const { shown: rules, said, onChanged } = useChanged(answer.rules);
  const parts = { rules, periods: answer.periods, onChanged };
  return (
    <>
      <DoneLine text={said} />
      <section>
        <h2>{words.rulesOf(unitInSentence(unitName(rules.scope)))}</h2>
        <RulesList rules={rules} />
        <CalendarForm {...parts} key={`calendar ${rules.revision}`} />
      </section>
      <section>
        <h2>{words.periods}</h2>
        <PeriodTable {...parts} />
        <LockForms {...parts} key={`locks ${rules.revision}`} />
      </section>
      {answer.holidays?.workCalendar?.table && (
        <HolidayPart table={answer.holidays.workCalendar.table} labels={answer.holidays} today={answer.periods.today} />
      )}
    </>
  );
}

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

async function loadCalendar(request: SectionRequest) {
  const { ask, lang } = request;
  const { scopeRules: rules } = await ofOwnScope(request, (scope) => ask(CalendarOfScopeDocument, { scope, lang }));
  if (!rules) return undefined;
  // Administrators of a scope inside the stage get no table of holidays: all share it.
  const [{ periods }, holidays] = await Promise.all([
    ask(PeriodsOfScopeDocument, { scope: rules.scope.slug, lang }),
    ifAllowed(ask(HolidaysOfStageDocument, { lang })),
  ]);
  return periods ? { rules, periods, holidays } : undefined;
}

export const calendarSection: Section = {
  list: sectionPart({
    load: loadCalendar,
    View: CalendarView,
  }),
};

type Props = Pick<Answer, 'rules' | 'periods'> & {
  readonly onChanged: (rules: CalendarRulesFragment | null, said: string) => void;
};

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

/** The rules of the calendar. The due days that move are shown before they do. */
function CalendarForm({ rules, onChanged }: Props): JSX.Element {
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

/** Locks a closed period before its time, and takes such a lock back. */
function LockForms({ rules, periods, onChanged }: Props): JSX.Element {
  const [words, language] = useWords(calendarWords);
  const subject = { within: rules.scope.slug, expectedRevision: rules.revision };
  const open = periods.open.filter(
    ({ code, closingDay }) => !rules.lockedPeriods.includes(code) && closingDay <= periods.today,
  );
  const labelOf = (code: string) => periodLabel(code)[language];
  return (
    <>
      <ChangePart
        words={words.lock}
        action={actionOf(rules.allowedActions, 'LOCK_PERIOD')}
        isDangerous
        question={LockPeriodDocument}
        subject={subject}
        fields={lockFields(open.map(({ code, name }) => ({ value: code, label: name })))}
        onDone={(done) => onChanged(done.rules, words.lock.done)}
      />
      <ChangePart
        words={words.unlock}
        action={actionOf(rules.allowedActions, 'UNLOCK_PERIOD')}
        question={UnlockPeriodDocument}
        subject={subject}
        fields={lockFields(rules.lockedPeriods.map((code) => ({ value: code, label: labelOf(code) })))}
        onDone={(done) => onChanged(done.rules, words.unlock.done)}
      />
    </>
  );
}
