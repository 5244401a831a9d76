import { numberText, plainCount } from '../../domain/text/number-text.js';

const vi = {
  at: (code: string): string => `Góp ý về ${code}`,
  hint: 'Được gửi cho đơn vị khi báo cáo bị trả lại.',
  hintOffice: 'Được gửi cho công chức phụ trách khi báo cáo bị trả lại.',
  enclosed: (count: number): string => `Gửi kèm ${plainCount(count)} góp ý tại chỉ tiêu:`,
  kept: 'Nội dung đang nhập được giữ trên máy này và chưa gửi; tải lại trang không mất.',
  notKept: 'Trình duyệt này không cho lưu trên máy. Nội dung đang nhập sẽ mất khi đóng trang.',
  wipe: 'Xóa nội dung đang nhập khỏi máy này',
};

const en: typeof vi = {
  at: (code: string): string => `Comment on ${code}`,
  hint: 'It is sent to the commune when the report is returned.',
  hintOffice: 'It is sent to the officer when the report is returned.',
  enclosed: (count: number): string =>
    count === 1 ? 'One comment on a figure is included:' : `${numberText(count).en} comments on figures are included:`,
  kept: 'What you enter is kept on this device and not yet sent; nothing is lost if the page is reloaded.',
  notKept: 'This browser stores nothing. What you enter here is lost when the page is closed.',
  wipe: 'Remove these entries from this device',
};

/** Words of comments that are typed and not sent yet. */
export const commentsWords = { vi, en };
