import type { WaitingReport } from '../../domain/reminder/waiting-reviews.js';
import { capitalised, type Text } from '../../domain/text/text.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import { periodLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import { dateEn, dateVi, momentEn, momentVi } from './dates.js';
import type { LetterheadWords } from './letterhead.js';
import { countEn, countVi, daysEn, daysVi, nameEn, nameVi, unitValue } from './names.js';

const longest = (waiting: readonly WaitingReport[]): number =>
  Math.max(0, ...waiting.map(({ workingDays }) => workingDays));
const reportsAre = (count: number): string => `${countEn(count, 'report')} submitted by communes ${isAre(count)}`;
const isAre = (count: number): string => (count === 1 ? 'is' : 'are');

/** Sentences about reports awaiting review. Reviewers read about their own, leaders about those of the reviewers. */
export const waitingTexts = {
  subject(waiting: readonly WaitingReport[]): Text {
    const [first, ...others] = waiting;
    return first && others.length === 0
      ? {
          vi: `Chờ thẩm định ${daysVi(first.workingDays)}: báo cáo CĐS ${shortPeriodLabel(first.period).vi} – ${nameVi(first.unit)}`,
          en: `Awaiting review for ${daysEn(first.workingDays)}: report for ${periodLabel(first.period).en} – ${nameEn(first.unit)}`,
        }
      : {
          vi: `Chờ thẩm định: ${countVi(waiting.length)} báo cáo CĐS, lâu nhất ${daysVi(longest(waiting))}`,
          en: `Awaiting review: ${countEn(waiting.length, 'report')}, the oldest for ${daysEn(longest(waiting))}`,
        };
  },
  concerns: 'V/v thẩm định báo cáo chuyển đổi số của các đơn vị',
  status: (waiting: readonly WaitingReport[], asOf: Instant): Text => ({
    vi: `Đến ${momentVi(asOf)}, có ${countVi(waiting.length)} báo cáo chuyển đổi số của các đơn vị đang chờ thẩm định; báo cáo chờ lâu nhất đã ${daysVi(longest(waiting))} kể từ ngày gửi.`,
    en: `As of ${momentEn(asOf)}, ${reportsAre(waiting.length)} awaiting review; the oldest was submitted ${daysEn(longest(waiting))} ago.`,
  }),
  caption: { vi: 'Báo cáo chờ thẩm định', en: 'Reports awaiting review' },
  columns: [
    { vi: 'Đơn vị', en: 'Commune' },
    { vi: 'Báo cáo', en: 'Report' },
    { vi: 'Ngày gửi', en: 'Submitted' },
    { vi: 'Đã chờ', en: 'Waiting time' },
  ],
  row: ({ unit, period, submittedAt, workingDays }: WaitingReport): readonly Text[] => [
    unitValue(unit),
    { vi: capitalised(shortPeriodLabel(period).vi), en: capitalised(periodLabel(period).en) },
    { vi: dateVi(localDateOf(submittedAt)), en: dateEn(localDateOf(submittedAt)) },
    { vi: daysVi(workingDays), en: daysEn(workingDays) },
  ],
  more: ({ length }: readonly WaitingReport[]): Text => ({
    vi: `Xem thêm ${countVi(length)} báo cáo chờ thẩm định`,
    en: `See ${length} more awaiting review`,
  }),
  request: {
    vi: 'Đề nghị đồng chí thẩm định từng báo cáo trên Hệ thống: duyệt, hoặc trả lại kèm ý kiến.',
    en: 'Please review each of them: approve it, or return it with comments.',
  },
  open: ({ unit, period }: WaitingReport): Text => ({
    vi: `Mở báo cáo ${shortPeriodLabel(period).vi} – ${nameVi(unit)}`,
    en: `Open the report of ${nameEn(unit)} for ${periodLabel(period).en}`,
  }),
  /** @param from working days after which leaders read about a waiting report */
  next: (from: number): Text => ({
    vi: `Báo cáo chờ thẩm định từ ${daysVi(from)} trở lên được nêu trong thư tổng hợp gửi lãnh đạo, kèm tên cơ quan thẩm định.`,
    en: `Reports that have awaited review for ${daysEn(from)} or longer are named in the leaders' digest, with the reviewing office.`,
  }),
  toLeaders: ({ office }: LetterheadWords, waiting: readonly WaitingReport[]): Text => ({
    vi: `${capitalised(office.vi)} chưa thẩm định xong ${countVi(waiting.length)} báo cáo mà các đơn vị đã gửi; báo cáo chờ lâu nhất đã ${daysVi(longest(waiting))}.`,
    en: `${reportsAre(waiting.length)} awaiting review by the ${office.en}, the oldest for ${daysEn(longest(waiting))}.`,
  }),
  leadersCaption: ({ office }: LetterheadWords): Text => ({
    vi: `Báo cáo chờ ${office.vi} thẩm định`,
    en: `Awaiting review by the ${office.en}`,
  }),
};
