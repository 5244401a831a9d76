import type { ReportNews } from '../../domain/news/news.js';
import type { Audience } from '../words/wording.js';
import { type Body, type LetterFrame, paragraph, subjectBlocks, type Writing } from './frame.js';
import type { Block } from './letter.js';

/** The letter whose only content is news of reports. */
export function newsBody(writing: Writing, news: readonly ReportNews[], audience: Audience | null): Body {
  const { words, mail } = writing;
  const { official, unit } = mail;
  const lines = audience ? words.toCommune(official, unit, audience) : words.toOffice(official);
  return {
    subject: words.news.subject(news),
    blocks: [
      ...subjectBlocks(words.news.concerns(news)),
      { kind: 'addressee', lines },
      ...news.flatMap((item) => blocksOf(writing, item)),
      ...(audience ? [paragraph(words.contact(news.every(({ kind }) => kind === 'DUE_DAY_MOVED')))] : []),
    ],
    copies: words.copies([], audience ?? 'office'),
  };
}

/** The same news at the end of another letter. */
export const newsBlocks = (frame: LetterFrame, news: readonly ReportNews[]): Block[] =>
  news.length === 0
    ? []
    : [{ kind: 'section', text: frame.words.news.section(news) }, ...news.flatMap((item) => blocksOf(frame, item))];

const blocksOf = ({ words, links }: LetterFrame, news: ReportNews): Block[] => [
  paragraph(words.news.sentence(news)),
  { kind: 'facts', rows: words.news.facts(news) },
  {
    kind: 'action',
    request: words.news.request(news),
    label: words.news.open,
    // Only the page of a reviewer has the answer to a request.
    url: (news.kind === 'EXTENSION_ASKED' ? links.review : links.report)(news.unit.id, news.period),
  },
];
