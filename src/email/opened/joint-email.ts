import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { isForAbsent, tellsNothing, toldOnce } from '../../domain/daily-mail/joint-parts.js';
import { type MailEntry, reminderId } from '../../domain/mail/mail.js';
import type { Form } from '../../domain/reminder/open-forms.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { action, paragraph, section } from '../letter/blocks.js';
import { audienceOf, composeLetter, isOptional, pageOfList } from '../letter/compose.js';
import { formAction } from '../letter/compose-forms.js';
import { type LetterContext, type LetterFrame, letterFrame, letterheadBlock } from '../letter/frame.js';
import type { Block, Letter } from '../letter/letter.js';
import { referenceOf } from '../letter/reference.js';
import { type Email, inEnvelope } from '../sending/email.js';
import { formTexts } from '../words/form-texts.js';
import { jointTexts } from '../words/joint-texts.js';
import { letterTexts } from '../words/letter-texts.js';
import { listTexts } from '../words/list-texts.js';
import { approvedText } from '../words/news-texts.js';
import { calendarFiles } from './calendar-file.js';
import { dueDaysAhead } from './due-days-ahead.js';

/** The part of one assignment, with the scope that writes it. */
export type JointWriting = { readonly mail: DailyMail; readonly context: LetterContext };

/**
 * The one e-mail of a day to a person with several assignments, or to a substitute. Each part tells in which role, at
 * which unit and for whom it is read. Content that two assignments share is told once. A new letterhead marks where
 * another authority begins to write.
 */
export function jointEmail(writings: readonly JointWriting[], entry: MailEntry, sender: string): Email {
  const [first] = writings;
  if (!first) throw new Error('A joint letter has at least one part');
  const reader = first.mail.reader ?? first.mail.official;
  const reference = [...new Set(writings.flatMap(({ mail }) => referenceOf(mail).split(', ')))].join(', ');
  let calendarPlace = 0;
  const parts = toldOnce(writings).map(({ mail, context, inBrief, readFor }) => {
    if (dueDaysAhead(mail, localDateOf(context.asOf)).length > 0) calendarPlace += 1;
    const frame = { ...letterFrame(reader, context, readFor.every(isForAbsent)), calendarPlace };
    // The letter addresses its actual reader. The title of the part tells for whom.
    const { name, language, isDemonstration } = reader;
    const addressed = { ...mail, official: { ...mail.official, name, language, isDemonstration } };
    const letter = tellsNothing(mail) ? undefined : composeLetter(addressed, frame, reference);
    const title = section(frame, jointTexts.part(readFor));
    const brief = letter && inBrief.length === 0 ? [] : briefBlocks(addressed, inBrief, frame);
    return { mail, context, frame, letter, blocks: [title, ...brief, ...(letter?.blocks ?? []).filter(isOfPart)] };
  });
  const [leading] = parts;
  if (!leading?.letter) throw new Error('The first part of a joint letter tells something');
  const [letterhead] = leading.letter.blocks;
  const { say, head, language } = leading.frame;
  const letters = parts.flatMap(({ letter }) => letter ?? []);
  const more = letters.length - 1;
  const letter: Letter = {
    language,
    subject: more > 0 ? say(jointTexts.subject(leading.letter.subject, more)) : leading.letter.subject,
    blocks: [
      ...(letterhead ? [letterhead] : []),
      { kind: 'addressee', lines: letterTexts.toPerson(reader)[language] },
      ...parts.flatMap(({ context, frame, blocks }, i): Block[] => {
        const isSameOffice = i === 0 || parts[i - 1]?.context.scopeUnit.id === context.scopeUnit.id;
        return isSameOffice ? blocks : [letterheadBlock(frame), ...blocks];
      }),
      { kind: 'closing', lines: letterTexts.closing(head)[language] },
      ...copiesOf(letters, leading.frame),
    ],
    footer: [...new Set(letters.flatMap(({ footer }) => footer))],
  };
  const envelope = {
    to: reader,
    id: reminderId(entry),
    sender,
    isOptional: writings.every(({ mail }) => isOptional(mail)),
    attachments: parts.flatMap(({ mail, frame }) => calendarFiles(mail, frame, sender)),
  };
  return inEnvelope(letter, envelope, leading.frame);
}

/** Lists each set of other readers once. The plain "as above" is used only if there are no others. */
function copiesOf(letters: readonly Letter[], { head }: LetterFrame): Block[] {
  const all = letters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'copies' ? block.text : [])));
  const others = all.filter((text) => text !== letterTexts.copies(head, [], 'office'));
  return [...new Set(others.length > 0 ? others : all)].map((text) => ({ kind: 'copies', text }));
}

/** Whether a block belongs to a part. A joint letter has its frame only once. */
const isOfPart = ({ kind }: Block): boolean => !['letterhead', 'addressee', 'closing', 'copies'].includes(kind);

/** The tasks of this role for reports that a part above describes in full. */
function briefBlocks(mail: DailyMail, forms: readonly Form[], frame: LetterFrame): Block[] {
  const { isForAbsent } = frame;
  const audience = audienceOf(mail);
  const approved = mail.approved && tellsNothing(mail) ? [paragraph(frame, approvedText(mail.approved))] : [];
  const [first] = forms;
  if (!first) return approved.length > 0 ? approved : [paragraph(frame, jointTexts.allToldAbove)];
  const requests = audience
    ? forms.map((form) => formAction(frame, form, formTexts.request(form, audience, isForAbsent)))
    : [action(frame, listTexts.request(forms), listTexts.open(forms), pageOfList(frame, mail))];
  return [paragraph(frame, jointTexts.toldAbove(forms)), ...requests, ...approved];
}
