import type { OfficialRole } from '../../domain/official/official.js';

type Name = readonly [vi: string, en: string];
/** The title of each sample. */
const LETTER_NAMES: Readonly<Record<string, Name>> = {
  opened: ['Mở kỳ báo cáo', 'a window opens'],
  'opened-chairman': ['Mở kỳ báo cáo, gửi Chủ tịch thay', 'a window opens, to the chairman instead'],
  repeated: ['Nhắc lại sau bước cuối', 'repeated after the last step'],
  several: ['Nhiều báo cáo', 'several reports'],
  digest: ['Thư tổng hợp gửi lãnh đạo', 'digest for leaders'],
  'digest-final': ['Thư tổng hợp khi xếp hạng chính thức', 'digest when a ranking is final'],
  returned: ['Trả lại để chỉnh sửa', 'returned for revision'],
  'returned-chairman': ['Trả lại, gửi Chủ tịch thay', 'returned, to the chairman instead'],
  'ranking-up': ['Xếp hạng chính thức, tăng bậc', 'ranking, up'],
  'ranking-down': ['Xếp hạng chính thức, giảm bậc', 'ranking, down'],
  'ranking-unchanged': ['Xếp hạng chính thức, giữ nguyên', 'ranking, unchanged'],
  'ranking-tied': ['Xếp hạng chính thức, đồng hạng', 'ranking, a tie'],
  'ranking-not-compared': ['Xếp hạng chính thức, không so sánh', 'ranking, not compared'],
  'ranking-unranked': ['Xếp hạng chính thức, chưa xếp hạng', 'ranking, not ranked'],
  'ranking-chairman': ['Xếp hạng chính thức, gửi Chủ tịch', 'ranking, to the chairman'],
  'ranking-with-reminder': ['Xếp hạng trong thư nhắc', 'ranking in a reminder'],
  correction: ['Đính chính xếp hạng chính thức', 'a final ranking corrected'],
  'correction-leader': ['Đính chính xếp hạng, gửi lãnh đạo', 'a correction, to leaders'],
  'waiting-review': ['Báo cáo chờ thẩm định, gửi người xem xét', 'reports that wait for review, to the reviewer'],
  'extension-asked': ['Đề nghị gia hạn, gửi người xem xét', 'extension asked for, to the reviewer'],
  'extension-granted': ['Đồng ý gia hạn', 'extension granted'],
  'extension-refused': ['Không đồng ý gia hạn', 'extension refused'],
  'due-day-moved': ['Thay đổi hạn gửi', 'a due day moved'],
  reopened: ['Mở lại báo cáo đã duyệt', 'an approved report reopened'],
  'address-old': ['Thay đổi địa chỉ, gửi địa chỉ cũ', 'address changed, to the old one'],
  'address-new': ['Thay đổi địa chỉ, gửi địa chỉ mới', 'address changed, to the new one'],
  administrator: ['Quản trị viên mới', 'a new administrator'],
};

const RECIPIENTS: Readonly<Record<OfficialRole, Name>> = {
  officer: ['công chức', 'the officer'],
  chairman: ['Chủ tịch', 'the chairman'],
  reviewer: ['người xem xét', 'the reviewer'],
  leader: ['lãnh đạo', 'the leaders'],
  administrator: ['quản trị viên', 'the administrators'],
  auditor: ['kiểm tra viên', 'the auditors'],
};

/** The name of a step's sample: `3-before-officer`, `0-late-officer`, `5-late-reviewer`. */
export const stepName = (offset: number, role: OfficialRole): string =>
  `${Math.abs(offset)}-${offset < 0 ? 'before' : 'late'}-${role}`;

/** The title of a sample. Every step of any ladder has one. */
export function letterName(name: string): Name {
  const [, days = '', side, role] = /^(\d+)-(before|late)-(\w+)$/.exec(name) ?? [];
  if (!isRole(role)) return LETTER_NAMES[name] ?? [name, name];
  const [vi, en] = RECIPIENTS[role];
  const count = days.padStart(2, '0');
  if (days === '0') return [`Ngày đến hạn, gửi ${vi}`, `the due day, to ${en}`];
  return side === 'before'
    ? [`Trước hạn ${count} ngày làm việc, gửi ${vi}`, `${days} working days before, to ${en}`]
    : [`Quá hạn ${count} ngày làm việc, gửi ${vi}`, `${days} working days late, to ${en}`];
}

const isRole = (text: string | undefined): text is OfficialRole => text !== undefined && text in RECIPIENTS;

/** Stands above the samples of letters about a ranking. */
export const RANKING_FINAL = `<p>Thư xếp hạng dựa trên kết quả chính thức mới nhất; thứ hạng và mức tăng, giảm trong từng mẫu được đặt ra để minh họa.</p>
<p class="en" lang="en">Letters about a ranking stand on the newest final one; the rank and its change are made up, one for each wording.</p>`;
export const NO_RANKING_FINAL = `<p>Chưa có kết quả xếp hạng chính thức nên chưa có mẫu thư xếp hạng.</p>
<p class="en" lang="en">No ranking is final yet, so there is no letter about one.</p>`;
