/** Reasons to refuse a request. */
export const DOOR_TEXTS = {
  foreignHost: {
    vi: 'Dịch vụ này chỉ trả lời khi được gọi bằng tên của chính máy này (127.0.0.1 hoặc localhost).',
    en: 'This service answers only under the name of this machine (127.0.0.1 or localhost).',
  },
  foreignOrigin: {
    vi: 'Dịch vụ này không nhận yêu cầu từ trang của máy khác.',
    en: 'This service takes no request from a page of another machine.',
  },
  noSecret: {
    vi: 'Cổng này chỉ dành cho các lệnh của Xã Số trên thư mục dữ liệu đang mở.',
    en: 'This port is only for the commands of Xã Số on the data folder that is open.',
  },
} as const;
