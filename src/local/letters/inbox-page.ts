import { escapeHtml } from '../../domain/text/escape-html.js';
import { groupedBy } from '../../domain/text/grouped-by.js';
import { capitalised } from '../../domain/text/text.js';
import { type Instant, type LocalDate, localDateOf, localTimeOf } from '../../domain/time/local-date.js';
import { weekdayDateVi } from '../../email/words/dates.js';
import { type InboxLetter, sentAt } from '../aws/inbox.js';
import { bilingual, bilingualParagraphs, demonstrationMark, label, navigation, page } from '../base/page.js';
import { PAGE_NAMES } from '../base/texts.js';
import { headsTable, letterViews } from './letter-views.js';
import { INBOX, LETTER } from './texts.js';

/** The heading of a day: `Thứ Ba, 24/11/2026`. */
const dayTitle = (day: LocalDate): string => capitalised(weekdayDateVi(day));

const dateLine = (instant: Instant): string => `${dayTitle(localDateOf(instant))}, ${localTimeOf(instant)}`;

export type InboxParts = {
  readonly letters: readonly InboxLetter[];
  readonly now: Instant;
  /** Whether some letters are to made-up officials. */
  readonly demonstration: boolean;
};

/** All letters by the local day of their Date header, newest day first. */
export function inboxPage({ letters, now, demonstration }: InboxParts): string {
  const sections = [...groupedBy(letters, (letter) => localDateOf(sentAt(letter)))].map(
    ([day, ofDay]) => `<tbody><tr><th colspan="3" scope="rowgroup">${INBOX.ofDay(dayTitle(day), ofDay.length)}</th></tr>
${ofDay.map(row).join('')}</tbody>`,
  );
  const heads = [INBOX.time, INBOX.recipient, INBOX.subject].map((name) => `<th scope="col">${label(name)}</th>`);
  const table = `<table class="letters"><thead><tr>${heads.join('')}</tr></thead>
${sections.join('\n')}</table>`;
  return page(
    `${INBOX.title} – Xã Số`,
    `${navigation('/inbox')}
<h1>${INBOX.title}</h1>
${bilingualParagraphs(INBOX.lead(letters.length, now))}
${demonstration ? demonstrationMark : ''}
${letters.length > 0 ? table : `<p>${bilingual(INBOX.none)}</p>`}`,
  );
}

function row(letter: InboxLetter): string {
  const link = `/inbox/${escapeHtml(letter.messageId)}`;
  return `<tr><td class="time">${localTimeOf(sentAt(letter))}</td><td class="to">${letter.destination.to.map(recipient).join('<br>')}</td>
<td><a href="${link}">${escapeHtml(letter.subject)}</a></td></tr>`;
}

function recipient(to: string): string {
  const [, name = '', address = to] = /^"?([^"<]*?)"?\s*<([^>]+)>$/.exec(to) ?? [];
  return `${escapeHtml(name)} <span class="en">${escapeHtml(address)}</span>`;
}

export function letterPage(letter: InboxLetter): string {
  const { html, text } = letter.body;
  const heads = headsTable([
    [label(LETTER.date), dateLine(sentAt(letter))],
    [label(LETTER.from), letter.from],
    [label(LETTER.to), letter.destination.to.join(', ')],
    ...(letter.headers ?? []).map(({ name, value }) => [name, value] as const),
    ...letter.attachments.map(
      ({ filename, contentType }) => [label(LETTER.attachment), `${filename ?? '?'} (${contentType})`] as const,
    ),
  ]);
  return page(
    letter.subject,
    `<p><a href="/inbox">← ${label(PAGE_NAMES.inbox)}</a></p><h1>${escapeHtml(letter.subject)}</h1>
${heads}
${letterViews(html, text)}`,
  );
}
