import type { Unit } from '../../domain/register/unit.js';
import type { Form } from '../../domain/reminder/open-forms.js';
import { capitalised, type Text } from '../../domain/text/text.js';
import type { Instant } from '../../domain/time/local-date.js';
import { dateWeekdayVi, momentEn, momentVi, weekdayDateEn } from './dates.js';
import { type Audience, isDueToday, isOverdue, mostLate, reportCount } from './forms.js';
import type { LetterheadWords } from './letterhead.js';
import { committeeVi, countEn, countVi, daysEn, daysVi, unitEn, unitVi } from './names.js';
import { openEn, periodsEn, periodsVi, shortPeriodsVi, windowsEn, windowsVi } from './period-names.js';
import { beforeDeadline, chairmanAs, signOffTexts } from './sign-off-texts.js';

type Periods = readonly Pick<Form['reports'][number], 'period'>[];

/** A report in a sentence. Names the unit only if it is not the reader's own. */
export const reportInSentence = ({ reports, unit }: Pick<Form, 'unit'> & { readonly reports: Periods }): Text => ({
  vi: `báo cáo chuyển đổi số kỳ ${periodsVi(reports)}${unit.now ? ` của ${unitVi(unit)}` : ''}`,
  en: `digital-transformation report for ${periodsEn(reports)}${unit.now ? ` of ${unitEn(unit)}` : ''}`,
});

/** A chairman has overdue reports sent, but sends those that were handed over. */
const sendingOf = (forms: readonly Form[], audience: Audience): string =>
  audience === 'chairman' && forms.some((form) => isOverdue(form) && !form.isWithChairman) ? 'chỉ đạo gửi' : 'gửi';

/** Sentences about missing reports of the reader's own commune. */
export const formTexts = {
  concerns(form: Form, audience: Audience): string {
    const { vi } = reportInSentence(form);
    if (!isOverdue(form)) return `V/v ${vi} ${form.workingDaysLeft === 0 ? 'đến hạn gửi' : 'sắp đến hạn gửi'}`;
    return `V/v đề nghị ${sendingOf([form], audience)} ${vi}`;
  },
  concernsSeveral: (forms: readonly Form[], audience: Audience): string =>
    `V/v đề nghị ${sendingOf(forms, audience)} các báo cáo chuyển đổi số ${forms.some(isOverdue) ? 'còn thiếu' : forms.some(isDueToday) ? 'đến hạn và sắp đến hạn' : 'sắp đến hạn'}`,
  /** The sentence with legal basis and deadline. */
  basis(head: LetterheadWords, form: Form): Text {
    const { vi, en } = reportInSentence(form);
    const { reports, extended, dueDay } = form;
    return head.dueUnder({
      vi: `${vi} (${windowsVi(reports)}) có hạn gửi${extended ? ', sau khi được gia hạn,' : ''} là hết ngày ${dateWeekdayVi(dueDay)}.`,
      en: `the ${en} (${windowsEn(reports)}) ${isOverdue(form) ? 'was' : 'is'} due by the end of ${weekdayDateEn(dueDay)}${extended ? ', as extended' : ''}.`,
    });
  },
  basisOfSeveral(head: LetterheadWords, unit: Unit, forms: readonly Form[], asOf: Instant): Text {
    const count = reportCount(forms);
    const late = forms.filter(isOverdue);
    const { vi, en } = head.under({
      vi: `qua theo dõi đến ${momentVi(asOf)}, Hệ thống chưa nhận được ${countVi(count)} báo cáo chuyển đổi số của Ủy ban nhân dân ${unitVi(unit)} nêu dưới đây.`,
      en: `${countEn(count, 'digital-transformation report')} of ${unitEn(unit)} ${count === 1 ? 'is' : 'are'} to be submitted; as of ${momentEn(asOf)} the reports below have not been received.`,
    });
    return late.length === 0
      ? { vi, en }
      : {
          vi: `${vi} Báo cáo quá hạn lâu nhất: ${daysVi(mostLate(late))}.`,
          en: `${en} The oldest is ${daysEn(mostLate(late))} overdue.`,
        };
  },
  section(form: Form, ordinal: number): Text {
    const { vi, en } = reportInSentence(form);
    const late = form.workingDaysLate;
    const fact = isOverdue(form)
      ? { vi: `: quá hạn ${daysVi(late)}`, en: `: ${daysEn(late)} overdue` }
      : isDueToday(form)
        ? { vi: ': hạn gửi hôm nay', en: ': due today' }
        : { vi: '', en: '' };
    return { vi: `${ordinal}. ${capitalised(vi)}${fact.vi}`, en: `${ordinal}. ${capitalised(en)}${fact.en}` };
  },
  request(form: Form, audience: Audience, isForAbsent: boolean): Text {
    if (form.isWithChairman) return signOffTexts.request(form, audience, isForAbsent);
    if (isOverdue(form))
      return audience === 'chairman'
        ? {
            vi: `Kính đề nghị ${chairmanAs(isForAbsent)} chỉ đạo hoàn thiện và gửi báo cáo trên Hệ thống trong thời gian sớm nhất:`,
            en: 'Please have the report completed and submitted as soon as possible:',
          }
        : {
            vi: `Đề nghị ${committeeVi(form)} hoàn thiện và gửi báo cáo trên Hệ thống trong thời gian sớm nhất:`,
            en: 'Please complete and submit the report as soon as you can:',
          };
    return form.workingDaysLeft === 0
      ? {
          vi: `Đề nghị ${committeeVi(form)} hoàn thiện và gửi báo cáo trên Hệ thống trong ngày hôm nay:`,
          en: 'Please complete and submit the report today:',
        }
      : {
          vi: `Đề nghị ${committeeVi(form)} chuẩn bị số liệu và gửi báo cáo trên Hệ thống ${beforeDeadline(form).vi}:`,
          en: `Please prepare the figures and submit the report ${beforeDeadline(form).en}:`,
        };
  },
  open: ({ reports }: Form): Text => ({
    vi: `Mở báo cáo ${shortPeriodsVi(reports)}`,
    en: reports.length > 1 ? `Open the reports for ${periodsEn(reports)}` : openEn(reports),
  }),
  /** The sentence below a shortened letter. */
  more: (others: readonly Form[]): Text => ({
    vi: `Và ${countVi(reportCount(others))} báo cáo khác, xem trên Hệ thống`,
    en: `And ${reportCount(others)} more, listed in the system`,
  }),
  /** Tells where the Excel file of the form is. The letter cannot link to the file, which requires a token. */
  template: {
    vi: 'Biểu nhập số liệu (Excel) có thể tải về tại trang báo cáo nêu trên, sau khi đăng nhập.',
    en: 'The form can be downloaded from that page as an Excel file after signing in.',
  },
};
