import type { Text } from '../../domain/text/text.js';
import type { WorldName } from '../../seed/worlds/world.js';

export const EXAMPLE_KINDS = [
  ['OPEN', { vi: 'Không cần mã truy cập', en: 'no token needed' }],
  ['SIGNED_IN', { vi: 'Cần vai trò, đã chọn sẵn', en: 'need a role, chosen with the example' }],
  ['CHANGE', { vi: 'Thay đổi dữ liệu', en: 'changes of the data' }],
] as const;

export const CONSOLE_TITLE = 'bảng truy vấn GraphQL';
export const CONSOLE_LABELS = {
  examples: { vi: 'Ví dụ', en: 'Examples' },
  role: { vi: 'Vai trò', en: 'Role' },
  public: { vi: 'Công chúng', en: 'the public, no token' },
  source: { vi: 'Hệ thống', en: 'source' },
} as const satisfies Readonly<Record<string, Text>>;

/** The sentence above the shown example. */
export const CONSOLE_LEAD = {
  query: {
    vi: 'Câu truy vấn bên dưới đã có trả lời; chọn ví dụ hoặc vai trò khác ở trên.',
    en: 'The query below is already answered; choose another example or role above.',
  },
  change: {
    vi: 'Lệnh bên dưới thay đổi dữ liệu trên máy này và chỉ chạy khi bấm ▶; tham số (Variables) đã điền sẵn.',
    en: 'The request below changes the data on this machine. It runs when you press ▶; its variables are filled in.',
  },
} as const;

/** Reasons that officials give in the examples. Data is Vietnamese. */
export const EXAMPLE_REASONS: Readonly<Record<string, string>> = {
  'take-back-report': 'Bổ sung số liệu của bộ phận một cửa.',
  'return-to-officer': 'Đề nghị kiểm tra lại số liệu trước khi ký, gửi.',
  'withdraw-report': 'Đơn vị rà soát lại số liệu trước khi duyệt.',
  'return-report': 'Đề nghị đơn vị rà soát lại số liệu.',
  'approve-report': 'Số liệu đã được đối chiếu.',
  'approve-figure-file': 'Đã đối chiếu với báo cáo giấy các kỳ trước.',
  'request-extension': 'Mưa lũ làm gián đoạn đường truyền.',
  'refuse-extension': 'Đường truyền đã khôi phục.',
  'extend-deadline': 'Mưa lũ làm gián đoạn đường truyền.',
  'reopen-report': 'Đơn vị phát hiện nhập nhầm số hồ sơ.',
  'set-delivery-aside': 'Hệ thống nguồn xác nhận số liệu đã lấy sai thời điểm.',
  'change-holidays': 'Theo thông báo hoán đổi ngày làm việc.',
  'change-calendar': 'Kéo dài thời gian chỉnh sửa báo cáo.',
  'change-ladder': 'Gửi thư nhắc sớm hơn.',
  'invite-official': 'Phân công công chức phụ trách báo cáo.',
  'add-assignment': 'Kiêm nhiệm địa bàn lân cận.',
  'name-substitute': 'Đi tập huấn.',
  'lift-suppression': 'Cán bộ xác nhận hộp thư đã hoạt động trở lại.',
  'create-method-draft': 'Chuẩn bị bộ chỉ số năm sau.',
  'change-method-draft': 'Điều chỉnh điểm của chỉ tiêu.',
};
export const EXAMPLE_COMMENT = 'Đề nghị đối chiếu với số liệu trên VNPT-iOffice.';
export const EXAMPLE_HOLIDAY: Text = { vi: 'Ngày làm việc hoán đổi', en: 'Swapped working day' };
export const EXAMPLE_OFFICIAL = 'Nguyễn Thị Mẫu';

/** Titles of examples are about a district with communes and a township. In another world these words replace theirs. */
export const WORDS_INSTEAD: Readonly<Record<WorldName, readonly (readonly [said: string, instead: string])[]>> = {
  'cho-don': [],
  'thai-nguyen': [
    ['huyện', 'tỉnh'],
    ['thị trấn', 'phường'],
    ['Xuân Lạc', 'Nam Cường'],
    ['xuan lac', 'nam cuong'],
  ],
};
