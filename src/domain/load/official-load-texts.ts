import { LOAD_TEXTS } from '../sheet/texts.js';
import type { Text } from '../text/text.js';

/** Why a row of a file of officials is refused. */
export const OFFICIAL_LOAD_TEXTS = {
  UNIT_UNKNOWN: (unit: string): Text => ({
    vi: `danh mục không có đơn vị nào mang mã "${unit}".`,
    en: `no unit of the register has the code "${unit}".`,
  }),
  UNIT_AMBIGUOUS: (unit: string): Text => ({
    vi: `mã "${unit}" có thể là của nhiều đơn vị; ghi đủ số 0 ở đầu.`,
    en: `the code "${unit}" may be that of several units; write it with its leading zeros.`,
  }),
  OUTSIDE_YOUR_UNIT: LOAD_TEXTS.outsideYourUnit,
  ADDRESS_TAKEN: (email: string): Text => ({
    vi: `địa chỉ ${email} đã có người dùng.`,
    en: `the address ${email} already belongs to somebody.`,
  }),
  CLOSED: (email: string): Text => ({
    vi: `tài khoản ${email} đã đóng; mở lại bằng lệnh reactivateOfficial.`,
    en: `the account of ${email} is closed; the mutation reactivateOfficial opens it again.`,
  }),
  WORKS_ELSEWHERE: (email: string): Text => ({
    vi: `${email} còn làm việc ở đơn vị ngoài địa bàn của đồng chí; quản trị viên cấp trên sửa tên, điện thoại và ngôn ngữ.`,
    en: `${email} also works at a unit outside of yours; an administrator of the level above changes name, telephone and language.`,
  }),
  MAKES_ADMINISTRATOR: (email: string): Text => ({
    vi: `${email}: tệp không lập quản trị viên; mời riêng từng người bằng lệnh inviteOfficial.`,
    en: `${email}: a file cannot appoint administrators; the mutation inviteOfficial invites them one by one.`,
  }),
  IS_ADMINISTRATOR: (email: string): Text => ({
    vi: `${email} là quản trị viên; tệp không đổi vai trò hay đơn vị của quản trị viên.`,
    en: `${email} is an administrator, whose role and unit a file cannot change.`,
  }),
} as const;
