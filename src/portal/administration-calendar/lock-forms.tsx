import type { JSX } from 'preact';
import { periodLabel } from '../../domain/time/texts.js';
import type { SectionContext } from '../administration/section.js';
import { ActionPart, actionOf } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { ChoiceField } from '../change-form/choice-field.js';
import type { FormValues } from '../change-form/form-values.js';
import {
  type CalendarRulesFragment,
  LockPeriodDocument,
  UnlockPeriodDocument,
} from '../generated/administration-calendar.js';
import { apiLanguage } from '../shell/page.js';
import type { CalendarAnswer } from './load.js';
import { calendarWords } from './words.js';

type Props = SectionContext & {
  readonly rules: CalendarRulesFragment;
  readonly periods: CalendarAnswer['periods'];
  readonly onChanged: (rules: CalendarRulesFragment, said: string) => void;
};

/** Locks a closed period before its time, and takes such a lock back. */
export function LockForms({ rules, periods, session, language, onChanged }: Props): JSX.Element {
  const words = calendarWords(language);
  const lang = apiLanguage(language);
  const inputOf = (values: FormValues, idempotencyKey: string) => ({
    ...{ scope: rules.scope.slug, expectedRevision: rules.revision, idempotencyKey, reason: values.text('reason') },
    period: values.text('period'),
  });
  const open = periods.open.filter(
    ({ code, closingDay }) => !rules.lockedPeriods.includes(code) && closingDay <= periods.today,
  );
  return (
    <>
      <ActionPart language={language} title={words.lock.title} action={actionOf(rules.allowedActions, 'LOCK_PERIOD')}>
        <p>{words.lock.hint}</p>
        <ChangeForm
          language={language}
          submit={words.lock.submit}
          isDangerous
          send={async (values, key) => {
            const { lockPeriod } = await session.change(LockPeriodDocument, { lang, input: inputOf(values, key) });
            if (lockPeriod?.rules) onChanged(lockPeriod.rules, words.lock.done);
            return lockPeriod?.errors ?? [];
          }}
        >
          <ChoiceField
            name="period"
            label={words.period}
            choices={open.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </ChangeForm>
      </ActionPart>
      <ActionPart
        language={language}
        title={words.unlock.title}
        action={actionOf(rules.allowedActions, 'UNLOCK_PERIOD')}
      >
        <ChangeForm
          language={language}
          submit={words.unlock.submit}
          send={async (values, key) => {
            const { unlockPeriod } = await session.change(UnlockPeriodDocument, { lang, input: inputOf(values, key) });
            if (unlockPeriod?.rules) onChanged(unlockPeriod.rules, words.unlock.done);
            return unlockPeriod?.errors ?? [];
          }}
        >
          <ChoiceField
            name="period"
            label={words.period}
            choices={rules.lockedPeriods.map((code) => ({ value: code, label: periodLabel(code)[language] }))}
          />
        </ChangeForm>
      </ActionPart>
    </>
  );
}
