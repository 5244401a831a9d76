import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { composeLetter, isOptional } from '../letter/compose.js';
import { type LetterContext, letterFrame } from '../letter/frame.js';
import { type Email, inEnvelope } from '../sending/email.js';
import { calendarFile } from './calendar-file.js';

/**
 * The scheduled e-mail of one official and one day. The reader can unsubscribe only from digests and rankings.
 * Unsubscribing requires signing in, so the one-click header `List-Unsubscribe-Post` (RFC 8058) is left out.
 */
export function reminderEmail(mail: DailyMail, id: string, sender: string, context: LetterContext): Email {
  const frame = letterFrame(mail.official, context);
  const email = inEnvelope(composeLetter(mail, frame), { to: mail.official, id, sender }, frame);
  const calendar = calendarFile(mail, frame, sender);
  return {
    ...email,
    headers: {
      ...email.headers,
      ...(isOptional(mail) && { 'List-Unsubscribe': `<${frame.links.preferences}>` }),
    },
    attachments: calendar ? [calendar] : [],
  };
}
