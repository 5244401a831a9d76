import { numberText, plainCount, plural } from '../../domain/text/number-text.js';

const workingDays = (days: number): string => plural(days, 'working day');
const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${numberText(count).en} ${many}`;

const vi = {
  title: 'Việc cần làm',
  lead: (day: string) => `Đến ngày ${day}, việc đến hạn trước được nêu trước.`,
  nothing: 'Hiện không có việc nào chờ xử lý.',
  nothingToFile: 'Đơn vị không còn báo cáo nào phải gửi. Khi kỳ báo cáo tiếp theo mở, Hệ thống sẽ gửi thư nhắc.',
  toSign: 'Chờ ký duyệt',
  forms: 'Báo cáo phải gửi',
  owed: 'Báo cáo đơn vị chưa gửi',
  owedHint: 'Công chức phụ trách báo cáo nhập số liệu; đồng chí theo dõi tiến độ tại đây.',
  sent: 'Báo cáo đã gửi, chờ thẩm định',
  toReview: 'Báo cáo chờ thẩm định',
  extensions: 'Đề nghị gia hạn chờ quyết định',
  administration: 'Việc quản trị',
  more: (count: number) => `Xem cả ${numberText(count).vi} báo cáo`,
  due: (day: string) => `Hạn ${day}`,
  left(days: number) {
    if (days === 0) return 'hết hạn hôm nay';
    return days > 0 ? `còn ${plainCount(days)} ngày làm việc` : `quá hạn ${plainCount(-days)} ngày làm việc`;
  },
  waiting: (days: number) => (days === 0 ? 'gửi trong hôm nay' : `đã chờ ${plainCount(days)} ngày làm việc`),
  comments: 'Người thẩm định góp ý:',
  wanted: (day: string, by: string | null) => `Đề nghị gia hạn đến ${day}${by === null ? '' : ` (${by})`}`,
  unreachable: (count: number) => `${numberText(count).vi} cán bộ không nhận được thư`,
  withoutOfficer: (count: number) => `${numberText(count).vi} đơn vị không có cán bộ nào đọc thư`,
  methodDrafts: (count: number) => `${numberText(count).vi} dự thảo phương pháp chưa công bố`,
  reorganisations: (count: number) => `${numberText(count).vi} dự thảo sắp xếp đơn vị hành chính`,
  figureFiles: (count: number) => `${numberText(count).vi} tệp số liệu các năm trước chờ quyết định`,
  ranking: 'Xếp hạng mới nhất',
  rankingLine: (period: string, isFinal: boolean, day: string) =>
    `${period}: ${isFinal ? 'chính thức' : 'tạm thời'}, công bố ngày ${day}.`,
  rankingOf: (scope: string) => `Bảng xếp hạng ${scope}`,
  rankOf: (unit: string) => `Thứ hạng của ${unit} và lý do`,
  leaderPage: 'Trang tổng hợp cho lãnh đạo',
  told: 'Thư đã nhận trong 60 ngày qua',
  toldNone: 'Trong 60 ngày qua Hệ thống không gửi thư nào.',
  preferences: 'Chọn thư muốn nhận',
};

const en: typeof vi = {
  title: 'My work',
  lead: (day) => `As of ${day}. Tasks are listed by deadline.`,
  nothing: 'You have no tasks.',
  nothingToFile: 'You have no reports left to submit. A letter will tell you when the next period opens.',
  toSign: 'Reports to sign',
  forms: 'Reports to submit',
  owed: 'Reports that the unit has not submitted',
  owedHint: 'The reporting officer enters the figures; here you see how far they are.',
  sent: 'Reports submitted, awaiting review',
  toReview: 'Reports to review',
  extensions: 'Extension requests',
  administration: 'Administration',
  more: (count) => `See all ${numberText(count).en} reports`,
  due: (day) => `Due ${day}`,
  left(days) {
    if (days === 0) return 'due today';
    return days > 0 ? `${workingDays(days)} left` : `${workingDays(-days)} overdue`;
  },
  waiting: (days) => (days === 0 ? 'submitted today' : `awaiting review for ${workingDays(days)}`),
  comments: 'Reviewer’s comments:',
  wanted: (day, by) => `Requests an extension to ${day}${by === null ? '' : ` (${by})`}`,
  unreachable: (count) => counted(count, 'official receives no letters', 'officials receive no letters'),
  withoutOfficer: (count) =>
    counted(count, 'commune has no officer who receives letters', 'communes have no officer who receives letters'),
  methodDrafts: (count) => counted(count, 'draft method', 'draft methods'),
  reorganisations: (count) => counted(count, 'draft reorganisation', 'draft reorganisations'),
  figureFiles: (count) =>
    counted(count, 'file of past figures awaiting a decision', 'files of past figures awaiting a decision'),
  ranking: 'Latest ranking',
  rankingLine: (period, isFinal, day) => `${period}: ${isFinal ? 'final' : 'provisional'}, published on ${day}.`,
  rankingOf: (scope) => `Ranking of ${scope}`,
  rankOf: (unit) => `Rank of ${unit} and why`,
  leaderPage: 'Summary for leaders',
  told: 'Letters of the last 60 days',
  toldNone: 'No letter was sent to you in the last 60 days.',
  preferences: 'Choose which letters you receive',
};

/** Words of the page that lists what waits for one person. */
export const workWords = { vi, en };
