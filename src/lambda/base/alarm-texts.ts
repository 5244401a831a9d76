import type { Text } from '../../domain/text/text.js';

/** The harm to people while an alarm rings, and the section of RUNBOOK.md. AWS sends the English sentence, a service at home both sentences. */
export const ALARM_TEXTS = {
  LettersLate: {
    vi: 'Cán bộ có báo cáo đến hạn hôm nay chưa nhận được thư lúc 9 giờ 30.',
    en: 'Officials whose reports are due today have no letter at half past nine.',
    section: 'Letters of today are late',
  },
  LettersWaiting: {
    vi: 'Thư của hôm nay đang chờ vì dịch vụ thư không nhận thêm, hoặc đã từ chối một số thư: thư đi chậm hoặc không đi.',
    en: 'Letters of today wait because the mail service takes no more, or it refused some: they go out late or not at all.',
    section: 'Letters do not go out',
  },
  InternalErrors: {
    vi: 'Một phần câu trả lời bị thiếu dù mã trả lời là 200, hoặc không tạo được tệp.',
    en: 'Part of an answer is missing although its status is 200, or a file cannot be made.',
    section: 'Answers hold internal errors',
  },
  UnreadableItems: {
    vi: 'Mục bị hỏng bị bỏ qua: một thư không đi, một bảng xếp hạng không được tính lại, một người không có quyền.',
    en: 'What a damaged item is about is left out: a letter does not go, a ranking is not renewed, somebody has no rights.',
    section: 'Stored items cannot be read',
  },
  RankingOld: {
    vi: 'Người xem thấy bảng xếp hạng mà các báo cáo đã duyệt sau đó chưa được tính vào.',
    en: 'Visitors see rankings that approved reports have overtaken.',
    section: 'The ranking is older than 26 hours',
  },
} as const satisfies Record<string, Text & { readonly section: string }>;
