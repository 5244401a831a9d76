import { lowerFirst } from '../../domain/indicator/texts.js';
import type { ApprovedReport } from '../../domain/news/approved-reports.js';
import type { ReportNews } from '../../domain/news/news.js';
import { unitToday } from '../../domain/register/called-unit.js';
import { GROUND_TEXTS, STILL_LATE } from '../../domain/settings/texts.js';
import { capitalised, type Language, type Text } from '../../domain/text/text.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { periodLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import type { FactText, FactTexts } from '../letter/letter.js';
import { dateEn, dateVi, dateWeekdayVi, dayValue, momentValue, weekdayDateEn } from './dates.js';
import type { LetterheadWords } from './letterhead.js';
import { allOf, countVi, nameEn, nameVi, unitEn, unitVi } from './names.js';
import { periodsEn } from './period-names.js';
import { chairmanAs } from './sign-off-texts.js';

const EXTENSIONS: Text = { vi: 'Gia hạn gửi báo cáo', en: 'Extensions' };
const SECTIONS: Readonly<Record<ReportNews['kind'], Text>> = {
  EXTENSION_ASKED: EXTENSIONS,
  EXTENSION_GRANTED: EXTENSIONS,
  EXTENSION_REFUSED: EXTENSIONS,
  REOPENED: { vi: 'Mở lại báo cáo', en: 'Reopened reports' },
  DUE_DAY_MOVED: { vi: 'Thay đổi hạn gửi báo cáo', en: 'New deadlines' },
  HANDED_TO_CHAIRMAN: { vi: 'Trình ký duyệt báo cáo', en: 'Reports to sign' },
  RETURNED_TO_OFFICER: { vi: 'Chủ tịch trả lại báo cáo', en: 'Returned by the Chairperson' },
};

/** Typed text without its final stop, to be followed by a semicolon. */
const withoutStop = (text: string): string => text.replace(/[.;]\s*$/, '');

/** The title of news. News of several kinds has a general title. */
function sectionOf(news: readonly ReportNews[]): Text {
  const [only, ...others] = new Set(news.map(({ kind }) => SECTIONS[kind]));
  return only !== undefined && others.length === 0
    ? only
    : { vi: 'Thay đổi đối với báo cáo', en: 'Changes to reports' };
}

/** The event, to be followed by the name of the report. */
function eventOf(news: ReportNews): Text {
  switch (news.kind) {
    case 'EXTENSION_ASKED':
      return { vi: `Đề nghị gia hạn đến ${dateVi(news.day)}:`, en: `Extension requested to ${dateEn(news.day)}:` };
    case 'EXTENSION_GRANTED':
      return { vi: `Đồng ý gia hạn đến ${dateVi(news.day)}:`, en: `Extension granted to ${dateEn(news.day)}:` };
    case 'EXTENSION_REFUSED':
      return {
        vi: `Chưa chấp thuận gia hạn đến ${dateVi(news.day)}:`,
        en: `Extension to ${dateEn(news.day)} refused:`,
      };
    case 'REOPENED':
      return { vi: 'Mở lại', en: 'Reopened:' };
    case 'DUE_DAY_MOVED':
      return { vi: `Thay đổi hạn gửi thành ${dateVi(news.dueDay)}:`, en: `Now due ${dateEn(news.dueDay)}:` };
    case 'HANDED_TO_CHAIRMAN':
      return { vi: 'Chờ Chủ tịch ký duyệt:', en: 'With the Chairperson:' };
    case 'RETURNED_TO_OFFICER':
      return { vi: 'Chủ tịch trả lại:', en: 'Returned by the Chairperson:' };
  }
}

const REQUESTS: Readonly<Record<ReportNews['kind'], (committee: string, chairman: string) => Text>> = {
  EXTENSION_ASKED: () => ({
    vi: 'Đề nghị đồng chí xem xét, trả lời trên Hệ thống. Trong thời gian chờ trả lời, Hệ thống tạm dừng nhắc báo cáo này:',
    en: 'Please grant or refuse it; no reminders will be sent in the meantime:',
  }),
  EXTENSION_GRANTED: (committee) => ({
    vi: `Đề nghị ${committee} hoàn thành và gửi báo cáo trong thời hạn đã gia hạn:`,
    en: 'Please complete and submit the report:',
  }),
  EXTENSION_REFUSED: (committee) => ({
    vi: `Đề nghị ${committee} hoàn thành và gửi báo cáo:`,
    en: 'Please complete and submit the report:',
  }),
  REOPENED: (committee) => ({
    vi: `Đề nghị ${committee} chỉnh sửa và gửi lại báo cáo trên Hệ thống:`,
    en: 'Please change the report and submit it again:',
  }),
  DUE_DAY_MOVED: (committee) => ({
    vi: `Đề nghị ${committee} hoàn thành và gửi báo cáo theo hạn gửi mới:`,
    en: 'Please complete and submit the report by the new deadline:',
  }),
  HANDED_TO_CHAIRMAN: (_committee, chairman) => ({
    vi: `Kính đề nghị ${chairman} xem xét, gửi báo cáo, hoặc trả lại công chức phụ trách kèm ý kiến:`,
    en: 'Please submit the report, or return it to the officer with your comments:',
  }),
  RETURNED_TO_OFFICER: () => ({
    vi: 'Đề nghị đồng chí kiểm tra, chỉnh sửa và trình lại báo cáo:',
    en: 'Please check and correct the report, then pass it to the Chairperson again:',
  }),
};

export const newsTexts = {
  subject(news: readonly ReportNews[]): Text {
    const [first, ...others] = news;
    if (!first) return sectionOf(news);
    const { vi, en } = eventOf(first);
    const more = others.length > 0;
    return {
      vi: `${vi} báo cáo CĐS ${shortPeriodLabel(first.period).vi} – ${nameVi(first.unit)}${more ? ` và ${countVi(others.length)} nội dung khác` : ''}`,
      en: `${en} report for ${periodLabel(first.period).en} – ${nameEn(first.unit)}${more ? ` and ${others.length} more` : ''}`,
    };
  },
  concerns(news: readonly ReportNews[]): string {
    const title = sectionOf(news).vi;
    const [only, ...others] = new Set(news.map(({ period }) => period));
    const period = only && others.length === 0 ? ` kỳ ${periodLabel(only).vi}` : '';
    const isTitle = title.startsWith('Chủ tịch');
    return `V/v ${isTitle ? title : lowerFirst(title)} chuyển đổi số${period}`;
  },
  section: sectionOf,
  sentence({ office }: LetterheadWords, news: ReportNews, isForAbsent: boolean): Text {
    const { period } = news;
    const committee = `Ủy ban nhân dân ${unitVi(news.unit)}`;
    const unit = unitEn(news.unit);
    const report: Text = {
      vi: `báo cáo chuyển đổi số kỳ ${periodLabel(period).vi}`,
      en: `digital-transformation report for ${periodLabel(period).en}`,
    };
    const [dueVi, dueEn] = [dateWeekdayVi(news.dueDay), weekdayDateEn(news.dueDay)];
    switch (news.kind) {
      case 'EXTENSION_ASKED':
        return {
          vi: `${committee} đề nghị gia hạn gửi ${report.vi} đến hết ngày ${dateWeekdayVi(news.day)}; hạn gửi hiện nay là hết ngày ${dueVi}.`,
          en: `${unit} requests an extension of the deadline for its ${report.en} to ${weekdayDateEn(news.day)}; the current deadline is ${dueEn}.`,
        };
      case 'EXTENSION_GRANTED': {
        const counts = news.replacesDueDay
          ? {
              vi: 'Báo cáo gửi trong hạn này được tính là đúng hạn.',
              en: 'A report submitted by then is on time.',
            }
          : STILL_LATE;
        return {
          vi: `${capitalised(office.vi)} đồng ý gia hạn gửi ${report.vi} của ${committee} đến hết ngày ${dateWeekdayVi(news.day)}. ${counts.vi}`,
          en: `The ${office.en} has extended the deadline for the ${report.en} of ${unit} to the end of ${weekdayDateEn(news.day)}. ${counts.en}`,
        };
      }
      case 'EXTENSION_REFUSED':
        return {
          vi: `${capitalised(office.vi)} chưa chấp thuận đề nghị gia hạn gửi ${report.vi} của ${committee} đến hết ngày ${dateWeekdayVi(news.day)}, lý do: ${withoutStop(news.reason)}; hạn gửi vẫn là hết ngày ${dueVi}.`,
          en: `The ${office.en} has refused the request to extend the deadline for the ${report.en} of ${unit} to ${weekdayDateEn(news.day)}. The deadline is still ${dueEn}.`,
        };
      case 'REOPENED':
        return {
          vi: `${capitalised(report.vi)} của ${committee} đã được duyệt, nay được mở lại để chỉnh sửa. Số liệu đã duyệt vẫn có hiệu lực cho đến khi báo cáo gửi lại được duyệt.`,
          en: `The approved ${report.en} of ${unit} has been reopened so that it can be changed. The approved figures stay in force until the report is submitted and approved again.`,
        };
      case 'DUE_DAY_MOVED': {
        const cause = news.byExtension
          ? { vi: 'do được gia hạn', en: 'because an extension was granted' }
          : {
              vi: 'do điều chỉnh lịch làm việc hoặc quy định về hạn gửi',
              en: 'because the working calendar or the rule for deadlines was changed',
            };
        const counts =
          news.dueDay > news.onTimeUntil
            ? STILL_LATE
            : {
                vi: 'Hạn gửi nêu trong thư trước không còn áp dụng.',
                en: 'The deadline in earlier letters no longer applies.',
              };
        return {
          vi: `Hạn gửi ${report.vi} của ${committee} được thay đổi thành hết ngày ${dueVi} ${cause.vi}. ${counts.vi}`,
          en: `The ${report.en} of ${unit} is now due by the end of ${dueEn}, ${cause.en}. ${counts.en}`,
        };
      }
      case 'HANDED_TO_CHAIRMAN':
        return {
          vi: `${capitalised(report.vi)} của ${committee} đã hoàn thành và được trình ${chairmanAs(isForAbsent)}. Báo cáo chỉ được tính là đã gửi khi ${chairmanAs(isForAbsent)} gửi trên Hệ thống.`,
          en: `The ${report.en} of ${unit} is complete and has been passed to you for signature. It counts as submitted only when you submit it.`,
        };
      case 'RETURNED_TO_OFFICER':
        return {
          vi: `Đồng chí Chủ tịch đã trả lại ${report.vi} của ${committee} để kiểm tra, chỉnh sửa trước khi ký, gửi.`,
          en: `The Chairperson has returned the ${report.en} of ${unit} to be checked before it is submitted.`,
        };
    }
  },
  facts(news: ReportNews): FactTexts {
    const at: Text = momentValue(news.at);
    const reason = (text: string, only?: Language): FactText => [{ vi: 'Lý do', en: 'Reason' }, text, only];
    switch (news.kind) {
      case 'REOPENED':
        return [[{ vi: 'Thời điểm mở lại', en: 'Reopened' }, at], reason(news.reason)];
      case 'DUE_DAY_MOVED':
        return [
          news.from ? [{ vi: 'Hạn gửi đã thông báo', en: 'You were told' }, dayValue(news.from)] : null,
          [{ vi: 'Hạn gửi mới', en: 'Now due' }, dayValue(news.dueDay)],
          [{ vi: 'Thời điểm thay đổi', en: 'Changed' }, at],
        ];
      case 'HANDED_TO_CHAIRMAN':
        return [[{ vi: 'Thời điểm trình', en: 'Passed to you' }, at]];
      case 'RETURNED_TO_OFFICER':
        return [
          [{ vi: 'Thời điểm trả lại', en: 'Returned' }, at],
          [
            { vi: 'Ý kiến', en: 'Comment' },
            news.note ?? {
              vi: 'Nêu tại từng chỉ tiêu trong báo cáo',
              en: 'Given with the figures of the report',
            },
          ],
        ];
      default: {
        const when =
          news.kind === 'EXTENSION_ASKED'
            ? { vi: 'Thời điểm đề nghị', en: 'Requested' }
            : { vi: 'Thời điểm trả lời', en: 'Answered' };
        return [
          [when, at],
          news.ground ? [{ vi: 'Loại lý do', en: 'Kind of reason' }, GROUND_TEXTS[news.ground]] : null,
          // In Vietnamese the sentence about a refusal already gives the reason.
          reason(news.reason, news.kind === 'EXTENSION_REFUSED' ? 'en' : undefined),
        ];
      }
    }
  },
  request: (news: ReportNews, isForAbsent: boolean): Text =>
    'isSent' in news && news.isSent
      ? { vi: 'Báo cáo đã được gửi, không phải gửi lại:', en: 'The report has been submitted already:' }
      : REQUESTS[news.kind](`Ủy ban nhân dân ${unitVi(unitToday(news.unit))}`, chairmanAs(isForAbsent)),
  open: { vi: 'Mở báo cáo', en: 'Open the report' },
};

/** Tells which reports were approved since the last letter. */
export function approvedText(reports: readonly ApprovedReport[]): Text {
  const names = reports.map(({ unit, period, approvedAt }) => {
    const day = localDateOf(approvedAt);
    return {
      vi: `${shortPeriodLabel(period).vi}${unit.now ? ` của ${unitVi(unit)}` : ''} (ngày ${dateVi(day)})`,
      en: `${periodsEn([{ period }])}${unit.now ? ` of ${unitEn(unit)}` : ''} (on ${dateEn(day)})`,
    };
  });
  const all = allOf(names);
  return {
    vi: `Đã được duyệt: báo cáo chuyển đổi số ${all.vi}.`,
    en: `Approved: the digital-transformation ${reports.length === 1 ? 'report' : 'reports'} for ${all.en}.`,
  };
}
