import { NOT_FILED_BEFORE_LOCK, TIMELINESS } from '../../domain/report/texts.js';
import { inBoth } from '../../domain/text/in-both.js';
import { numberText, plainCount, plural, workingDaysEn, workingDaysVi } from '../../domain/text/number-text.js';
import { monthName } from '../../domain/time/texts.js';

const communes = (count: number): string => plural(count, 'commune');

export const leaderWords = inBoth({
  title: (scope: string, month: string) => [
    `Chuyển đổi số ${scope}, ${month}`,
    `Digital transformation in ${scope}, ${month}`,
  ],
  titleEmpty: ['Tình hình chuyển đổi số', 'Digital transformation'],
  lead: (day: string, sent: string, onTime: string, month: string) => [
    `Đến ngày ${day}, ${sent} đơn vị đã gửi báo cáo ${month}, trong đó ${onTime} gửi đúng hạn.`,
    `By ${day}, ${sent} communes had submitted their report for ${month}, ${onTime} on time.`,
  ],
  print: ['In thành phụ lục báo cáo (A4)', 'Print as the annex of a report (A4)'],
  slides: {
    start: ['Trình chiếu', 'Slideshow'],
    before: ['← Trước', '← Back'],
    next: ['Sau →', 'Next →'],
    end: ['Kết thúc (Esc)', 'End (Esc)'],
    place: (at: number, of: number) => [`${at}/${of}`, `${at} of ${of}`],
  },
  annex: {
    name: ['PHỤ LỤC', 'ANNEX'],
    title: (month: string) => [
      `Tình hình gửi báo cáo và kết quả chuyển đổi số cấp xã ${month}`,
      `Reports and results of digital transformation in communes, ${month}`,
    ],
    with: [
      '(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của ………………………)',
      '(To report no. ……/BC-…… of ………… by ………………………)',
    ],
    placeAndDay: (place: string, day: string, month: string, year: string) => [
      `${place}, ngày ${day} tháng ${month} năm ${year}`,
      `${place}, ${Number(day)} ${monthName(Number(month))} ${year}`,
    ],
  },
  table: (number: number, name: string) => [`Bảng ${number}. ${name}`, `Table ${number}. ${name}`],
  unit: {
    reports: ['Đơn vị tính: báo cáo', 'Unit: reports'],
    points: ['Đơn vị tính: điểm (thang điểm 1.000)', 'Unit: points of 1,000'],
  },
  source: (month: string, version: number, status: string, day: string) => [
    `Nguồn: Hệ thống Xã Số; bảng xếp hạng ${month}, bản số ${version} (${status}); tình hình gửi báo cáo đến ngày ${day}.`,
    `Source: Xã Số; ranking of ${month}, version ${version} (${status}); reports as of ${day}.`,
  ],
  sourceWithout: (day: string) => [
    `Nguồn: Hệ thống Xã Số; tình hình gửi báo cáo đến ngày ${day}.`,
    `Source: Xã Số; reports as of ${day}.`,
  ],
  noRanking: ['Chưa có bảng xếp hạng nào được công bố cho tháng này.', 'No ranking has been published for this month.'],
  status: {
    PROVISIONAL: ['tạm thời', 'provisional'],
    FINAL: ['chính thức', 'final'],
    NOT_FORMED: ['không lập', 'not formed'],
  },
  standings: {
    name: ['Tình hình gửi báo cáo', 'Where the reports stand'],
    period: ['Kỳ báo cáo', 'Period'],
    due: ['Hạn gửi', 'Due'],
    expected: ['Phải gửi', 'Expected'],
    actual: ['Đã gửi', 'Submitted'],
    onTime: ['Đúng hạn', 'On time'],
    rate: ['Tỷ lệ đúng hạn', '% on time'],
    approved: ['Đã duyệt', 'Approved'],
    waiting: ['Chờ thẩm định', 'Waiting'],
    returned: ['Trả lại', 'Returned'],
    extended: ['Gia hạn', 'Extended'],
    notYetDue: [TIMELINESS.NOT_DUE.vi, TIMELINESS.NOT_DUE.en],
    overdue: ['Quá hạn', 'Overdue'],
    locked: (periods: string) => [
      `Kỳ đã khóa (${periods}): số báo cáo quá hạn là số báo cáo ${NOT_FILED_BEFORE_LOCK.vi}.`,
      `Locked (${periods}): the reports counted as overdue were ${NOT_FILED_BEFORE_LOCK.en}.`,
    ],
    none: ['Không có báo cáo nào phải gửi.', 'No report is expected.'],
    change: [
      (difference: number, month: string, onTime: string) => {
        const change =
          difference === 0
            ? 'giữ nguyên'
            : `${difference > 0 ? '▲ tăng' : '▼ giảm'} ${plainCount(Math.abs(difference))} đơn vị`;
        return `Gửi đúng hạn so với kỳ trước: ${change} (${month}: ${onTime}).`;
      },
      (difference: number, month: string, onTime: string) => {
        const change =
          difference === 0 ? 'no change' : `${difference > 0 ? '▲ up' : '▼ down'} ${communes(Math.abs(difference))}`;
        return `On time, change from the previous period: ${change} (${month}: ${onTime}).`;
      },
    ],
    notYet: (dueDay: string) => [
      `Gửi đúng hạn so với kỳ trước: chưa so sánh, vì chưa qua hạn gửi (ngày ${dueDay}).`,
      `On time, change from the previous period: not compared until the deadline (${dueDay}) has passed.`,
    ],
    noChange: [
      'Gửi đúng hạn so với kỳ trước: không so sánh, vì chưa có kỳ trước hoặc các đơn vị phải gửi đã thay đổi.',
      'On time, change from the previous period: not compared, because there is none or the communes expected have changed.',
    ],
  },
  late: {
    name: (day: string) => [`Đơn vị quá hạn đến ngày ${day}`, `Overdue as of ${day}`],
    none: ['Không có báo cáo nào quá hạn.', 'No report is overdue.'],
    commune: ['Đơn vị', 'Unit'],
    report: ['Báo cáo', 'Report'],
    late: ['Quá hạn', 'Overdue'],
    days: [workingDaysVi, workingDaysEn],
    contact: ['Liên hệ', 'Contact'],
    more: (count: number) => [`Và ${plainCount(count)} báo cáo khác.`, `And ${plural(count, 'more report')}.`],
  },
  waiting: {
    name: (day: string) => [
      `Báo cáo chờ thẩm định quá lâu đến ngày ${day}`,
      `Reports that have been awaiting review too long, as of ${day}`,
    ],
    none: ['Không có báo cáo nào chờ thẩm định quá lâu.', 'No report has been awaiting review too long.'],
    waits: ['Đã chờ thẩm định', 'Waiting'],
    reviewers: ['Phụ trách thẩm định', 'Reviewed by'],
    everybody: ['tất cả người thẩm định', 'all reviewers'],
  },
  ranking: {
    name: (ranked: number, all: number) => [
      `Xếp hạng: ${plainCount(ranked)}/${plainCount(all)} đơn vị được xếp hạng`,
      `Ranking: ${numberText(ranked).en} of ${numberText(all).en} communes ${ranked === 1 ? 'is' : 'are'} ranked`,
    ],
    top: ['Dẫn đầu', 'Top'],
    bottom: ['Cuối bảng', 'Bottom'],
    mean: (points: string) => [
      `Điểm bình quân của các đơn vị được xếp hạng: ${points}/1.000.`,
      `Average of the ranked communes: ${points} of 1,000 points.`,
    ],
  },
  movers: {
    name: ['Thay đổi thứ hạng nhiều nhất', 'Largest changes of rank'],
    rising: ['Tăng bậc', 'Rose'],
    falling: ['Giảm bậc', 'Fell'],
    none: ['Không có đơn vị nào.', 'None.'],
  },
  pillars: {
    name: ['Kết quả bình quân theo trụ cột', 'Average results by pillar'],
    pillar: ['Trụ cột', 'Pillar'],
    now: ['Kỳ này', 'This month'],
    before: ['Kỳ trước', 'Previous month'],
    first: (month: string) => [`Kỳ đầu (${month})`, `First month (${month})`],
    change: ['Thay đổi so với kỳ trước', 'Change'],
    index: ['Chỉ số chung', 'Index'],
    course: ['Diễn biến mười hai tháng', 'Twelve months'],
    scale: (lowest: string, highest: string) => [
      `Trục điểm từ ${lowest} đến ${highest}, không bắt đầu từ 0.`,
      `The scale runs from ${lowest} to ${highest} points; it does not begin at 0.`,
    ],
  },
  behind: {
    name: ['Chỉ tiêu xa mục tiêu nhất', 'Indicators furthest from target'],
    indicator: ['Chỉ tiêu', 'Indicator'],
    reached: ['Mức đạt so với mục tiêu', 'Share of the target reached'],
    none: [
      'Mọi chỉ tiêu có mục tiêu và có số liệu đều đạt.',
      'Every indicator with a target and figures has reached it.',
    ],
  },
});
