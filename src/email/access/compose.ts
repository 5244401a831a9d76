import { ACCESS_REFERENCES } from '../../domain/daily-mail/printed-reference.js';
import { tellsAbsence } from '../../domain/mail/mail.js';
import type { AccessMail } from '../../domain/notice/access-notices.js';
import type { Unit } from '../../domain/register/unit.js';
import { facts, link, paragraph } from '../letter/blocks.js';
import { framed, type LetterContext, type LetterFrame, letterFrame } from '../letter/frame.js';
import type { Block, Letter } from '../letter/letter.js';
import { type Email, inEnvelope } from '../sending/email.js';
import { letterTexts } from '../words/letter-texts.js';
import { absenceTexts } from './absence-texts.js';
import { accessTexts } from './access-texts.js';

/** @param unit the unit of the official who changed */
export function accessEmail(mail: AccessMail, unit: Unit, id: string, sender: string, context: LetterContext): Email {
  const frame = letterFrame(mail.reader, context);
  return inEnvelope(composeAccess(mail, unit, frame), { to: mail.reader, id, sender }, frame);
}

/** The letter about a changed address, a new administrator or an absence. No reader can switch it off. */
function composeAccess(mail: AccessMail, unit: Unit, frame: LetterFrame): Letter {
  const { reader, about, tells } = mail;
  const { head } = frame;
  const isAbsence = tellsAbsence(tells);
  const texts = isAbsence ? absenceTexts : accessTexts;
  return framed(
    {
      subject: texts.subject(mail, unit),
      concerns: texts.concerns(mail),
      blocks: [
        paragraph(frame, texts.firstLine(mail, unit)),
        facts(frame, texts.facts(mail, unit)),
        ...(isAbsence ? rightsBlocks(mail, frame) : []),
        paragraph(frame, isAbsence ? head.help(false) : accessTexts.contact(head, mail)),
      ],
    },
    {
      official: reader,
      addressee: letterTexts.toPerson(reader),
      reference: `${about.unit}/${ACCESS_REFERENCES[tells]}`,
      isDemonstration: about.isDemonstration,
    },
    frame,
  );
}

function rightsBlocks(mail: AccessMail, frame: LetterFrame): Block[] {
  const rights = absenceTexts.rights(mail);
  return [...(rights ? [paragraph(frame, rights)] : []), link(frame, absenceTexts.openWork, frame.links.work)];
}
