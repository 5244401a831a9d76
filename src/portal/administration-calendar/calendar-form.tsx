import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { periodTyped } from '../../domain/time/typed.js';
import type { SectionContext } from '../administration/section.js';
import { ActionPart, actionOf } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { CheckField, ChoiceField } from '../change-form/choice-field.js';
import { DayField } from '../change-form/day-field.js';
import type { FormValues } from '../change-form/form-values.js';
import { TextField } from '../change-form/text-field.js';
import {
  type CalendarRulesFragment,
  ChangeCalendarDocument,
  type ChangeCalendarInput,
  PreviewCalendarDocument,
} from '../generated/administration-calendar.js';
import { apiLanguage } from '../shell/page.js';
import { DueDayPreview } from './due-day-preview.js';
import { calendarWords } from './words.js';

type Props = SectionContext & {
  readonly rules: CalendarRulesFragment;
  readonly onChanged: (rules: CalendarRulesFragment, said: string) => void;
};

/** Only what differs from the rules in force is asked for. */
function inputOf(rules: CalendarRulesFragment, values: FormValues, idempotencyKey: string): ChangeCalendarInput {
  const changed = (name: keyof CalendarRulesFragment, value: number | string | null | undefined) =>
    value === undefined || value === rules[name] ? {} : { [name]: value };
  const countsSubmitted = values.isChecked('countsSubmitted');
  const signOff = values.isChecked('signOff');
  const signsForCommittee = values.isChecked('signsForCommittee');
  return {
    ...{ scope: rules.scope.slug, expectedRevision: rules.revision, idempotencyKey, reason: values.text('reason') },
    ...changed('closingDay', values.number('closingDay')),
    ...changed('dueWorkingDays', values.number('dueWorkingDays')),
    ...changed('dueDayOfMonth', values.number('dueDayOfMonth')),
    ...changed('firstPeriod', periodTyped(values.text('firstPeriod')) ?? values.optional('firstPeriod')),
    ...changed('lockAfter', values.number('lockAfter')),
    ...changed('finalDay', values.number('finalDay')),
    ...changed('finalWaitDays', values.number('finalWaitDays')),
    // An empty day switches reminders off.
    ...changed('remindersFrom', values.optional('remindersFrom') ?? null),
    ...(countsSubmitted === rules.countsSubmitted ? {} : { countsSubmitted }),
    ...(signOff === rules.signOff ? {} : { signOff }),
    ...(signsForCommittee === rules.signsForCommittee ? {} : { signsForCommittee }),
  };
}

/** The rules of the calendar. The due days that move are shown before they do. */
export function CalendarForm({ rules, session, language, onChanged }: Props): JSX.Element {
  const words = calendarWords(language);
  const lang = apiLanguage(language);
  const [dueRule, setDueRule] = useState(rules.dueWorkingDays === null ? 'DAY' : 'WORKING_DAYS');
  return (
    <ActionPart language={language} title={words.form.title} action={actionOf(rules.allowedActions, 'CHANGE_CALENDAR')}>
      <ChangeForm
        language={language}
        submit={words.form.submit}
        look={async (values, key) => {
          const { previewCalendar } = await session.ask(PreviewCalendarDocument, {
            lang,
            input: inputOf(rules, values, key),
          });
          const shown = previewCalendar && <DueDayPreview preview={previewCalendar} language={language} />;
          return { faults: previewCalendar?.errors ?? [], shown };
        }}
        send={async (values, key) => {
          const { changeCalendar } = await session.change(ChangeCalendarDocument, {
            lang,
            input: inputOf(rules, values, key),
          });
          if (changeCalendar?.rules)
            onChanged(changeCalendar.rules, words.form.done(changeCalendar.movedDueDays.length));
          return changeCalendar?.errors ?? [];
        }}
      >
        <TextField
          name="closingDay"
          label={words.form.closingDay}
          hint={words.form.closingHint}
          value={rules.closingDay}
          reads="WHOLE"
        />
        <div class="fields-in-row">
          <ChoiceField
            name="dueRule"
            label={words.form.dueRule}
            value={dueRule}
            choices={Object.entries(words.form.dueRules).map(([value, label]) => ({ value, label }))}
            onChoice={setDueRule}
          />
          {dueRule === 'DAY' ? (
            <TextField
              name="dueDayOfMonth"
              label={words.form.dueDayOfMonth}
              value={rules.dueDayOfMonth}
              reads="WHOLE"
            />
          ) : (
            <TextField
              name="dueWorkingDays"
              label={words.form.dueWorkingDays}
              value={rules.dueWorkingDays}
              reads="WHOLE"
            />
          )}
        </div>
        <div class="fields-in-row">
          <TextField name="finalDay" label={words.form.finalDay} value={rules.finalDay} reads="WHOLE" />
          <TextField name="finalWaitDays" label={words.form.finalWaitDays} value={rules.finalWaitDays} reads="WHOLE" />
        </div>
        <TextField name="lockAfter" label={words.form.lockAfter} value={rules.lockAfter} reads="WHOLE" />
        <div class="fields-in-row">
          <TextField
            name="firstPeriod"
            label={words.form.firstPeriod}
            value={language === 'vi' ? shortPeriodLabel(rules.firstPeriod).vi : rules.firstPeriod}
            isShort
          />
          <DayField name="remindersFrom" label={words.form.remindersFrom} value={rules.remindersFrom} />
        </div>
        <CheckField name="countsSubmitted" label={words.form.countsSubmitted} isChecked={rules.countsSubmitted} />
        <CheckField name="signOff" label={words.form.signOff} isChecked={rules.signOff} />
        <CheckField name="signsForCommittee" label={words.form.signsForCommittee} isChecked={rules.signsForCommittee} />
      </ChangeForm>
    </ActionPart>
  );
}
