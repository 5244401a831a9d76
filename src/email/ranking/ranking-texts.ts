import type { Comparison } from '../../domain/explanation/explanation.js';
import { comparisonText } from '../../domain/explanation/explanation-text.js';
import { WHY_NOT } from '../../domain/explanation/rank-movement-text.js';
import type { Improvement } from '../../domain/improvement/improvement.js';
import { improvementText } from '../../domain/improvement/texts.js';
import type { AnnouncedStanding } from '../../domain/mail/announced.js';
import type { PlaceTold } from '../../domain/news/ranking-news.js';
import { isCountedAnew } from '../../domain/ranking/rank-change.js';
import { UNRANKED_IN_SHORT, unrankedText } from '../../domain/ranking/unranked-text.js';
import type { CalledUnit } from '../../domain/register/called-unit.js';
import type { Unit } from '../../domain/register/unit.js';
import type { CommuneStanding } from '../../domain/reminder/final-ranking.js';
import { pointsOf1000 } from '../../domain/scoring/publish-score.js';
import { indexPointsText, ordinal, rateText } from '../../domain/text/number-text.js';
import { capitalised, capitalisedText, type Text } from '../../domain/text/text.js';
import type { PeriodId } from '../../domain/time/period.js';
import { periodLabel } from '../../domain/time/texts.js';
import type { FactText, FactTexts } from '../letter/letter.js';
import type { LetterheadWords } from '../words/letterhead.js';
import {
  committeeVi,
  countEn,
  countInLetterVi,
  countVi,
  fractionVi,
  nameEn,
  nameVi,
  unitEn,
  unitVi,
} from '../words/names.js';
import { monthText } from '../words/period-names.js';

const NOTHING: Text = { vi: '', en: '' };

/** A place whose ranking has been read, so that the letter can tell it. */
export type PlaceInLetter = PlaceTold & { readonly standing: CommuneStanding };

const reasonOf = ({ row }: CommuneStanding) => row.unrankedReason ?? 'NO_REPORT';

/** "hạng 12/19" · "12th" */
const placeText = ({ row: { rank, tied }, ranking }: CommuneStanding): Text => ({
  vi: `${tied ? 'đồng hạng' : 'hạng'} ${rank}/${ranking.rankedCount}`,
  en: `${tied ? 'joint ' : ''}${ordinal(rank ?? 0)}`,
});

type Ranked = Pick<AnnouncedStanding, 'rank' | 'ranked' | 'reason'> & { readonly tied?: boolean };

/** "hạng 12/19" · "12th of 19"; in place of a rank why there is none */
export function rankText({ rank, tied, ranked, reason }: Ranked): Text {
  const why = UNRANKED_IN_SHORT[reason ?? 'NO_REPORT'];
  if (rank === null) return { vi: `chưa xếp hạng (${why.vi})`, en: `not ranked (${why.en})` };
  return {
    vi: `${tied ? 'đồng hạng' : 'hạng'} ${rank}/${ranked}`,
    en: `${tied ? 'joint ' : ''}${ordinal(rank)} of ${ranked}`,
  };
}

function byPlaces(change: number): Text {
  const places = Math.abs(change);
  if (change === 0) return { vi: 'giữ nguyên', en: 'unchanged' };
  return change > 0
    ? { vi: `tăng ${countVi(places)} bậc`, en: `up ${places}` }
    : { vi: `giảm ${countVi(places)} bậc`, en: `down ${places}` };
}

/** The change of the rank, for the subject. Empty if the ranks cannot be compared: the letter gives the reason. */
function changeInBrackets({ row: { rank, change } }: CommuneStanding): Text {
  if (rank === null || change === null) return NOTHING;
  const { vi, en } = byPlaces(change);
  return { vi: ` (${vi})`, en: ` (${en})` };
}

function changeText({ row, ranking, compared }: CommuneStanding): Text {
  const { change, previousRank, noChangeReason } = row;
  const why = WHY_NOT[noChangeReason ?? 'NO_PREVIOUS_RANKING'];
  if (change === null) return { vi: `Không so sánh: ${why.vi}`, en: `Not compared: ${why.en}` };
  const before = ranking.previous ? monthText(ranking.previous.period) : { vi: 'kỳ trước', en: 'the previous month' };
  const among = isCountedAnew(row)
    ? {
        vi: ` trong số ${countVi(compared)} đơn vị được xếp hạng ở cả hai kỳ`,
        en: ` among the ${countEn(compared, 'commune')} ranked in both months`,
      }
    : NOTHING;
  const { vi, en } = capitalisedText(byPlaces(change));
  return {
    vi: `${vi}${among.vi} (${before.vi}: hạng ${previousRank})`,
    en: `${en}${among.en} (${before.en}: rank ${previousRank})`,
  };
}

export function outOf1000(points: number): Text {
  const { vi, en } = indexPointsText(points);
  return { vi: `${vi}/1.000 điểm`, en: `${en} of 1,000 points` };
}

const scoreText = (value: number | null): Text =>
  value === null ? { vi: 'chưa có', en: 'none' } : outOf1000(pointsOf1000(value));

/** The rank. It names the number of ranked communes only if that differs from the number of all communes. */
function placeOf({ unit, standing, since }: PlaceInLetter): Text {
  const { row, ranking, communes } = standing;
  const [rank, change] = [placeText(standing), changeInBrackets(standing)];
  const why = unrankedText(reasonOf(standing), since ?? null);
  const place =
    row.rank === null
      ? { vi: `${unitVi(unit)} ${why.vi}`, en: `${unitEn(unit)} ${why.en}` }
      : {
          vi: `${unitVi(unit)} ${rank.vi.replace(/^hạng/, 'xếp hạng')}${change.vi}`,
          en: `${unitEn(unit)} is ${rank.en}${change.en}`,
        };
  const isEach = ranking.rankedCount === communes;
  return {
    vi: isEach
      ? capitalised(place.vi)
      : `Có ${fractionVi(ranking.rankedCount, communes)} đơn vị được xếp hạng; ${place.vi}`,
    en:
      isEach || row.rank === null
        ? place.en
        : `${ranking.rankedCount} ${ranking.rankedCount === 1 ? 'is' : 'are'} ranked, and ${place.en}`,
  };
}

function firstLine({ authority }: LetterheadWords, told: PlaceInLetter): Text {
  const { standing } = told;
  const month = periodLabel(standing.ranking.period);
  const place = placeOf(told);
  return {
    vi: `${authority.vi} đã công bố kết quả xếp hạng chính thức về chuyển đổi số kỳ ${month.vi} trên Hệ thống. ${place.vi}.`,
    en: `The ${authority.en} has published the final digital-transformation ranking for ${month.en}. Of ${countEn(standing.communes, 'commune')}, ${place.en}.`,
  };
}

/** Names of the units, for the subject. The reader's own commune needs no name; a former unit does. */
const unitsOf = (unit: CalledUnit, others: number): Text =>
  unit.now
    ? {
        vi: ` – ${nameVi(unit)}${others > 0 ? ` và ${countVi(others)} đơn vị khác` : ''}`,
        en: ` – ${nameEn(unit)}${others > 0 ? ` and ${others} more` : ''}`,
      }
    : NOTHING;

export const rankingTexts = {
  /** @param others the number of further units in the letter */
  subject(unit: CalledUnit, standing: CommuneStanding, others: number): Text {
    const { row, ranking } = standing;
    const place = rankText({ ...row, ranked: ranking.rankedCount, reason: row.unrankedReason });
    const [rank, change] = [capitalisedText(place), changeInBrackets(standing)];
    const [month, units] = [monthText(ranking.period), unitsOf(unit, others)];
    return {
      vi: `${rank.vi}${change.vi}: xếp hạng CĐS ${month.vi}${units.vi}`,
      en: `${rank.en}${change.en}: digital-transformation ranking, ${month.en}${units.en}`,
    };
  },
  concerns: ({ ranking }: CommuneStanding): string =>
    `V/v kết quả xếp hạng chuyển đổi số kỳ ${periodLabel(ranking.period).vi}`,
  section({ ranking }: CommuneStanding): Text {
    const { vi, en } = monthText(ranking.period);
    return { vi: `Kết quả xếp hạng ${vi}`, en: `Ranking for ${en}` };
  },
  basis: (head: LetterheadWords, told: PlaceInLetter): Text => head.fromReports(firstLine(head, told)),
  firstLine,
  /** The rank of a further unit, in the month that the letter has already named. */
  place(told: PlaceInLetter): Text {
    const { vi, en } = capitalisedText(placeOf(told));
    return { vi: `${vi}.`, en: `${en}.` };
  },
  facts(standing: CommuneStanding): FactTexts {
    const { row, method, ranking } = standing;
    const why = UNRANKED_IN_SHORT[reasonOf(standing)];
    const isRanked = row.rank !== null;
    const points = isRanked
      ? { vi: 'Tổng điểm', en: 'Points' }
      : { vi: 'Tổng điểm (tạm tính)', en: 'Points (provisional)' };
    return [
      [
        { vi: 'Thứ hạng', en: 'Rank' },
        isRanked
          ? {
              vi: `${row.tied ? 'Đồng hạng ' : ''}${row.rank}/${ranking.rankedCount}`,
              en: `${row.tied ? 'Joint ' : ''}${row.rank} of ${ranking.rankedCount}`,
            }
          : { vi: `Chưa xếp hạng vì ${why.vi}`, en: `Not ranked: ${why.en}` },
      ],
      isRanked ? [{ vi: 'So với kỳ trước', en: 'Change from the previous month' }, changeText(standing)] : null,
      [points, scoreText(row.index)],
      ...method.pillars.flatMap(({ code, name }): FactText[] => {
        const pillar = row.pillars[code];
        if (!pillar) return [];
        const { vi, en } = scoreText(pillar.score);
        const { rank } = pillar;
        return [[name, rank ? { vi: `${vi}, hạng ${rank}`, en: `${en}, rank ${rank}` } : { vi, en }]];
      }),
      [{ vi: 'Tỷ lệ số liệu đã có', en: 'Figures reported' }, rateText(row.coverage)],
      [{ vi: 'Phương pháp', en: 'Method' }, method.name],
    ];
  },
  certainty: { vi: 'Mức độ chắc chắn của thứ hạng:', en: 'How sure the rank is:' },
  /** Titles above the causes of a move, the largest causes of lost points, and the nearest improvements. */
  movers({ row }: CommuneStanding): Text {
    const isUp = (row.change ?? 0) > 0;
    return {
      vi: `Vì sao ${isUp ? 'tăng' : 'giảm'} bậc so với kỳ trước:`,
      en: `Why the rank moved ${isUp ? 'up' : 'down'} since the previous month:`,
    };
  },
  mover: ({ vi, en }: Text): Text => ({ vi: `${capitalised(vi)}.`, en: `${capitalised(en)}.` }),
  causes: {
    vi: 'Nguyên nhân chính, so với bình quân các đơn vị được xếp hạng:',
    en: 'Main reasons, compared with the average of the ranked communes:',
  },
  cause: (cause: Comparison, { name, ...scope }: Unit): Text =>
    comparisonText(cause, { vi: name.vi, en: unitEn({ name, ...scope }) }, countInLetterVi),
  improvements: {
    vi: 'Những việc có thể làm để tăng điểm (khi các số liệu khác giữ nguyên):',
    en: 'What would earn more points, with all other figures unchanged:',
  },
  improvement: (improvement: Improvement): Text => improvementText(improvement, countInLetterVi),
  request: (unit: CalledUnit): Text => ({
    vi: `Đề nghị ${committeeVi({ unit })} xem chi tiết số liệu và cách tính trên Hệ thống:`,
    en: 'See the figures and how the points are computed:',
  }),
  open(period: PeriodId): Text {
    const { vi, en } = monthText(period);
    return { vi: `Mở kết quả xếp hạng ${vi}`, en: `Open the ${en} ranking` };
  },
  contact: (head: LetterheadWords): Text =>
    head.asking(({ vi, en }) => ({
      vi: `Nếu cần trao đổi về kết quả, đề nghị liên hệ ${vi}.`,
      en: `If you have a question about the result, please contact ${en}.`,
    })),
};
