import type { AccessMail } from '../../domain/administration/access-notices.js';
import type { Unit } from '../../domain/register/unit.js';
import type { LetterContext } from '../letter/frame.js';
import { type Email, inEnvelope } from '../sending/email.js';
import { composeAccess } from './compose.js';

/** @param unit the unit of the official whom the letter is about */
export const accessEmail = (mail: AccessMail, unit: Unit, id: string, sender: string, context: LetterContext): Email =>
  inEnvelope(composeAccess(mail, unit, context), { to: mail.reader, id, sender }, context);
