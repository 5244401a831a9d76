import type { ReturnedMail } from '../../domain/reminder/returned-report.js';
import { type LetterContext, letterFrame } from '../letter/frame.js';
import { type Email, inEnvelope } from '../sending/email.js';
import { composeReturned } from './compose.js';

export function returnedEmail(mail: ReturnedMail, id: string, sender: string, context: LetterContext): Email {
  const frame = letterFrame(mail.official, context);
  return inEnvelope(composeReturned(mail, frame), { to: mail.official, id, sender }, frame);
}
