import { escapeHtml } from '../../domain/text/escape-html.js';
import { type Instant, type LocalDate, localDateOf, localTimeOf } from '../../domain/time/local-date.js';
import { weekdayDateVi } from '../../email/words/dates.js';
import { capitalised } from '../../email/words/names.js';
import { type InboxLetter, sentAt } from '../aws/inbox.js';
import { demonstrationMark, navigation, page } from '../base/page.js';
import { headsTable, letterViews } from './letter-views.js';

/** `Thứ Ba, 24/11/2026` */
const dayTitle = (day: LocalDate): string => capitalised(weekdayDateVi(day));

const dateLine = (instant: Instant): string => `${dayTitle(localDateOf(instant))}, ${localTimeOf(instant)}`;

export type InboxParts = {
  readonly letters: readonly InboxLetter[];
  readonly now: Instant;
  /** Some of the letters are to made-up officials. */
  readonly demonstration: boolean;
};

/** All letters by the local day of their Date header, newest day first. */
export function inboxPage({ letters, now, demonstration }: InboxParts): string {
  const sections = [...groupByDay(letters)].map(
    ([day, ofDay]) => `<tbody><tr><th colspan="3" scope="rowgroup">${dayTitle(day)} · ${ofDay.length} thư</th></tr>
${ofDay.map(row).join('')}</tbody>`,
  );
  const table = `<table class="letters"><thead><tr><th scope="col">Giờ · Time</th><th scope="col">Người nhận · Recipient</th><th scope="col">Tiêu đề · Subject</th></tr></thead>
${sections.join('\n')}</table>`;
  return page(
    'Hộp thư nhắc báo cáo – Xã Số',
    `${navigation('/inbox')}
<h1>Hộp thư nhắc báo cáo</h1>
<p>${letters.length} thư đã gửi trên máy này, ghi theo ngày gửi; không thư nào ra khỏi máy. Bây giờ là ${localTimeOf(now)}, ${weekdayDateVi(localDateOf(now))}.</p>
<p class="en" lang="en">Inbox: ${letters.length} letters sent on this machine, dated as sent; none leaves it.</p>
${demonstration ? demonstrationMark : ''}
${letters.length > 0 ? table : '<p>Chưa có thư nào. <span class="en" lang="en">No letters yet.</span></p>'}`,
  );
}

function row(letter: InboxLetter): string {
  const link = `/inbox/${escapeHtml(letter.messageId)}`;
  return `<tr><td class="time">${localTimeOf(sentAt(letter))}</td><td class="to">${letter.destination.to.map(recipient).join('<br>')}</td>
<td><a href="${link}">${escapeHtml(letter.subject)}</a></td></tr>`;
}

/** Name above address. */
function recipient(to: string): string {
  const [, name = '', address = to] = /^"?([^"<]*?)"?\s*<([^>]+)>$/.exec(to) ?? [];
  return `${escapeHtml(name)} <span class="en">${escapeHtml(address)}</span>`;
}

/** One letter as its reader gets it. */
export function letterPage(letter: InboxLetter): string {
  const { html, text } = letter.body;
  const heads = headsTable([
    ['Ngày gửi · Date', dateLine(sentAt(letter))],
    ['Người gửi · From', letter.from],
    ['Người nhận · To', letter.destination.to.join(', ')],
    ...(letter.headers ?? []).map(({ name, value }) => [name, value] as const),
    ...letter.attachments.map(
      ({ filename, contentType }) => ['Đính kèm · Attachment', `${filename ?? '?'} (${contentType})`] as const,
    ),
  ]);
  return page(
    letter.subject,
    `<p><a href="/inbox">← Hộp thư · inbox</a></p><h1>${escapeHtml(letter.subject)}</h1>
${heads}
${letterViews(html, text)}`,
  );
}

function groupByDay(letters: readonly InboxLetter[]): Map<LocalDate, InboxLetter[]> {
  const days = new Map<LocalDate, InboxLetter[]>();
  for (const letter of letters) {
    const day = localDateOf(sentAt(letter));
    days.set(day, [...(days.get(day) ?? []), letter]);
  }
  return days;
}
