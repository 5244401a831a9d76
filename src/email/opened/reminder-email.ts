import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { composeLetter, isOptional } from '../letter/compose.js';
import type { LetterContext } from '../letter/frame.js';
import { type Email, inEnvelope } from '../sending/email.js';
import { preferencesUrl } from '../words/links.js';
import { calendarFile } from './calendar-file.js';

/**
 * The scheduled e-mail of an official and day. Only a digest and a ranking can be unsubscribed from, and only by somebody who signs in: there
 * is no one-click address (RFC 8058), so none is announced.
 */
export function reminderEmail(mail: DailyMail, id: string, sender: string, context: LetterContext): Email {
  const { letterhead } = context.scope;
  const email = inEnvelope(composeLetter(mail, context), { to: mail.official, id, sender }, context);
  const calendar = calendarFile(mail, letterhead, sender, context.asOf);
  return {
    ...email,
    headers: {
      ...email.headers,
      ...(isOptional(mail) && { 'List-Unsubscribe': `<${preferencesUrl(letterhead.appUrl)}>` }),
    },
    attachments: calendar ? [calendar] : [],
  };
}
