/** Words of the files of evidence. */
export const evidenceVi = {
  ofFigure: 'Tệp tài liệu kiểm chứng',
  ofReport: 'Văn bản đã ký và tệp kèm theo báo cáo',
  ofReportHint: 'Bản chụp hoặc bản quét báo cáo đã ký, đóng dấu; không công khai.',
  add: 'Thêm ảnh hoặc tệp',
  hint: 'Ảnh JPEG, PNG hoặc tệp PDF, mỗi tệp không quá 10 MB. Nơi chụp và thiết bị ghi trong ảnh được xóa khi lưu; tệp không công khai.',
  needsConnection: 'Không kết nối được với Hệ thống. Đề nghị gỡ tệp khi có mạng.',
  none: 'Chưa có tệp nào.',
  about: (type: string, size: string, by: string | null, moment: string): string =>
    `${type}, ${size}, ${by === null ? '' : `${by} `}thêm ${moment}`,
  save: (name: string): string => `Tải về tệp ${name}`,
  saveShort: 'Tải về',
  remove: (name: string): string => `Gỡ tệp ${name}`,
  removeShort: 'Gỡ tệp',
  removed: (name: string): string => `Đã gỡ tệp ${name}.`,
  added: (name: string): string => `Đã thêm tệp ${name}.`,
  sending: (name: string, percent: number): string => `Đang gửi ${name}: ${percent} %`,
  checking: (name: string): string => `Đang kiểm tra ${name}…`,
  unsent: (name: string, isKept: boolean): string =>
    `Chưa gửi: ${name}. Trang sẽ tự gửi khi có kết nối; ${
      isKept ? 'nếu đóng trang, tệp vẫn nằm trên máy này và được gửi khi mở lại biểu.' : 'tệp sẽ mất nếu đóng trang.'
    }`,
  again: 'Gửi lại',
  discard: 'Bỏ',
  wrongType: (name: string): string =>
    `Tệp “${name}” không phải là ảnh JPEG, ảnh PNG hoặc PDF; đề nghị chuyển sang một trong ba loại này.`,
  gone: 'Không mở được tệp; đề nghị tải lại trang.',
};
