import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { composeLetter, isOptional } from '../letter/compose.js';
import { type LetterContext, letterFrame } from '../letter/frame.js';
import { type Email, inEnvelope } from '../sending/email.js';
import { calendarFiles } from './calendar-file.js';

/** The scheduled e-mail of one official and one day. The reader can unsubscribe only from digests and rankings. */
export function reminderEmail(mail: DailyMail, id: string, sender: string, context: LetterContext): Email {
  const frame = letterFrame(mail.official, context);
  const attachments = calendarFiles(mail, frame, sender);
  const envelope = { to: mail.official, id, sender, isOptional: isOptional(mail), attachments };
  return inEnvelope(composeLetter(mail, frame), envelope, frame);
}
