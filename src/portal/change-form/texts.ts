const vi = {
  reason: 'Lý do',
  reasonHint: 'Ghi vào nhật ký quản trị, ví dụ số và ngày của văn bản.',
  faultTitle: 'Chưa thực hiện được, đề nghị xem lại:',
  notShown: 'Chưa tra cứu được, đề nghị xem lại:',
  look: 'Xem trước',
  lookTitle: 'Nếu thực hiện thay đổi này',
  notSeen: (cause: string) => `Không xem trước được: ${cause} Vẫn có thể lưu mà không xem trước.`,
  sending: 'Đang gửi…',
  notPossible: 'Chưa thực hiện được:',
  faults: {
    OFFLINE: 'Chưa gửi được vì không kết nối được với Hệ thống. Nội dung đã nhập vẫn còn; đề nghị thử lại.',
    BUSY: 'Hệ thống đang bận. Nội dung đã nhập vẫn còn; đề nghị thử lại sau ít phút.',
    SIGN_IN: 'Phiên làm việc đã hết. Đề nghị đăng nhập lại ở một thẻ khác rồi gửi lại; nội dung đã nhập vẫn còn.',
  } as Readonly<Record<string, string>>,
  /** What stands behind the label of a text that is asked for in both languages. */
  languages: { vi: 'tiếng Việt', en: 'tiếng Anh' },
};

const en: typeof vi = {
  reason: 'Reason',
  reasonHint: 'Recorded in the log, for example the number and date of the document.',
  faultTitle: 'This could not be done yet. Please check:',
  notShown: 'This could not be looked up yet. Please check:',
  look: 'Preview',
  lookTitle: 'Effect of this change',
  notSeen: (cause) => `It cannot be shown: ${cause} The change can be made without a preview.`,
  sending: 'Sending…',
  notPossible: 'Not possible at present:',
  faults: {
    OFFLINE: 'Not sent: the service cannot be reached. What you entered is still here; please try again.',
    BUSY: 'The service is busy. What you entered is still here; please try again in a few minutes.',
    SIGN_IN: 'Your session has ended. Sign in again in another tab, then send; what you entered is still here.',
  },
  /** What stands behind the label of a text that is asked for in both languages. */
  languages: { vi: 'Vietnamese', en: 'English' },
};

/** Words of every form that changes something. */
export const changeWords = { vi, en };
