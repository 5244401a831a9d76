import { inBoth } from '../../domain/text/in-both.js';
import type { Text } from '../../domain/text/text.js';

/** How figures from before a reorganisation are combined for the later unit, by kind of indicator. */
function mergedBy(kind: string): Text {
  switch (kind) {
    case 'LEVEL':
      return { vi: 'mức thấp nhất của', en: 'the lowest levels of' };
    case 'BOOLEAN':
      return { vi: '“có” khi tất cả các đơn vị này đều có:', en: 'yes where each of these is:' };
    default:
      return { vi: 'tổng của', en: 'sums over' };
  }
}

export const indicatorWords = inBoth({
  line: (code: string, group: string, points: string) => [
    `Mã ${code}, nhóm ${group}, ${points} điểm`,
    `Code ${code}, group ${group}, ${points} points`,
  ],
  what: {
    title: ['Chỉ tiêu này đo gì', 'What this indicator measures'],
    ratio: (numerator: string, denominator: string) => [
      `Bằng 100 × (${numerator}) / (${denominator}).`,
      `It is 100 × (${numerator}) / (${denominator}).`,
    ],
    counted: (things: string) => [`Đếm: ${things}.`, `Counted: ${things}.`],
    levels: (levels: string) => [`Các mức: ${levels}.`, `The levels: ${levels}.`],
    frequency: ['Kỳ báo cáo', 'Reported'],
    measure: ['Thời gian tính', 'Time covered'],
    source: ['Nguồn số liệu', 'Source of the figure'],
    computed: ['Hệ thống tự tính, không ai nhập.', 'Computed by the system; nobody enters it.'],
    higher: ['Càng cao càng tốt.', 'Higher is better.'],
    lower: ['Càng thấp càng tốt.', 'Lower is better.'],
  },
  how: {
    title: ['Cách chấm điểm', 'How it is scored'],
    perMonth: ['Mục tiêu tính cho mỗi tháng.', 'The target applies to each month.'],
    between: [
      'Giữa hai năm có mục tiêu, mục tiêu tăng đều từng năm.',
      'Between two years with a target it rises evenly.',
    ],
    targets: ['Mục tiêu theo năm', 'Targets by year'],
    bands: ['Các ngưỡng', 'Thresholds'],
    year: ['Năm', 'Year'],
    target: ['Mục tiêu', 'Target'],
    basis: ['Căn cứ', 'Basis'],
    atLeast: ['Từ', 'From'],
    share: ['Phần điểm', 'Share of the points'],
    status: (rule: string) => [`Nguồn của quy tắc: ${rule}.`, `Source of the rule: ${rule}.`],
    legal: ['Căn cứ pháp lý của bộ chỉ số', 'Legal basis of the set of indicators'],
  },
  figures: {
    title: (period: string) => [`Số liệu của các đơn vị, ${period}`, `Figures of the units, ${period}`],
    empty: [
      'Kỳ này, địa bàn hiện nay chưa công bố bảng xếp hạng nào có chỉ tiêu này.',
      'For this period the area of today has published no ranking with this indicator.',
    ],
  },
  course: {
    map: ['Bản đồ nhiệt: các đơn vị qua các kỳ', 'Heat map: units over time'],
    lines: ['Diễn biến của từng đơn vị', 'Trend of each unit'],
    before: (name: string, day: string, kind: string, names: string) => [
      `Số liệu của ${name} trước ngày ${day} là ${mergedBy(kind).vi} ${names}. Khi thiếu số liệu của một đơn vị cũ, bảng ghi cận dưới hoặc ghi chưa xác định, hình không vẽ.`,
      `Before ${day} the figures of ${name} are ${mergedBy(kind).en} ${names}. Where one of them has no figure, the table gives a lower bound or says that it is unknown, and the chart leaves a gap.`,
    ],
    scope: (scope: string) => [`Chung cho ${scope}`, `${scope} as a whole`],
    period: ['Kỳ', 'Period'],
    value: ['Số liệu chung', 'As a whole'],
    reporting: ['Đơn vị có số liệu', 'Units with a figure'],
  },
  published: {
    title: ['Số liệu đã công bố ở nơi khác', 'Figures published elsewhere'],
    relation: {
      EQUAL: (value: string) => [value, value],
      GREATER: (value: string) => [
        `trên ${value} (cận dưới, không phải số chính xác)`,
        `more than ${value} (a lower bound, not the figure itself)`,
      ],
      LESS: (value: string) => [
        `dưới ${value} (cận trên, không phải số chính xác)`,
        `less than ${value} (an upper bound, not the figure itself)`,
      ],
    },
    source: (title: string, dated: string) => [`Nguồn: ${title}; ${dated}.`, `Source: ${title}; ${dated}.`],
    note: ['Số liệu này không dùng để xếp hạng.', 'These figures are not used in any ranking.'],
  },
  files: ['Chuỗi số liệu của chỉ tiêu', 'Series of the indicator'],
});
