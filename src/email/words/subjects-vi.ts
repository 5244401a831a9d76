import type { Digest } from '../../domain/daily-mail/daily-mail.js';
import type { Unit, UnitKind } from '../../domain/register/unit.js';
import { kindText } from '../../domain/register/unit-text.js';
import type { Form } from '../../domain/reminder/form.js';
import { dateWeekdayVi } from './dates.js';
import { countVi, daysVi, fractionVi, listed, nameVi, unitVi } from './names.js';
import { shortPeriodsVi } from './period-names.js';
import { signOffVi } from './sign-off-vi.js';
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

const reportVi = (form: Form) => `báo cáo CĐS ${shortPeriodsVi(form.reports)}`;

/** In the order in which official texts list them. */
const COMMUNE_KINDS: readonly UnitKind[] = ['COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE'];

/** "03 xã", "03 xã, phường, thị trấn" */
export function communesVi(forms: readonly Form[]): string {
  const present = new Set(forms.map(({ unit }) => unit.kind));
  const kinds = COMMUNE_KINDS.filter((kind) => present.has(kind)).map((kind) => kindText({ kind }).vi);
  return `${countVi(unitCount(forms))} ${kinds.join(', ')}`;
}

function formVi(form: Form, audience: 'officer' | 'chairman'): string {
  const report = `${reportVi(form)} – ${nameVi(form.unit)}`;
  const waits = form.isWithChairman ? `, ${signOffVi.subject}` : '';
  if (!isOverdue(form)) {
    const due = isDueToday(form) ? 'hôm nay' : dateWeekdayVi(form.dueDay);
    return `Hạn gửi ${due}${waits}: ${report}`;
  }
  const late = daysVi(form.workingDaysLate);
  if (form.isWithChairman) return `Quá hạn ${late}${waits}: ${report}`;
  return isWeekly(form) || audience === 'chairman'
    ? `Quá hạn ${late}: ${unitVi(form.unit)} chưa gửi ${reportVi(form)}`
    : `Quá hạn ${late}: ${report}`;
}

function mainVi(unit: Unit, late: readonly Form[], due: Form | undefined): string {
  const [only = due, ...others] = late;
  if (only && others.length === 0) return formVi(only, 'officer');
  return `Quá hạn ${countVi(reportCount(late))} báo cáo CĐS – ${nameVi(unit)}, ${longestVi(late)}`;
}

const longestVi = (late: readonly Form[]) => `báo cáo quá hạn lâu nhất: ${daysVi(mostLate(late))}`;

/** A subject gives the fact in its first 60 characters, which a list of letters shows, with at most one colon. */
export const subjectsVi: Subjects = {
  form: formVi,
  several(unit, forms) {
    const { late, today, soon } = byUrgency(forms);
    const [first] = forms;
    const [due] = today;
    if (late.length === 0 && !due)
      return `Hạn gửi sớm nhất ${first ? dateWeekdayVi(first.dueDay) : ''}: ${countVi(reportCount(forms))} báo cáo CĐS – ${nameVi(unit)}`;
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
      return `Quá hạn ${countVi(reportCount(forms))} báo cáo CĐS của ${communesVi(forms)}, ${longestVi(forms)}`;
    return others.every((form) => form.workingDaysLate === first.workingDaysLate)
      ? `Quá hạn ${late}: ${communesVi(forms)} chưa gửi ${reportVi(first)}`
      : `${communesVi(forms)} chưa gửi ${reportVi(first)}, ${longestVi(forms)}`;
  },
  digest: (digest, scope) =>
    `${fractionVi(digest.completeness.actual, digest.completeness.expected)} đã gửi, ${countVi(overdueInDigest(digest))} báo cáo quá hạn: ` +
    `CĐS ${shortPeriodsVi([digest])} – ${nameVi(scope)}`,
};

/** Overdue reports of every period: the digest lists them all, so a subject never says "0 overdue" above such a list. */
export const overdueInDigest = ({ overdue }: Digest): number => overdue.flatMap(({ reports }) => reports).length;
