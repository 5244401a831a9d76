import { fallInShort } from '../../domain/certainty/certainty-texts.js';
import type { Digest } from '../../domain/daily-mail/leaders-digest.js';
import type { RankingSummaryToTell } from '../../domain/explanation/ranking-summary.js';
import { figureName } from '../../domain/indicator/texts.js';
import type { RankingRow } from '../../domain/ranking/ranking.js';
import { type ReportStanding, STANDINGS, type StandingCounts } from '../../domain/reminder/report-standing.js';
import { changeOnTime } from '../../domain/report/completeness.js';
import { NOT_FILED_BEFORE_LOCK } from '../../domain/report/texts.js';
import { pointsOf1000 } from '../../domain/scoring/publish-score.js';
import { indexPointsText, rateText } from '../../domain/text/number-text.js';
import { capitalised, type Text } from '../../domain/text/text.js';
import type { Instant } from '../../domain/time/local-date.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import type { FactText, FactTexts } from '../letter/letter.js';
import { dateEn, dateVi, momentEn, momentVi } from '../words/dates.js';
import { reportCount, unitCount } from '../words/forms.js';
import type { LetterheadWords } from '../words/letterhead.js';
import { statusOf } from '../words/list-texts.js';
import { countEn, countVi, fractionVi, nameEn, unitVi } from '../words/names.js';
import { periodsEn, periodsVi, shortPeriodsVi } from '../words/period-names.js';
import { formFacts } from '../words/progress-texts.js';
import { communesText } from '../words/subject-texts.js';

const percentOf = (rate: number | null): Text => (rate === null ? { vi: 'không có', en: 'none' } : rateText(rate));

/** "17/20 (85,0%)" · "17 of 20 (85.0%)" */
function ofExpected(count: number, { completeness: { expected } }: Digest, rate: number | null): Text {
  const { vi, en } = percentOf(rate);
  return { vi: `${fractionVi(count, expected)} (${vi})`, en: `${count} of ${expected} (${en})` };
}

/**
 * Compares with the month before, in communes: a rate over twenty communes would hide their number. That month is counted
 * as of today, so its own digest may have told another number: an extension that ran then may have ended without a report.
 */
function changeText({ completeness, previous, isReorganised }: Digest): Text {
  if (isReorganised)
    return {
      vi: 'Không so sánh với kỳ trước vì đơn vị hành chính đã được sắp xếp lại',
      en: 'Not compared with the previous period, because the units were reorganised in between',
    };
  if (!previous) return { vi: 'Chưa có kỳ trước để so sánh', en: 'No earlier period to compare with' };
  const periods = [{ period: previous.period }];
  const { onTime, expected } = previous.completeness;
  const difference = changeOnTime(completeness, previous.completeness);
  if (difference === null)
    return {
      vi: 'Không so sánh với kỳ trước vì các đơn vị phải gửi đã thay đổi',
      en: 'Not compared with the previous period, because the communes expected have changed',
    };
  const size = Math.abs(difference);
  const change =
    difference === 0
      ? { vi: 'Giữ nguyên', en: 'Unchanged' }
      : {
          vi: `${difference > 0 ? 'Tăng' : 'Giảm'} ${countVi(size)} đơn vị`,
          en: `${difference > 0 ? 'Up' : 'Down'} ${size}`,
        };
  return {
    vi: `${change.vi} (kỳ ${shortPeriodsVi(periods)} tính đến nay: ${fractionVi(onTime, expected)})`,
    en: `${change.en} (${periodsEn(periods)} as counted today: ${onTime} of ${expected})`,
  };
}

/** Begins in lower case in Vietnamese, because it follows the legal basis. */
const reportedSoFar = (digest: Digest, asOf: Instant): Text => {
  const { actual, expected } = digest.completeness;
  return {
    vi: `đến ${momentVi(asOf)}, ${fractionVi(actual, expected)} đơn vị đã gửi báo cáo chuyển đổi số kỳ ${periodsVi([digest])}.`,
    en: `As of ${momentEn(asOf)}, ${actual} of ${expected} communes ${actual === 1 ? 'has' : 'have'} submitted the digital-transformation report for ${periodsEn([digest])}.`,
  };
};

const STANDING_TEXTS: Readonly<Record<ReportStanding, Text>> = {
  APPROVED: { vi: 'đã được duyệt', en: 'approved' },
  WAITING: { vi: 'chờ thẩm định', en: 'awaiting review' },
  RETURNED: { vi: 'trả lại để chỉnh sửa', en: 'returned for revision' },
  EXTENDED: { vi: 'đang được gia hạn', en: 'with an extension running' },
  NOT_YET_DUE: { vi: 'chưa đến hạn', en: 'not due yet' },
  OVERDUE: { vi: 'quá hạn', en: 'overdue' },
};

/** Counts each expected commune in one state, and leaves out states without communes. */
function standingsFact({ period, expected, counts, isLocked }: StandingCounts): FactText {
  const states = STANDINGS.filter((state) => counts[state] > 0);
  const textOf = (state: ReportStanding) =>
    isLocked && state === 'OVERDUE' ? NOT_FILED_BEFORE_LOCK : STANDING_TEXTS[state];
  const partEn = (count: number) => (count === expected ? 'all' : `${count} of`);
  return [
    { vi: `Báo cáo ${shortPeriodLabel(period).vi}`, en: `Reports for ${periodsEn([{ period }])}` },
    {
      vi: states.map((state) => `${fractionVi(counts[state], expected)} ${textOf(state).vi}`).join(', '),
      en: states.map((state) => `${partEn(counts[state])} ${expected} ${textOf(state).en}`).join(', '),
    },
  ];
}

const points = (score: number): Text => indexPointsText(pointsOf1000(score));

function summaryFacts(summary: RankingSummaryToTell, communes: Digest['communes']): FactTexts {
  const nameOf = ({ unit: id }: RankingRow): Text => {
    const unit = communes.get(id);
    return unit ? { vi: unitVi(unit), en: nameEn(unit) } : { vi: id, en: id };
  };
  const inOne = (parts: readonly Text[]): Text => ({
    vi: capitalised(parts.map(({ vi }) => vi).join('; ')),
    en: parts.map(({ en }) => en).join('; '),
  });
  const ranked = (rows: readonly RankingRow[]) =>
    inOne(
      rows.map((row) => {
        const [name, of1000] = [nameOf(row), points(row.index ?? 0)];
        return {
          vi: `${row.tied ? 'đồng hạng' : 'hạng'} ${row.rank} ${name.vi} (${of1000.vi} điểm)`,
          en: `${row.tied ? 'joint ' : ''}${row.rank}. ${name.en} (${of1000.en})`,
        };
      }),
    );
  const moved = (rows: RankingSummaryToTell['down'], word: Text) =>
    inOne(
      rows.map((row) => {
        const [name, places] = [nameOf(row), Math.abs(row.change ?? 0)];
        const sure = row.fall ? fallInShort(row.fall) : undefined;
        return {
          vi: `${name.vi} (${word.vi} ${countVi(places)} bậc${sure ? `, ${sure.vi}` : ''})`,
          en: `${name.en} (${word.en} ${places}${sure ? `, ${sure.en}` : ''})`,
        };
      }),
    );
  const { top, bottom, up, down, pillars, behind } = summary;
  const rows: readonly (readonly [label: Text, value: Text])[] = [
    [{ vi: 'Dẫn đầu', en: 'Top' }, ranked(top)],
    [{ vi: 'Cuối bảng', en: 'Bottom' }, ranked(bottom)],
    [{ vi: 'Tăng bậc nhiều nhất', en: 'Largest rises' }, moved(up, { vi: 'tăng', en: 'up' })],
    [{ vi: 'Giảm bậc nhiều nhất', en: 'Largest falls' }, moved(down, { vi: 'giảm', en: 'down' })],
    [
      { vi: 'Điểm bình quân', en: 'Average, out of 1,000' },
      {
        vi: pillars.map(({ name, mean }) => `${name.vi} ${points(mean).vi}/1.000 điểm`).join('; '),
        en: pillars.map(({ name, mean }) => `${name.en} ${points(mean).en}`).join('; '),
      },
    ],
    [
      { vi: 'Xa mục tiêu nhất', en: 'Furthest from target' },
      {
        vi: behind
          .map(({ indicator, reached }) => `${figureName(indicator).vi}: đạt ${percentOf(reached).vi} mục tiêu`)
          .join('; '),
        en: behind
          .map(({ indicator, reached }) => `${figureName(indicator).en}: ${percentOf(reached).en} of the target`)
          .join('; '),
      },
    ],
  ];
  return rows.filter(([, { vi }]) => vi !== '');
}

export const digestTexts = {
  concerns: (digest: Digest): string => `V/v tình hình gửi báo cáo chuyển đổi số kỳ ${periodsVi([digest])}`,
  /** The first line, with the legal basis. */
  basis(head: LetterheadWords, digest: Digest, asOf: Instant): Text {
    const { vi, en } = reportedSoFar(digest, asOf);
    const under = head.under({
      vi: `qua theo dõi ${vi}`,
      en: 'communes report on digital transformation every month, quarter and year.',
    });
    return { vi: under.vi, en: head.hasLegalBasis ? `${under.en} ${en}` : en };
  },
  firstLine(digest: Digest, asOf: Instant): Text {
    const { vi, en } = reportedSoFar(digest, asOf);
    return { vi: capitalised(vi), en };
  },
  facts(digest: Digest): FactTexts {
    const { actual, onTime, reportingRate, reportingRateOnTime } = digest.completeness;
    const { rankingFinal: final } = digest;
    return [
      formFacts.due(digest),
      [{ vi: 'Đã gửi', en: 'Submitted' }, ofExpected(actual, digest, reportingRate)],
      [{ vi: 'Gửi đúng hạn', en: 'On time' }, ofExpected(onTime, digest, reportingRateOnTime)],
      ...digest.standings.map(standingsFact),
      [{ vi: 'Gửi đúng hạn so với kỳ trước', en: 'On time, change from the previous period' }, changeText(digest)],
      final && [
        { vi: 'Kết quả xếp hạng', en: 'Ranking' },
        {
          vi: `Chính thức từ ngày ${dateVi(final.since)}${final.correctedOn === null ? '' : `, cập nhật ngày ${dateVi(final.correctedOn)}`}`,
          en: `Final since ${dateEn(final.since)}${final.correctedOn === null ? '' : `, updated on ${dateEn(final.correctedOn)}`}`,
        },
      ],
    ];
  },
  caption: { vi: 'Đơn vị quá hạn', en: 'Overdue' },
  summarySection: (summary: RankingSummaryToTell): Text => ({
    vi: `Kết quả xếp hạng ${summary.status === 'FINAL' ? '' : 'tạm thời '}${shortPeriodsVi([summary])}`,
    en: `${summary.status === 'FINAL' ? 'Ranking' : 'Provisional ranking'} for ${periodsEn([summary])}`,
  }),
  summary: summaryFacts,
  request: ({ overdue }: Digest): Text => ({
    vi: `Kính đề nghị đồng chí chỉ đạo ${countVi(unitCount(overdue))} đơn vị quá hạn nêu trên gửi ${countVi(reportCount(overdue))} báo cáo còn thiếu:`,
    en: `Please direct the ${communesText(overdue).en} above to submit the ${countEn(reportCount(overdue), 'report')} still missing:`,
  }),
  open: (digest: Digest): Text => statusOf([digest]),
  openRanking: (ranking: { readonly period: string }): Text => ({
    vi: `Mở kết quả xếp hạng ${shortPeriodsVi([ranking])}`,
    en: `Open the ranking for ${periodsEn([ranking])}`,
  }),
  contact: (head: LetterheadWords): Text =>
    head.asking(({ vi, en }) => ({
      vi: `Nếu cần thêm thông tin, đề nghị liên hệ ${vi}.`,
      en: `For more information, please contact ${en}.`,
    })),
};
