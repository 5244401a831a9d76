import { changedAddress, maskedAddress } from '../../domain/notice/access-notices.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { momentVi } from '../words/dates.js';
import type { LetterheadWords } from '../words/letterhead.js';
import { unitVi } from '../words/names.js';
import type { AccessWords } from '../words/wording.js';

export const accessVi = (letterhead: LetterheadWords): AccessWords => ({
  subject: ({ tells, about }, unit) =>
    tells === 'ADMINISTRATOR'
      ? `Quản trị viên mới: ${about.name} – ${unitVi(unit)}`
      : 'Địa chỉ thư điện tử của đồng chí trên Hệ thống đã thay đổi',
  concerns: ({ tells }) =>
    tells === 'ADMINISTRATOR' ? 'V/v giao quyền quản trị Hệ thống' : 'V/v thay đổi địa chỉ thư điện tử',
  addressee: ({ name }) => `Kính gửi: Đồng chí ${name}`,
  firstLine({ tells, about }, unit) {
    switch (tells) {
      case 'OLD_ADDRESS':
        return 'Địa chỉ thư điện tử của đồng chí trên Hệ thống đã được thay đổi. Từ thời điểm nêu dưới đây, Hệ thống gửi thư đến địa chỉ mới và đồng chí đăng nhập bằng địa chỉ mới; địa chỉ này không còn được sử dụng.';
      case 'NEW_ADDRESS':
        return 'Địa chỉ thư điện tử của đồng chí trên Hệ thống đã được thay đổi thành địa chỉ này. Từ thời điểm nêu dưới đây, Hệ thống gửi thư đến địa chỉ này và đồng chí đăng nhập bằng địa chỉ này.';
      default:
        return `Đồng chí ${about.name} đã được giao quyền quản trị Hệ thống đối với ${unitVi(unit)} và các đơn vị trực thuộc.`;
    }
  },
  facts({ tells, about, record }, unit) {
    const address = changedAddress(record);
    const by = [
      { label: 'Thời điểm', value: capitalised(momentVi(record.at)) },
      { label: 'Người thực hiện', value: record.actorName },
    ];
    if (tells === 'ADMINISTRATOR')
      return [
        { label: 'Họ và tên', value: about.name },
        { label: 'Đơn vị', value: capitalised(unitVi(unit)) },
        { label: 'Thư điện tử', value: about.email },
        ...by,
        { label: 'Lý do', value: record.reason },
      ];
    if (!address) return by;
    const { before, after } = address;
    return [
      { label: 'Địa chỉ cũ', value: tells === 'OLD_ADDRESS' ? before : maskedAddress(before) },
      { label: 'Địa chỉ mới', value: tells === 'NEW_ADDRESS' ? after : maskedAddress(after) },
      ...by,
    ];
  },
  contact({ tells }) {
    const above = `báo cáo ngay lãnh đạo ${letterhead.authority}`;
    if (tells === 'ADMINISTRATOR')
      return `Đề nghị đồng chí kiểm tra. Nếu việc giao quyền không đúng, đề nghị thu hồi quyền trên Hệ thống và ${above}.`;
    const whom = letterhead.asking((contact) => `liên hệ ngay ${contact}`) || above;
    return `Nếu đồng chí không đề nghị thay đổi này, đề nghị ${whom}.`;
  },
});
