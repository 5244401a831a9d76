import { unitToday } from '../../domain/register/called-unit.js';
import type { RankingCorrection } from '../../domain/reminder/corrected-ranking.js';
import { type Body, type LetterFrame, paragraph, subjectBlocks, type Writing } from '../letter/frame.js';
import type { Draft } from '../letter/size.js';
import type { Audience, Wording } from '../words/wording.js';

/** The letter whose only content is the correction of a final ranking. */
export function correctionBody(
  writing: Writing,
  corrections: readonly RankingCorrection[],
  audience: Audience | null,
): Body {
  const { words, mail, scopeUnit } = writing;
  const { official, unit } = mail;
  const lines = audience ? words.toCommune(official, unit, audience) : words.toOffice(official);
  return {
    subject: words.correction.subject(corrections, scopeUnit),
    blocks: [
      ...subjectBlocks(words.correction.concerns(corrections)),
      { kind: 'addressee', lines },
      ...corrections.flatMap((correction) => blocksOf(writing, correction)),
      paragraph(words.ranking.contact()),
    ],
    copies: words.copies([], audience ?? 'office'),
  };
}

/** The same correction at the end of another letter. */
export const correctionBlocks = (frame: LetterFrame, corrections: readonly RankingCorrection[]): readonly Draft[] =>
  corrections.flatMap((correction) => [
    { kind: 'section', text: frame.words.correction.section(correction) },
    ...blocksOf(frame, correction),
  ]);

function blocksOf({ words, links }: LetterFrame, correction: RankingCorrection): Draft[] {
  const { changes, isOwn, period, scope } = correction;
  const [own] = changes;
  const url = isOwn && own ? links.commune(own.unit.id, period) : links.ranking(scope, period);
  const label = words.correction.open(correction);
  const sentence = paragraph(words.correction.sentence(correction));
  if (isOwn && own)
    return [
      sentence,
      { kind: 'facts', rows: words.correction.facts(own) },
      { kind: 'action', request: words.ranking.request(unitToday(own.unit)), label, url },
    ];
  return [sentence, changesTable(words, correction, url), { kind: 'links', links: [{ label, url }] }];
}

const changesTable = (words: Wording, { changes }: RankingCorrection, url: string): Draft => ({
  kind: 'long',
  count: changes.length,
  show: (shown) => [
    {
      kind: 'table',
      caption: words.correction.caption(changes.length),
      columns: words.correction.columns,
      rows: changes.slice(0, shown).map(words.correction.row),
    },
    ...(shown < changes.length
      ? [{ kind: 'links' as const, links: [{ label: words.correction.more(changes.length - shown), url }] }]
      : []),
  ],
});
