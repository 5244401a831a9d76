import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { isForAbsent } from '../../domain/daily-mail/joint-parts.js';
import { roleAt } from '../../domain/official/role-title-texts.js';
import type { Form } from '../../domain/reminder/open-forms.js';
import { listed, type Text } from '../../domain/text/text.js';
import { reportCount } from './forms.js';
import { countVi, unitEn, unitVi } from './names.js';
import { periodsEn, shortPeriodsVi } from './period-names.js';

export const jointTexts = {
  /** The title of a part: its assignment, and for whom the reader acts. */
  part(readFor: readonly DailyMail[]): Text {
    const [first] = readFor;
    if (!first) throw new Error('A part is read for one assignment at least');
    const { official, unit } = first;
    const role = roleAt(official.role, { vi: unitVi(unit), en: unitEn(unit) });
    const absent = readFor.filter(isForAbsent).map((mail) => mail.official.name);
    if (absent.length === 0) return { vi: `Với vai trò ${role.vi}`, en: `As ${role.en}` };
    const isOwnToo = absent.length < readFor.length;
    const are = absent.length === 1 ? 'is' : 'are';
    const namesVi = listed(
      absent.map((name) => `đồng chí ${name}`),
      'và',
    );
    return {
      vi: `Với vai trò ${role.vi} (${isOwnToo ? 'đồng thời ' : ''}thay ${namesVi} vắng mặt)`,
      en: `As ${role.en}, ${isOwnToo ? 'and ' : ''}for ${listed(absent, 'and')} who ${are} absent`,
    };
  },
  /** Introduces the request to another role of the same reader, after a part that describes the reports. */
  toldAbove(forms: readonly Form[]): Text {
    const [only, ...others] = forms;
    const count = reportCount(forms);
    return !only || others.length > 0
      ? { vi: `${countVi(count)} báo cáo đã nêu ở phần trên.`, en: `These ${count} reports are described above.` }
      : {
          vi: `Báo cáo ${shortPeriodsVi(only.reports)} của ${unitVi(only.unit)} đã nêu ở phần trên.`,
          en: `The report of ${unitEn(only.unit)} for ${periodsEn(only.reports)} is described above.`,
        };
  },
  /** A part whose whole content is described above. */
  allToldAbove: {
    vi: 'Nội dung gửi đồng chí theo vai trò này đã nêu ở phần trên.',
    en: 'Everything that concerns you in this role is described above.',
  },
  /** The subject of a letter with several parts: the first part's subject, and the number of further parts. */
  subject: (first: string, more: number): Text => ({
    vi: `${first} – và ${countVi(more)} phân công khác`,
    en: `${first} – and ${more} more ${more === 1 ? 'assignment' : 'assignments'}`,
  }),
};
