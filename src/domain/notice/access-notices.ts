import type { AdministrationAction, AdministrationRecord } from '../administration/record.js';
import type { AccessNotice } from '../mail/mail.js';
import { isSamePerson } from '../official/assignment.js';
import type { Official } from '../official/official.js';
import { addressKey } from '../official/suppression.js';
import type { TrailEntry } from '../official/trail.js';
import { isAtOrBelow } from '../register/unit.js';
import { addDays, type LocalDate, localDateOf } from '../time/local-date.js';
import { absenceEndOf, type EndedAbsence, endedAbsences, namedAbsence } from './absence-notices.js';

/**
 * A letter about access: to the owner of a changed address, to other administrators about a new one, to a substitute
 * about an absence, or to an absent official whose substitute left.
 */
export type AccessMail = AccessNotice & {
  readonly record: AdministrationRecord;
  /** The official whom the letter is about, as stored now. */
  readonly about: Official;
  /** The name of the substitute who left. */
  readonly substituteName?: string | undefined;
  /** The reader of the letter, with the address to which it is sent. */
  readonly reader: Official;
};

/** The old and the new address of a change; undefined if the mailbox stays the same. */
export function changedAddress({ action, changes }: AdministrationRecord) {
  const email = changes.find(({ field }) => field === 'email');
  if (action !== 'CHANGE_CONTACT' || !email?.before || !email.after) return undefined;
  return addressKey(email.before) === addressKey(email.after)
    ? undefined
    : { before: email.before, after: email.after };
}

const APPOINTING: ReadonlySet<AdministrationAction> = new Set(['INVITE', 'ADD_ASSIGNMENT', 'TRANSFER', 'REACTIVATE']);

/** Whether the change gave the official an administrator's rights, at this unit or again. */
export const appoints = ({ action }: AdministrationRecord, { role, active }: Official): boolean =>
  active && role === 'administrator' && APPOINTING.has(action);

/** The other active administrators of the unit and of the units above it. */
export const otherAdministrators = (officials: readonly Official[], appointed: Official): Official[] =>
  officials.filter(
    ({ id, role, active, path }) =>
      active && role === 'administrator' && !isSamePerson(id, appointed.id) && isAtOrBelow(appointed.path, path),
  );

/** The readers of the letters about a change, each with their address. @param officials all possible readers */
export function readersOfChange(
  record: AdministrationRecord,
  about: Official,
  officials: readonly Official[],
): Pick<AccessMail, 'tells' | 'reader'>[] {
  const address = changedAddress(record);
  const named = namedAbsence(record);
  const ended = endedAbsences(record);
  const activeAmong = (ids: readonly string[]) => officials.filter(({ id, active }) => active && ids.includes(id));
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
    ...activeAmong(named ? [named.substitute] : []).map((reader) => ({ tells: 'SUBSTITUTE_NAMED' as const, reader })),
    ...activeAmong(ended.map(({ absence }) => absence.substitute)).map((reader) => ({
      tells: 'SUBSTITUTE_ENDED' as const,
      reader,
    })),
    ...(ended.length > 0 && about.active && absenceEndOf(record) === 'SUBSTITUTE_LEFT'
      ? [{ tells: 'SUBSTITUTE_LEFT' as const, reader: about }]
      : []),
  ];
}

/** Days for which a change causes a letter, so that the first letter about an official reports no old changes. */
const TOLD_FOR_DAYS = 1;
/** The number of changes of one official that can wait for a letter at the same time. */
const LAST_CHANGES = 5;

export const isToldStill = ({ at }: AdministrationRecord, today: LocalDate): boolean =>
  today <= addDays(localDateOf(at), TOLD_FOR_DAYS);

export const lastChanges = ({ trail = [] }: Official): readonly TrailEntry[] => trail.slice(-LAST_CHANGES);

/** The days in a letter about absences: those of its substitute, or all that the absent official lost. */
export function daysTold({
  tells,
  record,
  reader,
}: Pick<AccessMail, 'tells' | 'record' | 'reader'>): readonly EndedAbsence[] {
  if (tells === 'SUBSTITUTE_LEFT') return endedAbsences(record);
  if (tells === 'SUBSTITUTE_ENDED')
    return endedAbsences(record).filter(({ absence }) => absence.substitute === reader.id);
  const named = namedAbsence(record);
  return named ? [{ absence: named, lastDay: named.until }] : [];
}

/** Hides most of an address. Its owner still recognises it. */
export const maskedAddress = (email: string): string => email.replace(/^(.).*(@)/, '$1***$2');
