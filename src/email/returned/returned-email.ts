import type { ReturnedMail } from '../../domain/reminder/returned-report.js';
import type { LetterContext } from '../letter/frame.js';
import { type Email, inEnvelope } from '../sending/email.js';
import { composeReturned } from './compose.js';

export const returnedEmail = (mail: ReturnedMail, id: string, sender: string, context: LetterContext): Email =>
  inEnvelope(composeReturned(mail, context), { to: mail.official, id, sender }, context);
