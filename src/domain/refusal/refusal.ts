import type { Text } from '../text/text.js';
import type { AdministrationErrorCode, UserError } from './codes.js';
import { filledSentence, SHARED_REFUSALS, type SharedRefusal } from './shared-refusals.js';

/** The codes that filing uses as well, in words for other things than reports. */
type SaidOtherwise = 'WRONG_STATE' | 'PERIOD_NOT_CLOSED' | 'PERIOD_LOCKED';

/** Why a method is not accepted, `administration/texts.ts` says. */
type Code = Exclude<AdministrationErrorCode, 'METHOD_NOT_ACCEPTED'> | SharedRefusal | SaidOtherwise;

/** {at} = the argument, {value} = what was found, {what} and {other} = what it was compared with, or what is accepted. */
const MESSAGES: Readonly<Record<Code, Text>> = {
  ...SHARED_REFUSALS,
  WRONG_STATE: {
    vi: 'Trạng thái hiện nay là {value}; thao tác này cần trạng thái {other}.',
    en: 'The state is {value}; this needs {other}.',
  },
  PERIOD_NOT_CLOSED: {
    vi: 'Kỳ {value} chưa chốt số liệu; được khóa từ ngày {other}.',
    en: 'Figures of {value} are not closed yet; the period can be locked from {other} on.',
  },
  PERIOD_LOCKED: { vi: 'Kỳ {value} đã khóa.', en: 'The period {value} is locked.' },
  OUT_OF_RANGE: { vi: '{at}: {value} không hợp lệ; chấp nhận {other}.', en: '{at} is {value}; accepted is {other}.' },
  NOTHING_CHANGES: { vi: 'Yêu cầu không làm thay đổi gì.', en: 'The request changes nothing.' },
  NAMED_TWICE: { vi: '{at}: "{value}" xuất hiện hai lần.', en: '{at}: "{value}" is named twice.' },
  CLOSED_PERIOD_REOPENS: {
    vi: 'Ngày chốt {value} làm kỳ {other} thay đổi trạng thái hôm nay; đề nghị đổi vào ngày khác.',
    en: 'With the closing day {value} the period {other} would open or close today; change it on another day.',
  },
  NOT_SORTED: { vi: '{at}: {value} phải lớn hơn {other}.', en: '{at}: {value} must be above {other}.' },
  ADDRESS_TAKEN: {
    vi: 'Địa chỉ {value} đã thuộc về một cán bộ khác.',
    en: 'The address {value} belongs to another official.',
  },
  BAD_ADDRESS: { vi: '{value} không phải là địa chỉ thư điện tử.', en: '{value} is not an e-mail address.' },
  BAD_PHONE: { vi: '{value} không phải là số điện thoại.', en: '{value} is not a telephone number.' },
  ROLE_NOT_FOR_UNIT: {
    vi: 'Vai trò {value} không dành cho đơn vị cấp {other}.',
    en: 'The role {value} is not for a unit of the level {other}.',
  },
  OWN_ACCOUNT: {
    vi: 'Không thể tự chuyển hoặc tự khóa tài khoản của mình.',
    en: 'Nobody transfers or closes the own account.',
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
};

export function refusal(
  code: Code,
  path: readonly string[],
  value: string | number | null = null,
  comparedWith: UserError['comparedWith'] = null,
): UserError {
  const words: Readonly<Record<string, string>> = {
    at: path.join('.'),
    value: value === null ? '—' : String(value),
    what: comparedWith?.what ?? '',
    other: comparedWith?.value || '—',
  };
  const message = { vi: filledSentence(MESSAGES[code].vi, words), en: filledSentence(MESSAGES[code].en, words) };
  return {
    code,
    path,
    value: value === null ? null : String(value),
    comparedWith,
    needsReason: code === 'REASON_NEEDED',
    message,
  };
}

export const outOfRange = (path: readonly string[], value: string | number, accepted: string): UserError =>
  refusal('OUT_OF_RANGE', path, value, { what: 'accepted', value: accepted });
