import type { Text } from '../text/text.js';

/** Refusals of a file. {value} = its name, {other} = a limit. */
export const EVIDENCE_REFUSALS = {
  EVIDENCE_NOT_UPLOADED: {
    vi: 'Hệ thống chưa nhận được tệp “{value}”: tệp chưa gửi xong hoặc đã gửi quá một ngày; đề nghị gửi lại.',
    en: 'The file “{value}” has not arrived, or it was sent more than a day ago; send it again.',
  },
  EVIDENCE_FILE_TYPE: {
    vi: 'Tệp “{value}” không phải là PDF, ảnh JPEG hoặc ảnh PNG; đề nghị chuyển sang một trong ba loại này rồi gửi lại.',
    en: 'The file “{value}” is neither a PDF nor a JPEG or PNG picture; convert it to one of them and send it again.',
  },
  EVIDENCE_FILE_DAMAGED: {
    vi: 'Tệp “{value}” bị hỏng hoặc chưa đầy đủ; đề nghị mở thử tệp trên máy rồi gửi lại.',
    en: 'The file “{value}” is damaged or incomplete; try to open it and send it again.',
  },
  EVIDENCE_FILE_TOO_LARGE: {
    vi: 'Tệp “{value}” lớn hơn {other} MB; đề nghị giảm kích thước ảnh hoặc chia văn bản thành nhiều tệp.',
    en: 'The file “{value}” is larger than {other} MB; make the picture smaller or split the document.',
  },
  EVIDENCE_FILE_ACTIVE: {
    vi: 'Tệp PDF “{value}” chứa mã lệnh hoặc tệp đính kèm; đề nghị in tệp ra PDF mới rồi gửi lại.',
    en: 'The PDF “{value}” contains scripts or attached files; print it to a new PDF and send that.',
  },
  TOO_MANY_FILES: {
    vi: '{at}: đã có {other} tệp, là số lượng tối đa; đề nghị gỡ bớt tệp, hoặc dùng liên kết.',
    en: '{at}: there are already {other} files, which is the limit; remove one, or give a link.',
  },
  FILES_TOO_LARGE: {
    vi: '{at}: tổng dung lượng các tệp vượt {other} MB; đề nghị gỡ bớt tệp, hoặc dùng liên kết.',
    en: '{at}: the files together are larger than {other} MB; remove one, or give a link.',
  },
} as const satisfies Readonly<Record<string, Text>>;
