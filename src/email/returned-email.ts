import type { ReturnedMail } from '../domain/returned-report.js';
import { composeReturned } from './compose-returned.js';
import { type Email, inEnvelope } from './email.js';
import type { LetterContext } from './letter-frame.js';

export const returnedEmail = (mail: ReturnedMail, id: string, sender: string, context: LetterContext): Email =>
  inEnvelope(composeReturned(mail, context), { to: mail.official, id, sender }, context);
