const vi = {
  offline: 'Không kết nối được với Hệ thống. Đề nghị thử lại khi có mạng.',
  extension: {
    day: 'Gia hạn đến ngày',
    ground: 'Lý do thuộc loại',
    reason: 'Lý do cụ thể',
    reasonHint: 'Cấp trên đọc để quyết định; không công khai.',
    chooseGround: 'Chọn loại lý do',
    ask: 'Gửi đề nghị gia hạn',
    takeBack: 'Rút đề nghị gia hạn',
    asked: (day: string): string => `Đã đề nghị gia hạn đến ngày ${day}, đang chờ trả lời.`,
    granted: (day: string, on: string): string => `Được gia hạn đến ngày ${day} (quyết định ngày ${on}).`,
    refused: (moment: string): string => `Đề nghị gia hạn không được chấp thuận ${moment}:`,
  },
  history: {
    none: 'Chưa có lần thay đổi nào.',
    unknown: 'không rõ người thực hiện',
    changed: (code: string, before: string, after: string): string => `${code}: ${before} → ${after}`,
    reason: (code: string, reason: string): string => `${code}, lý do: ${reason}`,
    comment: (code: string, comment: string): string => `${code}, ý kiến: ${comment}`,
    empty: 'trống',
  },
};

const en: typeof vi = {
  offline: 'The service cannot be reached. Please try again when you are online.',
  extension: {
    day: 'Requested deadline',
    ground: 'Kind of reason',
    reason: 'Reason',
    reasonHint: 'Seen only by those who decide; never public.',
    chooseGround: 'Choose a kind of reason',
    ask: 'Request the extension',
    takeBack: 'Take the request back',
    asked: (day) => `An extension to ${day} has been requested and is awaiting an answer.`,
    granted: (day, on) => `The deadline was moved to ${day} (decided on ${on}).`,
    refused: (moment) => `The extension was refused ${moment}:`,
  },
  history: {
    none: 'No changes yet.',
    unknown: 'unknown person',
    changed: (code, before, after) => `${code}: ${before} → ${after}`,
    reason: (code, reason) => `${code}, reason: ${reason}`,
    comment: (code, comment) => `${code}, comment: ${comment}`,
    empty: 'blank',
  },
};

/** Words of the parts of a form that are loaded when somebody opens them. */
export const moreWords = { vi, en };
