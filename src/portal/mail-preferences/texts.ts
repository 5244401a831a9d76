import { inBoth } from '../../domain/text/in-both.js';
import { numberText, plainCount, workingDaysEn } from '../../domain/text/number-text.js';
import type { MailPreferencesPageQuery } from '../generated/mail-preferences.js';

export const mailWords = inBoth({
  title: ['Thư gửi đồng chí', 'Your e-mail'],
  none: ['Tài khoản này không nhận thư của Hệ thống.', 'This account receives no letters.'],
  address: ['Thư được gửi đến địa chỉ', 'Letters go to'],
  at: (time: string) => [
    `Thư theo lịch được gửi từ ${time} các ngày làm việc; mỗi ngày nhiều nhất một thư.`,
    `Scheduled letters go out from ${time} on working days, at most one a day.`,
  ],
  wrongAddress: (office: string, name: string, phone: string) => [
    `Nếu địa chỉ không đúng, đề nghị báo ${office}: ${name}, điện thoại ${phone}.`,
    `If the address is wrong, tell the ${office}: ${name}, telephone ${phone}.`,
  ],
  fault: {
    title: ['Thư gửi đến địa chỉ này hiện không tới nơi.', 'Letters to this address do not arrive at present.'],
    since: (reason: string, day: string) => [`${reason}, từ ngày ${day}.`, `${reason}, since ${day}.`],
    noDay: (reason: string) => [`${reason}.`, `${reason}.`],
    remedy: [
      'Đề nghị kiểm tra hộp thư (còn dung lượng, không chặn người gửi), rồi báo quản trị viên mở lại địa chỉ. Trong lúc chờ, việc cần làm vẫn có đủ ở trang',
      'Check your mailbox (space left, sender not blocked), then ask the administrator to open the address again. Meanwhile all your tasks are on the page',
    ],
    work: ['Việc cần làm', 'My work'],
  },
  which: ['Thư nào được gửi cho đồng chí, vì sao', 'Which letters you receive, and why'],
  statutory: ['theo quy định', 'required'],
  optional: ['có thể tắt', 'can be switched off'],
  letters: {
    opened: [
      'Kỳ báo cáo mở: khi đơn vị có thể bắt đầu nhập số liệu của kỳ.',
      'A period opens: when the commune can begin to enter its figures.',
    ],
    steps: (steps: string) => [
      `Nhắc hạn gửi báo cáo: ${steps}, nếu báo cáo chưa gửi.`,
      `Reminders of the deadline: ${steps}, as long as the report has not been submitted.`,
    ],
    repeats: (every: number, atMost: number) => [
      `Sau bước cuối, thư được nhắc lại sau mỗi ${plainCount(every)} ngày làm việc, nhiều nhất ${plainCount(atMost)} lần.`,
      `After the last step the letter repeats every ${workingDaysEn(every)}, at most ${numberText(atMost).en} times.`,
    ],
    returned: [
      'Báo cáo bị trả lại: gửi ngay, kèm ý kiến của người thẩm định.',
      'A report is returned: at once, with the comments of the reviewer.',
    ],
    decided: [
      'Báo cáo được duyệt hoặc được mở lại; Chủ tịch trả lại báo cáo; hạn gửi thay đổi; kết quả đề nghị gia hạn.',
      'A report is approved or reopened, or the Chairperson returns it; a deadline moves; an extension request is decided.',
    ],
    toSign: [
      'Báo cáo được trình để ký duyệt, và thư nhắc hạn của báo cáo đó cho đến khi gửi; báo cáo được duyệt; hạn gửi thay đổi.',
      'A report is passed to you for signature, and reminders of it until you submit it; a report is approved; a deadline moves.',
    ],
    forOfficer: [
      'Xã không có công chức nào đọc được thư: mọi thư gửi công chức phụ trách báo cáo.',
      'No officer of the commune reads letters: every letter to the reporting officer.',
    ],
    waiting: (first: number, every: number) => [
      `Báo cáo chờ thẩm định: sau ${plainCount(first)} ngày làm việc kể từ khi đơn vị gửi, rồi mỗi ${plainCount(every)} ngày làm việc.`,
      `A report is awaiting review: ${workingDaysEn(first)} after submission, then every ${workingDaysEn(every)}.`,
    ],
    requests: ['Đơn vị đề nghị gia hạn, chờ quyết định.', 'A commune has requested an extension.'],
    ranking: [
      'Kết quả xếp hạng chính thức của đơn vị, mỗi tháng một lần, và đính chính nếu có.',
      'The final ranking of the commune, once a month, and its corrections.',
    ],
    digest: [
      'Thư tổng hợp cho lãnh đạo: tình hình gửi báo cáo, kết quả xếp hạng và đính chính nếu có.',
      'The digest for leaders: how reporting goes, the ranking, and its corrections.',
    ],
    appointed: [
      'Có thêm người được giao quyền quản trị trên địa bàn.',
      'Another administrator has been appointed in your area.',
    ],
    account: [
      'Địa chỉ thư của đồng chí được thay đổi; việc thay khi vắng mặt bắt đầu hoặc kết thúc.',
      'Your e-mail address was changed; a substitution during an absence is arranged or ends.',
    ],
  },
  step: (offset: number) => {
    if (offset === 0) return ['đúng ngày hết hạn', 'on the day of the deadline'];
    return offset < 0
      ? [`trước hạn ${-offset} ngày làm việc`, `${workingDaysEn(-offset)} before`]
      : [`quá hạn ${offset} ngày làm việc`, `${workingDaysEn(offset)} overdue`];
  },
  choose: ['Lựa chọn của đồng chí', 'Your choice'],
  language: ['Ngôn ngữ của thư', 'Language of the letters'],
  languages: {
    VI: ['Tiếng Việt', 'Vietnamese (Tiếng Việt)'],
    EN: ['Tiếng Anh (English)', 'English'],
  },
  digests: {
    ranking: ['Nhận thư kết quả xếp hạng', 'Receive rankings'],
    digest: ['Nhận thư tổng hợp', 'Receive the digest'],
  },
  digestsHint: ['Thư nhắc báo cáo theo quy định vẫn được gửi, không tắt được.', 'Required reminders are always sent.'],
  save: ['Lưu lựa chọn', 'Save'],
  saving: ['Đang lưu…', 'Saving…'],
  saved: ['Đã lưu. Lựa chọn có hiệu lực từ thư tiếp theo.', 'Saved. This applies from the next letter.'],
  failed: {
    OFFLINE: [
      'Chưa lưu được: không có kết nối mạng. Đề nghị thử lại khi có mạng.',
      'Not saved: there is no connection. Try again when you are online.',
    ],
    BUSY: [
      'Chưa lưu được: Hệ thống đang bận. Đề nghị thử lại sau ít phút.',
      'Not saved: the system is busy. Try again in a few minutes.',
    ],
    SIGN_IN: [
      'Chưa lưu được: phiên đăng nhập đã kết thúc. Đề nghị đăng nhập lại rồi bấm lưu.',
      'Not saved: your session has ended. Sign in again, then press save.',
    ],
    REFUSED: ['Chưa lưu được.', 'Not saved.'],
  },
  past: ['Các thư đã nhận nêu ở trang', 'Letters you have received are on the page'],
});

export type MailWords = (typeof mailWords)['vi'];
type Viewer = NonNullable<MailPreferencesPageQuery['viewer']>;
type Ladder = NonNullable<NonNullable<Viewer['letters']>['ladder']>;

/** The letters to a role, one sentence each. The days come from the ladder, whose last step alone is repeated. */
export function requiredLetters(
  role: Viewer['role'],
  ladder: Ladder | null,
  { letters, step }: MailWords,
): readonly string[] {
  const offsets = (ladder?.steps ?? []).filter(({ recipients }) => recipients.some((recipient) => recipient === role));
  const last = Math.max(...(ladder?.steps ?? []).map(({ offset }) => offset));
  const isRepeated = ladder && ladder.repeatAtMost > 0 && offsets.some(({ offset }) => offset === last);
  const reminders =
    ladder && offsets.length > 0
      ? [
          letters.steps(offsets.map(({ offset }) => step(offset)).join(', ')),
          ...(isRepeated ? [letters.repeats(ladder.repeatEvery, ladder.repeatAtMost)] : []),
        ]
      : [];
  return [
    ...(role === 'OFFICER' ? [letters.opened] : []),
    ...(role === 'REVIEWER' && ladder ? [letters.waiting(ladder.review.firstAfter, ladder.review.every)] : []),
    ...(role === 'REVIEWER' ? [letters.requests] : []),
    ...reminders,
    ...(role === 'OFFICER' ? [letters.returned] : []),
    ...(role === 'OFFICER' ? [letters.decided] : []),
    ...(role === 'CHAIRMAN' ? [letters.toSign, letters.forOfficer] : []),
    ...(role === 'ADMINISTRATOR' ? [letters.appointed] : []),
    letters.account,
  ];
}
