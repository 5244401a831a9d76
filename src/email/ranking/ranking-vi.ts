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
import { indexPointsText, percentText } from '../../domain/text/number-text.js';
import { periodLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import type { LetterheadWords } from '../words/letterhead.js';
import { countInLetterVi, countVi, fractionVi, kindVi, nameVi, unitVi } from '../words/names.js';
import type { Wording } from '../words/wording.js';

const month = ({ ranking }: CommuneStanding) => shortPeriodLabel(ranking.period).vi;

function rankOf({ row, ranking }: CommuneStanding): string {
  if (row.rank === null) return `chưa xếp hạng (${UNRANKED_IN_SHORT[row.unrankedReason ?? 'NO_REPORT'].vi})`;
  return `${row.tied ? 'đồng hạng' : 'hạng'} ${row.rank}/${ranking.rankedCount}`;
}

const byPlaces = (change: number): string =>
  change === 0 ? 'giữ nguyên' : `${change > 0 ? 'tăng' : 'giảm'} ${countVi(Math.abs(change))} bậc`;

/** The subject is silent when the ranks cannot be compared. The letter then gives the reason. */
const changeInBrackets = ({ row: { rank, change } }: CommuneStanding): string =>
  rank === null || change === null ? '' : ` (${byPlaces(change)})`;

function changeOf({ row, ranking, compared }: CommuneStanding): string {
  const { change, previousRank, noChangeReason } = row;
  if (change === null) return `Không so sánh: ${WHY_NOT[noChangeReason ?? 'NO_PREVIOUS_RANKING'].vi}`;
  const before = ranking.previous ? shortPeriodLabel(ranking.previous.period).vi : 'kỳ trước';
  const among = isCountedAnew(row) ? ` trong số ${countVi(compared)} đơn vị được xếp hạng ở cả hai kỳ` : '';
  return `${capitalised(byPlaces(change))}${among} (${before}: hạng ${previousRank})`;
}

/** Points on the scale of 1,000. */
const score = (value: number | null): string =>
  value === null ? 'chưa có' : `${indexPointsText(pointsOf1000(value)).vi}/1.000 điểm`;

/** Gives the number of ranked communes only if it differs from the number of all communes. */
function placeOf(unit: Unit, standing: CommuneStanding): string {
  const { row, ranking, communes } = standing;
  const place =
    row.rank === null
      ? `${unitVi(unit)} ${unrankedText(row.unrankedReason ?? 'NO_REPORT', null).vi}`
      : `${unitVi(unit)} ${rankOf(standing).replace(/^hạng/, 'xếp hạng')}${changeInBrackets(standing)}`;
  return ranking.rankedCount === communes
    ? capitalised(place)
    : `Có ${fractionVi(ranking.rankedCount, communes)} đơn vị được xếp hạng; ${place}`;
}

const firstLine = (authority: string, unit: Unit, standing: CommuneStanding): string =>
  `${authority} đã công bố kết quả xếp hạng chính thức về chuyển đổi số kỳ ${periodLabel(standing.ranking.period).vi} trên Hệ thống. ${placeOf(unit, standing)}.`;

/** The reader's own commune needs no name; a unit of the past does. */
const unitsOf = (unit: CalledUnit, others: number): string =>
  unit.now ? ` – ${nameVi(unit)}${others > 0 ? ` và ${countVi(others)} đơn vị khác` : ''}` : '';

export const rankingVi = (letterhead: LetterheadWords): Wording['ranking'] => ({
  subject: (unit, standing, others) =>
    `${capitalised(rankOf(standing))}${changeInBrackets(standing)}: xếp hạng CĐS ${month(standing)}${unitsOf(unit, others)}`,
  concerns: ({ ranking }) => `V/v kết quả xếp hạng chuyển đổi số kỳ ${periodLabel(ranking.period).vi}`,
  section: (standing) => `Kết quả xếp hạng ${month(standing)}`,
  basis: (unit, standing) => letterhead.fromReports(firstLine(letterhead.authority, unit, standing)),
  firstLine: (unit, standing) => firstLine(letterhead.authority, unit, standing),
  place: (unit, standing) => `${capitalised(placeOf(unit, standing))}.`,
  facts: (standing) => {
    const { row, method } = standing;
    const ranked = row.rank !== null;
    return [
      {
        label: 'Thứ hạng',
        value: ranked
          ? `${row.tied ? 'Đồng hạng ' : ''}${row.rank}/${standing.ranking.rankedCount}`
          : `Chưa xếp hạng vì ${UNRANKED_IN_SHORT[row.unrankedReason ?? 'NO_REPORT'].vi}`,
      },
      ...(ranked ? [{ label: 'So với kỳ trước', value: changeOf(standing) }] : []),
      { label: ranked ? 'Tổng điểm' : 'Tổng điểm (tạm tính)', value: score(row.index) },
      ...method.pillars.flatMap(({ code, name }) => {
        const pillar = row.pillars[code];
        if (!pillar) return [];
        return [{ label: name.vi, value: `${score(pillar.score)}${pillar.rank ? `, hạng ${pillar.rank}` : ''}` }];
      }),
      { label: 'Tỷ lệ số liệu đã có', value: percentText(row.coverage * 100).vi },
      { label: 'Phương pháp', value: method.name.vi },
    ];
  },
  leftOut: ({ ranking }) => notExpectedNote(ranking)?.vi ?? null,
  movers: ({ row }) => `Vì sao ${(row.change ?? 0) > 0 ? 'tăng' : 'giảm'} bậc so với kỳ trước:`,
  mover: ({ vi }) => `${capitalised(vi)}.`,
  causes: 'Nguyên nhân chính, so với bình quân các đơn vị được xếp hạng:',
  cause: (cause, scope) => comparisonText(cause, scope.name, countInLetterVi).vi,
  improvements: 'Những việc có thể làm để tăng điểm (khi các số liệu khác giữ nguyên):',
  improvement: (improvement) => improvementText(improvement, countInLetterVi).vi,
  request: (unit) => `Đề nghị Ủy ban nhân dân ${kindVi(unit)} xem chi tiết số liệu và cách tính trên Hệ thống:`,
  open: (standing) => `Mở kết quả xếp hạng ${month(standing)}`,
  contact: () => letterhead.asking((contact) => `Nếu cần trao đổi về kết quả, đề nghị liên hệ ${contact}.`),
});
