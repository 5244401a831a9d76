import { inBoth } from '../../domain/text/in-both.js';
/** Words of the parts of a form that are loaded when they are opened. */
export const moreWords = inBoth({
  extension: {
    day: ['Gia hạn đến ngày', 'Requested deadline'],
    ground: ['Lý do thuộc loại', 'Kind of reason'],
    reason: ['Lý do cụ thể', 'Reason'],
    reasonHint: ['Cấp trên đọc để quyết định; không công khai.', 'Seen only by those who decide; never public.'],
    chooseGround: ['Chọn loại lý do', 'Choose a kind of reason'],
    ask: ['Gửi đề nghị gia hạn', 'Request the extension'],
    takeBack: ['Rút đề nghị gia hạn', 'Take the request back'],
    asked: (day: string) => [
      `Đã đề nghị gia hạn đến ngày ${day}, đang chờ trả lời.`,
      `An extension to ${day} has been requested and is awaiting an answer.`,
    ],
    granted: (day: string, on: string) => [
      `Được gia hạn đến ngày ${day} (quyết định ngày ${on}).`,
      `The deadline was moved to ${day} (decided on ${on}).`,
    ],
    refused: (moment: string) => [
      `Đề nghị gia hạn không được chấp thuận ${moment}:`,
      `The extension was refused ${moment}:`,
    ],
  },
  history: {
    none: ['Chưa có lần thay đổi nào.', 'No changes yet.'],
    unknown: ['không rõ người thực hiện', 'unknown person'],
    changed: (code: string, before: string, after: string) => [
      `${code}: ${before} → ${after}`,
      `${code}: ${before} → ${after}`,
    ],
    reason: (code: string, reason: string) => [`${code}, lý do: ${reason}`, `${code}, reason: ${reason}`],
    links: (code: string, links: string) => [`${code}, liên kết: ${links}`, `${code}, links: ${links}`],
    comment: (code: string, comment: string) => [`${code}, ý kiến: ${comment}`, `${code}, comment: ${comment}`],
    empty: ['trống', 'blank'],
  },
});
