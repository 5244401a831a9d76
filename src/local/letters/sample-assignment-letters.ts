import type { AccessMail } from '../../domain/administration/access-notices.js';
import type { AdministrationRecord } from '../../domain/administration/record.js';
import type { Absence, Official } from '../../domain/official/official.js';
import type { Unit } from '../../domain/register/unit.js';
import type { ReminderContext } from '../../domain/reminder/reminder-context.js';
import { addDays, type Instant, localDateOf } from '../../domain/time/local-date.js';
import { accessEmail } from '../../email/access/access-email.js';
import { SAMPLE_REASONS } from './texts.js';

const DAYS_AWAY = 4;

/** A chairman names the officer as the substitute, and takes it back on the second day. */
export function absenceLetters(
  { scope, scopeUnit }: ReminderContext,
  unit: Unit,
  { absent, substitute }: Readonly<Record<'absent' | 'substitute', Official | undefined>>,
  at: Instant,
  sender: string,
) {
  if (!absent || !substitute) return [];
  const from = localDateOf(at);
  const absence: Absence = { substitute: substitute.id, from, until: addDays(from, DAYS_AWAY) };
  const listed = JSON.stringify([absence]);
  const record = (action: 'NAME_SUBSTITUTE' | 'END_SUBSTITUTION'): AdministrationRecord => ({
    subject: { noun: 'OFFICIAL', id: absent.id },
    token: 'sample',
    basedOn: null,
    path: unit.path,
    at,
    actor: absent.id,
    actorName: absent.name,
    action,
    reason: SAMPLE_REASONS.absence,
    payload: '',
    changes: [
      action === 'NAME_SUBSTITUTE'
        ? { field: 'absences', before: null, after: listed }
        : { field: 'absences', before: listed, after: '[]' },
    ],
    moved: [],
    kept: [],
  });
  const common = { subject: absent.id, token: 'sample', reader: substitute };
  const named = { ...absent, absences: [absence] };
  const mails: readonly AccessMail[] = [
    { ...common, tells: 'SUBSTITUTE_NAMED', record: record('NAME_SUBSTITUTE'), about: named },
    { ...common, tells: 'SUBSTITUTE_ENDED', record: record('END_SUBSTITUTION'), about: absent },
  ];
  return mails.map((mail) => {
    const name = mail.tells.toLowerCase().replaceAll('_', '-');
    return { name, email: accessEmail(mail, unit, name, sender, { scope, scopeUnit, asOf: at }) };
  });
}
