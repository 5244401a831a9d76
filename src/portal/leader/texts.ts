import { numberText, plainCount, plural } from '../../domain/text/number-text.js';
import { monthName } from '../../domain/time/texts.js';

const daysVi = (count: number): string => `${plainCount(count)} ngày làm việc`;

const daysEn = (count: number): string => plural(count, 'working day');
const communes = (count: number): string => plural(count, 'commune');

const vi = {
  title: (scope: string, month: string) => `Chuyển đổi số ${scope}, ${month}`,
  titleEmpty: 'Tình hình chuyển đổi số',
  empty: 'Chưa có bảng xếp hạng nào được công bố. Trang này sẽ có số liệu khi bảng xếp hạng đầu tiên được công bố.',
  missing: (month: string) => `Chưa có số liệu nào của kỳ ${month}.`,
  lead: (day: string, sent: string, onTime: string, month: string) =>
    `Đến ngày ${day}, ${sent} đơn vị đã gửi báo cáo ${month}, trong đó ${onTime} gửi đúng hạn.`,
  print: 'In thành phụ lục báo cáo (A4)',
  slides: {
    start: 'Trình chiếu',
    before: '← Trước',
    next: 'Sau →',
    end: 'Kết thúc (Esc)',
    place: (at: number, of: number) => `${at}/${of}`,
  },
  annex: {
    name: 'PHỤ LỤC',
    title: (month: string) => `Tình hình gửi báo cáo và kết quả chuyển đổi số cấp xã ${month}`,
    with: '(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của ………………………)',
    placeAndDay: (place: string, day: string, month: string, year: string) =>
      `${place}, ngày ${day} tháng ${month} năm ${year}`,
  },
  table: (number: number, name: string) => `Bảng ${number}. ${name}`,
  unit: { reports: 'Đơn vị tính: báo cáo', points: 'Đơn vị tính: điểm (thang điểm 1.000)', rate: 'Đơn vị tính: %' },
  source: (month: string, version: number, status: string, day: string) =>
    `Nguồn: Hệ thống Xã Số; bảng xếp hạng ${month}, bản số ${version} (${status}); tình hình gửi báo cáo đến ngày ${day}.`,
  sourceWithout: (day: string) => `Nguồn: Hệ thống Xã Số; tình hình gửi báo cáo đến ngày ${day}.`,
  status: { PROVISIONAL: 'tạm thời', FINAL: 'chính thức', NOT_FORMED: 'không lập' },
  standings: {
    name: 'Tình hình gửi báo cáo',
    period: 'Kỳ báo cáo',
    due: 'Hạn gửi',
    expected: 'Phải gửi',
    actual: 'Đã gửi',
    onTime: 'Đúng hạn',
    rate: 'Tỷ lệ đúng hạn',
    approved: 'Đã duyệt',
    waiting: 'Chờ thẩm định',
    returned: 'Trả lại',
    extended: 'Gia hạn',
    notYetDue: 'Chưa đến hạn',
    overdue: 'Quá hạn',
    none: 'Không có báo cáo nào phải gửi.',
    change: (difference: number, month: string, onTime: string) => {
      const change =
        difference === 0
          ? 'giữ nguyên'
          : `${difference > 0 ? '▲ tăng' : '▼ giảm'} ${plainCount(Math.abs(difference))} đơn vị`;
      return `Gửi đúng hạn so với kỳ trước: ${change} (cùng thời điểm của ${month}: ${onTime}).`;
    },
    noChange: 'Gửi đúng hạn so với kỳ trước: không so sánh, vì chưa có kỳ trước hoặc số đơn vị phải gửi đã thay đổi.',
  },
  late: {
    name: (day: string) => `Đơn vị quá hạn đến ngày ${day}`,
    none: 'Không có báo cáo nào quá hạn.',
    commune: 'Đơn vị',
    report: 'Báo cáo',
    late: 'Quá hạn',
    days: daysVi,
    contact: 'Liên hệ',
    more: (count: number) => `Và ${plainCount(count)} báo cáo khác.`,
  },
  waiting: {
    name: (day: string) => `Báo cáo chờ thẩm định quá lâu đến ngày ${day}`,
    none: 'Không có báo cáo nào chờ thẩm định quá lâu.',
    waits: 'Đã chờ thẩm định',
    reviewers: 'Phụ trách thẩm định',
    everybody: 'tất cả người thẩm định',
  },
  ranking: {
    name: (ranked: number, all: number) => `Xếp hạng: ${plainCount(ranked)}/${plainCount(all)} đơn vị được xếp hạng`,
    rank: 'Hạng',
    commune: 'Đơn vị',
    points: 'Điểm',
    change: 'So với tháng trước',
    top: 'Dẫn đầu',
    bottom: 'Cuối bảng',
    mean: (points: string) => `Điểm bình quân của các đơn vị được xếp hạng: ${points}/1.000.`,
    whole: 'Xem cả bảng xếp hạng',
  },
  movers: {
    name: 'Thay đổi thứ hạng nhiều nhất',
    rising: 'Tăng bậc',
    falling: 'Giảm bậc',
    none: 'Không có đơn vị nào.',
    now: (rank: number) => `hạng ${rank}`,
  },
  pillars: {
    name: 'Kết quả bình quân theo trụ cột',
    pillar: 'Trụ cột',
    now: 'Kỳ này',
    before: 'Kỳ trước',
    first: (month: string) => `Kỳ đầu (${month})`,
    change: 'Thay đổi so với kỳ trước',
    index: 'Chỉ số chung',
    course: 'Diễn biến mười hai tháng',
    scale: (lowest: string, highest: string) => `Trục điểm từ ${lowest} đến ${highest}, không bắt đầu từ 0.`,
  },
  behind: {
    name: 'Chỉ tiêu xa mục tiêu nhất',
    indicator: 'Chỉ tiêu',
    reached: 'Mức đạt so với mục tiêu',
    none: 'Mọi chỉ tiêu có mục tiêu đều đạt.',
  },
};

const en: typeof vi = {
  title: (scope, month) => `Digital transformation in ${scope}, ${month}`,
  titleEmpty: 'Digital transformation',
  empty: 'No ranking is published yet. This page shows figures once the first one is.',
  missing: (month) => `There are no figures for ${month} yet.`,
  lead: (day, sent, onTime, month) =>
    `By ${day}, ${sent} communes had submitted their report for ${month}, ${onTime} on time.`,
  print: 'Print as the annex of a report (A4)',
  slides: {
    start: 'Slideshow',
    before: '← Back',
    next: 'Next →',
    end: 'End (Esc)',
    place: (at, of) => `${at} of ${of}`,
  },
  annex: {
    name: 'ANNEX',
    title: (month) => `Reports and results of digital transformation in communes, ${month}`,
    with: '(To report no. ……/BC-…… of ………… by ………………………)',
    placeAndDay: (place, day, month, year) => `${place}, ${Number(day)} ${monthName(Number(month))} ${year}`,
  },
  table: (number, name) => `Table ${number}. ${name}`,
  unit: { reports: 'Unit: reports', points: 'Unit: points of 1,000', rate: 'Unit: %' },
  source: (month, version, status, day) =>
    `Source: Xã Số; ranking of ${month}, version ${version} (${status}); reports as of ${day}.`,
  sourceWithout: (day) => `Source: Xã Số; reports as of ${day}.`,
  status: { PROVISIONAL: 'provisional', FINAL: 'final', NOT_FORMED: 'not formed' },
  standings: {
    name: 'Where the reports stand',
    period: 'Period',
    due: 'Due',
    expected: 'Expected',
    actual: 'Submitted',
    onTime: 'On time',
    rate: '% on time',
    approved: 'Approved',
    waiting: 'Waiting',
    returned: 'Returned',
    extended: 'Extended',
    notYetDue: 'Not due',
    overdue: 'Overdue',
    none: 'No report is expected.',
    change: (difference, month, onTime) => {
      const change =
        difference === 0 ? 'no change' : `${difference > 0 ? '▲ up' : '▼ down'} ${communes(Math.abs(difference))}`;
      return `On time, change from the previous period: ${change} (${month} at the same point: ${onTime}).`;
    },
    noChange:
      'On time, change from the previous period: not compared, because there is none or the number of communes expected has changed.',
  },
  late: {
    name: (day) => `Overdue as of ${day}`,
    none: 'No report is overdue.',
    commune: 'Unit',
    report: 'Report',
    late: 'Overdue',
    days: daysEn,
    contact: 'Contact',
    more: (count) => `And ${plural(count, 'more report')}.`,
  },
  waiting: {
    name: (day) => `Reports that have been awaiting review too long, as of ${day}`,
    none: 'No report has been awaiting review too long.',
    waits: 'Waiting',
    reviewers: 'Reviewed by',
    everybody: 'all reviewers',
  },
  ranking: {
    name: (ranked, all) => `Ranking: ${numberText(ranked).en} of ${numberText(all).en} communes are ranked`,
    rank: 'Rank',
    commune: 'Unit',
    points: 'Points',
    change: 'Change from the previous month',
    top: 'Top',
    bottom: 'Bottom',
    mean: (points) => `Average of the ranked communes: ${points} of 1,000 points.`,
    whole: 'See the full ranking',
  },
  movers: {
    name: 'Largest changes of rank',
    rising: 'Rose',
    falling: 'Fell',
    none: 'None.',
    now: (rank) => `rank ${rank}`,
  },
  pillars: {
    name: 'Average results by pillar',
    pillar: 'Pillar',
    now: 'This month',
    before: 'Previous month',
    first: (month) => `First month (${month})`,
    change: 'Change',
    index: 'Index',
    course: 'Twelve months',
    scale: (lowest, highest) => `The scale runs from ${lowest} to ${highest} points; it does not begin at 0.`,
  },
  behind: {
    name: 'Indicators furthest from target',
    indicator: 'Indicator',
    reached: 'Share of the target reached',
    none: 'Every indicator with a target has reached it.',
  },
};

/** Words of the page for leaders, and of the annex that it prints. */
export const leaderWords = { vi, en };
