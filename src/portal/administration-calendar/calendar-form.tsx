import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SectionContext } from '../administration-frame/section.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import { changedOnly, kept, ledBy } from '../change-form/fields.js';
import {
  type CalendarRulesFragment,
  ChangeCalendarDocument,
  PreviewCalendarDocument,
} from '../generated/administration-calendar.js';
import { apiLanguage } from '../shell/page.js';
import { lookAtDueDays } from './due-day-preview.js';
import { calendarFields, dueRuleField } from './forms-texts.js';
import { calendarWords } from './texts.js';

type Props = SectionContext & {
  readonly rules: CalendarRulesFragment;
  readonly onChanged: (rules: CalendarRulesFragment | null, said: string) => void;
};

/** The rules of the calendar. The due days that move are shown before they do. */
export function CalendarForm({ rules, onChanged, ...context }: Props): JSX.Element {
  const { session, language } = context;
  const words = calendarWords[language].form;
  const [dueRule, setDueRule] = useState(rules.dueWorkingDays === null ? 'DAY' : 'WORKING_DAYS');
  const fields = calendarFields(rules);
  const ledByRule = (field: typeof fields.dueDayOfMonth) => ledBy('dueRule', dueRuleField(dueRule, setDueRule), field);
  return (
    <ChangePart
      {...context}
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
        return lookAtDueDays(answer, language);
      }}
      onDone={(done) => onChanged(done.rules, words.done(done.movedDueDays.length))}
    />
  );
}
