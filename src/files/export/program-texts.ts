import type { Text } from '../../domain/text/text.js';

/** Headings of the columns that only CSV and JSON have. */
export const PROGRAM_HEADERS = {
  unitId: { vi: 'Mã định danh', en: 'Unit id' },
  code: { vi: 'Mã đơn vị vào ngày đó', en: 'Unit code on that day' },
  codeDay: { vi: 'Ngày của mã đơn vị', en: 'Day of the unit code' },
  periodId: { vi: 'Mã kỳ', en: 'Period id' },
  reportStateCode: { vi: 'Mã tình trạng báo cáo', en: 'Code of the report state' },
  figureStateCode: { vi: 'Mã tình trạng số liệu', en: 'Code of the figure state' },
  timelinessCode: { vi: 'Mã thời hạn', en: 'Code of the timeliness' },
  statusCode: { vi: 'Mã tình trạng xếp hạng', en: 'Code of the ranking status' },
  unrankedReason: { vi: 'Mã lý do chưa xếp hạng', en: 'Code of why unranked' },
  dueDate: { vi: 'Hạn gửi (ISO)', en: 'Due date (ISO)' },
  extendedTo: { vi: 'Gia hạn đến (ISO)', en: 'Extended to (ISO)' },
  firstSubmittedAt: { vi: 'Thời điểm gửi lần đầu (ISO)', en: 'First submitted at (ISO)' },
  approvedAt: { vi: 'Thời điểm duyệt (ISO)', en: 'Approved at (ISO)' },
  hasExtension: { vi: 'Được gia hạn (true/false)', en: 'Extended (true/false)' },
  hasLoadedFigure: { vi: 'Nạp từ tệp (true/false)', en: 'Loaded from a file (true/false)' },
  hasCarriedFigure: { vi: 'Lấy từ kỳ trước (true/false)', en: 'Carried forward (true/false)' },
  sourceText: { vi: 'Nguồn số liệu (theo ngôn ngữ của tệp)', en: 'Source (in the language of the file)' },
} as const satisfies Readonly<Record<string, Text>>;
