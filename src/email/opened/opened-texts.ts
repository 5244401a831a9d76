import type { Unit } from '../../domain/register/unit.js';
import type { Form } from '../../domain/reminder/open-forms.js';
import { capitalised, type Text } from '../../domain/text/text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import type { FactTexts } from '../letter/letter.js';
import { dateEn, dateVi, dateWeekdayVi, weekdayDateEn } from '../words/dates.js';
import { nextReminder } from '../words/forms.js';
import { committeeVi, countVi, nameEn, nameVi } from '../words/names.js';
import { periodsEn, periodsVi, shortPeriodsVi, windowsEn, windowsVi } from '../words/period-names.js';
import { formFacts } from '../words/progress-texts.js';

const all = (forms: readonly Form[]) => forms.flatMap(({ reports }) => reports);

export const openedTexts = {
  subject(unit: Unit, forms: readonly Form[]): Text {
    const [first, ...others] = forms;
    const reports = all(forms);
    const periods = {
      vi: reports.length > 1 ? periodsVi(reports) : shortPeriodsVi(reports),
      en: reports.map(({ period }) => shortPeriodLabel(period).en).join(', '),
    };
    const due = first
      ? others.length > 0
        ? { vi: `hạn sớm nhất ${dateVi(first.dueDay)}`, en: `first due ${dateEn(first.dueDay)}` }
        : { vi: `hạn gửi ${dateWeekdayVi(first.dueDay)}`, en: `due ${dateEn(first.dueDay)}` }
      : { vi: '', en: '' };
    return {
      vi: `Mở kỳ báo cáo CĐS ${periods.vi} – ${nameVi(unit)}, ${due.vi}`,
      en: `Reporting opens: ${periods.en} – ${nameEn(unit)}, ${due.en}`,
    };
  },
  concerns: (forms: readonly Form[]): string => `V/v mở kỳ báo cáo chuyển đổi số ${periodsVi(all(forms))}`,
  /** Begins in lower case, because it follows the legal basis. */
  firstLine: (unit: Unit, forms: readonly Form[]): Text => ({
    vi: `kỳ báo cáo chuyển đổi số ${periodsVi(all(forms))} đã được mở trên Hệ thống. Từ nay ${committeeVi({ unit })} có thể nhập và lưu số liệu; báo cáo được gửi từ ngày chốt số liệu.`,
    en: `reporting on digital transformation for ${periodsEn(all(forms))} has opened. Figures can be entered and saved from now on, and the report can be submitted from the closing date on.`,
  }),
  section: (forms: readonly Form[]): Text => ({
    vi: `Mở kỳ báo cáo ${shortPeriodsVi(all(forms))}`,
    en: `Reporting opens: ${periodsEn(all(forms))}`,
  }),
  facts: (form: Form): FactTexts => [
    formFacts.report(form),
    [
      { vi: 'Số liệu', en: 'Figures' },
      {
        vi: capitalised(windowsVi(form.reports).replace(/^số liệu từ/, 'từ')),
        en: capitalised(windowsEn(form.reports).replace(/^figures from/, 'from')),
      },
    ],
    formFacts.due(form),
    [
      { vi: 'Số liệu cần nhập', en: 'Figures to enter' },
      { vi: `${countVi(form.progress.toFile)} chỉ tiêu`, en: String(form.progress.toFile) },
    ],
  ],
  request: (form: Form): Text => ({
    vi: `Đề nghị ${committeeVi(form)} chuẩn bị và nhập số liệu trên Hệ thống:`,
    en: 'Please prepare and enter the figures:',
  }),
  next(forms: readonly Form[]): Text {
    const day = nextReminder(forms);
    if (!day) return { vi: '', en: '' };
    // The ladder of a scope may begin after the deadline.
    const isLate = forms.some(({ dueDay, next }) => next?.day === day && dueDay < day);
    return isLate
      ? {
          vi: `Nếu đến hạn gửi Hệ thống chưa nhận được báo cáo, ngày ${dateWeekdayVi(day)} Hệ thống sẽ gửi thư nhắc.`,
          en: `If the report has not arrived by the deadline, a first reminder will be sent on ${weekdayDateEn(day)}.`,
        }
      : {
          vi: `Ngày ${dateWeekdayVi(day)}, Hệ thống sẽ gửi thư nhắc trước hạn.`,
          en: `A first reminder will be sent on ${weekdayDateEn(day)}, before the deadline.`,
        };
  },
};
