/** Reasons that the made-up officials give for an extension. Data of the demonstration is Vietnamese. */
export const EXTENSION_REASONS = [
  'Công chức phụ trách đi tập huấn dài ngày, xã đề nghị gia hạn',
  'Mưa lũ làm gián đoạn đường truyền tại một số thôn, tổ dân phố',
  'Xã đang chuyển trụ sở làm việc, chưa có máy tính kết nối mạng',
  'Chờ đối soát số liệu với Trung tâm Y tế và Công an xã',
] as const;

/** @param code of the indicator */
export const NOTES = {
  noData: (code: string): string => `${code}: chưa có số liệu, cơ quan quản lý chưa cung cấp`,
  notApplicable: (code: string): string => `${code}: không phát sinh trong kỳ`,
  figureNeeded: (code: string): string => `Đề nghị bổ sung số liệu chỉ tiêu ${code}`,
} as const;
