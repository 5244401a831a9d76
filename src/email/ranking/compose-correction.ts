import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import type { Unit } from '../../domain/register/unit.js';
import type { RankingCorrection } from '../../domain/reminder/corrected-ranking.js';
import type { Letterhead } from '../../domain/settings/scope-settings.js';
import { type Body, paragraph, subjectBlocks } from '../letter/frame.js';
import type { Draft } from '../letter/size.js';
import { rankingUrl } from '../words/links.js';
import type { Audience, Wording } from '../words/wording.js';

/** The scope that the correction is about, and its letterhead. */
type Around = { readonly letterhead: Letterhead; readonly scopeUnit: Unit };

/** The letter whose only content is the correction of a final ranking. */
export function correctionBody(
  words: Wording,
  { official, unit }: DailyMail,
  corrections: readonly RankingCorrection[],
  audience: Audience | null,
  around: Around,
): Body {
  const { letterhead, scopeUnit } = around;
  const lines = audience ? words.toCommune(official, unit, audience) : words.toOffice(official, letterhead);
  return {
    subject: words.correction.subject(corrections, scopeUnit),
    blocks: [
      ...subjectBlocks(words.correction.concerns(corrections)),
      { kind: 'addressee', lines },
      ...corrections.flatMap((correction) => blocksOf(words, correction, around)),
      paragraph(words.ranking.contact(letterhead)),
    ],
    copies: words.copies([], audience ?? 'office', letterhead),
  };
}

/** The same correction at the end of another letter. */
export const correctionBlocks = (
  words: Wording,
  corrections: readonly RankingCorrection[],
  around: Around,
): readonly Draft[] =>
  corrections.flatMap((correction) => [
    { kind: 'section', text: words.correction.section(correction) },
    ...blocksOf(words, correction, around),
  ]);

function blocksOf(words: Wording, correction: RankingCorrection, { letterhead, scopeUnit }: Around): Draft[] {
  const { changes, isOwn, period } = correction;
  const [own] = changes;
  const url = rankingUrl(letterhead.appUrl, isOwn && own ? own.unit.id : scopeUnit.id, period);
  const label = words.correction.open(correction);
  const sentence = paragraph(words.correction.sentence(correction));
  if (isOwn && own)
    return [
      sentence,
      { kind: 'facts', rows: words.correction.facts(own) },
      { kind: 'action', request: words.ranking.request(own.unit), label, url },
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
