import type { RankingCorrection } from '../../domain/reminder/corrected-ranking.js';
import { action, facts, link, longTable, paragraph, section } from '../letter/blocks.js';
import type { LetterFrame, LetterPart, Writing } from '../letter/frame.js';
import type { Draft } from '../letter/size.js';
import { correctionTexts } from './correction-texts.js';
import { rankingTexts } from './ranking-texts.js';

/** The corrections of final rankings. */
export function correctionPart(writing: Writing, corrections: readonly RankingCorrection[]): LetterPart {
  const { head, scopeUnit } = writing;
  return {
    subject: correctionTexts.subject(corrections, scopeUnit),
    concerns: correctionTexts.concerns(corrections),
    leading: () => [
      ...corrections.flatMap((correction) => blocksOf(writing, correction)),
      paragraph(writing, rankingTexts.contact(head)),
    ],
    below: () =>
      corrections.flatMap((correction) => [
        section(writing, correctionTexts.section(correction)),
        ...blocksOf(writing, correction),
      ]),
  };
}

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
