import { inBoth } from '../../domain/text/in-both.js';
export const evidenceWords = inBoth({
  ofFigure: ['Tệp tài liệu kiểm chứng', 'Evidence files'],
  ofReport: ['Văn bản đã ký và tệp kèm theo báo cáo', 'The signed document and other files of the report'],
  ofReportHint: [
    'Bản chụp hoặc bản quét báo cáo đã ký, đóng dấu; không công khai.',
    'A photo or scan of the signed and sealed report; not public.',
  ],
  add: ['Thêm ảnh hoặc tệp', 'Add a picture or file'],
  hint: [
    'Ảnh JPEG, PNG hoặc tệp PDF, mỗi tệp không quá 10 MB. Nơi chụp và thiết bị ghi trong ảnh được xóa khi lưu; tệp không công khai.',
    'JPEG or PNG pictures or PDF, at most 10 MB each. Location and device details are removed from pictures; files are not public.',
  ],
  needsConnection: [
    'Không kết nối được với Hệ thống. Đề nghị gỡ tệp khi có mạng.',
    'The service cannot be reached. Please remove the file when you are online.',
  ],
  none: ['Chưa có tệp nào.', 'No files.'],
  about: (type: string, size: string, by: string | null, moment: string) => [
    `${type}, ${size}, ${by === null ? '' : `${by} `}thêm ${moment}`,
    `${type}, ${size}, added ${by === null ? '' : `by ${by} `}${moment}`,
  ],
  save: (name: string) => [`Tải về tệp ${name}`, `Download the file ${name}`],
  saveShort: ['Tải về', 'Download'],
  remove: (name: string) => [`Gỡ tệp ${name}`, `Remove the file ${name}`],
  removeShort: ['Gỡ tệp', 'Remove'],
  removed: (name: string) => [`Đã gỡ tệp ${name}.`, `The file ${name} was removed.`],
  added: (name: string) => [`Đã thêm tệp ${name}.`, `The file ${name} was added.`],
  sending: (name: string, percent: number) => [`Đang gửi ${name}: ${percent}%`, `Sending ${name}: ${percent}%`],
  checking: (name: string) => [`Đang kiểm tra ${name}…`, `Checking ${name}…`],
  unsent: (name: string, isKept: boolean) => [
    `Chưa gửi: ${name}. Trang sẽ tự gửi khi có kết nối; ${
      isKept ? 'nếu đóng trang, tệp vẫn nằm trên máy này và được gửi khi mở lại biểu.' : 'tệp sẽ mất nếu đóng trang.'
    }`,
    `Not sent: ${name}. It will be sent automatically once you are online; ${
      isKept
        ? 'if you close the page, it stays on this device and is sent when you open the form again.'
        : 'it is lost if you close the page.'
    }`,
  ],
  again: ['Gửi lại', 'Send again'],
  discard: ['Bỏ', 'Discard'],
  wrongType: (name: string) => [
    `Tệp “${name}” không phải là ảnh JPEG, ảnh PNG hoặc PDF; đề nghị chuyển sang một trong ba loại này.`,
    `The file “${name}” is neither a JPEG or PNG picture nor a PDF; convert it to one of them.`,
  ],
  gone: ['Không mở được tệp; đề nghị tải lại trang.', 'The file cannot be opened. Please reload the page.'],
});
