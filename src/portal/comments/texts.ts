import { inBoth } from '../../domain/text/in-both.js';
import { numberText, plainCount } from '../../domain/text/number-text.js';

export const commentsWords = inBoth({
  at: (code: string) => [`Góp ý về ${code}`, `Comment on ${code}`],
  hint: ['Được gửi cho đơn vị khi báo cáo bị trả lại.', 'It is sent to the commune when the report is returned.'],
  hintOffice: [
    'Được gửi cho công chức phụ trách khi báo cáo bị trả lại.',
    'It is sent to the officer when the report is returned.',
  ],
  enclosed: (count: number) => [
    `Gửi kèm ${plainCount(count)} góp ý tại chỉ tiêu:`,
    count === 1 ? 'One comment on a figure is included:' : `${numberText(count).en} comments on figures are included:`,
  ],
  kept: [
    'Nội dung đang nhập được giữ trên máy này và chưa gửi; tải lại trang không mất.',
    'What you enter is kept on this device and not yet sent; nothing is lost if the page is reloaded.',
  ],
  notKept: [
    'Trình duyệt này không cho lưu trên máy. Nội dung đang nhập sẽ mất khi đóng trang.',
    'This browser stores nothing. What you enter here is lost when the page is closed.',
  ],
  wipe: ['Xóa nội dung đang nhập khỏi máy này', 'Remove these entries from this device'],
});
