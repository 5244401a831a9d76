import type { Digest, Form } from '../domain/daily-mail.js';
import type { Unit } from '../domain/unit.js';
import { weekdayDateVi } from './dates.js';
import { countVi, daysVi, listed, unitVi } from './names.js';
import { shortPeriodsVi } from './period-names.js';
import {
  byUrgency,
  isDueToday,
  isOverdue,
  isWeekly,
  mostLate,
  reportCount,
  type Subjects,
  unitCount,
} from './wording.js';

const reportVi = (form: Form) => `báo cáo chuyển đổi số ${shortPeriodsVi(form.reports)}`;

/** "03 xã", "03 xã, thị trấn" */
export function communesVi(forms: readonly Form[]): string {
  const kinds = new Set(forms.map(({ unit }) => unit.kind));
  return `${countVi(unitCount(forms))} ${kinds.has('TOWNSHIP') ? (kinds.size > 1 ? 'xã, thị trấn' : 'thị trấn') : 'xã'}`;
}

function formVi(form: Form, audience: 'officer' | 'chairman'): string {
  const unit = unitVi(form.unit);
  if (!isOverdue(form)) {
    return isDueToday(form)
      ? `Hạn gửi hôm nay: ${reportVi(form)} – ${unit}`
      : `Sắp đến hạn: ${reportVi(form)} – ${unit}, hạn gửi ${weekdayDateVi(form.dueDay)}`;
  }
  const late = daysVi(form.workingDaysLate);
  if (isWeekly(form)) return `Quá hạn ${late}: ${unit} chưa gửi ${reportVi(form)}`;
  if (audience === 'chairman')
    return `Kính đề nghị đồng chí Chủ tịch chỉ đạo: ${unit} chưa gửi ${reportVi(form)} (quá hạn ${late})`;
  return `Quá hạn ${late}: đề nghị gửi ${reportVi(form)} – ${unit}`;
}

function mainVi(unit: Unit, late: readonly Form[], due: Form | undefined): string {
  const [only = due, ...others] = late;
  if (only && others.length === 0) return formVi(only, 'officer');
  return `Quá hạn: ${countVi(reportCount(late))} báo cáo chuyển đổi số của ${unitVi(unit)}, chậm nhất ${daysVi(mostLate(late))}`;
}

/** Subjects say what is asked, for which period and of whom, before anything else: many are read only that far. */
export const subjectsVi: Subjects = {
  form: formVi,
  several(unit, forms) {
    const { late, today, soon } = byUrgency(forms);
    const [first] = forms;
    const [due] = today;
    if (late.length === 0 && !due)
      return `Sắp đến hạn: ${countVi(reportCount(forms))} báo cáo chuyển đổi số của ${unitVi(unit)}, hạn gửi sớm nhất ${first ? weekdayDateVi(first.dueDay) : ''}`;
    const also = [
      ...(late.length > 0 && due ? [`${countVi(reportCount(today))} báo cáo đến hạn hôm nay`] : []),
      ...(soon.length > 0 ? [`${countVi(reportCount(soon))} báo cáo sắp đến hạn`] : []),
    ];
    return also.length === 0 ? mainVi(unit, late, due) : `${mainVi(unit, late, due)} (kèm ${listed(also, 'và')})`;
  },
  list(forms) {
    const [first, ...others] = forms;
    if (!first) return '';
    const late = daysVi(mostLate(forms));
    if (others.length === 0) return `Quá hạn ${late}: ${unitVi(first.unit)} chưa gửi ${reportVi(first)}`;
    if (others.some((form) => reportVi(form) !== reportVi(first)))
      return `Quá hạn: ${countVi(reportCount(forms))} báo cáo chuyển đổi số của ${communesVi(forms)}, chậm nhất ${late}`;
    return others.every((form) => form.workingDaysLate === first.workingDaysLate)
      ? `Quá hạn ${late}: ${communesVi(forms)} chưa gửi ${reportVi(first)}`
      : `Quá hạn: ${communesVi(forms)} chưa gửi ${reportVi(first)}, chậm nhất ${late}`;
  },
  digest: (digest, scope) =>
    `Tình hình gửi báo cáo chuyển đổi số ${shortPeriodsVi([digest])} – ${unitVi(scope)}: ` +
    `${countVi(digest.completeness.actual)}/${countVi(digest.completeness.expected)} đã gửi, ${countVi(overdueOf(digest))} quá hạn${earlierVi(digest)}`,
};

const earlierVi = (digest: Digest): string => {
  const earlier = overdueFromOtherPeriods(digest);
  return earlier === 0 ? '' : `; ${countVi(earlier)} báo cáo kỳ khác quá hạn`;
};

/** Reports of other periods that are overdue, too: without them "0 overdue" would hide why the digest goes. */
export const overdueFromOtherPeriods = ({ period, overdue }: Digest): number =>
  overdue.flatMap(({ reports }) => reports).filter((report) => report.period !== period).length;

/** Communes that are overdue with the month the digest is about. */
export const overdueOf = ({ period, overdue }: Digest): number =>
  overdue.filter(({ reports }) => reports.some((report) => report.period === period)).length;
