import type { DailyMail } from '../../../src/domain/daily-mail/daily-mail.js';
import type { OfficialRole } from '../../../src/domain/official/official.js';
import type { Language } from '../../../src/domain/text/text.js';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { composeLetter } from '../../../src/email/letter/compose.js';
import { letterFrame } from '../../../src/email/letter/frame.js';
import type { Letter } from '../../../src/email/letter/letter.js';
import { renderHtml } from '../../../src/email/letter/render-html.js';
import { renderText } from '../../../src/email/letter/render-text.js';
import { everybody, mailTo, type SituationOptions, sentEntry, situation } from '../builders/mail-builder.js';

export type Written = Letter & { readonly text: string; readonly html: string };

export function written(mail: DailyMail, options: SituationOptions): Written {
  const { scope, scopeUnit, asOf } = situation(options);
  const letter = composeLetter(mail, letterFrame(mail.official, { scope, scopeUnit, asOf }));
  return { ...letter, text: renderText(letter), html: renderHtml(letter) };
}

/** The letter the official in that role gets on that day; fails when there is none. */
export function letterTo(role: OfficialRole, options: SituationOptions, language: Language = 'vi'): Written {
  const mail = mailTo(role, options, language);
  if (!mail) throw new Error(`No letter goes to the ${role} on ${options.day}`);
  return written(mail, options);
}

/** Letters about October 2026 that went out before, one a step. */
export const lettersSent = (
  role: OfficialRole,
  sent: Readonly<Record<LocalDate, number>>,
  unit = 'xuan-lac',
  period = '2026-10',
) => {
  const to = everybody().find((official) => official.role === role);
  if (!to) throw new Error(`There is no ${role}`);
  return Object.entries(sent).map(([day, step]) => sentEntry(to, day, [{ unit, period, step }]));
};

export const at = instantAt;
