import { capitalised } from '../text/letter-case.js';
import type { Text } from '../text/text.js';

/** What the fields of a form or a request are called by people. Codes and ids, which are between them, stay as they are. */
const FIELDS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  add: ['mục thêm mới', 'additions'],
  appUrl: ['địa chỉ trang web', 'web address'],
  change: ['thay đổi', 'changes'],
  changes: ['điều khoản', 'clauses'],
  closingDay: ['ngày chốt số liệu', 'closing day'],
  codes: ['chỉ tiêu sao chép', 'indicators to copy'],
  comment: ['ý kiến', 'comment'],
  comments: ['ý kiến về chỉ tiêu', 'comments on figures'],
  contactName: ['người liên hệ', 'contact person'],
  contactPhone: ['điện thoại liên hệ', 'contact telephone'],
  countSubmitted: ['tính số liệu chưa duyệt', 'counting of submitted figures'],
  date: ['ngày', 'date'],
  day: ['hạn gửi mới', 'new due day'],
  deadlineBasis: ['căn cứ quy định hạn gửi', 'basis of the due day'],
  decision: ['số văn bản', 'decision'],
  delivery: ['lần chuyển số liệu', 'delivery'],
  document: ['văn bản đã ký', 'signed document'],
  draft: ['bản nháp', 'draft'],
  dueDayOfMonth: ['hạn gửi trong tháng', 'due day of the month'],
  dueWorkingDays: ['số ngày làm việc đến hạn gửi', 'working days until the due day'],
  effective: ['ngày có hiệu lực', 'first day'],
  email: ['địa chỉ thư điện tử', 'e-mail address'],
  evidence: ['tài liệu kiểm chứng', 'evidence'],
  file: ['tệp', 'file'],
  firstPeriod: ['kỳ đầu tiên', 'first period'],
  from: ['kỳ bắt đầu hiệu lực', 'first month'],
  groups: ['nhóm chỉ tiêu', 'groups'],
  idempotencyKey: ['khóa của yêu cầu', 'key of the request'],
  indicator: ['chỉ tiêu', 'indicator'],
  indicators: ['chỉ tiêu', 'indicators'],
  kind: ['loại', 'kind'],
  legalBasis: ['căn cứ pháp lý', 'legal basis'],
  lockAfter: ['số kỳ đến khi khóa', 'periods until the lock'],
  name: ['tên', 'name'],
  nameEn: ['tên tiếng Anh', 'English name'],
  nameVi: ['tên tiếng Việt', 'Vietnamese name'],
  note: ['ghi chú', 'note'],
  number: ['số, ký hiệu', 'number'],
  offset: ['số ngày làm việc', 'working days'],
  official: ['cán bộ', 'official'],
  period: ['kỳ', 'period'],
  phone: ['điện thoại', 'telephone'],
  quietDays: ['ngày không gửi thư', 'days without letters'],
  reason: ['lý do', 'reason'],
  recipients: ['người nhận', 'recipients'],
  remindersFrom: ['ngày bắt đầu nhắc', 'first day of reminders'],
  remove: ['mục xóa bỏ', 'removals'],
  repeatAtMost: ['số lần nhắc lại', 'number of repeats'],
  repeatEvery: ['khoảng cách giữa các lần nhắc lại', 'interval of repeats'],
  report: ['báo cáo', 'report'],
  role: ['vai trò', 'role'],
  scope: ['phạm vi', 'scope'],
  sendTime: ['giờ gửi thư', 'time of sending'],
  set: ['mục đặt lại', 'entries'],
  signOff: ['Chủ tịch ký gửi', 'sign-off by the chair'],
  steps: ['bậc nhắc', 'steps'],
  targets: ['mục tiêu', 'targets'],
  text: ['nội dung', 'text'],
  unit: ['đơn vị', 'unit'],
};

/**
 * "bậc nhắc, mục 3, số ngày làm việc" / "steps, entry 3, working days"; undefined where no part of the path has a name.
 * Lists are counted from one.
 */
export function fieldName(path: readonly string[]): Text | undefined {
  if (!path.some((part) => Object.hasOwn(FIELDS, part))) return undefined;
  const words = path.map((part): readonly [string, string] => {
    const place = /^\d{1,3}$/.test(part) ? Number(part) + 1 : undefined;
    return FIELDS[part] ?? (place === undefined ? [part, part] : [`mục ${place}`, `entry ${place}`]);
  });
  return { vi: words.map(([vi]) => vi).join(', '), en: words.map(([, en]) => en).join(', ') };
}

/** The field behind the demand for a reason: "Phải nêu lý do (mục “Lý do”)." */
export const quotedField = ({ vi, en }: Text): Text => ({
  vi: `mục “${capitalised(vi)}”`,
  en: `field “${capitalised(en)}”`,
});
