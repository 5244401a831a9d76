import { type AccessMail, changedAddress, maskedAddress } from '../../domain/notice/access-notices.js';
import type { Unit } from '../../domain/register/unit.js';
import type { Text } from '../../domain/text/text.js';
import type { FactTexts } from '../letter/letter.js';
import { momentValue } from '../words/dates.js';
import type { LetterheadWords } from '../words/letterhead.js';
import { unitEn, unitValue, unitVi } from '../words/names.js';

/** The moment and author of a change. */
export const changeFacts = ({ at, actorName }: AccessMail['record']): FactTexts => [
  [{ vi: 'Thời điểm', en: 'When' }, momentValue(at)],
  [{ vi: 'Người thực hiện', en: 'By' }, actorName],
];

/** Sentences about a changed address and a new administrator. */
export const accessTexts = {
  subject: ({ tells, about }: AccessMail, unit: Unit): Text =>
    tells === 'ADMINISTRATOR'
      ? {
          vi: `Quản trị viên mới: ${about.name} – ${unitVi(unit)}`,
          en: `New administrator: ${about.name} – ${unitEn(unit)}`,
        }
      : {
          vi: 'Địa chỉ thư điện tử của đồng chí trên Hệ thống đã thay đổi',
          en: 'Your e-mail address in the system has been changed',
        },
  concerns: ({ tells }: AccessMail): string =>
    tells === 'ADMINISTRATOR' ? 'V/v giao quyền quản trị Hệ thống' : 'V/v thay đổi địa chỉ thư điện tử',
  firstLine({ tells, about }: AccessMail, unit: Unit): Text {
    switch (tells) {
      case 'OLD_ADDRESS':
        return {
          vi: 'Địa chỉ thư điện tử của đồng chí trên Hệ thống đã được thay đổi. Từ thời điểm nêu dưới đây, Hệ thống gửi thư đến địa chỉ mới và đồng chí đăng nhập bằng địa chỉ mới; địa chỉ này không còn được sử dụng.',
          en: 'Your e-mail address in the system has been changed. From the time given below, letters are sent to the new address and you sign in with it; this address is no longer used.',
        };
      case 'NEW_ADDRESS':
        return {
          vi: 'Địa chỉ thư điện tử của đồng chí trên Hệ thống đã được thay đổi thành địa chỉ này. Từ thời điểm nêu dưới đây, Hệ thống gửi thư đến địa chỉ này và đồng chí đăng nhập bằng địa chỉ này.',
          en: 'Your e-mail address in the system has been changed to this one. From the time given below, letters are sent to this address and you sign in with it.',
        };
      default:
        return {
          vi: `Đồng chí ${about.name} đã được giao quyền quản trị Hệ thống đối với ${unitVi(unit)} và các đơn vị trực thuộc.`,
          en: `${about.name} has been given administrator rights for ${unitEn(unit)} and the units under it.`,
        };
    }
  },
  facts({ tells, about, record }: AccessMail, unit: Unit): FactTexts {
    const address = changedAddress(record);
    const by = changeFacts(record);
    if (tells === 'ADMINISTRATOR')
      return [
        [{ vi: 'Họ và tên', en: 'Name' }, about.name],
        [{ vi: 'Đơn vị', en: 'Unit' }, unitValue(unit)],
        [{ vi: 'Thư điện tử', en: 'E-mail' }, about.email],
        ...by,
        [{ vi: 'Lý do', en: 'Reason' }, record.reason],
      ];
    if (!address) return by;
    const { before, after } = address;
    return [
      [{ vi: 'Địa chỉ cũ', en: 'Old address' }, tells === 'OLD_ADDRESS' ? before : maskedAddress(before)],
      [{ vi: 'Địa chỉ mới', en: 'New address' }, tells === 'NEW_ADDRESS' ? after : maskedAddress(after)],
      ...by,
    ];
  },
  contact({ authority, asking }: LetterheadWords, { tells }: AccessMail): Text {
    const above = {
      vi: `báo cáo ngay lãnh đạo ${authority.vi}`,
      en: `inform the leaders of the ${authority.en} at once`,
    };
    if (tells === 'ADMINISTRATOR')
      return {
        vi: `Đề nghị đồng chí kiểm tra. Nếu việc giao quyền không đúng, đề nghị thu hồi quyền trên Hệ thống và ${above.vi}.`,
        en: `Please check this. If it is not right, please revoke the rights in the system and ${above.en}.`,
      };
    const whom = asking(({ vi, en }) => ({ vi: `liên hệ ngay ${vi}`, en: `contact ${en}, at once` }));
    return {
      vi: `Nếu đồng chí không đề nghị thay đổi này, đề nghị ${whom.vi || above.vi}.`,
      en: `If you did not ask for this change, please ${whom.en || above.en}.`,
    };
  },
};
