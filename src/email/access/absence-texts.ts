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
import { capitalised, capitalisedText, type Text } from '../../domain/text/text.js';
import { addDays } from '../../domain/time/local-date.js';
import type { FactText, FactTexts } from '../letter/letter.js';
import { dateEn, dateVi, dateWeekdayVi, weekdayDateEn } from '../words/dates.js';
import { nameEn, nameVi, unitEn, unitValue, unitVi } from '../words/names.js';
import { changeFacts } from './access-texts.js';

const RIGHTS: Readonly<Record<OfficialRole, Text>> = {
  officer: {
    vi: 'nhập số liệu, giải trình, đề nghị gia hạn, gửi báo cáo hoặc trình Chủ tịch ký duyệt',
    en: 'enter figures and reasons, request an extension, and submit the report or pass it to the Chairperson for signature',
  },
  chairman: {
    vi: 'ký duyệt, gửi hoặc trả lại báo cáo của Ủy ban nhân dân',
    en: 'sign and submit the report or return it',
  },
  reviewer: {
    vi: 'thẩm định, duyệt hoặc trả lại báo cáo và trả lời đề nghị gia hạn',
    en: 'review, approve or return reports and decide on extensions',
  },
  leader: { vi: 'xem tình hình và kết quả dành cho lãnh đạo', en: 'see what leaders see' },
  administrator: { vi: 'quản trị Hệ thống đối với đơn vị', en: 'administer the unit in the system' },
  auditor: { vi: 'xem số liệu và nhật ký để kiểm tra', en: 'see figures and the log of changes' },
};

/** An official with role and unit. */
const officeOf = ({ about }: AccessMail, unit: Unit): Text => {
  const { vi, en } = roleAt(about.role, { vi: unitVi(unit), en: unitEn(unit) });
  return { vi: `đồng chí ${about.name}, ${vi}`, en: `${about.name}, ${en}` };
};

/** Tells a substitute why the days of the absent official end early. */
function reasonText(reason: Exclude<AbsenceEnd, 'RETURNED'>, mail: AccessMail, unit: Unit): Text {
  const { name } = mail.about;
  const office = officeOf(mail, unit).vi;
  switch (reason) {
    case 'CLOSED':
      return {
        vi: `${capitalised(office)}, không còn công tác tại đơn vị (tài khoản đã khóa)`,
        en: `${name} has left ${unitEn(unit)} (the account is closed)`,
      };
    case 'MOVED':
      return { vi: `${capitalised(office)}, đã chuyển sang nhiệm vụ khác`, en: `${name} has moved to other duties` };
    case 'ASSIGNMENT_ENDED':
      return { vi: `Phân công của ${office}, kết thúc`, en: `the assignment of ${name} at ${unitEn(unit)} ends` };
    case 'SUBSTITUTE_LEFT':
      return {
        vi: `Phân công của đồng chí tại ${unitVi(unit)} có thay đổi`,
        en: `your assignment at ${unitEn(unit)} has changed`,
      };
  }
}

/**
 * How the days change, in English.
 * @param standIn "you", or the name of the substitute
 * @param absent "X", or "you"
 */
function endEn(end: EndOfDays, standIn: string, absent: string): string {
  switch (end.kind) {
    case 'LATER':
      return `From ${dateEn(addDays(end.lastDay, 1))} ${standIn} will no longer stand in for ${absent}`;
    case 'WITHDRAWN':
      return `${standIn} will not stand in for ${absent}`;
    case 'AT_ONCE':
      return `${standIn} stopped standing in for ${absent}`;
  }
}

/** How the days change, for a sentence of the letter. */
function endText(end: EndOfDays, standIn: string, absent: string): Text {
  const en = endEn(end, standIn, absent);
  switch (end.kind) {
    case 'LATER':
      return { vi: `kết thúc sau ngày ${dateVi(end.lastDay)}`, en };
    case 'WITHDRAWN':
      return {
        vi: 'đã được rút lại trước khi bắt đầu',
        en: `${capitalised(en)}; the arrangement was withdrawn before it began`,
      };
    case 'AT_ONCE':
      return { vi: 'đã kết thúc từ thời điểm nêu dưới đây', en: `At the time below, ${en}` };
  }
}

const fromThen = ({ kind }: EndOfDays): Text =>
  kind === 'LATER' ? { vi: 'Sau ngày này', en: 'From that day on' } : { vi: 'Từ nay', en: 'From now on' };

/** The line for a substitute whose days have ended. */
function endedLine(mail: AccessMail, end: EndOfDays, unit: Unit): Text {
  const { name } = mail.about;
  const office = officeOf(mail, unit);
  const [ended, then] = [endText(end, 'you', office.en), fromThen(end)];
  const reason = absenceEndOf(mail.record) ?? 'RETURNED';
  if (reason === 'RETURNED')
    return {
      vi: `Việc cử đồng chí thay ${office.vi}, ${ended.vi}. Đồng chí ${name} trực tiếp xử lý công việc và nhận thư của Hệ thống.`,
      en: `${ended.en}. ${name} does the work and receives the letters again.`,
    };
  const why = reasonText(reason, mail, unit);
  const whom = reason === 'SUBSTITUTE_LEFT' ? `${office.vi}, ` : '';
  return {
    vi: `${why.vi} nên việc cử đồng chí thay ${whom}${ended.vi}. ${then.vi}, đồng chí không còn quyền xử lý công việc và không nhận thư thay đồng chí ${name}.`,
    en: `${ended.en}: ${why.en}. ${then.en}, you will neither act nor receive letters for ${name}.`,
  };
}

/** The line for the absent official. */
function leftLine({ substituteName: name }: AccessMail, end: EndOfDays, unit: Unit): Text {
  const [ended, then] = [endText(end, name ?? '', 'you'), fromThen(end)];
  return {
    vi: `Phân công của đồng chí ${name} tại ${unitVi(unit)} có thay đổi nên việc cử đồng chí ${name} thay đồng chí ${ended.vi}. ${then.vi}, thư của Hệ thống được gửi trực tiếp đến đồng chí. Nếu vẫn vắng mặt, đề nghị đồng chí cử người khác tại mục “Vắng mặt” của trang “Việc cần làm”.`,
    en: `${ended.en}: their assignment at ${unitEn(unit)} has changed. ${then.en}, letters will be sent to you. If you are still absent, please name another substitute under “Absence” on “My work”.`,
  };
}

const subjectOfLeft = (end: EndOfDays, name: string): string => {
  switch (end.kind) {
    case 'LATER':
      return `${name} will no longer stand in for you after ${dateEn(end.lastDay)}`;
    case 'WITHDRAWN':
      return `${name} will not stand in for you`;
    case 'AT_ONCE':
      return `${name} no longer stands in for you`;
  }
};

/** Sentences for a substitute, and for an official who has lost one. */
export const absenceTexts = {
  subject(mail: AccessMail, unit: Unit): Text {
    const { name } = mail.about;
    const days = daysTold(mail);
    const end = endOfDays(days, mail.record);
    const after = end.kind === 'LATER' ? ` sau ngày ${dateVi(end.lastDay)}` : '';
    switch (mail.tells) {
      case 'SUBSTITUTE_LEFT':
        return {
          vi: `Hết người thay${after}: ${mail.substituteName} – ${nameVi(unit)}`,
          en: `${subjectOfLeft(end, mail.substituteName ?? '')} – ${nameEn(unit)}`,
        };
      case 'SUBSTITUTE_ENDED':
        return {
          vi: `Kết thúc thay đồng chí ${name}${after} – ${nameVi(unit)}`,
          en: `${capitalised(endEn(end, 'you', name))} – ${nameEn(unit)}`,
        };
      default:
        return {
          vi: `Thay đồng chí ${name} ${days.map(({ absence }) => `từ ngày ${dateVi(absence.from)} đến hết ngày ${dateVi(absence.until)}`)} – ${nameVi(unit)}`,
          en: `You stand in for ${name} ${days.map(({ absence }) => `from ${dateEn(absence.from)} to ${dateEn(absence.until)}`)} – ${nameEn(unit)}`,
        };
    }
  },
  concerns: ({ tells }: AccessMail): string =>
    tells === 'SUBSTITUTE_NAMED' ? 'V/v cử người thay khi vắng mặt' : 'V/v kết thúc việc cử người thay khi vắng mặt',
  firstLine(mail: AccessMail, unit: Unit): Text {
    const office = officeOf(mail, unit);
    if (mail.tells === 'SUBSTITUTE_NAMED')
      return {
        vi: `Đồng chí được cử thay ${office.vi}, trong những ngày nêu dưới đây.`,
        en: `You have been named as the substitute for ${office.en}, for the days below.`,
      };
    const end = endOfDays(daysTold(mail), mail.record);
    return mail.tells === 'SUBSTITUTE_LEFT' ? leftLine(mail, end, unit) : endedLine(mail, end, unit);
  },
  facts(mail: AccessMail, unit: Unit): FactTexts {
    const { about, record, tells } = mail;
    const days = daysTold(mail);
    const end = endOfDays(days, record);
    const dayOf = (day: string): Text => ({ vi: dateWeekdayVi(day), en: weekdayDateEn(day) });
    const role = capitalisedText(ROLE_TITLES[about.role]);
    const person: readonly FactText[] =
      tells === 'SUBSTITUTE_LEFT'
        ? [
            [{ vi: 'Người thay', en: 'Substitute' }, mail.substituteName ?? ''],
            [{ vi: 'Chức vụ, vai trò được thay', en: 'Role covered' }, role],
          ]
        : [
            [{ vi: 'Người vắng mặt', en: 'Absent' }, about.name],
            [{ vi: about.role === 'chairman' ? 'Chức vụ' : 'Vai trò', en: 'Role' }, role],
          ];
    return [
      ...person,
      [{ vi: 'Đơn vị', en: 'Unit' }, unitValue(unit)],
      ...days.flatMap(({ absence }): FactText[] => [
        [{ vi: 'Từ ngày', en: 'From' }, dayOf(absence.from)],
        [{ vi: 'Đến hết ngày', en: 'To the end of' }, dayOf(absence.until)],
      ]),
      tells !== 'SUBSTITUTE_NAMED' && end.kind === 'LATER'
        ? [{ vi: 'Nay kết thúc sau ngày', en: 'Now ends after' }, dayOf(end.lastDay)]
        : null,
      ...changeFacts(record),
    ];
  },
  /** The rights of the substitute, and where to choose the assignment. Null if the days have ended. */
  rights({ tells, about, reader, record }: AccessMail): Text | null {
    if (tells !== 'SUBSTITUTE_NAMED') return null;
    const absence = about.role === 'chairman' ? namedAbsence(record) : undefined;
    const signature = absence && signatureSentence(reader, absence);
    const [may, printed] = [
      RIGHTS[about.role],
      { vi: signature ? `; ${signature.vi}` : '', en: signature ? `; ${signature.en}` : '' },
    ];
    return {
      vi: `Trong những ngày này đồng chí được ${may.vi}${printed.vi}. Đồng chí đăng nhập bằng tài khoản của mình và chọn phân công thay đồng chí ${about.name}; Hệ thống ghi tên cả hai người. Thư của Hệ thống gửi đồng chí ${about.name} được gửi đến đồng chí. Hết thời gian nêu trên, các quyền này tự kết thúc.`,
      en: `On these days, you may ${may.en}${printed.en}. Sign in with your own account and choose the assignment for ${about.name}; the system records both names. Letters to ${about.name} are sent to you. These rights end automatically after the last day.`,
    };
  },
  openWork: { vi: 'Mở việc cần làm', en: 'Open my work' },
};
