import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import type { ReportNews } from '../../domain/news/news.js';
import type { Letterhead } from '../../domain/settings/scope-settings.js';
import { reportUrl } from '../words/links.js';
import type { Audience, Wording } from '../words/wording.js';
import { type Body, paragraph, subjectBlocks } from './frame.js';
import type { Block } from './letter.js';

/** The letter whose only content is news of reports. */
export function newsBody(
  words: Wording,
  mail: DailyMail,
  news: readonly ReportNews[],
  audience: Audience | null,
  letterhead: Letterhead,
): Body {
  const { official, unit } = mail;
  const lines = audience ? words.toCommune(official, unit, audience) : words.toOffice(official, letterhead);
  return {
    subject: words.news.subject(news),
    blocks: [
      ...subjectBlocks(words.news.concerns(news)),
      { kind: 'addressee', lines },
      ...news.flatMap((each) => blocksOf(words, each, letterhead)),
      ...(audience ? [paragraph(words.contact(letterhead))] : []),
    ],
    copies: words.copies([], audience ?? 'office', letterhead),
  };
}

/** The same news at the end of another letter. */
export const newsBlocks = (words: Wording, news: readonly ReportNews[], letterhead: Letterhead): Block[] =>
  news.length === 0
    ? []
    : [
        { kind: 'section', text: words.news.section(news) },
        ...news.flatMap((each) => blocksOf(words, each, letterhead)),
      ];

const blocksOf = (words: Wording, news: ReportNews, { appUrl }: Letterhead): Block[] => [
  paragraph(words.news.sentence(news)),
  { kind: 'facts', rows: words.news.facts(news) },
  {
    kind: 'action',
    request: words.news.request(news),
    label: words.news.open,
    url: reportUrl(appUrl, news.unit.id, news.period),
  },
];
