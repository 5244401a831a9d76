import type { Digest } from '../../domain/daily-mail/leaders-digest.js';
import type { Unit, UnitKind } from '../../domain/register/unit.js';
import { kindText } from '../../domain/register/unit-text.js';
import type { Form } from '../../domain/reminder/open-forms.js';
import { plural } from '../../domain/text/number-text.js';
import type { Text } from '../../domain/text/text.js';
import { dateWeekdayVi, weekdayDateEn } from './dates.js';
import {
  type Audience,
  byUrgency,
  isDueToday,
  isOverdue,
  isWeekly,
  mostLate,
  reportCount,
  unitCount,
} from './forms.js';
import { allOf, countEn, countVi, daysEn, daysVi, fractionVi, nameEn, nameVi, unitVi } from './names.js';
import { periodsEn, shortPeriodsVi } from './period-names.js';
import { signOffTexts } from './sign-off-texts.js';

const reportText = ({ reports }: Form): Text => ({
  vi: `báo cáo CĐS ${shortPeriodsVi(reports)}`,
  en: `report for ${periodsEn(reports)}`,
});

/** Kinds of communes in the order of official texts. */
const COMMUNE_KINDS: readonly UnitKind[] = ['COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE'];

/** "03 xã", "03 xã, phường, thị trấn" · "3 communes" */
export function communesText(forms: readonly Form[]): Text {
  const present = new Set(forms.map(({ unit }) => unit.kind));
  const kinds = COMMUNE_KINDS.filter((kind) => present.has(kind)).map((kind) => kindText({ kind }).vi);
  const count = unitCount(forms);
  return { vi: `${countVi(count)} ${kinds.join(', ')}`, en: countEn(count, 'commune') };
}

const withName = (unit: Unit, { vi, en }: Text): Text => ({
  vi: `${vi} – ${nameVi(unit)}`,
  en: `${en} – ${nameEn(unit)}`,
});

function notSubmitted(form: Form): Text {
  const { unit, workingDaysLate: late } = form;
  const { vi, en } = reportText(form);
  return {
    vi: `Quá hạn ${daysVi(late)}: ${unitVi(unit)} chưa gửi ${vi}`,
    en: `${daysEn(late)} overdue: ${nameEn(unit)} has not submitted the ${en}`,
  };
}

function formSubject(form: Form, audience: Audience): Text {
  const { dueDay, isWithChairman, unit, workingDaysLate: late } = form;
  if (isOverdue(form) && !isWithChairman && (isWeekly(form) || audience === 'chairman')) return notSubmitted(form);
  const { vi, en } = withName(unit, reportText(form));
  const waits = isWithChairman
    ? { vi: `, ${signOffTexts.subject.vi}`, en: `, ${signOffTexts.subject.en}` }
    : { vi: '', en: '' };
  return isOverdue(form)
    ? { vi: `Quá hạn ${daysVi(late)}${waits.vi}: ${vi}`, en: `${daysEn(late)} overdue${waits.en}: ${en}` }
    : {
        vi: `Hạn gửi ${isDueToday(form) ? 'hôm nay' : dateWeekdayVi(dueDay)}${waits.vi}: ${vi}`,
        en: `Due ${isDueToday(form) ? 'today' : weekdayDateEn(dueDay)}${waits.en}: ${en}`,
      };
}

const longestVi = (late: readonly Form[]) => `báo cáo quá hạn lâu nhất: ${daysVi(mostLate(late))}`;

/** The subject with the most urgent of several forms of a commune. */
function mainSubject(unit: Unit, late: readonly Form[], due: Form | undefined): Text {
  const [only = due, ...others] = late;
  if (only && others.length === 0) return formSubject(only, 'officer');
  const count = reportCount(late);
  return {
    vi: `Quá hạn ${countVi(count)} báo cáo CĐS – ${nameVi(unit)}, ${longestVi(late)}`,
    en: `${count} reports overdue – ${nameEn(unit)}, the oldest by ${daysEn(mostLate(late))}`,
  };
}

/** Subjects of letters: the fact in the first 60 characters, as lists of letters show, and at most one colon. */
export const subjectTexts = {
  form: formSubject,
  several(unit: Unit, forms: readonly Form[]): Text {
    const { late, today, soon } = byUrgency(forms);
    const [first] = forms;
    const [due] = today;
    if (late.length === 0 && !due)
      return withName(unit, {
        vi: `Hạn gửi sớm nhất ${first ? dateWeekdayVi(first.dueDay) : ''}: ${countVi(reportCount(soon))} báo cáo CĐS`,
        en: `First due ${first ? weekdayDateEn(first.dueDay) : ''}: ${reportCount(soon)} reports`,
      });
    const [ofToday, ofSoon] = [reportCount(today), reportCount(soon)];
    const also = [
      ...(late.length > 0 && due
        ? [{ vi: `${countVi(ofToday)} báo cáo đến hạn hôm nay`, en: `${ofToday} due today` }]
        : []),
      ...(soon.length > 0 ? [{ vi: `${countVi(ofSoon)} báo cáo sắp đến hạn`, en: `${ofSoon} due soon` }] : []),
    ];
    const main = mainSubject(unit, late, due);
    return also.length === 0
      ? main
      : { vi: `${main.vi} (kèm ${allOf(also).vi})`, en: `${main.en} (and ${allOf(also).en})` };
  },
  /** The subject about forms of several communes, for reviewers and leaders. */
  list(forms: readonly Form[]): Text {
    const [first, ...others] = forms;
    if (!first) return { vi: '', en: '' };
    if (others.length === 0) return notSubmitted(first);
    const [report, communes, late] = [reportText(first), communesText(forms), mostLate(forms)];
    // Names of periods that differ in one language differ in the other too.
    if (others.some((form) => reportText(form).vi !== report.vi))
      return {
        vi: `Quá hạn ${countVi(reportCount(forms))} báo cáo CĐS của ${communes.vi}, ${longestVi(forms)}`,
        en: `${reportCount(forms)} reports of ${communes.en} overdue, the oldest by ${daysEn(late)}`,
      };
    const fact = {
      vi: `${communes.vi} chưa gửi ${report.vi}`,
      en: `${communes.en} ${unitCount(forms) === 1 ? 'has' : 'have'} not submitted the ${report.en}`,
    };
    return others.every((form) => form.workingDaysLate === first.workingDaysLate)
      ? { vi: `Quá hạn ${daysVi(late)}: ${fact.vi}`, en: `${daysEn(late)} overdue: ${fact.en}` }
      : { vi: `${fact.vi}, ${longestVi(forms)}`, en: `${fact.en}, up to ${daysEn(late)} overdue` };
  },
  digest(digest: Digest, scope: Unit): Text {
    const { actual, expected } = digest.completeness;
    // Overdue reports of every period, as in the digest's list: a subject never says "0 overdue" above such a list.
    const overdue = reportCount(digest.overdue);
    return withName(scope, {
      vi: `${fractionVi(actual, expected)} đã gửi, ${countVi(overdue)} báo cáo quá hạn: CĐS ${shortPeriodsVi([digest])}`,
      en: `${actual} of ${expected} submitted, ${plural(overdue, 'report')} overdue: ${periodsEn([digest])}`,
    });
  },
};
