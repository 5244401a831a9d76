import type { UserError } from '../refusal/codes.js';
import { worded, wordingFaults } from '../refusal/plain-text.js';
import { userError } from '../refusal/user-error.js';
import { dueDayOf, lockDayOf } from '../settings/deadline.js';
import { type Extension, reasonToRefuseExtension } from '../settings/extension.js';
import { addDays, type LocalDate, localDateOf } from '../time/local-date.js';
import { nextWorkingDay } from '../time/working-calendar.js';
import type { Change, FilingRequest, FilingSituation } from './filing-situation.js';
import type { Report } from './report.js';

type Asking = Extract<Change, { action: 'ASK_EXTENSION' }>;
type Granting = Extract<Change, { action: 'EXTEND' }>;
type Refusing = Extract<Change, { action: 'REFUSE_EXTENSION' }>;
type Office = Pick<FilingRequest, 'office'>;

/** A report has at most one open request. A second one is refused until the first is answered. */
export function askForExtension(situation: FilingSituation, { day, reason, ground }: Asking) {
  const { head, now, notes } = situation;
  const errors = [...wordingFaults('reason', reason, true), ...dayFaults(situation, day)];
  const open = head?.extensionRequest;
  if (open) errors.push(userError('EXTENSION_PENDING', [], open.day));
  const extensionRequest = { day, reason: reason.trim(), ground, askedAt: now };
  return { errors, note: worded(reason), record: { notes, warnings: [], extensionRequest } };
}

/** Grants an extension and answers an open request. The time of that request decides whether it was in time. */
export function granted(situation: FilingSituation, { day, reason, ground }: Granting, { office }: Office) {
  const { head, now, notes } = situation;
  const errors = [...wordingFaults('reason', reason, true), ...dayFaults(situation, day)];
  const open = head?.extensionRequest;
  const decidedGround = ground ?? open?.ground;
  const extension: Extension = {
    day,
    reason: reason.trim(),
    grantedAt: now,
    ...(open && { askedAt: open.askedAt }),
    ...(decidedGround && { ground: decidedGround }),
    ...(office !== undefined && { office }),
  };
  return { errors, note: worded(reason), record: { notes, warnings: [], extension } };
}

export function refuseExtension({ head, now, notes }: FilingSituation, { reason }: Refusing, { office }: Office) {
  const errors = [...wordingFaults('reason', reason, true), ...openRequestFaults(head)];
  const open = head?.extensionRequest;
  if (!open) return { errors, note: null, record: { notes, warnings: [] } };
  const extensionRefusal = {
    ...open,
    refusedAt: now,
    refusedBecause: reason.trim(),
    ...(office !== undefined && { office }),
  };
  return { errors, note: worded(reason), record: { notes, warnings: [], extensionRefusal } };
}

export const openRequestFaults = (head: Pick<Report, 'extensionRequest'> | undefined): UserError[] =>
  head?.extensionRequest ? [] : [userError('NO_EXTENSION_REQUEST', [])];

type ReportNow = Pick<FilingSituation, 'scope' | 'period' | 'calendar' | 'head' | 'now'>;

/**
 * The first and last day to which a report can be extended, never a past day. Undefined if no working day is left
 * before its period locks.
 */
export function extensionDays({ scope, period, calendar, head, now }: ReportNow): DayRange | undefined {
  const afterDue = addDays(dueDayOf(scope, period, calendar, head?.extension), 1);
  const today = localDateOf(now);
  const first = nextWorkingDay(calendar, afterDue > today ? afterDue : today);
  const last = lockDayOf(scope, period, calendar, head?.extension);
  return first <= last ? { first, last } : undefined;
}

export type DayRange = { readonly first: LocalDate; readonly last: LocalDate };

function dayFaults({ scope, period, calendar, head, now }: FilingSituation, day: LocalDate): UserError[] {
  const due = dueDayOf(scope, period, calendar, head?.extension);
  const locks = lockDayOf(scope, period, calendar, head?.extension);
  const today = localDateOf(now);
  const reason = reasonToRefuseExtension(day, { due, today, locks }, calendar);
  const limits = {
    NOT_LATER: { what: 'dueDay', value: due },
    DAY_HAS_PASSED: { what: 'today', value: today },
    AFTER_LOCK_DAY: { what: 'lockDay', value: locks },
    NOT_A_WORKING_DAY: null,
  };
  return reason ? [userError(reason, ['day'], day, limits[reason])] : [];
}
