import type { RankingCorrection } from '../../domain/reminder/corrected-ranking.js';
import { action, facts, link, longTable, paragraph, section } from '../letter/blocks.js';
import type { Body, LetterFrame, Writing } from '../letter/frame.js';
import type { Draft } from '../letter/size.js';
import { correctionTexts } from './correction-texts.js';
import { rankingTexts } from './ranking-texts.js';

/** The letter with nothing but the correction of a final ranking. */
export function correctionBody(writing: Writing, corrections: readonly RankingCorrection[]): Body {
  const { head, scopeUnit } = writing;
  return {
    subject: correctionTexts.subject(corrections, scopeUnit),
    concerns: correctionTexts.concerns(corrections),
    blocks: [
      ...corrections.flatMap((correction) => blocksOf(writing, correction)),
      paragraph(writing, rankingTexts.contact(head)),
    ],
  };
}

/** Corrections of rankings at the end of another letter. */
export const correctionBlocks = (frame: LetterFrame, corrections: readonly RankingCorrection[]): readonly Draft[] =>
  corrections.flatMap((correction) => [
    section(frame, correctionTexts.section(correction)),
    ...blocksOf(frame, correction),
  ]);

function blocksOf(frame: LetterFrame, correction: RankingCorrection): Draft[] {
  const { links } = frame;
  const { changes, isOwn, period, scope } = correction;
  const [own] = changes;
  const url = isOwn && own ? links.commune(own.unit.id, period) : links.ranking(scope, period);
  const open = rankingTexts.open(period);
  const sentence = paragraph(frame, correctionTexts.sentence(correction));
  if (isOwn && own)
    return [
      sentence,
      facts(frame, correctionTexts.facts(own)),
      action(frame, rankingTexts.request(own.unit), open, url),
    ];
  return [
    sentence,
    longTable(frame, correctionTexts.caption(changes.length), correctionTexts, changes, url),
    link(frame, open, url),
  ];
}
