import {
  accessNoticeOf,
  type MailEntry,
  type NotSentReason,
  reminderId,
  tellsAbsence,
} from '../../domain/mail/mail.js';
import { isStillNamed, officialBefore } from '../../domain/notice/absence-notices.js';
import { type AccessMail, appoints, changedAddress, daysTold } from '../../domain/notice/access-notices.js';
import { addressKey } from '../../domain/official/suppression.js';
import { entryIn } from '../../domain/official/trail.js';
import { unitAround } from '../../domain/register/life.js';
import { placedOn, seatPathOn } from '../../domain/register/seat.js';
import type { Register } from '../../domain/register/unit.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import { innermostScope, rulesOfStage } from '../../domain/settings/scopes.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { accessEmail } from '../../email/access/compose.js';
import type { Deliver, DeliveryOutcome, Prepared } from './deliver-entries.js';
import type { AccessDeps } from './reminder-deps.js';

/** Sends the unsent letters of the ledger about addresses, administrators and absences. */
export const deliverAccessNotices = (
  deps: AccessDeps,
  settings: Settings,
  entries: readonly MailEntry[],
  deliver: Deliver,
): Promise<DeliveryOutcome> => deliver(entries, (entry) => accessLetter(deps, settings, entry));

/** The letter of a ledger entry, or the reason why it is no longer wanted. */
async function accessLetter(deps: AccessDeps, settings: Settings, entry: MailEntry): Promise<Prepared | NotSentReason> {
  const notice = accessNoticeOf(entry);
  const about = notice && (await deps.officials.one(notice.subject));
  const change = about && entryIn(about.trail ?? [], notice.token);
  const record = change && (await deps.administration.one({ noun: 'OFFICIAL', id: about.id }, change));
  if (!record) return 'NOTHING_DUE';
  const register = await deps.registers.inForce(settings);
  const mail = await readerOf(deps, register, entry, { ...notice, record, about });
  if (typeof mail === 'string') return mail;
  if (await deps.suppressions.has(addressKey(mail.reader.email))) return 'ADDRESS_SUPPRESSED';
  const day = localDateOf(record.at);
  const subject = placedOn(register, mail.about, day);
  const scope = innermostScope(settings, subject.path) ?? rulesOfStage(settings, day);
  const [unit, scopeUnit] = [subject.unit, scope?.scope ?? ''].map((id) => unitAround(register, id, day));
  if (!scope || !unit || !scopeUnit) return 'NOTHING_DUE';
  // The letter has the date of the change, so that a repeat sends the same bytes.
  const context = { scope, scopeUnit, asOf: record.at };
  return { entry, write: () => accessEmail(mail, unit, reminderId(entry), deps.sender, context) };
}

/**
 * The letter with its current reader. A letter about a changed address always goes. A letter about an appointment or a
 * named substitute goes only while the appointment or absence is in force.
 */
async function readerOf(
  deps: AccessDeps,
  register: Register,
  entry: MailEntry,
  notice: Omit<AccessMail, 'reader'>,
): Promise<AccessMail | NotSentReason> {
  const { tells, record, about } = notice;
  if (tells === 'OLD_ADDRESS' || tells === 'NEW_ADDRESS') {
    const address = changedAddress(record);
    if (!address) return 'NOTHING_DUE';
    return { ...notice, reader: { ...about, email: tells === 'OLD_ADDRESS' ? address.before : address.after } };
  }
  const reader = await deps.officials.one(entry.official);
  if (!reader?.active) return 'INACTIVE';
  if (placedOn(register, reader, entry.day).path !== seatPathOn(register, entry.path, entry.day)) return 'MOVED';
  if (tellsAbsence(tells)) return aboutAbsence(deps, { ...notice, reader });
  if (reader.role !== 'administrator') return 'MOVED';
  return appoints(record, about) ? { ...notice, reader } : 'NOTHING_DUE';
}

async function aboutAbsence({ officials }: AccessDeps, mail: AccessMail): Promise<AccessMail | NotSentReason> {
  const { tells, record, about } = mail;
  if (tells === 'SUBSTITUTE_NAMED') return isStillNamed(record, about) ? mail : 'NOTHING_DUE';
  const [day] = daysTold(mail);
  if (!day) return 'NOTHING_DUE';
  if (tells === 'SUBSTITUTE_ENDED') return { ...mail, about: officialBefore(record, about) };
  const substitute = await officials.one(day.absence.substitute);
  return substitute ? { ...mail, substituteName: substitute.name } : 'NOTHING_DUE';
}
