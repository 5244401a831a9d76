import type { Form } from '../../domain/reminder/open-forms.js';
import { capitalised, type Text } from '../../domain/text/text.js';
import type { Instant } from '../../domain/time/local-date.js';
import { dateWeekdayVi, momentEn, momentVi, weekdayDateEn } from './dates.js';
import { areOtherUnits, nextReminder, reportCount, unitCount } from './forms.js';
import type { LetterheadWords } from './letterhead.js';
import { countEn, countVi, daysEn, daysVi, personValue, unitEn, unitVi } from './names.js';
import { lastLetterEn } from './next-texts.js';
import { periodsEn, shortPeriodsVi } from './period-names.js';
import { communesText } from './subject-texts.js';

const communes = (forms: readonly Form[]) => (unitCount(forms) === 1 ? 'commune' : 'communes');
const reportsOf = (forms: readonly Form[]) => countEn(reportCount(forms), 'digital-transformation report');
const notReceivedVi = (forms: readonly Form[], asOf: Instant) =>
  `đến ${momentVi(asOf)}, Hệ thống chưa nhận được ${countVi(reportCount(forms))} báo cáo chuyển đổi số của ${communesText(forms).vi} nêu trong bảng dưới đây.`;

/** Sentences for reviewers and leaders about missing reports of communes. */
export const listTexts = {
  concerns: 'V/v đơn vị chưa gửi báo cáo chuyển đổi số',
  status: (forms: readonly Form[], asOf: Instant): Text => ({
    vi: capitalised(notReceivedVi(forms, asOf)),
    en: `As of ${momentEn(asOf)}, ${reportsOf(forms)} of the ${unitCount(forms) === 1 ? 'commune' : communesText(forms).en} listed below ${reportCount(forms) === 1 ? 'has' : 'have'} not been received.`,
  }),
  /** The sentence of `status` after the legal basis, for reports with several deadlines. */
  basis: (head: LetterheadWords, forms: readonly Form[], asOf: Instant): Text =>
    head.under({
      vi: `qua theo dõi ${notReceivedVi(forms, asOf)}`,
      en: `${reportsOf(forms)} of ${communesText(forms).en} ${reportCount(forms) === 1 ? 'is' : 'are'} to be submitted; as of ${momentEn(asOf)} those listed below have not been received.`,
    }),
  caption: { vi: 'Đơn vị chưa gửi báo cáo', en: 'Not submitted' },
  columns: [
    { vi: 'Đơn vị, báo cáo', en: 'Commune, report' },
    { vi: 'Quá hạn, thư nhắc', en: 'Overdue, letters' },
    { vi: 'Người phụ trách', en: 'Officer' },
  ],
  row({ unit, reports, workingDaysLate: late, lettersToOfficer: letters, officer, officerGap }: Form): readonly Text[] {
    const isUnread = officerGap === 'UNREACHABLE';
    return [
      { vi: `${capitalised(unitVi(unit))}: ${shortPeriodsVi(reports)}`, en: `${unitEn(unit)}: ${periodsEn(reports)}` },
      {
        vi: `${daysVi(late)}; ${letters === 0 ? 'chưa gửi' : `đã gửi ${countVi(letters)}`} thư nhắc${isUnread ? ', nhưng địa chỉ không nhận được thư' : ''}`,
        en: `${daysEn(late)}; ${letters === 0 ? 'no letters' : countEn(letters, 'letter')} sent${isUnread ? ', but e-mail to the officer is being returned' : ''}`,
      },
      officer ? personValue(officer) : { vi: 'chưa có thông tin', en: 'not known' },
    ];
  },
  /** The line below a shortened list. */
  more(others: readonly Form[], listed: readonly Form[]): Text {
    const [units, reports] = [unitCount(others), reportCount(others)];
    return areOtherUnits(listed, others)
      ? {
          vi: `Và ${countVi(units)} đơn vị khác, xem trên Hệ thống`,
          en: `And ${units} more ${communes(others)}, listed in the system`,
        }
      : {
          vi: `Và ${countVi(reports)} báo cáo khác của ${countVi(units)} đơn vị, xem trên Hệ thống`,
          en: `And ${reports} more ${reports === 1 ? 'report' : 'reports'} of ${communesText(others).en}, listed in the system`,
        };
  },
  request: (forms: readonly Form[]): Text => ({
    vi: 'Đề nghị đồng chí liên hệ, hướng dẫn, hỗ trợ đơn vị nêu trên gửi báo cáo; trường hợp có lý do chính đáng, xem xét gia hạn theo quy định:',
    en: `Please contact and help the ${communes(forms)} to submit; where there is good reason, consider an extension:`,
  }),
  open(forms: readonly Pick<Form, 'reports'>[]): Text {
    const all = forms.flatMap(({ reports }) => reports);
    return statusOf([...new Map(all.map((report) => [report.period, report])).values()]);
  },
  next(forms: readonly Form[]): Text {
    const day = nextReminder(forms);
    return day
      ? {
          vi: `Nếu vẫn chưa nhận được báo cáo, ngày ${dateWeekdayVi(day)} Hệ thống sẽ tiếp tục gửi thư nhắc đến đơn vị và ${forms.length === 1 ? 'thông báo' : 'gửi danh sách'} đến đồng chí.`,
          en: `While ${reportCount(forms) === 1 ? 'the report is' : 'reports are'} missing, the next letters to the ${communes(forms)} and to you will be sent on ${weekdayDateEn(day)}.`,
        }
      : {
          vi: 'Đây là thư cuối cùng của Hệ thống gửi đồng chí về báo cáo nêu trên; báo cáo chưa gửi tiếp tục được nêu trong thư tình hình gửi báo cáo hằng tuần.',
          en: lastLetterEn(forms),
        };
  },
};

/** The label of the link to the reporting status of these periods. */
export const statusOf = (reports: readonly { readonly period: string }[]): Text => ({
  vi: `Mở tình hình gửi báo cáo ${shortPeriodsVi(reports)}`,
  en: `Open the reporting status for ${periodsEn(reports)}`,
});
