import type { AdministrationRecord } from '../../domain/administration/record.js';
import type { AccessMail } from '../../domain/notice/access-notices.js';
import type { Absence, Official } from '../../domain/official/official.js';
import type { Unit } from '../../domain/register/unit.js';
import type { ReminderContext } from '../../domain/reminder/reminder-context.js';
import { addDays, type Instant, localDateOf } from '../../domain/time/local-date.js';
import { accessEmail } from '../../email/access/compose.js';
import { SAMPLE_REASONS } from './texts.js';

const DAYS_AWAY = 4;

/**
 * A chairman names the officer as the substitute; the days end because the chairman returns, leaves or moves, or because
 * the assignment of one of them ends.
 */
export function absenceLetters(
  { scope, scopeUnit }: ReminderContext,
  unit: Unit,
  people: Readonly<Record<'absent' | 'substitute' | 'administrator', Official | undefined>>,
  at: Instant,
  sender: string,
) {
  const { absent, substitute, administrator } = people;
  if (!absent || !substitute || !administrator) return [];
  const from = localDateOf(at);
  const absence: Absence = { substitute: substitute.id, from, until: addDays(from, DAYS_AWAY) };
  const listed = JSON.stringify([absence]);
  const cut = JSON.stringify([{ ...absence, until: addDays(from, 1) }]);
  const record = (
    action: AdministrationRecord['action'],
    before: string | null,
    after: string,
    actor = administrator,
  ): AdministrationRecord => ({
    subject: { noun: 'OFFICIAL', id: absent.id },
    token: 'sample',
    basedOn: null,
    path: unit.path,
    at,
    actor: actor.id,
    actorName: actor.name,
    action,
    reason: SAMPLE_REASONS.absence,
    payload: '',
    changes: [{ field: 'absences', before, after }],
    moved: [],
    kept: [],
  });
  const common = { subject: absent.id, token: 'sample', about: absent };
  const ended = { ...common, tells: 'SUBSTITUTE_ENDED', reader: substitute } as const;
  const mails: Readonly<Record<string, AccessMail>> = {
    'substitute-named': {
      ...ended,
      tells: 'SUBSTITUTE_NAMED',
      record: record('NAME_SUBSTITUTE', null, listed, absent),
    },
    'substitute-ended': { ...ended, record: record('END_SUBSTITUTION', listed, '[]', absent) },
    'substitute-ended-closed': { ...ended, record: record('DEACTIVATE', listed, '[]') },
    'substitute-ended-moved': { ...ended, record: record('TRANSFER', listed, '[]') },
    'substitute-ended-assignment': { ...ended, record: record('END_ASSIGNMENT', listed, cut) },
    'substitute-left': {
      ...common,
      tells: 'SUBSTITUTE_LEFT',
      reader: absent,
      substituteName: substitute.name,
      record: record('SUBSTITUTE_LEFT', listed, cut),
    },
  };
  return Object.entries(mails).map(([name, mail]) => ({
    name,
    email: accessEmail(mail, unit, name, sender, { scope, scopeUnit, asOf: at }),
  }));
}
