import { inBoth } from '../../domain/text/in-both.js';
import { numberText, plainCount, plural, workingDaysEn, workingDaysVi } from '../../domain/text/number-text.js';

const reports = (count: number): string => plural(count, 'report');

export const reviewWords = inBoth({
  title: ['Duyệt báo cáo', 'Review of reports'],
  day: (day: string) => [`Tình hình đến ngày ${day}.`, `As of ${day}.`],
  facts: {
    waiting: ['Chờ thẩm định', 'Awaiting review'],
    clear: ['Có thể duyệt một lượt', 'Ready to approve at once'],
    extensions: ['Đề nghị gia hạn', 'Extension requests'],
    overdue: ['Quá hạn, chưa gửi', 'Overdue, not submitted'],
  },
  scope: {
    label: ['Báo cáo được hiện', 'Reports shown'],
    own: (count: number) => [`Được phân công (${plainCount(count)})`, `Assigned to you (${numberText(count).en})`],
    all: (count: number) => [`Tất cả (${plainCount(count)})`, `All (${numberText(count).en})`],
  },
  waiting: {
    title: ['Báo cáo chờ thẩm định', 'Reports awaiting review'],
    none: ['Không có báo cáo nào chờ đồng chí thẩm định.', 'No reports are awaiting your review.'],
    order: ['Xếp theo hạn gửi, hạn đến trước ở trên.', 'Earliest deadline first.'],
    select: ['Chọn', 'Select'],
    selectOne: (report: string) => [`Chọn ${report}`, `Select ${report}`],
    report: ['Báo cáo', 'Report'],
    due: ['Hạn gửi', 'Due'],
    wait: ['Chờ thẩm định', 'Waiting'],
    waited: (count: number) =>
      count === 0
        ? ['mới gửi hôm nay', 'submitted today']
        : [`đã chờ ${workingDaysVi(count)}`, `awaiting review for ${workingDaysEn(count)}`],
    late: (count: number) => [`gửi quá hạn ${workingDaysVi(count)}`, `submitted ${workingDaysEn(count)} late`],
    onTime: ['gửi đúng hạn', 'submitted on time'],
    look: ['Điểm cần xem', 'To check'],
    clear: ['✓ Không có điểm cần xem', '✓ Nothing to check'],
    warnings: (count: number) => [`▲ ${plainCount(count)} cảnh báo`, `▲ ${plural(count, 'warning')}`],
    comments: (count: number) => [
      `✎ ${plainCount(count)} ý kiến chưa trả lời`,
      `✎ ${plural(count, 'comment')} unanswered`,
    ],
    outside: (count: number) => [
      `◆ ${plainCount(count)} số liệu ngoài khoảng thường gặp`,
      `◆ ${plural(count, 'figure')} outside the expected range`,
    ],
    reviewers: (names: string) => [`Phụ trách: ${names}`, `Assigned to ${names}`],
    more: (shown: number, all: number) => [
      `Đang hiện ${plainCount(shown)}/${plainCount(all)} báo cáo đầu tiên theo hạn gửi.`,
      `The first ${numberText(shown).en} of ${numberText(all).en} by deadline are shown.`,
    ],
  },
  together: {
    selectAll: (count: number) => [
      `Chọn ${plainCount(count)} báo cáo không có điểm cần xem`,
      `Select ${reports(count)} with nothing to check`,
    ],
    selectNone: ['Bỏ chọn', 'Clear the selection'],
    approve: (count: number) =>
      count === 0
        ? ['Duyệt các báo cáo đã chọn', 'Approve the selected reports']
        : [`Duyệt ${plainCount(count)} báo cáo đã chọn`, `Approve ${reports(count)}`],
    hint: [
      'Chỉ chọn được báo cáo không có cảnh báo, không có ý kiến chưa trả lời và không có số liệu ngoài khoảng thường gặp. Khi duyệt, Hệ thống kiểm tra lại điều kiện này.',
      'Only reports without a warning, an open comment or a figure outside its expected range can be selected. The service checks this again when they are approved.',
    ],
    confirm: (count: number) => [`Duyệt ${plainCount(count)} báo cáo?`, `Approve ${reports(count)}?`],
    confirmText: [
      'Sau khi duyệt, số liệu của các báo cáo này được công khai và được dùng để xếp hạng.',
      'Once approved, the figures of these reports are public and count in the ranking.',
    ],
    yes: ['Duyệt', 'Approve'],
    no: ['Quay lại', 'Go back'],
    done: (count: number) => [`Đã duyệt ${plainCount(count)} báo cáo.`, `${reports(count)} approved.`],
    refused: (count: number) => [`${plainCount(count)} báo cáo chưa được duyệt:`, `Not approved: ${reports(count)}`],
    sending: ['Đang duyệt…', 'Approving…'],
  },
  extensions: {
    title: ['Đề nghị gia hạn', 'Extension requests'],
    none: ['Không có đề nghị gia hạn nào chờ quyết định.', 'No extension requests are awaiting a decision.'],
    now: ['Hạn gửi hiện nay', 'Current deadline'],
    asked: ['Đề nghị gia hạn đến', 'Requested deadline'],
    ground: ['Lý do thuộc loại', 'Kind of reason'],
    reason: ['Nội dung đề nghị', 'Reason'],
    by: (name: string, day: string) => [`${name}, ngày ${day}`, `${name}, ${day}`],
    askedBy: ['Người đề nghị', 'Requested by'],
    grant: ['Gia hạn', 'Grant'],
    refuse: ['Chưa chấp thuận', 'Refuse'],
    day: ['Gia hạn đến ngày', 'New deadline'],
    dayHint: [
      'Một ngày làm việc sau hạn gửi hiện nay. Ngày gia hạn và loại lý do được công khai.',
      'A working day after the current deadline. The date and the kind of reason are public.',
    ],
    grantReason: ['Lý do chấp thuận', 'Reason for granting'],
    refuseReason: ['Lý do chưa chấp thuận', 'Reason for refusing'],
    toCommune: [
      'Đơn vị đọc được nội dung này; nội dung không được công khai.',
      'The commune can read this; it is not public.',
    ],
    granted: (report: string, day: string) => [
      `Đã gia hạn ${report} đến ngày ${day}.`,
      `${report}: the deadline is now ${day}.`,
    ],
    refusedDone: (report: string) => [
      `Đã trả lời chưa chấp thuận gia hạn ${report}.`,
      `${report}: the request has been refused.`,
    ],
  },
  overdue: {
    title: ['Quá hạn, chưa gửi', 'Overdue, not submitted'],
    none: ['Không có báo cáo nào quá hạn.', 'No report is overdue.'],
    report: ['Báo cáo', 'Report'],
    late: ['Quá hạn', 'Overdue'],
    days: [workingDaysVi, workingDaysEn],
    due: (day: string) => [`hạn ${day}`, `due ${day}`],
    nobody: ['chưa có trong danh bạ', 'not in the register'],
    noPhone: ['chưa có số điện thoại', 'no telephone number'],
    callTo: (name: string) => [`Gọi ${name}`, `Call ${name}`],
    more: (shown: number, all: number) => [
      `Đang hiện ${plainCount(shown)}/${plainCount(all)} báo cáo quá hạn lâu nhất.`,
      `The ${numberText(shown).en} of ${numberText(all).en} that have been overdue longest are shown.`,
    ],
  },
});
