import { lowerFirst } from '../../domain/indicator/texts.js';
import type { ReportNews } from '../../domain/news/news.js';
import { GROUND_TEXTS } from '../../domain/settings/extension-text.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { periodLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import { dateVi, dateWeekdayVi, momentVi, weekdayDateVi } from './dates.js';
import type { LetterheadWords } from './letterhead.js';
import { countVi, nameVi, unitVi } from './names.js';
import { chairmanAs } from './sign-off-vi.js';
import type { Wording } from './wording.js';

const SECTIONS = {
  EXTENSION_ASKED: 'Gia hạn gửi báo cáo',
  EXTENSION_GRANTED: 'Gia hạn gửi báo cáo',
  EXTENSION_REFUSED: 'Gia hạn gửi báo cáo',
  REOPENED: 'Mở lại báo cáo',
  DUE_DAY_MOVED: 'Thay đổi hạn gửi báo cáo',
  HANDED_TO_CHAIRMAN: 'Trình ký duyệt báo cáo',
  RETURNED_TO_OFFICER: 'Chủ tịch trả lại báo cáo',
} as const;

/** What an official typed, before a semicolon. */
const withoutStop = (text: string): string => text.replace(/[.;]\s*$/, '');

/** News of one kind has its own title. News of several kinds has a general title. */
function sectionOf(news: readonly ReportNews[]): string {
  const [only, ...others] = new Set(news.map(({ kind }) => SECTIONS[kind]));
  return only !== undefined && others.length === 0 ? only : 'Thay đổi đối với báo cáo';
}

function subjectOf(news: ReportNews): string {
  const [unit, report] = [nameVi(news.unit), `báo cáo CĐS ${shortPeriodLabel(news.period).vi}`];
  switch (news.kind) {
    case 'EXTENSION_ASKED':
      return `Đề nghị gia hạn đến ${dateVi(news.day)}: ${report} – ${unit}`;
    case 'EXTENSION_GRANTED':
      return `Đồng ý gia hạn đến ${dateVi(news.day)}: ${report} – ${unit}`;
    case 'EXTENSION_REFUSED':
      return `Chưa chấp thuận gia hạn đến ${dateVi(news.day)}: ${report} – ${unit}`;
    case 'REOPENED':
      return `Mở lại ${report} – ${unit}`;
    case 'DUE_DAY_MOVED':
      return `Thay đổi hạn gửi thành ${dateVi(news.dueDay)}: ${report} – ${unit}`;
    case 'HANDED_TO_CHAIRMAN':
      return `Chờ Chủ tịch ký duyệt: ${report} – ${unit}`;
    case 'RETURNED_TO_OFFICER':
      return `Chủ tịch trả lại: ${report} – ${unit}`;
  }
}

export const newsVi = ({ office }: LetterheadWords, isForAbsent = false): Wording['news'] => ({
  subject(news) {
    const [first, ...others] = news;
    if (!first) return sectionOf(news);
    const more = others.length > 0 ? ` và ${countVi(others.length)} nội dung khác` : '';
    return `${subjectOf(first)}${more}`;
  },
  concerns(news) {
    const title = sectionOf(news);
    const [only, ...others] = new Set(news.map(({ period }) => period));
    const period = only && others.length === 0 ? ` kỳ ${periodLabel(only).vi}` : '';
    const isTitle = title.startsWith('Chủ tịch');
    return `V/v ${isTitle ? title : lowerFirst(title)} chuyển đổi số${period}`;
  },
  section: sectionOf,
  sentence(news) {
    const report = `báo cáo chuyển đổi số kỳ ${periodLabel(news.period).vi}`;
    const committee = `Ủy ban nhân dân ${unitVi(news.unit)}`;
    switch (news.kind) {
      case 'EXTENSION_ASKED':
        return `${committee} đề nghị gia hạn gửi ${report} đến hết ngày ${dateWeekdayVi(news.day)}; hạn gửi hiện nay là hết ngày ${dateWeekdayVi(news.dueDay)}.`;
      case 'EXTENSION_GRANTED':
        return news.replacesDueDay
          ? `${capitalised(office)} đồng ý gia hạn gửi ${report} của ${committee} đến hết ngày ${dateWeekdayVi(news.day)}. Báo cáo gửi trong hạn này được tính là đúng hạn.`
          : `${capitalised(office)} đồng ý gia hạn gửi ${report} của ${committee} đến hết ngày ${dateWeekdayVi(news.day)}. Do việc gia hạn được đề nghị sau hạn gửi, báo cáo vẫn được tính là gửi quá hạn.`;
      case 'EXTENSION_REFUSED':
        return `${capitalised(office)} chưa chấp thuận đề nghị gia hạn gửi ${report} của ${committee} đến hết ngày ${dateWeekdayVi(news.day)}, lý do: ${withoutStop(news.reason)}; hạn gửi vẫn là hết ngày ${dateWeekdayVi(news.dueDay)}.`;
      case 'REOPENED':
        return `${capitalised(report)} của ${committee} đã được duyệt, nay được mở lại để chỉnh sửa. Số liệu đã duyệt vẫn có hiệu lực cho đến khi báo cáo gửi lại được duyệt.`;
      case 'DUE_DAY_MOVED': {
        const cause = news.byExtension ? 'do được gia hạn' : 'do điều chỉnh lịch làm việc hoặc quy định về hạn gửi';
        return `Hạn gửi ${report} của ${committee} được thay đổi thành hết ngày ${dateWeekdayVi(news.dueDay)} ${cause}. Hạn gửi nêu trong thư trước không còn áp dụng.`;
      }
      case 'HANDED_TO_CHAIRMAN':
        return `${capitalised(report)} của ${committee} đã hoàn thành và được trình ${chairmanAs(isForAbsent)}. Báo cáo chỉ được tính là đã gửi khi ${chairmanAs(isForAbsent)} gửi trên Hệ thống.`;
      case 'RETURNED_TO_OFFICER':
        return `Đồng chí Chủ tịch đã trả lại ${report} của ${committee} để kiểm tra, chỉnh sửa trước khi ký, gửi.`;
    }
  },
  facts(news) {
    const at = capitalised(momentVi(news.at));
    switch (news.kind) {
      case 'REOPENED':
        return [
          { label: 'Thời điểm mở lại', value: at },
          { label: 'Lý do', value: news.reason },
        ];
      case 'DUE_DAY_MOVED':
        return [
          ...(news.from ? [{ label: 'Hạn gửi đã thông báo', value: capitalised(weekdayDateVi(news.from)) }] : []),
          { label: 'Hạn gửi mới', value: capitalised(weekdayDateVi(news.dueDay)) },
          { label: 'Thời điểm thay đổi', value: at },
        ];
      case 'HANDED_TO_CHAIRMAN':
        return [{ label: 'Thời điểm trình', value: at }];
      case 'RETURNED_TO_OFFICER':
        return [
          { label: 'Thời điểm trả lại', value: at },
          { label: 'Ý kiến', value: news.note ?? 'Nêu tại từng chỉ tiêu trong báo cáo' },
        ];
      default:
        return [
          { label: news.kind === 'EXTENSION_ASKED' ? 'Thời điểm đề nghị' : 'Thời điểm trả lời', value: at },
          ...(news.ground ? [{ label: 'Loại lý do', value: GROUND_TEXTS[news.ground].vi }] : []),
          ...(news.kind === 'EXTENSION_REFUSED' ? [] : [{ label: 'Lý do', value: news.reason }]),
        ];
    }
  },
  request({ kind, unit }) {
    const committee = `Ủy ban nhân dân ${unitVi(unit)}`;
    switch (kind) {
      case 'EXTENSION_ASKED':
        return 'Đề nghị đồng chí xem xét, trả lời trên Hệ thống. Trong thời gian chờ trả lời, Hệ thống tạm dừng nhắc báo cáo này:';
      case 'EXTENSION_GRANTED':
        return `Đề nghị ${committee} hoàn thành và gửi báo cáo trong thời hạn đã gia hạn:`;
      case 'EXTENSION_REFUSED':
        return `Đề nghị ${committee} hoàn thành và gửi báo cáo:`;
      case 'REOPENED':
        return `Đề nghị ${committee} chỉnh sửa và gửi lại báo cáo trên Hệ thống:`;
      case 'DUE_DAY_MOVED':
        return `Đề nghị ${committee} hoàn thành và gửi báo cáo theo hạn gửi mới:`;
      case 'HANDED_TO_CHAIRMAN':
        return `Kính đề nghị ${chairmanAs(isForAbsent)} xem xét, gửi báo cáo, hoặc trả lại công chức phụ trách kèm ý kiến:`;
      case 'RETURNED_TO_OFFICER':
        return 'Đề nghị đồng chí kiểm tra, chỉnh sửa và trình lại báo cáo:';
    }
  },
  open: 'Mở báo cáo',
});
