import { inEachLanguage, type Text } from '../text/text.js';

/** The messages of every door if the service itself is the cause. */
export const SERVICE_TEXTS = {
  surprise: { vi: 'Hệ thống gặp lỗi; đề nghị thử lại sau.', en: 'Something went wrong on our side.' },
  busy: {
    vi: 'Quá nhiều yêu cầu trong thời gian ngắn; đề nghị thử lại sau.',
    en: 'Too many requests in a short time; try again later.',
  },
  contended: {
    vi: 'Nhiều người đang thay đổi cùng nội dung này nên chưa lưu được; đề nghị gửi lại yêu cầu sau ít giây, giữ nguyên idempotencyKey.',
    en: 'Others are changing the same at this moment, so nothing was saved; send the request again in a few seconds, with the same idempotencyKey.',
  },
} as const satisfies Record<string, Text>;

/** The message of every door about a stored item that cannot be read. */
export const textOfUnreadable = (item: string): Text => ({
  vi: `Không đọc được dữ liệu đã lưu: ${item}. Yêu cầu không có lỗi; bộ phận vận hành đã được báo.`,
  en: `Stored data is damaged: ${item}. The request is right, and the operators have been told.`,
});

/** Refusals with the same words for reports and for administration. {at} = the argument, {value} = its value. */
export const SHARED_REFUSALS = {
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa {value} đã được dùng cho một yêu cầu có nội dung khác.',
    en: 'The key {value} was used for a request with other content.',
  },
  BAD_IDEMPOTENCY_KEY: {
    vi: 'Khóa {value} không hợp lệ; khóa gồm 8 đến 100 chữ cái, chữ số, dấu gạch, dấu chấm hoặc dấu hai chấm.',
    en: 'The key {value} is not accepted; a key has 8 to 100 letters, digits, dashes, dots or colons.',
  },
  REASON_NEEDED: { vi: 'Phải nêu lý do ({at}).', en: 'A reason is needed ({at}).' },
  TEXT_TOO_LONG: { vi: '{at} dài quá {other} ký tự.', en: '{at} is longer than {other} characters.' },
  CONTROL_CHARACTER: {
    vi: '{at}: ký tự thứ {other} là {what} {value}; đề nghị xóa ký tự này. Chỉ ý kiến, lý do và ghi chú được xuống dòng (U+000A).',
    en: '{at}: character {other} is {what} {value}; take it out. Only comments, reasons and notes may have line breaks (U+000A).',
  },
  NOT_FOUND: { vi: '{at}: không tìm thấy "{value}".', en: '{at}: nothing found for "{value}".' },
} as const satisfies Readonly<Record<string, Text>>;

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

/**
 * Refusals of filing. {at} = the figure or argument, {value} = its value, {what} and {other} = what the value is
 * compared with.
 */
export const FILING_REFUSALS = {
  ...SHARED_REFUSALS,
  PERIOD_LOCKED: { vi: 'Kỳ {value} đã khóa, không nhận thay đổi.', en: 'The period {value} is locked.' },
  PERIOD_NOT_OPEN: { vi: 'Kỳ {value} chưa mở để nhập số liệu.', en: 'The period {value} is not open yet.' },
  PERIOD_NOT_CLOSED: {
    vi: 'Kỳ {value} chưa chốt số liệu; được gửi từ ngày {other}.',
    en: 'Figures of {value} are not closed yet; the report can be submitted from {other} on.',
  },
  REPORT_NOT_EXPECTED: {
    vi: 'Đơn vị không thuộc diện gửi báo cáo kỳ {value}.',
    en: 'No report is expected for {value}.',
  },
  WRONG_STATE: {
    vi: 'Báo cáo {value}; việc này chỉ làm được khi báo cáo {other}.',
    en: 'The report is {value}; this is possible only while it is {other}.',
  },
  TO_BE_LOOKED_AT: {
    vi: 'Báo cáo có {value} điểm cần xem trước khi duyệt (cảnh báo, ý kiến chưa được trả lời hoặc số liệu ngoài khoảng thường gặp); đề nghị mở và duyệt riêng báo cáo này.',
    en: 'The report has {value} reasons to look closely (warnings, open comments or figures outside the expected range); open it and approve it on its own.',
  },
  FIGURE_INCOMPLETE: { vi: '{at}: chưa nhập số.', en: '{at}: no number is given.' },
  FIGURE_AMBIGUOUS: {
    vi: '{at}: số liệu được nhập theo nhiều cách khác nhau.',
    en: '{at}: the figure is given in several ways at once.',
  },
  DATA_UNREADABLE: {
    vi: 'Dữ liệu đã lưu cần cho báo cáo này bị hỏng nên không đọc được. Yêu cầu không có lỗi; bộ phận vận hành đã được báo.',
    en: 'Stored data that this report needs is damaged. The request is right, and the operators have been told.',
  },
  INDICATOR_TWICE: { vi: 'Chỉ tiêu {value} xuất hiện hai lần.', en: 'The indicator {value} is named twice.' },
  EVIDENCE_NOT_A_LINK: {
    vi: '{at}: "{value}" không phải là liên kết https.',
    en: '{at}: "{value}" is not an https link.',
  },
  EVIDENCE_TOO_LONG: {
    vi: '{at}: liên kết dài quá {other} ký tự.',
    en: '{at}: a link is longer than {other} characters.',
  },
  TOO_MANY_LINKS: { vi: '{at}: quá {other} liên kết.', en: '{at}: more than {other} links.' },
  ...EVIDENCE_REFUSALS,
  NOTHING_TO_COPY: { vi: 'Kỳ {value} không có số liệu để sao chép.', en: 'There is nothing to copy from {value}.' },
  NOT_LATER: { vi: 'Hạn mới {value} phải sau hạn hiện nay {other}.', en: '{value} is not after the deadline {other}.' },
  DAY_HAS_PASSED: {
    vi: 'Hạn mới {value} đã qua; chọn một ngày làm việc từ hôm nay ({other}).',
    en: '{value} has passed; choose a working day from today ({other}) on.',
  },
  AFTER_LOCK_DAY: {
    vi: 'Hạn mới {value} sau ngày khóa kỳ {other}; chỉ gia hạn đến ngày đó.',
    en: '{value} is after {other}, when the period locks; an extension must end by then.',
  },
  NOT_A_WORKING_DAY: { vi: '{value} không phải là ngày làm việc.', en: '{value} is not a working day.' },
  EXTENSION_PENDING: {
    vi: 'Đề nghị gia hạn đến ngày {value} đang chờ trả lời; mỗi báo cáo chỉ có một đề nghị chờ trả lời.',
    en: 'A request for an extension to {value} is awaiting a decision; a report can have only one open request.',
  },
  NO_EXTENSION_REQUEST: {
    vi: 'Báo cáo không có đề nghị gia hạn nào đang chờ trả lời.',
    en: 'No extension request is awaiting a decision.',
  },
  SIGNATURE_NEEDED: {
    vi: 'Báo cáo của đơn vị do Chủ tịch ký, gửi.',
    en: 'Reports of this commune are submitted by the Chairperson.',
  },
  NO_SIGN_OFF: {
    vi: 'Báo cáo của đơn vị không phải trình Chủ tịch ký duyệt.',
    en: 'Reports of this commune do not need the signature of the Chairperson.',
  },
  TYPED_BY_SUBSTITUTE: {
    vi: 'Đồng chí đã nhập số liệu của báo cáo này nên không ký thay Chủ tịch được; báo cáo này do Chủ tịch gửi.',
    en: 'You entered figures of this report and cannot sign it for the Chairperson, who submits this one.',
  },
  OWN_REPORT: {
    vi: 'Đồng chí đã nhập, trình, gửi hoặc đề nghị gia hạn báo cáo này nên không quyết định về báo cáo được, kể cả với vai trò khác; việc này thuộc người thẩm định khác.',
    en: 'You entered, passed on or submitted this report, or requested its extension, so you cannot decide on it, even in another role; another reviewer must decide.',
  },
  NO_CHAIRMAN: {
    vi: 'Trên Hệ thống chưa có Chủ tịch của đơn vị đang làm việc.',
    en: 'No active Chairperson of the commune is registered.',
  },
  DOCUMENT_NUMBER_NEEDED: {
    vi: 'Phải nêu số, ký hiệu của văn bản đã ký, ví dụ 12/BC-UBND.',
    en: 'The number of the signed document is needed, such as 12/BC-UBND.',
  },
  DOCUMENT_IN_FUTURE: {
    vi: 'Ngày ký văn bản {value} ở sau ngày hôm nay.',
    en: 'The document is dated {value}, after today.',
  },
  OUTDATED: { vi: '{at}: đã có số liệu mới hơn.', en: '{at}: a later figure is already recorded.' },
  TAKEN_AT_IN_FUTURE: {
    vi: 'Thời điểm lấy số liệu {value} ở sau thời điểm hiện tại ({other}).',
    en: 'The figures are said to have been taken at {value}, which is after now ({other}).',
  },
  TAKEN_BEFORE_PERIOD: {
    vi: 'Số liệu được lấy lúc {value}, trước khi kỳ bắt đầu ({other}).',
    en: 'The figures were taken at {value}, before the period begins ({other}).',
  },
  NOT_YOUR_INDICATOR: {
    vi: 'Hệ thống nguồn này không được phép cung cấp số liệu chỉ tiêu {value}.',
    en: 'This system may not deliver {value}.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Faults of a figure, with the placeholders of `FILING_REFUSALS`. An error refuses the report. */
export const FIGURE_ERRORS = {
  UNKNOWN_INDICATOR: { vi: 'Không có chỉ tiêu {value}.', en: 'There is no indicator {value}.' },
  COMPUTED_INDICATOR: { vi: '{at} do Hệ thống tự tính, không nhập.', en: '{at} is computed by the service.' },
  OTHER_FREQUENCY: {
    vi: '{at} không thuộc báo cáo của kỳ này.',
    en: '{at} is not reported for a period of this length.',
  },
  OTHER_KIND: { vi: '{at}: sai loại số liệu.', en: '{at}: a figure of another kind is expected.' },
  NOT_AN_INTEGER: { vi: '{at}: {value} phải là số nguyên.', en: '{at}: {value} is not a whole number.' },
  NUMBER_TOO_LARGE: {
    vi: '{at}: {value} quá lớn; số lớn nhất là {other}.',
    en: '{at}: {value} is too large; the largest is {other}.',
  },
  NEGATIVE: { vi: '{at}: {value} là số âm.', en: '{at}: {value} is negative.' },
  NUMERATOR_ABOVE_DENOMINATOR: {
    vi: '{at}: {value} lớn hơn mẫu số, là {other}.',
    en: '{at}: {value} is greater than the denominator, {other}.',
  },
  ZERO_DENOMINATOR: { vi: '{at} không được bằng 0.', en: '{at} must not be 0.' },
  LEVEL_OUT_OF_RANGE: {
    vi: '{at}: mức {value} vượt mức cao nhất {other}.',
    en: '{at}: level {value} is above {other}.',
  },
  MUST_EQUAL: {
    vi: '{at}: {value} phải bằng {what}, là {other}.',
    en: '{at}: {value} must equal {what}, which is {other}.',
  },
  NOT_THE_VILLAGES_OF_THE_REGISTER: {
    vi: '{at}: {value} khác số thôn, tổ dân phố trong danh mục ({other}).',
    en: '{at}: {value} differs from the number of villages in the register ({other}).',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Doubts about a figure, with the placeholders of `FILING_REFUSALS`. A reason given with the figure lifts them. */
export const FIGURE_WARNINGS = {
  NO_DATA: {
    vi: '{at}: nhập số liệu, hoặc nêu lý do nếu không có.',
    en: '{at}: enter the figure, or the reason why there is none.',
  },
  NOT_APPLICABLE: { vi: '{at}: không phát sinh (0/0), phải nêu lý do.', en: '{at}: 0/0 needs a reason.' },
  LARGE_CHANGE: {
    vi: '{at}: {value} chênh quá 30 điểm phần trăm so với {what} ({other}), phải nêu lý do.',
    en: '{at}: {value} is over 30 percentage points away from {what} ({other}); a reason is needed.',
  },
  UNUSUAL_COUNT: {
    vi: '{at}: {value} khác xa {what}; phải nêu lý do.',
    en: '{at}: {value} is far from {what}; a reason is needed.',
  },
  DENOMINATORS_DIFFER: {
    vi: '{at}: {value} khác {what}, là {other}; phải nêu lý do.',
    en: '{at}: {value} differs from {what}, which is {other}; a reason is needed.',
  },
  SHOULD_EQUAL: {
    vi: '{at}: {value} khác {what}, là {other}; phải nêu lý do.',
    en: '{at}: {value} differs from {what}, which is {other}; a reason is needed.',
  },
  SHOULD_NOT_EXCEED: {
    vi: '{at}: {value} lớn hơn {what}, là {other}; phải nêu lý do.',
    en: '{at}: {value} is above {what}, which is {other}; a reason is needed.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The number with which a count is compared. @param number the median of earlier periods, or the limit of a first count */
export const USUAL_TEXTS: Readonly<Record<string, (number: Text) => Text>> = {
  usual: ({ vi, en }) => ({ vi: `mức thường gặp của các kỳ trước là ${vi}`, en: `the usual ${en} of earlier periods` }),
  first: ({ vi, en }) => ({
    vi: `mức của một số liệu đầu tiên, thường không quá ${vi}`,
    en: `a first figure, which is ${en} at most as a rule`,
  }),
};

/** The states of a report, as words inside a sentence. */
export const STATE_NAMES: Readonly<Record<string, Text>> = {
  NONE: { vi: 'chưa nhập', en: 'not begun' },
  DRAFT: { vi: 'là bản nháp', en: 'a draft' },
  WITH_CHAIRMAN: { vi: 'đã trình Chủ tịch', en: 'with the Chairperson' },
  SUBMITTED: { vi: 'đã gửi', en: 'submitted' },
  RETURNED: { vi: 'bị trả lại', en: 'returned' },
  APPROVED: { vi: 'đã duyệt', en: 'approved' },
};

/** Replaces each `{name}` in a sentence by its word, which is a text or the same in both languages. */
export const filledSentence = (sentence: Text, words: Readonly<Record<string, string | Text>>): Text =>
  inEachLanguage((language) =>
    sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const word = words[name] ?? '';
      return typeof word === 'string' ? word : word[language];
    }),
  );

const KINDS: readonly (readonly [RegExp, Text])[] = [
  [/\p{Cc}/u, { vi: 'ký tự điều khiển', en: 'the control character' }],
  [/[\u2028\u2029]/u, { vi: 'ký tự ngắt dòng hoặc ngắt đoạn', en: 'the separator of lines or paragraphs' }],
  [
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/u,
    { vi: 'ký tự đổi chiều viết', en: 'a mark that turns the direction of writing,' },
  ],
  [/\p{Noncharacter_Code_Point}/u, { vi: 'mã không phải là ký tự', en: 'a code that is no character,' }],
  [/(?!\u034f)\p{M}/u, { vi: 'dấu chồng quá nhiều lên một chữ', en: 'a mark too many on one letter,' }],
  [/./su, { vi: 'ký tự không nhìn thấy', en: 'a character that cannot be seen,' }],
];

/** Names the kind of a character by its code, because most of these characters are invisible. */
export function kindOfSign(code: string): Text {
  const sign = String.fromCodePoint(Number.parseInt(code.slice(2), 16) || 0);
  return KINDS.find(([pattern]) => pattern.test(sign))?.[1] ?? { vi: 'ký tự', en: 'the character' };
}
