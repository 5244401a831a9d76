import { localDateOf } from '../../domain/time/local-date.js';
import { timeVi, weekdayDateVi } from '../../email/words/dates.js';
import { demonstrationMark, escapeHtml, navigation, page } from '../base/page.js';
import { headsTable, letterViews } from './letter-views.js';
import type { SampleLetter } from './sample-letters.js';

type Name = readonly [vi: string, en: string];
const NAMES: Readonly<Record<string, Name>> = {
  opened: ['Mở kỳ báo cáo', 'a window opens'],
  'opened-chairman': ['Mở kỳ báo cáo, gửi Chủ tịch thay', 'a window opens, to the chairman instead'],
  '3-before': ['Trước hạn 03 ngày làm việc', 'three working days before'],
  due: ['Ngày đến hạn', 'the due day'],
  '1-late': ['Quá hạn 01 ngày làm việc', 'one working day late'],
  '3-late': ['Quá hạn 03 ngày làm việc, gửi công chức', 'three late, to the officer'],
  '3-late-chairman': ['Quá hạn 03 ngày làm việc, gửi Chủ tịch', 'three late, to the chairman'],
  '5-late-reviewer': ['Quá hạn 05 ngày làm việc, gửi người xem xét', 'five late, to the reviewer'],
  weekly: ['Nhắc hằng tuần', 'weekly'],
  several: ['Nhiều báo cáo', 'several reports'],
  digest: ['Thư tổng hợp gửi lãnh đạo', 'digest for leaders'],
  'digest-final': ['Thư tổng hợp khi xếp hạng chính thức', 'digest when a ranking is final'],
  returned: ['Trả lại để chỉnh sửa', 'returned for revision'],
  'returned-chairman': ['Trả lại, gửi Chủ tịch thay', 'returned, to the chairman instead'],
  'ranking-up': ['Xếp hạng chính thức, tăng bậc', 'ranking, up'],
  'ranking-down': ['Xếp hạng chính thức, giảm bậc', 'ranking, down'],
  'ranking-unchanged': ['Xếp hạng chính thức, giữ nguyên', 'ranking, unchanged'],
  'ranking-tied': ['Xếp hạng chính thức, đồng hạng', 'ranking, a tie'],
  'ranking-unranked': ['Xếp hạng chính thức, chưa xếp hạng', 'ranking, not ranked'],
  'ranking-chairman': ['Xếp hạng chính thức, gửi Chủ tịch', 'ranking, to the chairman'],
  'ranking-with-reminder': ['Xếp hạng trong thư nhắc', 'ranking in a reminder'],
};

const LANGUAGES = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
] as const;

const RANKING_FINAL = `<p>Thư xếp hạng dựa trên kết quả chính thức mới nhất; thứ hạng và mức tăng, giảm trong từng mẫu được đặt ra để minh họa.</p>
<p class="en" lang="en">Letters about a ranking stand on the newest final one; the rank and its change are made up, one for each wording.</p>`;
const NO_RANKING_FINAL = `<p>Chưa có kết quả xếp hạng chính thức nên chưa có mẫu thư xếp hạng.</p>
<p class="en" lang="en">No ranking is final yet, so there is no letter about one.</p>`;

/** Every letter, in both languages: both bodies, the HTML on a desk and on a telephone 320 pixels wide, light and dark. */
export function lettersPage(samples: readonly SampleLetter[], asked: URLSearchParams, demonstration: boolean): string {
  const language = asked.get('lang') === 'en' ? 'en' : 'vi';
  const ofLanguage = samples.filter((sample) => sample.language === language);
  const shown = ofLanguage.find(({ name }) => name === asked.get('letter')) ?? ofLanguage[0];
  const link = (name: string, lang: string, text: string, current: boolean) =>
    `<a href="/letters?letter=${escapeHtml(name)}&amp;lang=${lang}"${current ? ' aria-current="page"' : ''}>${text}</a>`;
  const kinds = ofLanguage.map(({ name }) => {
    const [vi, en] = NAMES[name] ?? [name, name];
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

const kilobytes = (text: string): string => `${(Buffer.byteLength(text) / 1_000).toFixed(1).replace('.', ',')} KB`;

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
