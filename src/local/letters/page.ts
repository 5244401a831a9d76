import { escapeHtml } from '../../domain/text/escape-html.js';
import { numberText } from '../../domain/text/number-text.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { timeVi, weekdayDateVi } from '../../email/words/dates.js';
import { bilingual, bilingualParagraphs, demonstrationMark, label, navigation, page } from '../base/page.js';
import { headsTable, letterViews } from './letter-views.js';
import type { SampleLetter } from './sample-letters.js';
import { LANGUAGE_NAMES, LETTER, letterName, NO_RANKING_FINAL, RANKING_FINAL, SAMPLES } from './texts.js';

/** Every kind of letter in both languages: HTML on a desk, on a telephone of 320 pixels and in dark mode, and text. */
export function lettersPage(samples: readonly SampleLetter[], query: URLSearchParams, demonstration: boolean): string {
  const language = query.get('lang') === 'en' ? 'en' : 'vi';
  const ofLanguage = samples.filter((sample) => sample.language === language);
  const shown = ofLanguage.find(({ name }) => name === query.get('letter')) ?? ofLanguage[0];
  const link = (name: string, lang: string, text: string, current: boolean) =>
    `<a href="/letters?letter=${escapeHtml(name)}&amp;lang=${lang}"${current ? ' aria-current="page"' : ''}>${text}</a>`;
  const kinds = ofLanguage.map(({ name }) => {
    const [vi, en] = letterName(name);
    const text = `${escapeHtml(vi)} <span class="en" lang="en">${escapeHtml(en)}</span>`;
    return `<li>${link(name, language, text, name === shown?.name)}</li>`;
  });
  const languages = LANGUAGE_NAMES.map(([lang, text]) => link(shown?.name ?? '', lang, text, lang === language));
  return page(
    `${SAMPLES.tab} – Xã Số`,
    `${navigation('/letters')}
<h1>${SAMPLES.title}</h1>
${bilingualParagraphs(SAMPLES.lead)}
${bilingualParagraphs(ofLanguage.some(({ name }) => name.startsWith('ranking')) ? RANKING_FINAL : NO_RANKING_FINAL)}
${demonstration ? demonstrationMark : ''}
<div class="samples">
<nav aria-label="${label(SAMPLES.kinds)}"><p class="languages">${languages.join(' · ')}</p><ul>${kinds.join('\n')}</ul></nav>
<section>${shown ? letter(shown) : `<p>${bilingual(SAMPLES.nobody)}</p>`}</section>
</div>`,
  );
}

const kilobytes = (text: string): string => `${numberText(Buffer.byteLength(text) / 1_000, 1, 1).vi} KB`;

function letter({ email, language }: SampleLetter): string {
  const { from, to, date, subject, html, text, headers, attachments } = email;
  const heads = headsTable([
    [label(LETTER.date), `${timeVi(date)}, ${weekdayDateVi(localDateOf(date))}`],
    [label(LETTER.from), `${from.name} <${from.address}>`],
    [label(LETTER.to), `${to.name} <${to.address}>`],
    ...Object.entries(headers),
    ...attachments.map(
      ({ filename, contentType }) => [label(LETTER.attachment), `${filename} (${contentType})`] as const,
    ),
    [label(LETTER.size), LETTER.sizes(kilobytes(html), kilobytes(text))],
  ]);
  const files = attachments.map(
    ({ filename, content }) => `<h2>${escapeHtml(filename)}</h2>\n<pre>${escapeHtml(content)}</pre>`,
  );
  return [`<h2 lang="${language}">${escapeHtml(subject)}</h2>`, heads, letterViews(html, text), ...files].join('\n');
}
