import type { OfficialRole } from '../../domain/official/official.js';

/** The groups of the examples. */
export const EXAMPLE_KINDS = [
  ['OPEN', 'Không cần mã truy cập · no token needed'],
  ['SIGNED_IN', 'Cần vai trò, đã chọn sẵn · need a role, chosen along'],
  ['CHANGE', 'Thay đổi dữ liệu · changes of the data'],
] as const;

/** The sentence above the shown example. */
export const CONSOLE_LEAD = {
  query: {
    vi: 'Câu truy vấn bên dưới đã có trả lời; chọn ví dụ hoặc vai trò khác ở trên.',
    en: 'The query below is already answered; choose another example or role above.',
  },
  change: {
    vi: 'Lệnh bên dưới thay đổi dữ liệu trên máy này và chỉ chạy khi bấm ▶; tham số (Variables) đã điền sẵn.',
    en: 'What stands below changes the data on this machine. It runs when you press ▶; its variables are filled in.',
  },
} as const;

/** The roles of the role picker, in their order. */
export const CONSOLE_ROLES: Readonly<Record<OfficialRole, string>> = {
  officer: 'Cán bộ báo cáo · officer',
  chairman: 'Chủ tịch xã · chairman',
  reviewer: 'Thẩm định · reviewer',
  leader: 'Lãnh đạo · leader',
  administrator: 'Quản trị · administrator',
  auditor: 'Thanh tra · auditor',
};
