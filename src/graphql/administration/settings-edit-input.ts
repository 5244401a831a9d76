import type { HolidayEdit } from '../../domain/administration/holiday-edit.js';
import type { LadderEdit } from '../../domain/administration/ladder-edit.js';
import type { LetterheadEdit } from '../../domain/administration/letterhead-edit.js';
import type { SettingsEdit } from '../../domain/administration/settings-edit.js';
import type { OfficialRole } from '../../domain/official/official.js';
import type { DueRule } from '../../domain/settings/scope-settings.js';
import { domainName } from '../../domain/text/contract-code.js';
import type {
  ChangeCalendarInput,
  ChangeHolidaysInput,
  ChangeLadderInput,
  ChangeLetterheadInput,
  LetterRecipient,
} from '../generated/types.js';
import { atMost, onlyOneOf } from '../shared/accepted-texts.js';
import { withoutNulls } from '../shared/arguments.js';
import { badCount, badUserInput } from '../shared/errors.js';

const MOST_ENTRIES = 100;

function dueRuleOf({ dueWorkingDays: days, dueDayOfMonth: day }: ChangeCalendarInput): DueRule | undefined {
  if (days != null && day != null)
    throw badUserInput('input.dueDayOfMonth', day, onlyOneOf('dueWorkingDays', 'dueDayOfMonth'));
  if (days != null) return { kind: 'WORKING_DAYS_AFTER_CLOSING', days };
  return day == null ? undefined : { kind: 'DAY_OF_MONTH', day };
}

export function calendarEditOf(input: ChangeCalendarInput): SettingsEdit {
  const { closingDay, firstPeriod, remindersFrom, lockAfter, finalDay, finalWaitDays, signOff, signsForCommittee } =
    input;
  const given = withoutNulls({
    closingDay,
    firstPeriod,
    lockAfter,
    finalDay,
    finalWaitDays,
    signOff,
    signsForCommittee,
  });
  const countSubmitted = input.countsSubmitted ?? undefined;
  return { of: 'CALENDAR', edit: { ...given, countSubmitted, remindersFrom, dueRule: dueRuleOf(input) } };
}

const RECIPIENTS = ['OFFICER', 'CHAIRMAN', 'REVIEWER', 'LEADER'] as const satisfies readonly LetterRecipient[];

/** The recipient that stands for a role; undefined for a role to which no step is addressed. */
export const recipientOf = (role: OfficialRole): LetterRecipient | undefined =>
  RECIPIENTS.find((name) => domainName(name) === role);

export const ladderEditOf = ({ steps, review, ...input }: ChangeLadderInput): LadderEdit => {
  const { repeatEvery, repeatAtMost, quietDays, sendTime } = input;
  return {
    ...withoutNulls({ repeatEvery, repeatAtMost, quietDays, sendTime }),
    steps: steps?.map(({ offset, recipients }) => ({ offset, recipients: recipients.map(domainName) })),
    review: review ? withoutNulls(review) : undefined,
  };
};

export function holidayEditOf({ set = [], remove = [] }: ChangeHolidaysInput): SettingsEdit {
  for (const [name, { length }] of [['set', set] as const, ['remove', remove] as const])
    if (length > MOST_ENTRIES) throw badCount(`input.${name}`, length, atMost(MOST_ENTRIES));
  const entries = set.map(({ nameVi, nameEn, decision, decisionDate, swappedWith, note, ...entry }) => ({
    ...entry,
    name: { vi: nameVi, en: nameEn },
    decision: decision ?? null,
    decisionDate: decisionDate ?? null,
    swappedWith: swappedWith ?? null,
    note: note ?? null,
  }));
  return { of: 'HOLIDAYS', edit: { set: entries, remove } satisfies HolidayEdit };
}

export function letterheadEditOf(input: ChangeLetterheadInput): LetterheadEdit {
  const { within: _, scope: __, expectedRevision: ___, idempotencyKey: ____, reason: _____, ...fields } = input;
  const given = Object.entries(fields).filter(([field, value]) => value != null || field === 'deadlineBasis');
  return Object.fromEntries(given);
}
