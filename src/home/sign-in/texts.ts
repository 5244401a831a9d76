import type { Text } from '../../domain/text/text.js';
import { countEn, countVi } from '../../email/words/names.js';

/** The letter with an invitation. There is no first password. */
export const INVITATION_TEXTS = {
  subject: { vi: 'Mời sử dụng Hệ thống Xã Số', en: 'Invitation to Xã Số' },
  body: (name: string, days: number): Text => ({
    vi: `Kính gửi đồng chí ${name}. Đề nghị đồng chí mở liên kết dưới đây và đăng nhập bằng tài khoản công vụ để gắn tài khoản với Hệ thống. Liên kết chỉ dùng được một lần, trong ${countVi(days)} ngày; đề nghị không chuyển tiếp.`,
    en: `Dear ${name}, open the link below and sign in with your account of the office: it binds your account to the system. The link works once, within ${countEn(days, 'day')}; please do not pass it on.`,
  }),
} as const;
