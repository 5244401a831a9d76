import type { AccessNotice } from '../mail/mail.js';
import type { Official } from '../official/official.js';
import { addressKey } from '../official/suppression.js';
import type { TrailEntry } from '../official/trail.js';
import { isAtOrBelow } from '../register/unit.js';
import { addDays, type LocalDate, localDateOf } from '../time/local-date.js';
import type { AdministrationRecord } from './record.js';

/** That an address was changed, as its owner reads it, or that an administrator was appointed, as the others do. */
export type AccessMail = AccessNotice & {
  readonly record: AdministrationRecord;
  /** Whom it is about, as the register has them now. */
  readonly about: Official;
  /** Whom the letter goes to, at the address that it goes to. */
  readonly reader: Official;
};

/** The old and the new address of a change; undefined where the mailbox stays the same. */
export function changedAddress({ action, changes }: AdministrationRecord) {
  const email = changes.find(({ field }) => field === 'email');
  if (action !== 'CHANGE_CONTACT' || !email?.before || !email.after) return undefined;
  return addressKey(email.before) === addressKey(email.after)
    ? undefined
    : { before: email.before, after: email.after };
}

/** Whether the change gave the official the rights of an administrator, at this unit or again. */
export const appoints = ({ action }: AdministrationRecord, { role, active }: Official): boolean =>
  active && role === 'administrator' && (action === 'INVITE' || action === 'TRANSFER' || action === 'REACTIVATE');

/** Those who answer for the unit of an administrator as well: at it or above, and not the administrator. */
export const otherAdministrators = (officials: readonly Official[], appointed: Official): Official[] =>
  officials.filter(
    ({ id, role, active, path }) =>
      active && role === 'administrator' && id !== appointed.id && isAtOrBelow(appointed.path, path),
  );

/** Who is told of a change, and at which address. */
export function readersOfChange(
  record: AdministrationRecord,
  about: Official,
  officials: readonly Official[],
): Pick<AccessMail, 'tells' | 'reader'>[] {
  const address = changedAddress(record);
  return [
    ...(address
      ? [
          { tells: 'OLD_ADDRESS' as const, reader: { ...about, email: address.before } },
          { tells: 'NEW_ADDRESS' as const, reader: { ...about, email: address.after } },
        ]
      : []),
    ...(appoints(record, about)
      ? otherAdministrators(officials, about).map((reader) => ({ tells: 'ADMINISTRATOR' as const, reader }))
      : []),
  ];
}

/** Days after which a change is told no more, so that the first change of an official tells of none from long before. */
const TOLD_FOR_DAYS = 1;
/** As many changes of one official as may wait to be told at once. */
const LAST_CHANGES = 5;

export const isToldStill = ({ at }: AdministrationRecord, today: LocalDate): boolean =>
  today <= addDays(localDateOf(at), TOLD_FOR_DAYS);

export const lastChanges = ({ trail = [] }: Official): readonly TrailEntry[] => trail.slice(-LAST_CHANGES);

/** An address of somebody else may be a mistake: its owner knows it from this much. */
export const maskedAddress = (email: string): string => email.replace(/^(.).*(@)/, '$1***$2');
