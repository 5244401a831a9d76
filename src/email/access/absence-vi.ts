import { signatureSentence } from '../../domain/absence/signature-block.js';
import {
  type AbsenceEnd,
  absenceEndOf,
  type EndOfDays,
  endOfDays,
  namedAbsence,
} from '../../domain/notice/absence-notices.js';
import { type AccessMail, daysTold } from '../../domain/notice/access-notices.js';
import type { OfficialRole } from '../../domain/official/official.js';
import { ROLE_TITLES, roleAt } from '../../domain/official/role-title-texts.js';
import type { Unit } from '../../domain/register/unit.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { dateVi, dateWeekdayVi, momentVi } from '../words/dates.js';
import type { LetterheadWords } from '../words/letterhead.js';
import { nameVi, unitEn, unitVi } from '../words/names.js';
import type { Wording } from '../words/wording.js';

const RIGHTS: Readonly<Record<OfficialRole, string>> = {
  officer: 'nhập số liệu, giải trình, đề nghị gia hạn, gửi báo cáo hoặc trình Chủ tịch ký duyệt',
  chairman: 'ký duyệt, gửi hoặc trả lại báo cáo của Ủy ban nhân dân',
  reviewer: 'thẩm định, duyệt hoặc trả lại báo cáo và trả lời đề nghị gia hạn',
  leader: 'xem tình hình và kết quả dành cho lãnh đạo',
  administrator: 'quản trị Hệ thống đối với đơn vị',
  auditor: 'xem số liệu và nhật ký để kiểm tra',
};

/** Why the days of the absent official end early. @param office the official with role and unit */
const REASONS: Readonly<Record<Exclude<AbsenceEnd, 'RETURNED' | 'SUBSTITUTE_LEFT'>, (office: string) => string>> = {
  CLOSED: (office) => `${capitalised(office)}, không còn công tác tại đơn vị (tài khoản đã khóa)`,
  MOVED: (office) => `${capitalised(office)}, đã chuyển sang nhiệm vụ khác`,
  ASSIGNMENT_ENDED: (office) => `Phân công của ${office}, kết thúc`,
};

const stateOf = (end: EndOfDays): string => {
  if (end.kind === 'LATER') return `kết thúc sau ngày ${dateVi(end.lastDay)}`;
  return end.kind === 'WITHDRAWN' ? 'đã được rút lại trước khi bắt đầu' : 'đã kết thúc từ thời điểm nêu dưới đây';
};

const fromThen = (end: EndOfDays): string => (end.kind === 'LATER' ? 'Sau ngày này' : 'Từ nay');

const officeOf = ({ about }: AccessMail, unit: Unit): string =>
  `đồng chí ${about.name}, ${roleAt(about.role, { vi: unitVi(unit), en: unitEn(unit) }).vi}`;

/** To whoever no longer stands in. */
function endedLine(mail: AccessMail, end: EndOfDays, unit: Unit): string {
  const { name } = mail.about;
  const office = officeOf(mail, unit);
  const reason = absenceEndOf(mail.record) ?? 'RETURNED';
  const withoutRights = `${fromThen(end)}, đồng chí không còn quyền xử lý công việc và không nhận thư thay đồng chí ${name}.`;
  switch (reason) {
    case 'RETURNED':
      return `Việc cử đồng chí thay ${office}, ${stateOf(end)}. Đồng chí ${name} trực tiếp xử lý công việc và nhận thư của Hệ thống.`;
    case 'SUBSTITUTE_LEFT':
      return `Phân công của đồng chí tại ${unitVi(unit)} có thay đổi nên việc cử đồng chí thay ${office}, ${stateOf(end)}. ${withoutRights}`;
    default:
      return `${REASONS[reason](office)} nên việc cử đồng chí thay ${stateOf(end)}. ${withoutRights}`;
  }
}

/** To the absent official. */
const leftLine = ({ substituteName: name }: AccessMail, end: EndOfDays, unit: Unit): string =>
  [
    `Phân công của đồng chí ${name} tại ${unitVi(unit)} có thay đổi nên việc cử đồng chí ${name} thay đồng chí ${stateOf(end)}.`,
    `${fromThen(end)}, thư của Hệ thống được gửi trực tiếp đến đồng chí.`,
    'Nếu vẫn vắng mặt, đề nghị đồng chí cử người khác tại mục “Vắng mặt” của trang “Việc cần làm”.',
  ].join(' ');

export const absenceLetterVi = (letterhead: LetterheadWords): Wording['absence'] => ({
  subject(mail, unit) {
    const { name } = mail.about;
    const days = daysTold(mail);
    const end = endOfDays(days, mail.record);
    const after = end.kind === 'LATER' ? ` sau ngày ${dateVi(end.lastDay)}` : '';
    switch (mail.tells) {
      case 'SUBSTITUTE_LEFT':
        return `Hết người thay${after}: ${mail.substituteName} – ${nameVi(unit)}`;
      case 'SUBSTITUTE_ENDED':
        return `Kết thúc thay đồng chí ${name}${after} – ${nameVi(unit)}`;
      default:
        return `Thay đồng chí ${name} ${days.map(({ absence }) => `từ ngày ${dateVi(absence.from)} đến hết ngày ${dateVi(absence.until)}`)} – ${nameVi(unit)}`;
    }
  },
  concerns: ({ tells }) =>
    tells === 'SUBSTITUTE_NAMED' ? 'V/v cử người thay khi vắng mặt' : 'V/v kết thúc việc cử người thay khi vắng mặt',
  addressee: ({ name }) => `Kính gửi: Đồng chí ${name}`,
  firstLine(mail, unit) {
    if (mail.tells === 'SUBSTITUTE_NAMED')
      return `Đồng chí được cử thay ${officeOf(mail, unit)}, trong những ngày nêu dưới đây.`;
    const end = endOfDays(daysTold(mail), mail.record);
    return mail.tells === 'SUBSTITUTE_LEFT' ? leftLine(mail, end, unit) : endedLine(mail, end, unit);
  },
  facts(mail, unit) {
    const { about, record, tells } = mail;
    const days = daysTold(mail);
    const end = endOfDays(days, record);
    return [
      tells === 'SUBSTITUTE_LEFT'
        ? { label: 'Người thay', value: mail.substituteName ?? '' }
        : { label: 'Người vắng mặt', value: about.name },
      {
        label:
          tells === 'SUBSTITUTE_LEFT'
            ? 'Chức vụ, vai trò được thay'
            : about.role === 'chairman'
              ? 'Chức vụ'
              : 'Vai trò',
        value: capitalised(ROLE_TITLES[about.role].vi),
      },
      { label: 'Đơn vị', value: capitalised(unitVi(unit)) },
      ...days.flatMap(({ absence }) => [
        { label: 'Từ ngày', value: dateWeekdayVi(absence.from) },
        { label: 'Đến hết ngày', value: dateWeekdayVi(absence.until) },
      ]),
      ...(tells !== 'SUBSTITUTE_NAMED' && end.kind === 'LATER'
        ? [{ label: 'Nay kết thúc sau ngày', value: dateWeekdayVi(end.lastDay) }]
        : []),
      { label: 'Thời điểm', value: capitalised(momentVi(record.at)) },
      { label: 'Người thực hiện', value: record.actorName },
    ];
  },
  rights({ tells, about, reader, record }) {
    if (tells !== 'SUBSTITUTE_NAMED') return null;
    const absence = about.role === 'chairman' ? namedAbsence(record) : undefined;
    const printed = absence ? `; ${signatureSentence(reader, absence).vi}` : '';
    return [
      `Trong những ngày này đồng chí được ${RIGHTS[about.role]}${printed}.`,
      `Đồng chí đăng nhập bằng tài khoản của mình và chọn phân công thay đồng chí ${about.name}; Hệ thống ghi tên cả hai người.`,
      `Thư của Hệ thống gửi đồng chí ${about.name} được gửi đến đồng chí. Hết thời gian nêu trên, các quyền này tự kết thúc.`,
    ].join(' ');
  },
  openWork: 'Mở việc cần làm',
  contact: () => letterhead.help(false),
});
