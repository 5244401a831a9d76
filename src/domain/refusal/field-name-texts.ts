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

/** Fields as they are stored, and fields of requests whose names are parts of a figure elsewhere. */
const STORED_FIELDS: typeof FIELDS = {
  absences: ['những ngày vắng mặt', 'absences'],
  active: ['đang hoạt động', 'active'],
  added: ['thêm', 'added'],
  address: ['địa chỉ', 'address'],
  at: ['thời điểm', 'moment'],
  atLeast: ['từ', 'from'],
  authority: ['cơ quan chủ quản', 'authority'],
  bands: ['các khoảng điểm', 'bands'],
  basedOn: ['dựa trên', 'based on'],
  carriesOut: ['nghị quyết được thực hiện', 'resolutions carried out'],
  catalogue: ['bộ chỉ tiêu', 'catalogue'],
  cause: ['nguyên nhân', 'cause'],
  changed: ['thay đổi', 'changed'],
  clause: ['điều, khoản', 'clause'],
  code: ['mã', 'code'],
  communes: ['các xã', 'communes'],
  computed: ['hệ thống tự tính', 'computed by the service'],
  confirmedBy: ['người xác nhận', 'confirmed by'],
  counted: ['nội dung được đếm', 'what is counted'],
  days: ['số ngày', 'days'],
  denominator: ['mẫu số', 'denominator'],
  digests: ['nhận thư tổng hợp', 'digests'],
  dueRule: ['quy định hạn gửi', 'rule of the due day'],
  en: ['tiếng Anh', 'English'],
  every: ['khoảng cách giữa các lần nhắc', 'interval of reminders'],
  extent: ['phạm vi chuyển', 'extent'],
  figures: ['số liệu', 'figures'],
  finalDay: ['ngày xếp hạng chính thức', 'day of the final ranking'],
  finalWaitDays: ['số ngày chờ xếp hạng chính thức', 'days until the final ranking'],
  firstAfter: ['số ngày làm việc đến lần nhắc đầu tiên', 'working days until the first reminder'],
  frequency: ['kỳ báo cáo', 'frequency'],
  group: ['nhóm', 'group'],
  gsoCode: ['mã số đơn vị', 'code of the unit'],
  heir: ['đơn vị nhận', 'heir'],
  heirsOutside: ['đơn vị kế thừa ngoài danh mục', 'heirs outside of the register'],
  higherIsBetter: ['càng cao càng tốt', 'higher is better'],
  id: ['mã', 'id'],
  isDemonstration: ['tài khoản minh họa', 'demonstration account'],
  isSetAside: ['bị gạt bỏ', 'set aside'],
  ladder: ['các bậc nhắc', 'ladder'],
  language: ['ngôn ngữ', 'language'],
  leadersFrom: ['số ngày làm việc đến khi báo lãnh đạo', 'working days until leaders are told'],
  leftOut: ['bỏ qua', 'left out'],
  letterhead: ['phần đầu thư', 'letterhead'],
  level: ['cấp', 'level'],
  levels: ['các mức', 'levels'],
  lockedPeriods: ['các kỳ khóa trước hạn', 'periods locked early'],
  map: ['bản đồ', 'map'],
  max: ['mức cao nhất', 'highest level'],
  measure: ['thời điểm tính', 'measured'],
  mergeRule: ['cách gộp khi sắp xếp đơn vị', 'merging of units'],
  method: ['phương pháp', 'method'],
  minimumCoverage: ['phần điểm tối thiểu phải có số liệu', 'least share of points with figures'],
  missing: ['không có trong tệp', 'missing'],
  missingPolicy: ['cách tính khi thiếu số liệu', 'treatment of missing figures'],
  new: ['mới', 'new'],
  numerator: ['tử số', 'numerator'],
  of: ['nội dung', 'change'],
  office: ['cơ quan', 'office'],
  officials: ['cán bộ', 'officials'],
  outside: ['đơn vị ngoài danh mục', 'units outside of the register'],
  parent: ['đơn vị cấp trên', 'parent'],
  path: ['vị trí trong danh mục', 'place in the register'],
  per: ['tính theo', 'counted per'],
  pillar: ['trụ cột', 'pillar'],
  pillars: ['trụ cột', 'pillars'],
  place: ['địa danh', 'place'],
  points: ['điểm', 'points'],
  predecessors: ['đơn vị trước sắp xếp', 'predecessors'],
  registerVersion: ['phiên bản danh mục đơn vị', 'version of the register'],
  relations: ['quan hệ giữa các số liệu', 'relations of figures'],
  reports: ['báo cáo', 'reports'],
  review: ['thời hạn thẩm định', 'time for review'],
  reviewAssignments: ['phân công thẩm định', 'assignments of reviewers'],
  reviewLadder: ['nhắc thẩm định', 'reminders of reviews'],
  reviewer: ['người thẩm định', 'reviewer'],
  reviews: ['thẩm định', 'reviews'],
  rule: ['quy tắc', 'rule'],
  ruleStatus: ['nguồn của quy tắc', 'origin of the rule'],
  same: ['không đổi', 'unchanged'],
  scopeHeirs: ['đơn vị nhận cài đặt', 'heirs of settings'],
  scopes: ['phạm vi', 'scopes'],
  scoring: ['cách chấm điểm', 'scoring'],
  senderName: ['tên người gửi', 'name of the sender'],
  sha256: ['dấu vân tay của tệp (SHA-256)', 'fingerprint of the file (SHA-256)'],
  share: ['tỷ lệ điểm', 'share of the points'],
  since: ['từ ngày', 'from'],
  source: ['nguồn, căn cứ', 'source'],
  state: ['trạng thái', 'state'],
  substitute: ['người thay', 'substitute'],
  suppressed: ['ngừng gửi thư', 'letters stopped'],
  target: ['chỉ tiêu phải đạt', 'target'],
  targetStatus: ['nguồn của mục tiêu', 'origin of the target'],
  total: ['tổng số', 'total'],
  totalPoints: ['tổng điểm', 'total points'],
  unitOfMeasure: ['đơn vị tính', 'unit of measure'],
  units: ['đơn vị', 'units'],
  until: ['đến hết ngày', 'until the end of'],
  uom: ['đơn vị tính', 'unit of measure'],
  value: ['giá trị', 'value'],
  vi: ['tiếng Việt', 'Vietnamese'],
  villageCount: ['số thôn', 'villages'],
  villages: ['thôn', 'villages'],
  winner: ['số liệu được ưu tiên', 'figure that wins'],
  withdrawn: ['đã thu hồi', 'withdrawn'],
  within: ['trong', 'within'],
  works: ['là ngày làm việc', 'worked'],
  year: ['năm', 'year'],
  yes: ['có', 'yes'],
  zeroDenominator: ['khi mẫu số bằng 0', 'with a denominator of 0'],
};

/**
 * "bậc nhắc, mục 3, số ngày làm việc" / "steps, entry 3, working days"; undefined where no part of the path has a name.
 * Lists are counted from one.
 */
export const fieldName = (path: readonly string[]): Text | undefined => namedBy(FIELDS, path);

/** What the log and a draft call a changed field such as `indicators.F01.points`: "chỉ tiêu, F01, điểm". */
export const changedFieldName = (field: string): Text =>
  administeredFieldName(field.split('.')) ?? { vi: field, en: field };

/** As `fieldName`, for what administrators change: no figure stands there, so `denominator` is a word as well. */
export const administeredFieldName = (path: readonly string[]): Text | undefined =>
  namedBy({ ...FIELDS, ...STORED_FIELDS }, path);

/** An entry of a list. @param place counted from one */
export const entryName = (place: number): Text => ({ vi: `mục ${place}`, en: `entry ${place}` });

function namedBy(names: typeof FIELDS, path: readonly string[]): Text | undefined {
  if (!path.some((part) => Object.hasOwn(names, part))) return undefined;
  const words = path.map((part): readonly [string, string] => {
    const place = /^\d{1,3}$/.test(part) ? Number(part) + 1 : undefined;
    if (names[part]) return names[part];
    const { vi, en } = place === undefined ? { vi: part, en: part } : entryName(place);
    return [vi, en];
  });
  return { vi: words.map(([vi]) => vi).join(', '), en: words.map(([, en]) => en).join(', ') };
}

/** The field behind the demand for a reason: "Phải nêu lý do (mục “Lý do”)." */
export const quotedField = ({ vi, en }: Text): Text => ({
  vi: `mục “${capitalised(vi)}”`,
  en: `field “${capitalised(en)}”`,
});
