import { escapeHtml } from '../../domain/text/escape-html.js';
import { numberText } from '../../domain/text/number-text.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { timeVi, weekdayDateVi } from '../../email/words/dates.js';
import { demonstrationMark, navigation, page } from '../base/page.js';
import { headsTable, letterViews } from './letter-views.js';
import type { SampleLetter } from './sample-letters.js';
import { letterName, NO_RANKING_FINAL, RANKING_FINAL } from './texts.js';

const LANGUAGES = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
] as const;

/** Every kind of letter in both languages: HTML on a desk, on a telephone of 320 pixels and in dark mode, and text. */
export function lettersPage(samples: readonly SampleLetter[], asked: URLSearchParams, demonstration: boolean): string {
  const language = asked.get('lang') === 'en' ? 'en' : 'vi';
  const ofLanguage = samples.filter((sample) => sample.language === language);
  const shown = ofLanguage.find(({ name }) => name === asked.get('letter')) ?? ofLanguage[0];
  const link = (name: string, lang: string, text: string, current: boolean) =>
    `<a href="/letters?letter=${escapeHtml(name)}&amp;lang=${lang}"${current ? ' aria-current="page"' : ''}>${text}</a>`;
  const kinds = ofLanguage.map(({ name }) => {
    const [vi, en] = letterName(name);
    const text = `${escapeHtml(vi)} <span class="en" lang="en">${escapeHtml(en)}</span>`;
    return `<li>${link(name, language, text, name === shown?.name)}</li>`;
  });
  const languages = LANGUAGES.map(([lang, text]) => link(shown?.name ?? '', lang, text, lang === language));
  return page(
    'Mẫu thư – Xã Số',
    `${navigation('/letters')}
<h1>Mẫu thư của Hệ thống</h1>
<p>Mỗi loại thư được viết bằng dữ liệu đang có, như thể một xã chưa gửi báo cáo; không thư nào ở đây được gửi đi.</p>
<p class="en" lang="en">Every kind of letter, written on the data at hand as if one commune had not submitted; none of them is sent.</p>
${ofLanguage.some(({ name }) => name.startsWith('ranking')) ? RANKING_FINAL : NO_RANKING_FINAL}
${demonstration ? demonstrationMark : ''}
<div class="samples">
<nav aria-label="Loại thư · kinds of letters"><p class="languages">${languages.join(' · ')}</p><ul>${kinds.join('\n')}</ul></nav>
<section>${shown ? letter(shown) : '<p>Chưa có cán bộ nào. <span class="en" lang="en">No officials yet.</span></p>'}</section>
</div>`,
  );
}

const kilobytes = (text: string): string => `${numberText(Buffer.byteLength(text) / 1_000, 1, 1).vi} KB`;

function letter({ email, language }: SampleLetter): string {
  const { from, to, date, subject, html, text, headers, attachments } = email;
  const heads = headsTable([
    ['Ngày gửi · Date', `${timeVi(date)}, ${weekdayDateVi(localDateOf(date))}`],
    ['Người gửi · From', `${from.name} <${from.address}>`],
    ['Người nhận · To', `${to.name} <${to.address}>`],
    ...Object.entries(headers),
    ...attachments.map(
      ({ filename, contentType }) => ['Đính kèm · Attachment', `${filename} (${contentType})`] as const,
    ),
    ['Dung lượng · Size', `HTML ${kilobytes(html)}, văn bản · text ${kilobytes(text)}`],
  ]);
  const files = attachments.map(
    ({ filename, content }) => `<h2>${escapeHtml(filename)}</h2>\n<pre>${escapeHtml(content)}</pre>`,
  );
  return [`<h2 lang="${language}">${escapeHtml(subject)}</h2>`, heads, letterViews(html, text), ...files].join('\n');
}
