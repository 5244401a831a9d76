import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { toldOnce } from '../../domain/daily-mail/joint-parts.js';
import { type MailEntry, reminderId } from '../../domain/mail/mail.js';
import { composeLetter, isOptional } from '../letter/compose.js';
import { type LetterContext, letterFrame } from '../letter/frame.js';
import type { Block, Letter } from '../letter/letter.js';
import { referenceOf } from '../letter/reference.js';
import { type Email, inEnvelope } from '../sending/email.js';
import { jointSubject, partTitle } from '../words/joint.js';
import { calendarFile } from './calendar-file.js';

/** What one assignment has to tell, with the scope that writes it. */
export type JointWriting = { readonly mail: DailyMail; readonly context: LetterContext };

/**
 * The one e-mail of a day to a person with several assignments, or to the substitute of somebody. Each part says in which
 * role, at which unit and for whom it is read; what two assignments have in common is told once. A letterhead stands where
 * another authority begins to speak.
 */
export function jointEmail(writings: readonly JointWriting[], entry: MailEntry, sender: string): Email {
  const [first] = writings;
  if (!first) throw new Error('A joint letter has at least one part');
  const reader = first.mail.reader ?? first.mail.official;
  const reference = [...new Set(writings.map(({ mail }) => referenceOf(mail)))].join(', ');
  const parts = toldOnce(writings).map(({ mail, context, readFor }) => {
    const frame = letterFrame(reader, context);
    // Addressed to whoever reads it. The title says for whom.
    const { name, language, isDemonstration } = reader;
    const addressed = { ...mail, official: { ...mail.official, name, language, isDemonstration } };
    return { mail, context, readFor, frame, letter: composeLetter(addressed, frame, reference) };
  });
  const [leading] = parts;
  if (!leading) throw new Error('A joint letter has at least one part');
  const blocks = parts.flatMap(({ context, readFor, letter }, i): Block[] => {
    const before = parts[i - 1];
    const isSameOffice = before?.context.scopeUnit.id === context.scopeUnit.id;
    const title: Block = { kind: 'section', text: partTitle(reader.language, readFor) };
    const [head, ...rest] = letter.blocks.filter(({ kind }) => kind !== 'closing');
    return [...(head && !isSameOffice ? [head] : []), title, ...rest];
  });
  const closing = leading.letter.blocks.filter(({ kind }) => kind === 'closing');
  const more = parts.length - 1;
  const letter: Letter = {
    language: reader.language,
    subject: more > 0 ? jointSubject(reader.language, leading.letter.subject, more) : leading.letter.subject,
    blocks: [...blocks, ...closing],
    footer: [...new Set(parts.flatMap((part) => part.letter.footer))],
  };
  const email = inEnvelope(letter, { to: reader, id: reminderId(entry), sender }, leading.frame);
  const calendars = parts.flatMap(({ mail, frame }) => calendarFile(mail, frame, sender) ?? []);
  return {
    ...email,
    headers: {
      ...email.headers,
      ...(writings.every(({ mail }) => isOptional(mail)) && {
        'List-Unsubscribe': `<${leading.frame.links.preferences}>`,
      }),
    },
    attachments: calendars.map((file, i) => (i === 0 ? file : { ...file, filename: `${i + 1}-${file.filename}` })),
  };
}
