import { percentText } from '../text/number-text.js';
import type { Text } from '../text/text.js';
import { periodLabel } from '../time/period-label.js';
import type { FilingErrorCode, UserError } from './codes.js';
import type { FigureError, FigureWarning } from './figure-fault.js';
import { filledSentence, SHARED_REFUSALS } from './shared-refusals.js';
import { kindOfSign } from './stray-sign-text.js';

type Code = FilingErrorCode | FigureError | FigureWarning;
type Parts = Pick<UserError, 'path' | 'value' | 'comparedWith'> & { readonly code: Code };

/** {at} = the figure or argument, {value} = what was found, {what} and {other} = what it was compared with. */
const MESSAGES: Readonly<Record<Code, Text>> = {
  ...SHARED_REFUSALS,
  PERIOD_LOCKED: { vi: 'Kỳ {value} đã khóa, không nhận thay đổi.', en: 'The period {value} is locked.' },
  PERIOD_NOT_OPEN: { vi: 'Kỳ {value} chưa mở để nhập số liệu.', en: 'The period {value} is not open yet.' },
  PERIOD_NOT_CLOSED: {
    vi: 'Kỳ {value} chưa chốt số liệu; được gửi từ ngày {other}.',
    en: 'Figures of {value} are not closed yet; the report can be submitted from {other} on.',
  },
  REPORT_NOT_EXPECTED: { vi: 'Đơn vị không phải báo cáo kỳ {value}.', en: 'No report is expected for {value}.' },
  WRONG_STATE: {
    vi: 'Báo cáo đang ở trạng thái {value}; thao tác này cần trạng thái {other}.',
    en: 'The report is {value}; this needs {other}.',
  },
  CONTROL_CHARACTER: {
    vi: '{at}: ký tự thứ {other} là {what} {value}; đề nghị xóa ký tự này. Chỉ ý kiến, lý do và ghi chú được xuống dòng (U+000A).',
    en: '{at}: character {other} is {what} {value}; take it out. Only comments, reasons and notes may have line breaks (U+000A).',
  },
  FIGURE_INCOMPLETE: { vi: '{at}: số liệu chưa đủ.', en: '{at}: the figure is incomplete.' },
  FIGURE_AMBIGUOUS: {
    vi: '{at}: số liệu được nhập theo nhiều cách khác nhau.',
    en: '{at}: the figure is given in several ways at once.',
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
  NOTHING_TO_COPY: { vi: 'Kỳ {value} không có số liệu để sao chép.', en: 'There is nothing to copy from {value}.' },
  NOT_LATER: { vi: 'Hạn mới {value} phải sau hạn hiện nay {other}.', en: '{value} is not after the due day {other}.' },
  NOT_A_WORKING_DAY: { vi: '{value} không phải là ngày làm việc.', en: '{value} is not a working day.' },
  EXTENSION_PENDING: {
    vi: 'Đề nghị gia hạn đến ngày {value} đang chờ trả lời; mỗi báo cáo chỉ có một đề nghị chờ trả lời.',
    en: 'The request for an extension to {value} waits for an answer; a report has one open request at most.',
  },
  NO_EXTENSION_REQUEST: {
    vi: 'Báo cáo không có đề nghị gia hạn nào đang chờ trả lời.',
    en: 'No request for an extension waits for an answer.',
  },
  OUTDATED: { vi: '{at}: đã có số liệu mới hơn.', en: '{at}: a later figure stands there already.' },
  TAKEN_AT_IN_FUTURE: {
    vi: 'Thời điểm lấy số liệu {value} ở sau thời điểm hiện tại ({other}).',
    en: 'The figures are said to have been taken at {value}, which is after now ({other}).',
  },
  TAKEN_BEFORE_PERIOD: {
    vi: 'Số liệu được lấy lúc {value}, trước khi kỳ bắt đầu ({other}).',
    en: 'The figures were taken at {value}, before the period begins ({other}).',
  },
  NOT_YOUR_INDICATOR: {
    vi: 'Hệ thống không được cung cấp chỉ tiêu {value}.',
    en: 'This system may not deliver {value}.',
  },
  UNKNOWN_INDICATOR: { vi: 'Không có chỉ tiêu {value}.', en: 'There is no indicator {value}.' },
  COMPUTED_INDICATOR: { vi: '{at} do hệ thống tự tính, không nhập.', en: '{at} is computed by the service.' },
  OTHER_FREQUENCY: {
    vi: '{at} không thuộc báo cáo của kỳ này.',
    en: '{at} is not reported for a period of this length.',
  },
  OTHER_KIND: { vi: '{at}: sai loại số liệu.', en: '{at}: a figure of another kind is expected.' },
  NOT_AN_INTEGER: { vi: '{at}: {value} phải là số nguyên.', en: '{at}: {value} is not a whole number.' },
  NEGATIVE: { vi: '{at}: {value} là số âm.', en: '{at}: {value} is negative.' },
  NUMERATOR_ABOVE_DENOMINATOR: {
    vi: '{at}: {value} lớn hơn mẫu số, là {other}.',
    en: '{at}: {value} is above the denominator, which is {other}.',
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
    vi: '{at}: {value} khác số thôn trong danh mục ({other}).',
    en: '{at}: {value} differs from the villages in the register ({other}).',
  },
  NO_DATA: { vi: '{at}: chưa có số liệu, phải nêu lý do.', en: '{at}: there is no figure; a reason is needed.' },
  NOT_APPLICABLE: { vi: '{at}: không phát sinh (0/0), phải nêu lý do.', en: '{at}: 0/0 needs a reason.' },
  LARGE_CHANGE: {
    vi: '{at}: {value} chênh quá 30 điểm phần trăm so với {what} ({other}), phải nêu lý do.',
    en: '{at}: {value} is over 30 percentage points away from {what} ({other}); a reason is needed.',
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
};

const STATES: Readonly<Record<string, string>> = {
  NONE: '“chưa có”',
  DRAFT: '“bản nháp”',
  SUBMITTED: '“đã gửi”',
  RETURNED: '“bị trả lại”',
  APPROVED: '“đã duyệt”',
};

/** Names a code of an indicator, or a place such as `G02.denominator`; undefined where it is neither. */
export type NameOfFigure = (place: string) => Text | undefined;

const namesNothing: NameOfFigure = () => undefined;

export const isFilingMessage = (code: UserError['code']): code is Code => Object.hasOwn(MESSAGES, code);

/** @param nameOf how figures are called in it; without it they stand as the codes of the form */
export function userErrorMessage(parts: Parts, nameOf: NameOfFigure = namesNothing): Text {
  const { code } = parts;
  const inVietnamese = (sentence: string) =>
    code === 'WRONG_STATE' ? sentence.replace(/[A-Z]{4,}/g, (state) => STATES[state] ?? state) : sentence;
  const filled = (language: 'vi' | 'en') => filledSentence(MESSAGES[code][language], wordsOf(parts, language, nameOf));
  return { vi: inVietnamese(filled('vi')), en: filled('en') };
}

function wordsOf(
  { code, path, value, comparedWith }: Parts,
  language: 'vi' | 'en',
  nameOf: NameOfFigure,
): Readonly<Record<string, string>> {
  const place = path.join('.');
  const figure = place.replace(/^figures\./, '');
  // The place opens the sentence, except where the sentence asks for a reason.
  const named = nameOf(figure)?.[language];
  const at = (code === 'REASON_NEEDED' ? named : named && upperFirst(named)) ?? figure;
  const [what, other] = [comparedWith?.what ?? '', comparedWith?.value ?? ''];
  if (code === 'CONTROL_CHARACTER') return { at, value: value ?? '', what: kindOfSign(value ?? '')[language], other };
  if (code !== 'LARGE_CHANGE') {
    const name = (text: string) => nameOf(text)?.[language] ?? text;
    return { at, value: name(value ?? ''), what: name(what), other };
  }
  const percent = (number: string | null) => percentText(Number(number))[language];
  return { at, value: percent(value), what: periodLabel(what)[language], other: percent(other) };
}

const upperFirst = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('vi'));
