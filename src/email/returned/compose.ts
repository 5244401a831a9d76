import { unitToday } from '../../domain/register/called-unit.js';
import type { ReturnedMail } from '../../domain/reminder/returned-report.js';
import { action, facts, longTable, paragraph } from '../letter/blocks.js';
import { framed, type LetterContext, type LetterFrame, letterFrame } from '../letter/frame.js';
import type { Letter } from '../letter/letter.js';
import { type Email, inEnvelope } from '../sending/email.js';
import { INSTEAD_OF_OFFICER, letterTexts } from '../words/letter-texts.js';
import { returnedTexts } from './returned-texts.js';

export function returnedEmail(mail: ReturnedMail, id: string, sender: string, context: LetterContext): Email {
  const frame = letterFrame(mail.official, context);
  return inEnvelope(composeReturned(mail, frame), { to: mail.official, id, sender }, frame);
}

export function composeReturned({ official, report, officerGap }: ReturnedMail, frame: LetterFrame): Letter {
  const { links, head } = frame;
  const { unit, period, remarks, isDemonstration } = report;
  const url = links.report(unit.id, period);
  const audience = official.role === 'chairman' ? 'chairman' : 'officer';
  return framed(
    {
      subject: returnedTexts.subject(report),
      concerns: returnedTexts.concerns(report),
      blocks: [
        paragraph(frame, returnedTexts.firstLine(head, report)),
        facts(frame, returnedTexts.facts(report)),
        ...(remarks.length > 0 ? [longTable(frame, returnedTexts.caption(report), returnedTexts, remarks, url)] : []),
        action(frame, returnedTexts.request(report), returnedTexts.open(report), url),
        ...(audience === 'chairman' && officerGap ? [paragraph(frame, INSTEAD_OF_OFFICER[officerGap])] : []),
        paragraph(frame, head.help(false)),
        paragraph(frame, returnedTexts.next),
      ],
    },
    {
      official,
      addressee: letterTexts.toCommune(official, unitToday(unit), audience),
      copies: letterTexts.copies(head, [], audience),
      reference: `${period}/${unit.id}/returned`,
      isDemonstration,
    },
    frame,
  );
}
