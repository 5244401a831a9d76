import type { AdministrationRecord } from '../../domain/administration/record.js';
import type { AccessMail } from '../../domain/notice/access-notices.js';
import type { Absence, Official } from '../../domain/official/official.js';
import type { Unit } from '../../domain/register/unit.js';
import type { ReminderContext } from '../../domain/reminder/reminder-context.js';
import { dueDayOf } from '../../domain/settings/deadline.js';
import { addDays, instantAt, localDateOf } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { addWorkingDays } from '../../domain/time/working-calendar.js';
import { accessEmail } from '../../email/access/compose.js';
import { readerIn, SENDER } from './sample-mail.js';
import { SAMPLE_REASONS } from './texts.js';

const DAYS_AWAY = 4;

/** Letters about access: the address of an official changes, an official becomes an administrator, a chairman is absent. */
export function accessLetters(base: ReminderContext, unit: Unit, period: PeriodId) {
  const { scope, scopeUnit, cal } = base;
  const officer = readerIn(base, 'officer', unit);
  const reviewer = readerIn(base, 'reviewer', unit);
  if (!officer || !reviewer) return [];
  const chairman = readerIn(base, 'chairman', unit);
  const at = instantAt(addWorkingDays(cal, dueDayOf(scope, period, cal), -1), '14:05');
  const administrator: Official = { ...reviewer, role: 'administrator' };
  const record: Recorded = ({ id }, { id: actor, name: actorName }, change) => ({
    subject: { noun: 'OFFICIAL', id },
    token: 'sample',
    basedOn: null,
    path: unit.path,
    at,
    actor,
    actorName,
    payload: '',
    moved: [],
    kept: [],
    ...change,
  });
  const mails: Readonly<Record<string, AccessMail>> = {
    ...changesOf(officer, administrator, record),
    ...(chairman && absenceOf({ absent: chairman, substitute: officer, administrator }, localDateOf(at), record)),
  };
  return Object.entries(mails).map(([name, mail]) => {
    const of = mail.tells === 'ADMINISTRATOR' ? scopeUnit : unit;
    return { name, email: accessEmail(mail, of, name, SENDER, { scope, scopeUnit, asOf: at }) };
  });
}

/** Makes the record of a change that the official `by` makes to the official `of`. */
type Recorded = (
  of: Official,
  by: Official,
  change: Pick<AdministrationRecord, 'action' | 'reason' | 'changes'>,
) => AdministrationRecord;

function changesOf(officer: Official, administrator: Official, record: Recorded): Record<string, AccessMail> {
  const moved = { ...officer, email: officer.email.replace('@', '.moi@') };
  const changed = {
    subject: officer.id,
    token: 'sample',
    about: moved,
    record: record(officer, administrator, {
      action: 'CHANGE_CONTACT',
      reason: SAMPLE_REASONS.addressChanged,
      changes: [{ field: 'email', before: officer.email, after: moved.email }],
    }),
  };
  const { name, email } = officer;
  return {
    'old-address': { ...changed, tells: 'OLD_ADDRESS', reader: officer },
    'new-address': { ...changed, tells: 'NEW_ADDRESS', reader: moved },
    administrator: {
      tells: 'ADMINISTRATOR',
      subject: 'sample',
      token: 'sample',
      reader: administrator,
      record: record(officer, administrator, {
        action: 'INVITE',
        reason: SAMPLE_REASONS.newAdministrator,
        changes: [],
      }),
      about: { ...administrator, id: 'sample', name, email },
    },
  };
}

/**
 * Letters about an absence: a chairman names the officer as the substitute; the absence ends because the chairman returns,
 * leaves or moves, or because the assignment of one of them ends.
 */
function absenceOf(
  { absent, substitute, administrator }: Readonly<Record<'absent' | 'substitute' | 'administrator', Official>>,
  from: string,
  record: Recorded,
): Record<string, AccessMail> {
  const absence: Absence = { substitute: substitute.id, from, until: addDays(from, DAYS_AWAY) };
  const listed = JSON.stringify([absence]);
  const cut = JSON.stringify([{ ...absence, until: addDays(from, 1) }]);
  const recorded = (
    action: AdministrationRecord['action'],
    before: string | null,
    after: string,
    by: Official = administrator,
  ) => record(absent, by, { action, reason: SAMPLE_REASONS.absence, changes: [{ field: 'absences', before, after }] });
  const common = { subject: absent.id, token: 'sample', about: absent };
  const ended = { ...common, tells: 'SUBSTITUTE_ENDED', reader: substitute } as const;
  return {
    'substitute-named': {
      ...ended,
      tells: 'SUBSTITUTE_NAMED',
      record: recorded('NAME_SUBSTITUTE', null, listed, absent),
    },
    'substitute-ended': { ...ended, record: recorded('END_SUBSTITUTION', listed, '[]', absent) },
    'substitute-ended-closed': { ...ended, record: recorded('DEACTIVATE', listed, '[]') },
    'substitute-ended-moved': { ...ended, record: recorded('TRANSFER', listed, '[]') },
    'substitute-ended-assignment': { ...ended, record: recorded('END_ASSIGNMENT', listed, cut) },
    'substitute-left': {
      ...common,
      tells: 'SUBSTITUTE_LEFT',
      reader: absent,
      substituteName: substitute.name,
      record: recorded('SUBSTITUTE_LEFT', listed, cut),
    },
  };
}
