import { numberText, plainCount, plural } from '../../domain/text/number-text.js';

const workingDays = (days: number): string => plural(days, 'working day');

const vi = {
  title: 'Thư gửi đồng chí',
  none: 'Tài khoản này không nhận thư của Hệ thống.',
  address: 'Thư được gửi đến địa chỉ',
  at: (time: string) => `Thư theo lịch được gửi từ ${time} các ngày làm việc; mỗi ngày nhiều nhất một thư.`,
  wrongAddress: (office: string, name: string, phone: string) =>
    `Nếu địa chỉ không đúng, đề nghị báo ${office}: ${name}, điện thoại ${phone}.`,
  fault: {
    title: 'Thư gửi đến địa chỉ này hiện không tới nơi.',
    since: (reason: string, day: string) => `${reason}, từ ngày ${day}.`,
    noDay: (reason: string) => `${reason}.`,
    remedy:
      'Đề nghị kiểm tra hộp thư (còn dung lượng, không chặn người gửi), rồi báo quản trị viên mở lại địa chỉ. Trong lúc chờ, việc cần làm vẫn có đủ ở trang',
    work: 'Việc cần làm',
  },
  which: 'Thư nào được gửi cho đồng chí, vì sao',
  statutory: 'theo quy định',
  optional: 'có thể tắt',
  letters: {
    opened: 'Kỳ báo cáo mở: khi đơn vị có thể bắt đầu nhập số liệu của kỳ.',
    steps: (steps: string) => `Nhắc hạn gửi báo cáo: ${steps}, nếu báo cáo chưa gửi.`,
    repeats: (every: number, atMost: number) =>
      `Sau bước cuối, thư được nhắc lại sau mỗi ${plainCount(every)} ngày làm việc, nhiều nhất ${plainCount(atMost)} lần.`,
    returned: 'Báo cáo bị trả lại: gửi ngay, kèm ý kiến của người thẩm định.',
    decided: 'Báo cáo được duyệt; hạn gửi thay đổi; kết quả đề nghị gia hạn.',
    waiting: (first: number, every: number) =>
      `Báo cáo chờ thẩm định: sau ${plainCount(first)} ngày làm việc kể từ khi đơn vị gửi, rồi mỗi ${plainCount(every)} ngày làm việc.`,
    requests: 'Đơn vị đề nghị gia hạn, chờ quyết định.',
    ranking: 'Kết quả xếp hạng chính thức của đơn vị, mỗi tháng một lần.',
    digest: 'Thư tổng hợp cho lãnh đạo: tình hình gửi báo cáo và kết quả xếp hạng.',
    appointed: 'Có thêm người được giao quyền quản trị trên địa bàn.',
    account: 'Địa chỉ thư của đồng chí được thay đổi.',
  },
  step(offset: number) {
    if (offset === 0) return 'đúng ngày hết hạn';
    return offset < 0 ? `trước hạn ${-offset} ngày làm việc` : `quá hạn ${offset} ngày làm việc`;
  },
  choose: 'Lựa chọn của đồng chí',
  language: 'Ngôn ngữ của thư',
  languages: { VI: 'Tiếng Việt', EN: 'Tiếng Anh (English)' },
  digests: { ranking: 'Nhận thư kết quả xếp hạng', digest: 'Nhận thư tổng hợp' },
  digestsHint: 'Thư nhắc báo cáo theo quy định vẫn được gửi, không tắt được.',
  save: 'Lưu lựa chọn',
  saving: 'Đang lưu…',
  saved: 'Đã lưu. Lựa chọn có hiệu lực từ thư tiếp theo.',
  failed: {
    OFFLINE: 'Chưa lưu được: không có kết nối mạng. Đề nghị thử lại khi có mạng.',
    BUSY: 'Chưa lưu được: Hệ thống đang bận. Đề nghị thử lại sau ít phút.',
    SIGN_IN: 'Chưa lưu được: phiên đăng nhập đã kết thúc. Đề nghị đăng nhập lại rồi bấm lưu.',
    REFUSED: 'Chưa lưu được.',
  },
  past: 'Các thư đã nhận nêu ở trang',
};

const en: typeof vi = {
  title: 'Your e-mail',
  none: 'This account receives no letters.',
  address: 'Letters go to',
  at: (time) => `Scheduled letters go out from ${time} on working days, at most one a day.`,
  wrongAddress: (office, name, phone) => `If the address is wrong, tell the ${office}: ${name}, telephone ${phone}.`,
  fault: {
    title: 'Letters to this address do not arrive at present.',
    since: (reason, day) => `${reason}, since ${day}.`,
    noDay: (reason) => `${reason}.`,
    remedy:
      'Check your mailbox (space left, sender not blocked), then ask the administrator to open the address again. Meanwhile all your tasks are on the page',
    work: 'My work',
  },
  which: 'Which letters you receive, and why',
  statutory: 'required',
  optional: 'can be switched off',
  letters: {
    opened: 'A period opens: when the commune can begin to enter its figures.',
    steps: (steps) => `Reminders of the deadline: ${steps}, as long as the report has not been submitted.`,
    repeats: (every, atMost) =>
      `After the last step the letter repeats every ${workingDays(every)}, at most ${numberText(atMost).en} times.`,
    returned: 'A report is returned: at once, with the comments of the reviewer.',
    decided: 'A report is approved; a deadline moves; an extension request is decided.',
    waiting: (first, every) =>
      `A report is awaiting review: ${workingDays(first)} after submission, then every ${workingDays(every)}.`,
    requests: 'A commune has requested an extension.',
    ranking: 'The final ranking of the commune, once a month.',
    digest: 'The digest for leaders: how reporting goes, and the ranking.',
    appointed: 'Another administrator has been appointed in your area.',
    account: 'Your e-mail address was changed.',
  },
  step(offset) {
    if (offset === 0) return 'on the day of the deadline';
    return offset < 0 ? `${workingDays(-offset)} before` : `${workingDays(offset)} overdue`;
  },
  choose: 'Your choice',
  language: 'Language of the letters',
  languages: { VI: 'Vietnamese (Tiếng Việt)', EN: 'English' },
  digests: { ranking: 'Receive rankings', digest: 'Receive the digest' },
  digestsHint: 'Required reminders are always sent.',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved. This applies from the next letter.',
  failed: {
    OFFLINE: 'Not saved: there is no connection. Try again when you are online.',
    BUSY: 'Not saved: the system is busy. Try again in a few minutes.',
    SIGN_IN: 'Not saved: your session has ended. Sign in again, then press save.',
    REFUSED: 'Not saved.',
  },
  past: 'Letters you have received are on the page',
};

export type MailWords = typeof vi;

/** Words of the page that says which letters somebody gets, and why. */
export const mailWords = { vi, en };
