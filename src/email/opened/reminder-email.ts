import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { composeLetter, isOptional } from '../letter/compose.js';
import type { LetterContext } from '../letter/frame.js';
import { type Email, inEnvelope } from '../sending/email.js';
import { preferencesUrl } from '../words/links.js';
import { calendarFile } from './calendar-file.js';

/**
 * The scheduled e-mail of one official and one day. The reader can unsubscribe from digests and rankings only. That
 * requires signing in, so the header `List-Unsubscribe-Post` for one click (RFC 8058) is left out.
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
