import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import type { Official, OfficialRole } from '../../domain/official/official.js';
import type { Unit } from '../../domain/register/unit.js';
import type { ReminderContext } from '../../domain/reminder/reminder-context.js';
import { instantAt, type LocalDate } from '../../domain/time/local-date.js';
import { reminderEmail } from '../../email/opened/reminder-email.js';

export const SENDER = 'khong-tra-loi@xaso.example';

const isOfCommune = (role: OfficialRole): boolean => role === 'officer' || role === 'chairman';

/** The active official with the role: of the commune for officers and chairmen, otherwise of the scope. */
export function readerIn({ officials, scope }: ReminderContext, role: OfficialRole, unit: Unit): Official | undefined {
  const { path } = isOfCommune(role) ? unit : scope;
  return officials.find((official) => official.active && official.role === role && official.path === path);
}

/** The sample of a daily letter with these contents; empty if no official has the role. */
export function sampleTo(
  situation: ReminderContext,
  unit: Unit,
  name: string,
  role: OfficialRole,
  contents: Partial<DailyMail>,
) {
  const official = readerIn(situation, role, unit);
  const of = isOfCommune(role) ? unit : situation.scopeUnit;
  const nothingElse = { forms: [], openings: [], digest: null, ranking: null };
  return official ? sampleOf(situation, name, { ...nothingElse, official, unit: of, ...contents }) : [];
}

export const sampleOf = (situation: ReminderContext, name: string, mail: DailyMail | undefined) =>
  mail ? [{ name, email: reminderEmail(mail, name, SENDER, situation) }] : [];

export const atSending = (base: ReminderContext, day: LocalDate): ReminderContext => ({
  ...base,
  asOf: instantAt(day, base.scope.sendTime),
});
