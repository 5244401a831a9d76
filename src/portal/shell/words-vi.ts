import type { PageFault } from './ask.js';
import type { TextSize } from './preferences.js';

/** Words around every page. */
export const shellVi = {
  service: 'Xã Số',
  serviceLong: 'Chuyển đổi số cấp xã',
  description: 'Xếp hạng, chỉ tiêu và số liệu chuyển đổi số cấp xã, công bố hằng tháng.',
  skip: 'Bỏ qua, đến nội dung',
  menu: 'Menu',
  pages: 'Các trang',
  navigation: {
    overview: 'Tổng quan',
    ranking: 'Bảng xếp hạng',
    comparison: 'So sánh',
    method: 'Phương pháp',
    data: 'Dữ liệu mở',
  },
  officials: 'Cán bộ',
  display: 'Cách hiển thị',
  sizes: { small: 'Chữ nhỏ', normal: 'Chữ vừa', large: 'Chữ to' } satisfies Record<TextSize, string>,
  contrast: 'Tương phản',
  otherLanguage: 'English',
  otherLanguageTitle: 'Read this page in English',
  demonstration: 'Số liệu minh họa do Hệ thống tạo ra, không phải số liệu thật.',
  loading: 'Đang tải…',
  answerable: 'Chịu trách nhiệm nội dung:',
  licence: 'Dữ liệu được sử dụng tự do, có ghi nguồn, theo giấy phép',
  map: (version: string) => `Danh mục đơn vị bản ${version}`,
  licenceDetails: 'Cách lấy và sử dụng dữ liệu',
  device: 'Trang này không dùng cookie, không tải gì từ bên thứ ba; cách hiển thị chỉ lưu trên thiết bị.',
  needsScript: 'Trang này cần JavaScript. Bảng xếp hạng mới nhất và các tệp dữ liệu thì không cần.',
  missing: {
    title: 'Không tìm thấy trang này',
    text: 'Địa chỉ có thể đã gõ sai, hoặc trang không còn ở đây nữa.',
    wayOut: 'Quý vị có thể mở:',
  },
  failed: {
    title: 'Chưa mở được trang này',
    retry: 'Thử lại',
    whole: 'Mở trang này theo cách thông thường',
    reasons: {
      OFFLINE: 'Không kết nối được với Hệ thống. Đề nghị kiểm tra mạng rồi thử lại.',
      BUSY: 'Hệ thống đang bận. Đề nghị thử lại sau ít phút.',
      MISSING: 'Không có nội dung ở địa chỉ này.',
      REFUSED: 'Hệ thống không trả lời được yêu cầu này.',
    } satisfies Record<PageFault, string>,
  },
};
