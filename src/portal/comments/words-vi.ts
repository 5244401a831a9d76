import { plainCount } from '../../domain/text/number-text.js';

/** Words of comments that are typed and not sent yet. */
export const commentsVi = {
  at: (code: string): string => `Góp ý về ${code}`,
  hint: 'Được gửi cho đơn vị khi báo cáo bị trả lại.',
  hintOffice: 'Được gửi cho công chức phụ trách khi báo cáo bị trả lại.',
  enclosed: (count: number): string => `Gửi kèm ${plainCount(count)} góp ý tại chỉ tiêu:`,
  kept: 'Nội dung đang nhập được giữ trên máy này và chưa gửi; tải lại trang không mất.',
  notKept: 'Trình duyệt này không cho lưu trên máy. Nội dung đang nhập sẽ mất khi đóng trang.',
  wipe: 'Xóa nội dung đang nhập khỏi máy này',
};
