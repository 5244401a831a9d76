import { inBoth, type Pair } from '../../domain/text/in-both.js';
export const changeWords = inBoth({
  reason: ['Lý do', 'Reason'],
  reasonHint: [
    'Ghi vào nhật ký quản trị, ví dụ số và ngày của văn bản.',
    'Recorded in the log, for example the number and date of the document.',
  ],
  faultTitle: ['Chưa thực hiện được, đề nghị xem lại:', 'This could not be done yet. Please check:'],
  notShown: ['Chưa tra cứu được, đề nghị xem lại:', 'This could not be looked up yet. Please check:'],
  look: ['Xem trước', 'Preview'],
  lookTitle: ['Nếu thực hiện thay đổi này', 'Effect of this change'],
  notSeen: (cause: string) => [
    `Không xem trước được: ${cause} Vẫn có thể lưu mà không xem trước.`,
    `It cannot be shown: ${cause} The change can be made without a preview.`,
  ],
  notRead: (label: string) => [`${label}: chưa nhập, hoặc không đọc được.`, `${label} is empty, or cannot be read.`],
  sending: ['Đang gửi…', 'Sending…'],
  notPossible: ['Chưa thực hiện được:', 'Not possible at present:'],
  faults: {
    OFFLINE: [
      'Chưa gửi được vì không kết nối được với Hệ thống. Nội dung đã nhập vẫn còn; đề nghị thử lại.',
      'Not sent: the service cannot be reached. What you entered is still here; please try again.',
    ],
    BUSY: [
      'Hệ thống đang bận. Nội dung đã nhập vẫn còn; đề nghị thử lại sau ít phút.',
      'The service is busy. What you entered is still here; please try again in a few minutes.',
    ],
    SIGN_IN: [
      'Phiên làm việc đã hết. Đề nghị đăng nhập lại ở một thẻ khác rồi gửi lại; nội dung đã nhập vẫn còn.',
      'Your session has ended. Sign in again in another tab, then send; what you entered is still here.',
    ],
  } as Readonly<Record<string, Pair>>,
  /** Follows the label of a text that the form requires in both languages. */
  languages: {
    vi: ['tiếng Việt', 'Vietnamese'],
    en: ['tiếng Anh', 'English'],
  },
});
