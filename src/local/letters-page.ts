import { demonstrationMark, escapeHtml, navigation, page } from './page.js';
import type { SampleLetter } from './sample-letters.js';

const NAMES: Readonly<Record<string, string>> = {
  opened: 'Mở kỳ báo cáo · a window opens',
  '3-before': 'Trước hạn 03 ngày làm việc · three working days before',
  due: 'Ngày đến hạn · the due day',
  '1-late': 'Quá hạn 01 ngày · one working day late',
  '3-late': 'Quá hạn 03 ngày, gửi công chức · three late, to the officer',
  '3-late-chairman': 'Quá hạn 03 ngày, gửi Chủ tịch · three late, to the chairman',
  '5-late-reviewer': 'Quá hạn 05 ngày, gửi người xem xét · five late, to the reviewer',
  weekly: 'Nhắc hằng tuần · weekly',
  several: 'Nhiều báo cáo · several reports',
  digest: 'Thư tổng hợp gửi lãnh đạo · digest for leaders',
  returned: 'Trả lại để chỉnh sửa · returned for revision',
  'ranking-up': 'Xếp hạng chính thức, tăng bậc · ranking, up',
  'ranking-down': 'Xếp hạng chính thức, giảm bậc · ranking, down',
  'ranking-unchanged': 'Xếp hạng chính thức, giữ nguyên · ranking, unchanged',
  'ranking-tied': 'Xếp hạng chính thức, đồng hạng · ranking, a tie',
  'ranking-unranked': 'Xếp hạng chính thức, chưa xếp hạng · ranking, not ranked',
  'ranking-chairman': 'Xếp hạng chính thức, gửi Chủ tịch · ranking, to the chairman',
  'ranking-with-reminder': 'Xếp hạng trong thư nhắc · ranking in a reminder',
  'returned-chairman': 'Trả lại, gửi Chủ tịch thay · returned, to the chairman instead',
};

const LANGUAGES = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
] as const;

const RANKING_FINAL = `<p>Thư xếp hạng dựa trên kết quả chính thức mới nhất; thứ hạng và mức tăng, giảm trong từng mẫu được đặt ra để minh họa.</p>
<p class="en" lang="en">Letters about a ranking stand on the newest final one; the rank and its change are made up, one for each wording.</p>`;
const NO_RANKING_FINAL = `<p>Chưa có kết quả xếp hạng chính thức nên chưa có mẫu thư xếp hạng.</p>
<p class="en" lang="en">No ranking is final yet, so there is no letter about one.</p>`;

/** Every letter, in both languages: both bodies, the HTML on a desk and on a telephone 320 pixels wide. */
export function lettersPage(samples: readonly SampleLetter[], asked: URLSearchParams, demonstration: boolean): string {
  const language = asked.get('lang') === 'en' ? 'en' : 'vi';
  const ofLanguage = samples.filter((sample) => sample.language === language);
  const shown = ofLanguage.find(({ name }) => name === asked.get('letter')) ?? ofLanguage[0];
  const link = (name: string, lang: string, text: string, current: boolean) =>
    current
      ? `<strong>${escapeHtml(text)}</strong>`
      : `<a href="/letters?letter=${escapeHtml(name)}&amp;lang=${lang}">${escapeHtml(text)}</a>`;
  const list = ofLanguage.map(
    ({ name }) => `<li>${link(name, language, NAMES[name] ?? name, name === shown?.name)}</li>`,
  );
  const languages = LANGUAGES.map(([lang, text]) => link(shown?.name ?? '', lang, text, lang === language));
  return page(
    'Mẫu thư – Xã Số',
    `${navigation('/letters')}
<h1>Mẫu thư của Hệ thống</h1>
<p>Mỗi loại thư được viết bằng dữ liệu đang có, như thể một xã chưa gửi báo cáo; không thư nào ở đây được gửi đi.</p>
<p class="en" lang="en">Every kind of letter, written on the data at hand as if one commune had not submitted; none of them is sent.</p>
${ofLanguage.some(({ name }) => name.startsWith('ranking')) ? RANKING_FINAL : NO_RANKING_FINAL}
${demonstration ? demonstrationMark : ''}
<p>${languages.join(' · ')}</p>
<ul>${list.join('\n')}</ul>
${shown ? letter(shown) : '<p>Chưa có cán bộ nào. <span class="en" lang="en">No officials yet.</span></p>'}`,
  );
}

function letter({ language, email: { subject, html, text, headers, attachments } }: SampleLetter): string {
  const frame = (width: string, title: string) =>
    `<h2>${title}</h2><iframe sandbox title="${title}" style="width:${width}" srcdoc="${escapeHtml(html)}"></iframe>`;
  const rows = [
    ...Object.entries(headers),
    ...attachments.map(
      ({ filename, contentType }) => ['Đính kèm · Attachment', `${filename} (${contentType})`] as const,
    ),
  ].map(([name, value]) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`);
  return `<h2 lang="${language}">${escapeHtml(subject)}</h2><table>${rows.join('')}</table>
${frame('100%', 'HTML')}
${frame('320px', 'HTML, 320 px')}
<h2>Bản văn bản · text</h2><pre lang="${language}">${escapeHtml(text)}</pre>
${attachments.map(({ filename, content }) => `<h2>${escapeHtml(filename)}</h2><pre>${escapeHtml(content)}</pre>`).join('')}`;
}
