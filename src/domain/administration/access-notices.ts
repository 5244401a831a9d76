import type { AccessNotice } from '../mail/mail.js';
import { isSamePerson } from '../official/assignment.js';
import type { Absence, Official } from '../official/official.js';
import { addressKey } from '../official/suppression.js';
import type { TrailEntry } from '../official/trail.js';
import { isAtOrBelow } from '../register/unit.js';
import { addDays, type LocalDate, localDateOf } from '../time/local-date.js';
import type { AdministrationAction, AdministrationRecord } from './record.js';

/**
 * A letter about a changed address to its owner, about a new administrator to the other administrators, or about an
 * absence to the substitute.
 */
export type AccessMail = AccessNotice & {
  readonly record: AdministrationRecord;
  /** The official whom the letter is about, as the register has them now. */
  readonly about: Official;
  /** The reader of the letter, with the address that it goes to. */
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

/** The days for which a change named a substitute, or took them back. */
export type ChangedAbsence = { readonly tells: 'SUBSTITUTE_NAMED' | 'SUBSTITUTE_ENDED'; readonly absence: Absence };

/** Undefined for every other change. */
export function changedAbsence({ action, changes }: AdministrationRecord): ChangedAbsence | undefined {
  const change = changes.find(({ field }) => field === 'absences');
  if (!change) return undefined;
  const [before, after] = [absencesIn(change.before), absencesIn(change.after)];
  if (action === 'NAME_SUBSTITUTE') return told('SUBSTITUTE_NAMED', after, before);
  return action === 'END_SUBSTITUTION' ? told('SUBSTITUTE_ENDED', before, after) : undefined;
}

/** The days that a record of such a change is about. */
export function absenceOfChange(record: AdministrationRecord): Absence {
  const changed = changedAbsence(record);
  if (!changed) throw new Error('The record changed no absence');
  return changed.absence;
}

const absencesIn = (text: string | null): readonly Absence[] => (text === null ? [] : JSON.parse(text));

function told(
  tells: ChangedAbsence['tells'],
  among: readonly Absence[],
  others: readonly Absence[],
): ChangedAbsence | undefined {
  const absence = among.find((candidate) => !others.some((other) => isSameAbsence(candidate, other)));
  return absence && { tells, absence };
}

const isSameAbsence = (a: Absence, b: Absence): boolean =>
  a.substitute === b.substitute && a.from === b.from && a.until === b.until;

/** Whether the letter about an absence still holds: the days that it names were not taken back meanwhile. */
export const isAbsenceTold = ({ tells, absence }: ChangedAbsence, { absences = [] }: Official): boolean =>
  tells === 'SUBSTITUTE_ENDED' || absences.some((other) => isSameAbsence(other, absence));

const APPOINTING: ReadonlySet<AdministrationAction> = new Set(['INVITE', 'ADD_ASSIGNMENT', 'TRANSFER', 'REACTIVATE']);

/** Whether the change gave the official the rights of an administrator, at this unit or again. */
export const appoints = ({ action }: AdministrationRecord, { role, active }: Official): boolean =>
  active && role === 'administrator' && APPOINTING.has(action);

/** The other administrators of the unit and of the units above it. */
export const otherAdministrators = (officials: readonly Official[], appointed: Official): Official[] =>
  officials.filter(
    ({ id, role, active, path }) =>
      active && role === 'administrator' && !isSamePerson(id, appointed.id) && isAtOrBelow(appointed.path, path),
  );

/** The readers of the letters about a change, each with the address. @param officials all who may be among them */
export function readersOfChange(
  record: AdministrationRecord,
  about: Official,
  officials: readonly Official[],
): Pick<AccessMail, 'tells' | 'reader'>[] {
  const address = changedAddress(record);
  const absence = changedAbsence(record);
  const substitute = absence && officials.find(({ id }) => id === absence.absence.substitute);
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
    ...(absence && substitute?.active ? [{ tells: absence.tells, reader: substitute }] : []),
  ];
}

/** An older change causes no letter, so that the first letter about an official does not report old changes. */
const TOLD_FOR_DAYS = 1;
/** The number of changes of one official that can wait for a letter at the same time. */
const LAST_CHANGES = 5;

export const isToldStill = ({ at }: AdministrationRecord, today: LocalDate): boolean =>
  today <= addDays(localDateOf(at), TOLD_FOR_DAYS);

export const lastChanges = ({ trail = [] }: Official): readonly TrailEntry[] => trail.slice(-LAST_CHANGES);

/** Hides most of the other address of a change. Its owner still recognises it. */
export const maskedAddress = (email: string): string => email.replace(/^(.).*(@)/, '$1***$2');
