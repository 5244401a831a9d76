import type { Text } from '../text/text.js';
import { SHARED_REFUSALS } from './texts.js';

/** Why an absence is refused, with the placeholders of the other refusals of administration. */
export const SUBSTITUTE_REFUSALS = {
  SUBSTITUTE_IS_SELF: {
    vi: 'Không thể cử chính mình thay mình; đề nghị chọn người khác trong đơn vị.',
    en: 'The absent official cannot be the substitute; name another official of the unit.',
  },
  SUBSTITUTE_NOT_ACTIVE: {
    vi: '{value} không còn làm việc trong những ngày này; đề nghị chọn người khác.',
    en: '{value} does not work here on these days; name somebody else.',
  },
  SUBSTITUTE_ELSEWHERE: {
    vi: '{value} không thuộc đơn vị này; người thay phải là cán bộ của cùng đơn vị.',
    en: '{value} belongs to another unit; a substitute must be an official of the same unit.',
  },
  SUBSTITUTE_NOT_ADMINISTRATOR: {
    vi: '{value} không phải là quản trị viên; chỉ quản trị viên khác mới thay được quản trị viên.',
    en: '{value} is not an administrator; only another administrator can stand in for an administrator.',
  },
  SUBSTITUTE_IS_ABSENT: {
    vi: '{value} cũng vắng mặt trong những ngày này; đề nghị chọn người khác hoặc ngày khác.',
    en: '{value} is absent on these days as well; name somebody else, or other days.',
  },
  SUBSTITUTES_ALREADY: {
    vi: 'Trong những ngày này đồng chí đang thay {value}; người thay không cử người khác thay mình.',
    en: 'On these days the official stands in for {value}; a substitute cannot name another substitute.',
  },
  SUBSTITUTE_TYPED_REPORT: {
    vi: '{value} đã nhập số liệu của báo cáo chưa gửi nên không ký thay Chủ tịch được; đề nghị chọn người khác của đơn vị. Nếu không có ai, Chủ tịch vẫn gửi được trong những ngày vắng mặt.',
    en: '{value} entered figures of a report that has not been submitted yet and cannot sign for the Chairperson; name another official of the commune. If there is nobody, the Chairperson can still submit it on days of absence.',
  },
  ABSENT_ALREADY: {
    vi: 'Đã có người thay trong những ngày từ {value}; kết thúc lần vắng mặt đó trước.',
    en: 'A substitute is already named for the days from {value}; end that absence first.',
  },
  NO_ABSENCE: {
    vi: 'Không có lần vắng mặt nào bắt đầu ngày {value} còn hiệu lực.',
    en: 'There is no current or future absence that begins on {value}.',
  },
} as const satisfies Record<string, Text>;

/** Refusals of administration, with the placeholders of FILING_REFUSALS. {other} may also be the accepted values. */
export const ADMINISTRATION_REFUSALS = {
  ...SHARED_REFUSALS,
  // Three codes of filing have other words here, because they are not about reports.
  WRONG_STATE: {
    vi: 'Hiện nay là “{value}”; việc này chỉ làm được khi là “{other}”.',
    en: 'It is “{value}” at present; this is possible only while it is “{other}”.',
  },
  PERIOD_NOT_CLOSED: {
    vi: 'Kỳ {value} chưa chốt số liệu; được khóa từ ngày {other}.',
    en: 'Figures of {value} are not closed yet; the period can be locked from {other} on.',
  },
  PERIOD_LOCKED: { vi: 'Kỳ {value} đã khóa.', en: 'The period {value} is locked.' },
  OUT_OF_RANGE: { vi: '{at}: {value} không hợp lệ; chấp nhận {other}.', en: '{at} is {value}; accepted: {other}.' },
  NOTHING_CHANGES: { vi: 'Yêu cầu không làm thay đổi gì.', en: 'The request changes nothing.' },
  NAMED_TWICE: { vi: '{at}: "{value}" xuất hiện hai lần.', en: '{at}: "{value}" is named twice.' },
  CLOSED_PERIOD_REOPENS: {
    vi: 'Ngày chốt {value} làm kỳ {other} thay đổi tình trạng hôm nay; đề nghị đổi vào ngày khác.',
    en: 'With the closing date {value} the period {other} would open or close today; change it on another day.',
  },
  NOT_SORTED: { vi: '{at}: {value} phải lớn hơn {other}.', en: '{at}: {value} must be above {other}.' },
  ADDRESS_TAKEN: {
    vi: 'Địa chỉ {value} đã thuộc về một cán bộ khác.',
    en: 'The address {value} belongs to another official.',
  },
  BAD_ADDRESS: {
    vi: '{at}: {value} không phải là địa chỉ thư điện tử; đề nghị viết như ten@xa.gov.vn.',
    en: '{at}: {value} is not an e-mail address; write it like name@commune.gov.vn.',
  },
  BAD_PHONE: {
    vi: '{at}: {value} không phải là số điện thoại; đề nghị viết từ 6 chữ số, như 0209 3882 123.',
    en: '{at}: {value} is not a telephone number; write at least 6 digits, like 0209 3882 123.',
  },
  ROLE_NOT_FOR_UNIT: {
    vi: 'Vai trò {value} không dành cho {other}; đề nghị chọn vai trò hoặc đơn vị khác.',
    en: 'The role of {value} is not for a {other}; choose another role or unit.',
  },
  NOT_A_REVIEWER: {
    vi: '{value} không phải là người thẩm định đang làm việc trên địa bàn này; đề nghị chọn một người thẩm định có tài khoản đang hoạt động.',
    en: '{value} is not an active reviewer here; choose a reviewer whose account is open.',
  },
  OWN_ACCOUNT: {
    vi: 'Không thể tự chuyển hoặc tự khóa tài khoản của mình.',
    en: 'You cannot transfer or close your own account.',
  },
  ASSIGNMENT_EXISTS: {
    vi: 'Cán bộ đã giữ vai trò {value} tại đơn vị này; đề nghị chọn vai trò hoặc đơn vị khác.',
    en: 'The official already holds the role of {value} at this unit; name another role or unit.',
  },
  CONTACT_OF_PERSON: {
    vi: 'Tên, địa chỉ, điện thoại và ngôn ngữ thuộc về người cán bộ, không thuộc về phân công này; sửa tại phân công đầu tiên của {value}.',
    en: 'Name, address, telephone and language belong to the person and not to this assignment; change them in the first assignment of {value}.',
  },
  OFFICIAL_ERASED: {
    vi: 'Dữ liệu cá nhân của cán bộ này đã được xóa nên không mở lại tài khoản này được; đề nghị mời lại cán bộ như người mới.',
    en: 'The personal data of this official was erased, so this account cannot be opened again; invite the person anew.',
  },
  ...SUBSTITUTE_REFUSALS,
  DOCUMENT_NOT_ACCEPTED: {
    vi: 'Câu truy vấn không được chấp nhận: {value}',
    en: 'The document is not accepted: {value}',
  },
  ID_TAKEN: { vi: 'Mã {value} đã được dùng.', en: 'The id {value} is taken.' },
  PERIOD_CLOSED: {
    vi: 'Kỳ {value} đã chốt; phiên bản mới có hiệu lực sớm nhất từ kỳ {other}.',
    en: '{value} is closed and keeps its method; a new version can be in force from {other} on.',
  },
  MONTH_TAKEN: {
    vi: '{at}: kỳ {value} không sau kỳ bắt đầu hiệu lực của phiên bản {what}; phiên bản khác có hiệu lực sớm nhất từ kỳ {other}.',
    en: '{at}: {value} is not after the first month of the version {what}; another one can be in force from {other} on.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type AdministrationRefusal = keyof typeof ADMINISTRATION_REFUSALS;

/** The states of a draft of a method or of a reorganisation. */
export const DRAFT_STATE_TEXTS = {
  DRAFT: { vi: 'dự thảo', en: 'draft' },
  PUBLISHED: { vi: 'đã công bố', en: 'published' },
  DISCARDED: { vi: 'đã bỏ', en: 'discarded' },
} as const satisfies Readonly<Record<string, Text>>;

export type DraftState = keyof typeof DRAFT_STATE_TEXTS;
