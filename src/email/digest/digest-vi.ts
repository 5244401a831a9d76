import type { Digest } from '../../domain/daily-mail/daily-mail.js';
import type { RankingSummaryToTell } from '../../domain/explanation/ranking-summary.js';
import { figureName } from '../../domain/indicator/texts.js';
import type { FinalDays } from '../../domain/ranking/final-days.js';
import type { RankingRow } from '../../domain/ranking/ranking.js';
import { type ReportStanding, STANDINGS, type StandingCounts } from '../../domain/reminder/report-standing.js';
import { pointsOf1000 } from '../../domain/scoring/publish-score.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { indexPointsText, rateText } from '../../domain/text/number-text.js';
import type { Instant } from '../../domain/time/local-date.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import type { Fact } from '../letter/letter.js';
import { dateVi, momentVi, weekdayDateVi } from '../words/dates.js';
import type { LetterheadWords } from '../words/letterhead.js';
import { countVi, fractionVi, unitVi } from '../words/names.js';
import { periodsVi, shortPeriodsVi } from '../words/period-names.js';
import { reportCount, unitCount, type Wording } from '../words/wording.js';

const percentVi = (rate: number | null): string => (rate === null ? 'không có' : rateText(rate).vi);

const ofExpected = (count: number, { completeness }: Digest) => fractionVi(count, completeness.expected);

/**
 * Compares with the same day of the month before. It counts communes: a rate of twenty communes would hide the number.
 */
function changeVi({ completeness, previous, isReorganised }: Digest): string {
  if (isReorganised) return 'không so sánh với kỳ trước vì đơn vị hành chính đã được sắp xếp lại';
  if (!previous) return 'chưa có kỳ trước để so sánh';
  const name = shortPeriodsVi([{ period: previous.period }]);
  const { onTime, expected } = previous.completeness;
  const difference = completeness.onTime - onTime;
  const change =
    difference === 0 ? 'giữ nguyên' : `${difference > 0 ? 'tăng' : 'giảm'} ${countVi(Math.abs(difference))} đơn vị`;
  return `${change} (cùng thời điểm của kỳ ${name}: ${fractionVi(onTime, expected)})`;
}

const finalVi = ({ since, correctedOn }: FinalDays): string =>
  `Chính thức từ ngày ${dateVi(since)}${correctedOn === null ? '' : `, cập nhật ngày ${dateVi(correctedOn)}`}`;

const reportedSoFar = (digest: Digest, asOf: Instant): string =>
  `đến ${momentVi(asOf)}, ${ofExpected(digest.completeness.actual, digest)} đơn vị đã gửi báo cáo chuyển đổi số kỳ ${periodsVi([digest])}.`;

const STANDING_VI: Readonly<Record<ReportStanding, string>> = {
  APPROVED: 'đã được duyệt',
  WAITING: 'chờ thẩm định',
  RETURNED: 'trả lại để chỉnh sửa',
  EXTENDED: 'đang được gia hạn',
  NOT_YET_DUE: 'chưa đến hạn',
  OVERDUE: 'quá hạn',
};

/** Each expected commune is counted in one state. States without communes are left out. */
const standingsVi = ({ period, expected, counts }: StandingCounts): Fact => ({
  label: `Báo cáo ${shortPeriodLabel(period).vi}`,
  value: STANDINGS.filter((state) => counts[state] > 0)
    .map((state) => `${fractionVi(counts[state], expected)} ${STANDING_VI[state]}`)
    .join(', '),
});

function summaryVi(summary: RankingSummaryToTell, communes: Digest['communes']): Fact[] {
  const name = (row: RankingRow) => {
    const unit = communes.get(row.unit);
    return unit ? unitVi(unit) : row.unit;
  };
  const ranked = (rows: readonly RankingRow[]) =>
    rows
      .map((row) => `${row.tied ? 'đồng hạng' : 'hạng'} ${row.rank} ${name(row)} (${pointsVi(row.index ?? 0)} điểm)`)
      .join('; ');
  const moved = (rows: readonly RankingRow[], word: string) =>
    rows.map((row) => `${name(row)} (${word} ${countVi(Math.abs(row.change ?? 0))} bậc)`).join('; ');
  const { top, bottom, up, down, pillars, behind } = summary;
  return [
    { label: 'Dẫn đầu', value: capitalised(ranked(top)) },
    { label: 'Cuối bảng', value: capitalised(ranked(bottom)) },
    { label: 'Tăng bậc nhiều nhất', value: capitalised(moved(up, 'tăng')) },
    { label: 'Giảm bậc nhiều nhất', value: capitalised(moved(down, 'giảm')) },
    {
      label: 'Điểm bình quân',
      value: pillars.map(({ name: pillar, mean }) => `${pillar.vi} ${pointsVi(mean)}/1.000 điểm`).join('; '),
    },
    {
      label: 'Xa mục tiêu nhất',
      value: behind
        .map(({ indicator, reached }) => `${figureName(indicator).vi}: đạt ${percentVi(reached)} mục tiêu`)
        .join('; '),
    },
  ].filter(({ value }) => value !== '');
}

const pointsVi = (score: number): string => indexPointsText(pointsOf1000(score)).vi;

export const digestVi = (letterhead: LetterheadWords): Wording['digest'] => ({
  basis: (digest, asOf) => letterhead.under(`qua theo dõi ${reportedSoFar(digest, asOf)}`),
  firstLine: (digest, asOf) => capitalised(reportedSoFar(digest, asOf)),
  facts: (digest) => [
    { label: 'Hạn gửi', value: capitalised(weekdayDateVi(digest.dueDay)) },
    {
      label: 'Đã gửi',
      value: `${ofExpected(digest.completeness.actual, digest)} (${percentVi(digest.completeness.reportingRate)})`,
    },
    {
      label: 'Gửi đúng hạn',
      value: `${ofExpected(digest.completeness.onTime, digest)} (${percentVi(digest.completeness.reportingRateOnTime)})`,
    },
    ...digest.standings.map(standingsVi),
    { label: 'Gửi đúng hạn so với kỳ trước', value: capitalised(changeVi(digest)) },
    ...(digest.rankingFinal ? [{ label: 'Kết quả xếp hạng', value: finalVi(digest.rankingFinal) }] : []),
  ],
  caption: 'Đơn vị quá hạn',
  summarySection: (summary) =>
    `Kết quả xếp hạng ${summary.status === 'FINAL' ? '' : 'tạm thời '}${shortPeriodsVi([summary])}`,
  summary: summaryVi,
  request: ({ overdue }) =>
    `Kính đề nghị đồng chí chỉ đạo ${countVi(unitCount(overdue))} đơn vị quá hạn nêu trên gửi ${countVi(reportCount(overdue))} báo cáo còn thiếu:`,
  open: (digest) => `Mở tình hình gửi báo cáo ${shortPeriodsVi([digest])}`,
  openRanking: (ranking) => `Mở kết quả xếp hạng ${shortPeriodsVi([ranking])}`,
  contact: () => letterhead.asking((contact) => `Nếu cần thêm thông tin, đề nghị liên hệ ${contact}.`),
});
