import type { JSX } from 'preact';
import { periodLabel } from '../../domain/time/texts.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import {
  type CalendarRulesFragment,
  LockPeriodDocument,
  UnlockPeriodDocument,
} from '../generated/administration-calendar.js';
import { useWords } from '../shell/page-context.js';
import { lockFields } from './forms-texts.js';
import type { CalendarAnswer } from './load.js';
import { calendarWords } from './texts.js';

type Props = {
  readonly rules: CalendarRulesFragment;
  readonly periods: CalendarAnswer['periods'];
  readonly onChanged: (rules: CalendarRulesFragment | null, said: string) => void;
};

/** Locks a closed period before its time, and takes such a lock back. */
export function LockForms({ rules, periods, onChanged }: Props): JSX.Element {
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
