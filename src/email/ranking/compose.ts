import { moverTexts } from '../../domain/explanation/rank-movement-text.js';
import type { PlaceTold } from '../../domain/news/ranking-news.js';
import { type CalledUnit, unitToday } from '../../domain/register/called-unit.js';
import type { CommuneStanding } from '../../domain/reminder/final-ranking.js';
import { type Body, paragraph, subjectBlocks, type Writing } from '../letter/frame.js';
import type { Block } from '../letter/letter.js';
import type { Audience } from '../words/wording.js';

/** The letter whose only content is the commune's place in a final ranking. */
export function rankingBody(writing: Writing, standing: CommuneStanding, audience: Audience): Body {
  const { words, mail } = writing;
  const { official } = mail;
  const { unit = mail.unit, others = [] } = mail.ranking ?? {};
  return {
    subject: words.ranking.subject(unit, standing, others.length),
    blocks: [
      ...subjectBlocks(words.ranking.concerns(standing)),
      { kind: 'addressee', lines: words.toCommune(official, mail.unit, audience) },
      paragraph(words.ranking.basis(unit, standing)),
      ...standingBlocks(writing, unit, standing),
      ...blocksOfOthers(writing, others),
      paragraph(words.ranking.contact()),
    ],
    copies: words.copies([], audience),
  };
}

/** The same place at the end of a letter about reports, which has already given its legal basis. */
export function rankingBlocks(writing: Writing): readonly Block[] {
  const { words, mail } = writing;
  const { standing, unit = mail.unit, others = [] } = mail.ranking ?? {};
  if (!standing) return [];
  return [
    { kind: 'section', text: words.ranking.section(standing) },
    paragraph(words.ranking.firstLine(unit, standing)),
    ...standingBlocks(writing, unit, standing),
    ...blocksOfOthers(writing, others),
  ];
}

/** The other units that went into the reader's commune. */
const blocksOfOthers = (writing: Writing, others: readonly PlaceTold[]): Block[] =>
  others.flatMap(({ unit, standing }) =>
    standing
      ? [paragraph(writing.words.ranking.place(unit, standing)), ...standingBlocks(writing, unit, standing)]
      : [],
  );

/** Nobody can improve the figures of a unit that has ended. */
const hasEnded = ({ now }: CalledUnit): boolean => now !== undefined && !now.isSameUnit;

function standingBlocks(
  { words, links, scopeUnit, mail }: Writing,
  unit: CalledUnit,
  standing: CommuneStanding,
): Block[] {
  const improvements = hasEnded(unit) ? [] : standing.improvements();
  const moved = standing.movement();
  const movers = moved ? moverTexts(moved) : [];
  const causes = standing.row.rank === null || movers.length > 0 ? [] : standing.causes();
  const leftOut = words.ranking.leftOut(standing);
  return [
    { kind: 'facts', rows: words.ranking.facts(standing) },
    ...(leftOut ? [paragraph(leftOut)] : []),
    ...(movers.length === 0
      ? []
      : [{ kind: 'points' as const, title: words.ranking.movers(standing), points: movers.map(words.ranking.mover) }]),
    ...(causes.length === 0
      ? []
      : [
          {
            kind: 'points' as const,
            title: words.ranking.causes,
            points: causes.map((cause) => words.ranking.cause(cause, mail.ranking?.formerScope ?? scopeUnit)),
          },
        ]),
    ...(improvements.length === 0
      ? []
      : [
          {
            kind: 'points' as const,
            title: words.ranking.improvements,
            points: improvements.map(words.ranking.improvement),
          },
        ]),
    {
      kind: 'action',
      request: words.ranking.request(unitToday(unit)),
      label: words.ranking.open(standing),
      url: links.commune(unit.id, standing.ranking.period),
    },
  ];
}
