import type { AccessMail } from '../../domain/notice/access-notices.js';
import type { Unit } from '../../domain/register/unit.js';
import { type LetterContext, letterFrame } from '../letter/frame.js';
import { type Email, inEnvelope } from '../sending/email.js';
import { composeAccess } from './compose.js';

/** @param unit the unit of the official whom the letter is about */
export function accessEmail(mail: AccessMail, unit: Unit, id: string, sender: string, context: LetterContext): Email {
  const frame = letterFrame(mail.reader, context);
  return inEnvelope(composeAccess(mail, unit, frame), { to: mail.reader, id, sender }, frame);
}
