import type { ReportNews } from '../../domain/news/news.js';
import type { Audience } from '../words/forms.js';
import { newsTexts } from '../words/news-texts.js';
import { action, facts, paragraph, section } from './blocks.js';
import type { Body, LetterFrame, Writing } from './frame.js';
import type { Block } from './letter.js';

/** The letter whose only content is news of reports. */
export function newsBody(writing: Writing, news: readonly ReportNews[], audience: Audience | null): Body {
  const { head } = writing;
  return {
    subject: newsTexts.subject(news),
    concerns: newsTexts.concerns(news),
    blocks: [
      ...news.flatMap((item) => blocksOf(writing, item)),
      ...(audience ? [paragraph(writing, head.help(news.every(({ kind }) => kind === 'DUE_DAY_MOVED')))] : []),
    ],
  };
}

/** The same news at the end of another letter. */
export const newsBlocks = (frame: LetterFrame, news: readonly ReportNews[]): Block[] =>
  news.length === 0 ? [] : [section(frame, newsTexts.section(news)), ...news.flatMap((item) => blocksOf(frame, item))];

const blocksOf = (frame: LetterFrame, news: ReportNews): Block[] => {
  const { links, head, isForAbsent } = frame;
  // Only the page of a reviewer has the answer to a request.
  const page = news.kind === 'EXTENSION_ASKED' ? links.review : links.report;
  return [
    paragraph(frame, newsTexts.sentence(head, news, isForAbsent)),
    facts(frame, newsTexts.facts(news)),
    action(frame, newsTexts.request(news, isForAbsent), newsTexts.open, page(news.unit.id, news.period)),
  ];
};
