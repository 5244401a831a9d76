import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { isForAbsent, tellsNothing, toldOnce } from '../../domain/daily-mail/joint-parts.js';
import { type MailEntry, reminderId } from '../../domain/mail/mail.js';
import type { Form } from '../../domain/reminder/form.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { audienceOf, composeLetter, isOptional } from '../letter/compose.js';
import { type LetterContext, type LetterFrame, letterFrame, paragraph } from '../letter/frame.js';
import type { Block, Letter } from '../letter/letter.js';
import { referenceOf } from '../letter/reference.js';
import { type Email, inEnvelope } from '../sending/email.js';
import { allToldAbove, jointSubject, partTitle, toldAbove } from '../words/joint.js';
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
  const reference = [...new Set(writings.flatMap(({ mail }) => referenceOf(mail).split(', ')))].join(', ');
  const parts = toldOnce(writings).map(({ mail, context, inBrief, readFor }) => {
    const frame = letterFrame(reader, context, readFor.every(isForAbsent));
    // Addressed to whoever reads it. The title says for whom.
    const { name, language, isDemonstration } = reader;
    const addressed = { ...mail, official: { ...mail.official, name, language, isDemonstration } };
    const letter = tellsNothing(mail) ? undefined : composeLetter(addressed, frame, reference);
    const title: Block = { kind: 'section', text: partTitle(language, readFor) };
    const brief = letter && inBrief.length === 0 ? [] : briefBlocks(addressed, inBrief, frame);
    return { mail, context, frame, letter, blocks: [title, ...brief, ...(letter?.blocks ?? []).filter(isOfPart)] };
  });
  const [leading] = parts;
  if (!leading?.letter) throw new Error('The first part of a joint letter tells something');
  const [letterhead] = leading.letter.blocks;
  const { words } = leading.frame;
  const addressee: Block = { kind: 'addressee', lines: [words.access.addressee(reader)] };
  const letters = parts.flatMap(({ letter }) => letter ?? []);
  const more = letters.length - 1;
  const letter: Letter = {
    language: reader.language,
    subject: more > 0 ? jointSubject(reader.language, leading.letter.subject, more) : leading.letter.subject,
    blocks: [
      ...(letterhead ? [letterhead] : []),
      addressee,
      ...parts.flatMap(({ context, frame, blocks }, i): Block[] => {
        const isSameOffice = i === 0 || parts[i - 1]?.context.scopeUnit.id === context.scopeUnit.id;
        const head: Block = { kind: 'letterhead', ...frame.words.letterhead(localDateOf(context.asOf)) };
        return isSameOffice ? blocks : [head, ...blocks];
      }),
      { kind: 'closing', lines: words.closing() },
      ...copiesOf(letters, words),
    ],
    footer: [...new Set(letters.flatMap(({ footer }) => footer))],
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

/** Each list of other readers once, and "as above" alone only where there is no other. */
function copiesOf(letters: readonly Letter[], { copies }: LetterFrame['words']): Block[] {
  const all = letters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'copies' ? block.text : [])));
  const others = all.filter((text) => text !== copies([], 'office'));
  return [...new Set(others.length > 0 ? others : all)].map((text) => ({ kind: 'copies', text }));
}

/** What frames a letter stands once in the joint one. */
const isOfPart = ({ kind }: Block): boolean => !['letterhead', 'addressee', 'closing', 'copies'].includes(kind);

/** What the role of the part is to do about reports that a part above tells in full. */
function briefBlocks(mail: DailyMail, forms: readonly Form[], { words, links }: LetterFrame): Block[] {
  const { language } = mail.official;
  const audience = audienceOf(mail);
  const approved = mail.approved && tellsNothing(mail) ? [paragraph(words.approved(mail.approved))] : [];
  const [first] = forms;
  if (!first) return approved.length > 0 ? approved : [paragraph(allToldAbove(language))];
  const requests: Block[] = audience
    ? forms.map((form) => ({
        kind: 'action',
        request: words.request(form, audience),
        label: words.openReport(form),
        url: links.report(form.unit.id, form.reports[0]?.period ?? ''),
      }))
    : [{ kind: 'action', request: words.list.request(forms), label: words.list.open(first), url: links.reviews }];
  return [paragraph(toldAbove(language, forms)), ...requests, ...approved];
}
