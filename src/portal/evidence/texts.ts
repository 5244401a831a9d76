const vi = {
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

const en: typeof vi = {
  ofFigure: 'Evidence files',
  ofReport: 'The signed document and other files of the report',
  ofReportHint: 'A photo or scan of the signed and sealed report; not public.',
  add: 'Add a picture or file',
  hint: 'JPEG or PNG pictures or PDF, at most 10 MB each. Location and device details are removed from pictures; files are not public.',
  needsConnection: 'The service cannot be reached. Please remove the file when you are online.',
  none: 'No files.',
  about: (type, size, by, moment) => `${type}, ${size}, added ${by === null ? '' : `by ${by} `}${moment}`,
  save: (name) => `Download the file ${name}`,
  saveShort: 'Download',
  remove: (name) => `Remove the file ${name}`,
  removeShort: 'Remove',
  removed: (name) => `The file ${name} was removed.`,
  added: (name) => `The file ${name} was added.`,
  sending: (name, percent) => `Sending ${name}: ${percent}%`,
  checking: (name) => `Checking ${name}…`,
  unsent: (name, isKept) =>
    `Not sent: ${name}. It will be sent automatically once you are online; ${
      isKept
        ? 'if you close the page, it stays on this device and is sent when you open the form again.'
        : 'it is lost if you close the page.'
    }`,
  again: 'Send again',
  discard: 'Discard',
  wrongType: (name) => `The file “${name}” is neither a JPEG or PNG picture nor a PDF; convert it to one of them.`,
  gone: 'The file cannot be opened. Please reload the page.',
};

/** Words of the files of evidence. */
export const evidenceWords = { vi, en };
