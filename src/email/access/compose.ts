import type { AccessMail } from '../../domain/administration/access-notices.js';
import type { Unit } from '../../domain/register/unit.js';
import { framed, type LetterFrame, paragraph, subjectBlocks } from '../letter/frame.js';
import type { Letter } from '../letter/letter.js';

/** The letter about a changed address or a new administrator. Nobody can switch it off. */
export function composeAccess(mail: AccessMail, unit: Unit, frame: LetterFrame): Letter {
  const { reader, about, tells } = mail;
  const words = frame.words.access;
  const reference = tells === 'ADMINISTRATOR' ? `${about.unit}/administrator` : `${about.unit}/address`;
  return framed(
    {
      subject: words.subject(mail, unit),
      blocks: [
        ...subjectBlocks(words.concerns(mail)),
        { kind: 'addressee', lines: [words.addressee(reader)] },
        paragraph(words.firstLine(mail, unit)),
        { kind: 'facts', rows: words.facts(mail, unit) },
        paragraph(words.contact(mail)),
      ],
      copies: null,
    },
    { official: reader, reference, isDemonstration: about.isDemonstration },
    frame,
  );
}
