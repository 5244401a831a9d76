import { comparisonText } from '../../domain/explanation/explanation-text.js';
import { WHY_NOT } from '../../domain/explanation/rank-movement-text.js';
import { improvementText } from '../../domain/improvement/texts.js';
import { notExpectedNote } from '../../domain/ranking/note-texts.js';
import { isCountedAnew } from '../../domain/ranking/rank-change.js';
import { UNRANKED_IN_SHORT, unrankedText } from '../../domain/ranking/unranked-text.js';
import type { CalledUnit } from '../../domain/register/called-unit.js';
import type { Unit } from '../../domain/register/unit.js';
import type { CommuneStanding } from '../../domain/reminder/final-ranking.js';
import { pointsOf1000 } from '../../domain/scoring/publish-score.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { indexPointsText, ordinal, percentText } from '../../domain/text/number-text.js';
import { periodLabel } from '../../domain/time/texts.js';
import type { LetterheadWords } from '../words/letterhead.js';
import { nameEn, unitEn } from '../words/names.js';
import type { Wording } from '../words/wording.js';

const month = ({ ranking }: CommuneStanding) => periodLabel(ranking.period).en;

const place = (rank: number, tied: boolean): string => `${tied ? 'joint ' : ''}${ordinal(rank)}`;

const rankOf = ({ row, ranking }: CommuneStanding): string =>
  row.rank === null
    ? `not ranked (${UNRANKED_IN_SHORT[row.unrankedReason ?? 'NO_REPORT'].en})`
    : `${place(row.rank, row.tied)} of ${ranking.rankedCount}`;

/** Gives the number of ranked communes only if it differs from the number of all communes. */
function placeOf(unit: Unit, standing: CommuneStanding): string {
  const { row, ranking, communes } = standing;
  if (row.rank === null) return `${unitEn(unit)} ${unrankedText(row.unrankedReason ?? 'NO_REPORT', null).en}`;
  const ranked = ranking.rankedCount === communes ? '' : `${ranking.rankedCount} are ranked, and `;
  return `${ranked}${unitEn(unit)} is ${place(row.rank, row.tied)}${changeInBrackets(standing)}`;
}

const byPlaces = (change: number): string =>
  change === 0 ? 'unchanged' : `${change > 0 ? 'up' : 'down'} ${Math.abs(change)}`;

/** The subject is silent when the ranks cannot be compared. The letter then gives the reason. */
const changeInBrackets = ({ row: { rank, change } }: CommuneStanding): string =>
  rank === null || change === null ? '' : ` (${byPlaces(change)})`;

function changeOf({ row, ranking, compared }: CommuneStanding): string {
  const { change, previousRank, noChangeReason } = row;
  if (change === null) return `Not compared: ${WHY_NOT[noChangeReason ?? 'NO_PREVIOUS_RANKING'].en}`;
  const before = ranking.previous ? periodLabel(ranking.previous.period).en : 'the previous month';
  const among = isCountedAnew(row) ? ` among the ${compared} communes ranked in both months` : '';
  return `${capitalised(byPlaces(change))}${among} (${before}: rank ${previousRank})`;
}

const score = (value: number | null): string =>
  value === null ? 'none' : `${indexPointsText(pointsOf1000(value)).en} of 1,000 points`;

const firstLine = (authority: string, unit: Unit, standing: CommuneStanding): string =>
  `The ${authority} has published the final digital-transformation ranking for ${month(standing)}. ` +
  `Of ${standing.communes} communes, ${placeOf(unit, standing)}.`;

/** The reader's own commune needs no name; a unit of the past does. */
const unitsOf = (unit: CalledUnit, others: number): string =>
  unit.now ? ` – ${nameEn(unit)}${others > 0 ? ` and ${others} more` : ''}` : '';

export const rankingEn = (letterhead: LetterheadWords): Wording['ranking'] => ({
  subject: (unit, standing, others) =>
    `${capitalised(rankOf(standing))}${changeInBrackets(standing)}: digital-transformation ranking, ${month(standing)}${unitsOf(unit, others)}`,
  concerns: () => null,
  section: (standing) => `Ranking for ${month(standing)}`,
  basis: (unit, standing) => letterhead.fromReports(firstLine(letterhead.authority, unit, standing)),
  firstLine: (unit, standing) => firstLine(letterhead.authority, unit, standing),
  place: (unit, standing) => `${capitalised(placeOf(unit, standing))}.`,
  facts: (standing) => {
    const { row, method } = standing;
    const ranked = row.rank !== null;
    return [
      {
        label: 'Rank',
        value: ranked
          ? `${row.tied ? 'Joint ' : ''}${row.rank} of ${standing.ranking.rankedCount}`
          : `Not ranked: ${UNRANKED_IN_SHORT[row.unrankedReason ?? 'NO_REPORT'].en}`,
      },
      ...(ranked ? [{ label: 'Change from the previous month', value: changeOf(standing) }] : []),
      { label: ranked ? 'Points' : 'Points (provisional)', value: score(row.index) },
      ...method.pillars.flatMap(({ code, name }) => {
        const pillar = row.pillars[code];
        if (!pillar) return [];
        return [{ label: name.en, value: `${score(pillar.score)}${pillar.rank ? `, rank ${pillar.rank}` : ''}` }];
      }),
      { label: 'Figures reported', value: percentText(row.coverage * 100).en },
      { label: 'Method', value: method.name.en },
    ];
  },
  leftOut: ({ ranking }) => notExpectedNote(ranking)?.en ?? null,
  movers: ({ row }) => `Why the rank moved ${(row.change ?? 0) > 0 ? 'up' : 'down'} since the previous month:`,
  mover: ({ en }) => `${capitalised(en)}.`,
  causes: 'Main reasons, compared with the average of the ranked communes:',
  cause: (cause, scope) => comparisonText(cause, { vi: scope.name.vi, en: unitEn(scope) }).en,
  improvements: 'What would earn more points, with all other figures unchanged:',
  improvement: (improvement) => improvementText(improvement).en,
  request: () => 'See the figures and how the points are computed:',
  open: (standing) => `Open the ${month(standing)} ranking`,
  contact: () => letterhead.asking((contact) => `If you have a question about the result, please contact ${contact}.`),
});
