import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { isForAbsent } from '../../domain/daily-mail/joint-parts.js';
import { roleAt } from '../../domain/official/role-title-texts.js';
import type { Form } from '../../domain/reminder/form.js';
import type { Language } from '../../domain/text/text.js';
import { countVi, unitEn, unitVi } from './names.js';
import { periodsEn, shortPeriodsVi } from './period-names.js';
import { reportCount } from './wording.js';

/** The title of a part: the assignment that it concerns, and for whom the reader acts. */
export function partTitle(language: Language, readFor: readonly DailyMail[]): string {
  const [first] = readFor;
  if (!first) throw new Error('A part is read for one assignment at least');
  const { official, unit } = first;
  const role = roleAt(official.role, { vi: unitVi(unit), en: unitEn(unit) })[language];
  const absent = readFor.filter(isForAbsent).map((mail) => mail.official.name);
  const isOwnToo = absent.length < readFor.length;
  if (language === 'en') {
    const are = absent.length === 1 ? 'is' : 'are';
    const forWhom = `, ${isOwnToo ? 'and ' : ''}for ${absent.join(' and ')} who ${are} absent`;
    return `As ${role}${absent.length > 0 ? forWhom : ''}`;
  }
  const forWhom = `${isOwnToo ? 'đồng thời ' : ''}thay ${absent.map((name) => `đồng chí ${name}`).join(' và ')} vắng mặt`;
  return `Với vai trò ${role}${absent.length > 0 ? ` (${forWhom})` : ''}`;
}

/** Stands before the request to another role of the same reader, where a part above tells of the reports. */
export function toldAbove(language: Language, forms: readonly Form[]): string {
  const [only, ...others] = forms;
  const count = reportCount(forms);
  if (language === 'en') {
    if (!only || others.length > 0) return `These ${count} reports are described above.`;
    return `The report of ${unitEn(only.unit)} for ${periodsEn(only.reports)} is described above.`;
  }
  if (!only || others.length > 0) return `${countVi(count)} báo cáo đã nêu ở phần trên.`;
  return `Báo cáo ${shortPeriodsVi(only.reports)} của ${unitVi(only.unit)} đã nêu ở phần trên.`;
}

/** A part in which everything is told above. */
export const allToldAbove = (language: Language): string =>
  language === 'en'
    ? 'Everything that concerns you in this role is described above.'
    : 'Nội dung gửi đồng chí theo vai trò này đã nêu ở phần trên.';

/** The subject of a letter with several parts: that of the first, and how many more there are. */
export const jointSubject = (language: Language, first: string, more: number): string =>
  language === 'en'
    ? `${first} – and ${more} more ${more === 1 ? 'assignment' : 'assignments'}`
    : `${first} – và ${countVi(more)} phân công khác`;
