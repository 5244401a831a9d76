import type { UnitTold } from '../../domain/certainty/certainty-texts.js';
import { moverTexts } from '../../domain/explanation/rank-movement-text.js';
import type { PlaceTold, RankingNews } from '../../domain/news/ranking-news.js';
import { notExpectedNote } from '../../domain/ranking/note-texts.js';
import type { CalledUnit } from '../../domain/register/called-unit.js';
import type { UnitId } from '../../domain/register/unit.js';
import { action, facts, paragraph, points, section } from '../letter/blocks.js';
import type { LetterPart, Writing } from '../letter/frame.js';
import type { Block } from '../letter/letter.js';
import { countInLetterVi } from '../words/names.js';
import { type PlaceInLetter, rankingTexts } from './ranking-texts.js';

/** The commune's rank in a final ranking. */
export function rankingPart(writing: Writing, { others = [], ...told }: RankingNews & PlaceInLetter): LetterPart {
  const { head } = writing;
  const { unit, standing } = told;
  const blocks = () => [...standingBlocks(writing, told), ...blocksOfOthers(writing, others)];
  return {
    subject: rankingTexts.subject(unit, standing, others.length),
    concerns: rankingTexts.concerns(standing),
    leading: () => [
      paragraph(writing, rankingTexts.basis(head, told)),
      ...blocks(),
      paragraph(writing, rankingTexts.contact(head)),
    ],
    below: () => [
      section(writing, rankingTexts.section(standing)),
      paragraph(writing, rankingTexts.firstLine(head, told)),
      ...blocks(),
    ],
  };
}

/** Ranks of the other units that became part of the reader's commune. */
const blocksOfOthers = (writing: Writing, others: readonly PlaceTold[]): Block[] =>
  others.flatMap(({ standing, ...place }) => {
    if (!standing) return [];
    const told = { ...place, standing };
    return [paragraph(writing, rankingTexts.place(told)), ...standingBlocks(writing, told)];
  });

/** Whether the unit has ended. Nobody can improve its figures any more. */
const hasEnded = ({ now }: CalledUnit): boolean => now !== undefined && !now.isSameUnit;

const calledIn =
  ({ mail }: Writing) =>
  (id: UnitId): UnitTold =>
    mail.ranking?.communes.get(id) ?? { name: { vi: id, en: id }, kind: 'COMMUNE' };

function standingBlocks(writing: Writing, { unit, standing, locked }: PlaceInLetter): Block[] {
  const { links, scopeUnit, mail } = writing;
  const { ranking } = standing;
  const scope = mail.ranking?.formerScope ?? scopeUnit;
  const improvements = hasEnded(unit) ? [] : standing.improvements(locked);
  const moved = standing.movement();
  const movers = moved ? moverTexts(moved) : [];
  const causes = standing.row.rank === null || movers.length > 0 ? [] : standing.causes();
  const causesTold = causes.map((cause) => rankingTexts.cause(cause, scope));
  const leftOut = notExpectedNote(ranking);
  return [
    facts(writing, rankingTexts.facts(standing)),
    ...points(writing, rankingTexts.certainty, standing.certainty(calledIn(writing), countInLetterVi)),
    ...(leftOut ? [paragraph(writing, leftOut)] : []),
    ...points(writing, rankingTexts.movers(standing), movers.map(rankingTexts.mover)),
    ...points(writing, rankingTexts.causes, causesTold),
    ...points(writing, rankingTexts.improvements, improvements.map(rankingTexts.improvement)),
    action(
      writing,
      rankingTexts.request(unit),
      rankingTexts.open(ranking.period),
      links.commune(unit.id, ranking.period),
    ),
  ];
}
