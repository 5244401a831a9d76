import type { UnitTold } from '../../domain/certainty/certainty-texts.js';
import { moverTexts } from '../../domain/explanation/rank-movement-text.js';
import type { PlaceTold } from '../../domain/news/ranking-news.js';
import { notExpectedNote } from '../../domain/ranking/note-texts.js';
import type { CalledUnit } from '../../domain/register/called-unit.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { CommuneStanding } from '../../domain/reminder/final-ranking.js';
import { action, facts, paragraph, points, section } from '../letter/blocks.js';
import type { Body, Writing } from '../letter/frame.js';
import type { Block } from '../letter/letter.js';
import { countInLetterVi } from '../words/names.js';
import { type PlaceInLetter, rankingTexts } from './ranking-texts.js';

/** The letter with nothing but the commune's rank in a final ranking. */
export function rankingBody(writing: Writing, standing: CommuneStanding): Body {
  const { head, mail } = writing;
  const { unit = mail.unit, others = [] } = mail.ranking ?? {};
  const told = { ...mail.ranking, unit, standing };
  return {
    subject: rankingTexts.subject(unit, standing, others.length),
    concerns: rankingTexts.concerns(standing),
    blocks: [
      paragraph(writing, rankingTexts.basis(head, told)),
      ...standingBlocks(writing, told),
      ...blocksOfOthers(writing, others),
      paragraph(writing, rankingTexts.contact(head)),
    ],
  };
}

/** The rank at the end of a letter about reports. That letter has already given its legal basis. */
export function rankingBlocks(writing: Writing): readonly Block[] {
  const { head, mail } = writing;
  const { standing, unit = mail.unit, others = [] } = mail.ranking ?? {};
  if (!standing) return [];
  const told = { ...mail.ranking, unit, standing };
  return [
    section(writing, rankingTexts.section(standing)),
    paragraph(writing, rankingTexts.firstLine(head, told)),
    ...standingBlocks(writing, told),
    ...blocksOfOthers(writing, others),
  ];
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
