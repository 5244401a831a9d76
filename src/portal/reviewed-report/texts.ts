import { NOT_EXPECTED_TEXT } from '../../domain/figure/state-texts.js';
import { inBoth } from '../../domain/text/in-both.js';
import { numberText, plainCount, workingDaysEn, workingDaysVi } from '../../domain/text/number-text.js';

const comments = (count: number): string =>
  count === 1 ? '1 comment on a figure' : `${numberText(count).en} comments on figures`;

export const reviewedWords = inBoth({
  title: (unit: string, period: string) => [`${unit}: báo cáo ${period}`, `${unit}: report for ${period}`],
  queue: ['Danh sách chờ thẩm định', 'Reports awaiting review'],
  place: (place: number, all: number) => [
    `Báo cáo ${plainCount(place)}/${plainCount(all)} trong danh sách chờ thẩm định`,
    `Report ${numberText(place).en} of ${numberText(all).en} awaiting review`,
  ],
  before: (name: string) => [`← ${name}`, `← ${name}`],
  after: (name: string) => [`${name} →`, `${name} →`],
  walk: ['Báo cáo khác trong danh sách', 'Other reports awaiting review'],
  missing: [
    'Đơn vị này không thuộc diện gửi báo cáo kỳ này.',
    'No report is expected from this commune for this period.',
  ],
  notSent: [
    'Đơn vị chưa gửi báo cáo. Khi báo cáo được gửi, số liệu sẽ hiện ở đây cùng kỳ trước và khoảng thường gặp.',
    'The commune has not submitted its report. Once it does, its figures will appear here with the previous period and the expected range.',
  ],
  facts: {
    state: ['Tình trạng', 'Status'],
    due: ['Hạn gửi', 'Due'],
    sent: ['Gửi lần đầu', 'First submitted'],
    onTime: ['đúng hạn', 'on time'],
    late: (count: number) => [`gửi quá hạn ${workingDaysVi(count)}`, `${workingDaysEn(count)} late`],
    waits: (count: number) =>
      count === 0
        ? ['gửi hôm nay', 'submitted today']
        : [`đã chờ thẩm định ${workingDaysVi(count)}`, `awaiting review for ${workingDaysEn(count)}`],
    approved: (day: string) => [`duyệt ngày ${day}`, `approved on ${day}`],
    reviewers: ['Phụ trách thẩm định', 'Assigned to'],
    everybody: ['tất cả người thẩm định', 'all reviewers'],
  },
  look: {
    title: (count: number) => [`Điểm cần xem (${plainCount(count)})`, `To check (${numberText(count).en})`],
    none: [
      '✓ Không có cảnh báo, không có ý kiến chưa trả lời, không có số liệu ngoài khoảng thường gặp.',
      '✓ No warning, no open comment, no figure outside its expected range.',
    ],
    whole: ['Cả báo cáo', 'The whole report'],
    kinds: {
      WARNING: ['▲ Cảnh báo', '▲ Warning'],
      OPEN_COMMENT: ['✎ Ý kiến chưa trả lời', '✎ Unanswered comment'],
      OUTSIDE_RANGE: ['◆ Ngoài khoảng thường gặp', '◆ Outside the expected range'],
    },
  },
  figures: {
    title: ['Số liệu', 'Figures'],
    onlyRemarked: (count: number) => [
      `Chỉ hiện ${plainCount(count)} chỉ tiêu cần xem`,
      `Only the ${count === 1 ? 'indicator' : `${numberText(count).en} indicators`} to check`,
    ],
    indicator: ['Chỉ tiêu', 'Indicator'],
    look: ['Điểm cần xem', 'To check'],
    now: ['Kỳ này', 'This period'],
    before: ['Kỳ trước', 'Previous period'],
    change: ['Thay đổi', 'Change'],
    expected: ['Khoảng thường gặp', 'Expected range'],
    noExpected: ['không xác định', 'none'],
    missing: ['không có số liệu', 'no figure'],
    notApplicable: ['không phát sinh (0/0)', 'not applicable (0/0)'],
    notExpected: [NOT_EXPECTED_TEXT.vi, NOT_EXPECTED_TEXT.en],
    up: (amount: string) => [`▲ tăng ${amount}`, `▲ up ${amount}`],
    down: (amount: string) => [`▼ giảm ${amount}`, `▼ down ${amount}`],
    same: ['= không đổi', '= no change'],
    notCompared: '–',
    percentPoints: (amount: string) => [`${amount} điểm phần trăm`, `${amount} percentage points`],
    reason: ['Lý do của đơn vị', 'Reason given by the commune'],
    evidence: ['Tài liệu kiểm chứng', 'Evidence'],
    source: (system: string) => [`Số liệu do ${system} gửi.`, `The figure was delivered by ${system}.`],
    conflict: (system: string, value: string) => [
      `${system} gửi số khác: ${value}.`,
      `${system} delivered another figure: ${value}.`,
    ],
    peers: (count: number) => [
      `So với ${plainCount(count)} đơn vị tương tự`,
      `Compared with ${numberText(count).en} similar communes`,
    ],
    peersNote: [
      'Đơn vị cùng loại có số thôn, tổ dân phố gần bằng nhất, đã gửi báo cáo kỳ này; số cao nhất ở trên.',
      'Communes of the same kind with a similar number of villages that have submitted this report; highest figure first.',
    ],
    own: ['đơn vị này', 'this commune'],
    notApproved: ['chưa duyệt', 'not approved yet'],
    said: ['Góp ý đã gửi', 'Comment sent'],
  },
  decide: {
    title: ['Quyết định', 'Decision'],
    approve: ['Duyệt báo cáo', 'Approve the report'],
    note: ['Ghi chú (không bắt buộc)', 'Note (optional)'],
    noteHint: ['Ghi vào lịch sử báo cáo.', 'Recorded in the history of the report.'],
    return: ['Trả lại để chỉnh sửa', 'Return for correction'],
    comment: ['Ý kiến chung', 'General comment'],
    commentHint: [
      'Cần có ý kiến chung hoặc ít nhất một góp ý tại chỉ tiêu.',
      'A general comment or at least one comment on a figure is needed.',
    ],
    typedComments: (count: number) => [
      `Đồng chí đã nhập ${plainCount(count)} góp ý tại chỉ tiêu. Góp ý chỉ được gửi khi trả lại báo cáo; đề nghị xóa góp ý hoặc trả lại báo cáo.`,
      `You have typed ${comments(count)}. They are sent only when the report is returned: delete them, or return the report.`,
    ],
    reopen: ['Mở lại báo cáo đã duyệt', 'Reopen the approved report'],
    reopenReason: ['Lý do mở lại', 'Reason for reopening'],
    extension: ['Đề nghị gia hạn', 'Extension request'],
  },
  done: {
    approved: (name: string) => [`Đã duyệt báo cáo của ${name}.`, `The report of ${name} has been approved.`],
    returned: (name: string) => [
      `Đã trả lại báo cáo của ${name}; thư báo được gửi ngay cho đơn vị.`,
      `The report of ${name} has been returned; the commune is notified by letter at once.`,
    ],
    reopened: (name: string) => [`Đã mở lại báo cáo của ${name}.`, `The report of ${name} has been reopened.`],
    extended: (name: string) => [`Đã gia hạn cho ${name}.`, `The deadline for ${name} has been extended.`],
    refused: (name: string) => [
      `Đã trả lời chưa chấp thuận gia hạn cho ${name}.`,
      `The request from ${name} has been refused.`,
    ],
    next: (name: string) => [`Báo cáo tiếp theo: ${name} →`, `Next report: ${name} →`],
    toQueue: ['Về danh sách chờ thẩm định →', 'Back to the reports awaiting review →'],
  },
  history: ['Lịch sử báo cáo', 'History of the report'],
  system: ['Hệ thống', 'the system'],
});
