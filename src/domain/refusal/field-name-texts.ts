import { capitalised, type Text } from '../text/text.js';

/** The names of fields by their names in the API. */
export type FieldNames = Readonly<Record<string, readonly [vi: string, en: string]>>;

/** The names of the fields of a form or a request. Codes and ids between them stay as they are. */
export const FIELDS: FieldNames = {
  add: ['mục thêm mới', 'additions'],
  appUrl: ['địa chỉ trang web', 'web address'],
  change: ['thay đổi', 'changes'],
  changes: ['điều khoản', 'clauses'],
  closingDay: ['ngày chốt số liệu', 'closing date'],
  codes: ['chỉ tiêu sao chép', 'indicators to copy'],
  comment: ['ý kiến', 'comment'],
  comments: ['ý kiến về chỉ tiêu', 'comments on figures'],
  contactName: ['người liên hệ', 'contact person'],
  contactPhone: ['điện thoại liên hệ', 'contact telephone'],
  countSubmitted: ['tính số liệu chưa duyệt', 'counting of submitted figures'],
  countsSubmitted: ['tính số liệu chưa duyệt', 'counting of submitted figures'],
  date: ['ngày', 'date'],
  day: ['hạn gửi mới', 'new deadline'],
  deadlineBasis: ['căn cứ quy định hạn gửi', 'basis of the deadline'],
  decision: ['số văn bản', 'decision'],
  decisionDate: ['ngày văn bản', 'date of the decision'],
  delivery: ['lần chuyển số liệu', 'delivery'],
  document: ['văn bản đã ký', 'signed document'],
  draft: ['dự thảo', 'draft'],
  dueDayOfMonth: ['hạn gửi trong tháng', 'deadline of the month'],
  dueWorkingDays: ['số ngày làm việc đến hạn gửi', 'working days until the deadline'],
  effective: ['ngày có hiệu lực', 'first day'],
  email: ['địa chỉ thư điện tử', 'e-mail address'],
  evidence: ['tài liệu kiểm chứng', 'evidence'],
  file: ['tệp', 'file'],
  firstPeriod: ['kỳ đầu tiên', 'first period'],
  from: ['bắt đầu từ', 'beginning'],
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
  scope: ['địa bàn quản lý', 'scope'],
  sendTime: ['giờ gửi thư', 'time of sending'],
  set: ['mục đặt lại', 'entries'],
  signOff: ['Chủ tịch ký, gửi', 'sign-off by the Chairperson'],
  signsForCommittee: ['ghi “TM. ỦY BAN NHÂN DÂN”', "signed for the People's Committee"],
  isDeputy: ['Phó Chủ tịch', 'Vice-Chairperson'],
  authorisation: ['số văn bản ủy quyền', 'number of the authorisation'],
  steps: ['bậc nhắc', 'steps'],
  swappedWith: ['ngày hoán đổi', 'day swapped with'],
  targets: ['mục tiêu', 'targets'],
  text: ['nội dung', 'text'],
  unit: ['đơn vị', 'unit'],
};

/**
 * The name of a field by its path: "bậc nhắc, mục 3, số ngày làm việc" / "steps, entry 3, working days". Undefined if
 * no part of the path has a name. Lists count from one.
 */
export const fieldName = (path: readonly string[]): Text | undefined => namedBy(FIELDS, path);

/** An entry of a list. @param place counted from one */
export const entryName = (place: number): Text => ({ vi: `mục ${place}`, en: `entry ${place}` });

export function namedBy(names: FieldNames, path: readonly string[]): Text | undefined {
  const known = (part: string) => (Object.hasOwn(names, part) ? names[part] : undefined);
  if (!path.some(known)) return undefined;
  const words = path.map((part, i): readonly [string, string] => {
    const place = /^\d{1,3}$/.test(part) ? Number(part) + 1 : undefined;
    const name = known(`${path[i - 1]}.${part}`) ?? known(part);
    if (name) return name;
    const { vi, en } = place === undefined ? { vi: part, en: part } : entryName(place);
    return [vi, en];
  });
  return { vi: words.map(([vi]) => vi).join(', '), en: words.map(([, en]) => en).join(', ') };
}

/** The field in the request for a reason: "Phải nêu lý do (mục “Lý do”)." */
export const quotedField = ({ vi, en }: Text): Text => ({
  vi: `mục “${capitalised(vi)}”`,
  en: `field “${capitalised(en)}”`,
});
