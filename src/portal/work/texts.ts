import { inBoth } from '../../domain/text/in-both.js';
import { numberText, workingDaysEn, workingDaysVi } from '../../domain/text/number-text.js';

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${numberText(count).en} ${many}`;

export const workWords = inBoth({
  title: ['Việc cần làm', 'My work'],
  lead: (day: string) => [
    `Đến ngày ${day}, việc đến hạn trước được nêu trước.`,
    `As of ${day}. Tasks are listed by deadline.`,
  ],
  nothing: ['Hiện không có việc nào chờ xử lý.', 'You have no tasks.'],
  nothingToFile: [
    'Đơn vị không còn báo cáo nào phải gửi. Khi kỳ báo cáo tiếp theo mở, Hệ thống sẽ gửi thư nhắc.',
    'You have no reports left to submit. A letter will tell you when the next period opens.',
  ],
  toSign: ['Chờ ký duyệt', 'Reports to sign'],
  forms: ['Báo cáo phải gửi', 'Reports to submit'],
  owed: ['Báo cáo đơn vị chưa gửi', 'Reports that the unit has not submitted'],
  owedHint: [
    'Công chức phụ trách báo cáo nhập số liệu; đồng chí theo dõi tiến độ tại đây.',
    'The reporting officer enters the figures; here you see how far they are.',
  ],
  sent: ['Báo cáo đã gửi, chờ thẩm định', 'Reports submitted, awaiting review'],
  toReview: ['Báo cáo chờ thẩm định', 'Reports to review'],
  extensions: ['Đề nghị gia hạn chờ quyết định', 'Extension requests'],
  administration: ['Việc quản trị', 'Administration'],
  more: (count: number) => [`Xem cả ${numberText(count).vi} báo cáo`, `See all ${numberText(count).en} reports`],
  due: (day: string) => [`Hạn ${day}`, `Due ${day}`],
  left: (days: number) => {
    if (days === 0) return ['hết hạn hôm nay', 'due today'];
    return days > 0
      ? [`còn ${workingDaysVi(days)}`, `${workingDaysEn(days)} left`]
      : [`quá hạn ${workingDaysVi(-days)}`, `${workingDaysEn(-days)} overdue`];
  },
  waiting: (days: number) =>
    days === 0
      ? ['gửi trong hôm nay', 'submitted today']
      : [`đã chờ ${workingDaysVi(days)}`, `awaiting review for ${workingDaysEn(days)}`],
  sentFirst: (day: string) => [`gửi lần đầu ngày ${day}`, `first submitted on ${day}`],
  comments: ['Góp ý:', 'Comments:'],
  wanted: (day: string, by: string | null) => [
    `Đề nghị gia hạn đến ${day}${by === null ? '' : ` (${by})`}`,
    `Requests an extension to ${day}${by === null ? '' : ` (${by})`}`,
  ],
  unreachable: (count: number) => [
    `${numberText(count).vi} cán bộ không nhận được thư`,
    counted(count, 'official receives no letters', 'officials receive no letters'),
  ],
  withoutOfficer: (count: number) => [
    `${numberText(count).vi} đơn vị chưa có công chức phụ trách đọc được thư`,
    counted(count, 'commune has no officer who receives letters', 'communes have no officer who receives letters'),
  ],
  methodDrafts: (count: number) => [
    `${numberText(count).vi} dự thảo phương pháp chưa công bố`,
    counted(count, 'draft method', 'draft methods'),
  ],
  reorganisations: (count: number) => [
    `${numberText(count).vi} dự thảo sắp xếp đơn vị hành chính`,
    counted(count, 'draft reorganisation', 'draft reorganisations'),
  ],
  figureFiles: (count: number) => [
    `${numberText(count).vi} tệp số liệu các năm trước chờ quyết định`,
    counted(count, 'file of past figures awaiting a decision', 'files of past figures awaiting a decision'),
  ],
  ranking: ['Xếp hạng mới nhất', 'Latest ranking'],
  rankingLine: (period: string, isFinal: boolean, day: string) => [
    `${period}: ${isFinal ? 'chính thức' : 'tạm thời'}, công bố ngày ${day}.`,
    `${period}: ${isFinal ? 'final' : 'provisional'}, published on ${day}.`,
  ],
  rankingOf: (scope: string) => [`Bảng xếp hạng ${scope}`, `Ranking of ${scope}`],
  rankOf: (unit: string) => [`Thứ hạng của ${unit} và lý do`, `Rank of ${unit} and why`],
  leaderPage: ['Trang tổng hợp cho lãnh đạo', 'Summary for leaders'],
  told: ['Thư đã nhận trong 60 ngày qua', 'Letters of the last 60 days'],
  toldNone: ['Trong 60 ngày qua Hệ thống không gửi thư nào.', 'No letter was sent to you in the last 60 days.'],
  preferences: ['Chọn thư muốn nhận', 'Choose which letters you receive'],
});
