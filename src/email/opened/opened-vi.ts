import type { Form } from '../../domain/reminder/form.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { dateVi, dateWeekdayVi, weekdayDateVi } from '../words/dates.js';
import { countVi, kindVi, nameVi } from '../words/names.js';
import { periodsVi, shortPeriodsVi, windowsVi } from '../words/period-names.js';
import type { Wording } from '../words/wording.js';

const all = (forms: readonly Form[]) => forms.flatMap(({ reports }) => reports);

export const openedVi: Wording['opened'] = {
  subject(unit, forms) {
    const [first, ...others] = forms;
    const due =
      first && (others.length > 0 ? `hạn sớm nhất ${dateVi(first.dueDay)}` : `hạn gửi ${dateWeekdayVi(first.dueDay)}`);
    const reports = all(forms);
    const periods = reports.length > 1 ? periodsVi(reports) : shortPeriodsVi(reports);
    return `Mở kỳ báo cáo CĐS ${periods} – ${nameVi(unit)}, ${due ?? ''}`;
  },
  concerns: (forms) => `V/v mở kỳ báo cáo chuyển đổi số ${periodsVi(all(forms))}`,
  firstLine: (unit, forms) =>
    `kỳ báo cáo chuyển đổi số ${periodsVi(all(forms))} đã được mở trên Hệ thống. Từ nay Ủy ban nhân dân ${kindVi(unit)} có thể nhập và lưu số liệu; báo cáo được gửi từ ngày chốt số liệu.`,
  section: (forms) => `Mở kỳ báo cáo ${shortPeriodsVi(all(forms))}`,
  facts: (form) => [
    { label: 'Báo cáo', value: `Chuyển đổi số, kỳ ${periodsVi(form.reports)}` },
    { label: 'Số liệu', value: capitalised(windowsVi(form.reports).replace(/^số liệu từ/, 'từ')) },
    { label: 'Hạn gửi', value: capitalised(weekdayDateVi(form.dueDay)) },
    { label: 'Số liệu cần nhập', value: `${countVi(form.progress.toFile)} chỉ tiêu` },
  ],
  request: ({ unit }) => `Đề nghị Ủy ban nhân dân ${kindVi(unit)} chuẩn bị và nhập số liệu trên Hệ thống:`,
  next(forms) {
    const [day] = forms.flatMap(({ next }) => (next?.reminds ? [next.day] : [])).toSorted();
    return day ? `Ngày ${dateWeekdayVi(day)}, Hệ thống sẽ gửi thư nhắc trước hạn.` : '';
  },
};
