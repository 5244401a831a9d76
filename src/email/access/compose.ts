import { ACCESS_REFERENCES } from '../../domain/daily-mail/printed-reference.js';
import { tellsAbsence } from '../../domain/mail/mail.js';
import type { AccessMail } from '../../domain/notice/access-notices.js';
import type { Unit } from '../../domain/register/unit.js';
import { framed, type LetterFrame, paragraph, subjectBlocks } from '../letter/frame.js';
import type { Block, Letter } from '../letter/letter.js';

/** The letter about a changed address, a new administrator or an absence. Nobody can switch it off. */
export function composeAccess(mail: AccessMail, unit: Unit, frame: LetterFrame): Letter {
  const { reader, about, tells } = mail;
  const isAbout = tellsAbsence(tells) ? 'absence' : 'access';
  const words = frame.words[isAbout];
  const reference = `${about.unit}/${ACCESS_REFERENCES[tells]}`;
  return framed(
    {
      subject: words.subject(mail, unit),
      blocks: [
        ...subjectBlocks(words.concerns(mail)),
        { kind: 'addressee', lines: [words.addressee(reader)] },
        paragraph(words.firstLine(mail, unit)),
        { kind: 'facts', rows: words.facts(mail, unit) },
        ...(isAbout === 'absence' ? rightsBlocks(mail, frame) : []),
        paragraph(words.contact(mail)),
      ],
      copies: null,
    },
    { official: reader, reference, isDemonstration: about.isDemonstration },
    frame,
  );
}

function rightsBlocks(mail: AccessMail, { words, links }: LetterFrame): Block[] {
  const rights = words.absence.rights(mail);
  const link: Block = { kind: 'links', links: [{ label: words.absence.openWork, url: links.work }] };
  return [...(rights === null ? [] : [paragraph(rights)]), link];
}
