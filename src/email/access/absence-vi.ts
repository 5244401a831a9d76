import { absenceOfChange } from '../../domain/administration/access-notices.js';
import type { OfficialRole } from '../../domain/official/official.js';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { dateVi, momentVi, weekdayDateVi } from '../words/dates.js';
import type { LetterheadWords } from '../words/letterhead.js';
import { unitVi } from '../words/names.js';
import type { Wording } from '../words/wording.js';

const RIGHTS: Readonly<Record<OfficialRole, string>> = {
  officer: 'nhập số liệu, giải trình, đề nghị gia hạn, gửi báo cáo hoặc trình Chủ tịch ký gửi',
  chairman: 'ký gửi hoặc trả lại báo cáo của Ủy ban nhân dân; bản in ghi “KT. CHỦ TỊCH” và họ tên đồng chí',
  reviewer: 'thẩm định, duyệt hoặc trả lại báo cáo và trả lời đề nghị gia hạn',
  leader: 'xem tình hình và kết quả dành cho lãnh đạo',
  administrator: 'quản trị Hệ thống đối với đơn vị',
  auditor: 'xem số liệu và nhật ký để kiểm tra',
};

export const absenceLetterVi = (letterhead: LetterheadWords): Wording['absence'] => ({
  subject(mail, unit) {
    const { name } = mail.about;
    const days = absenceOfChange(mail.record);
    return mail.tells === 'SUBSTITUTE_NAMED'
      ? `Thay đồng chí ${name} từ ngày ${dateVi(days.from)} đến hết ngày ${dateVi(days.until)} – ${unitVi(unit)}`
      : `Kết thúc việc thay đồng chí ${name} – ${unitVi(unit)}`;
  },
  concerns: ({ tells }) =>
    tells === 'SUBSTITUTE_NAMED' ? 'V/v cử người thay khi vắng mặt' : 'V/v kết thúc việc cử người thay khi vắng mặt',
  addressee: ({ name }) => `Kính gửi: Đồng chí ${name}`,
  firstLine({ tells, about, record }, unit) {
    const absent = `đồng chí ${about.name}, ${ROLE_TITLES[about.role].vi}, ${unitVi(unit)}`;
    if (tells === 'SUBSTITUTE_NAMED') return `Đồng chí được cử thay ${absent}, trong những ngày nêu dưới đây.`;
    const isBefore = localDateOf(record.at) < absenceOfChange(record).from;
    const state = isBefore ? 'đã được rút lại trước khi bắt đầu' : 'đã kết thúc từ thời điểm nêu dưới đây';
    return `Việc cử đồng chí thay ${absent}, ${state}. Đồng chí ${about.name} trực tiếp xử lý công việc và nhận thư của Hệ thống.`;
  },
  facts({ about, record }, unit) {
    const { from, until } = absenceOfChange(record);
    return [
      { label: 'Người vắng mặt', value: about.name },
      { label: 'Vai trò', value: capitalised(ROLE_TITLES[about.role].vi) },
      { label: 'Đơn vị', value: capitalised(unitVi(unit)) },
      { label: 'Từ ngày', value: capitalised(weekdayDateVi(from)) },
      { label: 'Đến hết ngày', value: capitalised(weekdayDateVi(until)) },
      { label: 'Thời điểm', value: capitalised(momentVi(record.at)) },
      { label: 'Người thực hiện', value: record.actorName },
    ];
  },
  rights({ tells, about }) {
    if (tells !== 'SUBSTITUTE_NAMED') return null;
    return [
      `Trong những ngày này đồng chí được ${RIGHTS[about.role]}.`,
      `Đồng chí đăng nhập bằng tài khoản của mình và chọn phân công thay đồng chí ${about.name}; Hệ thống ghi tên cả hai người.`,
      `Thư của Hệ thống gửi đồng chí ${about.name} được gửi đến đồng chí. Hết thời gian nêu trên, các quyền này tự kết thúc.`,
    ].join(' ');
  },
  openWork: 'Mở việc cần làm',
  contact: () => `Nếu có khó khăn, vướng mắc, đề nghị liên hệ ${letterhead.contact}.`,
});
