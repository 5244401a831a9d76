const vi = {
  line: (code: string, group: string, points: string) => `Mã ${code}, nhóm ${group}, ${points} điểm`,
  what: {
    title: 'Chỉ tiêu này đo gì',
    ratio: (numerator: string, denominator: string) => `Bằng 100 × (${numerator}) / (${denominator}).`,
    counted: (things: string) => `Đếm: ${things}.`,
    levels: (levels: string) => `Các mức: ${levels}.`,
    frequency: 'Kỳ báo cáo',
    measure: 'Thời gian tính',
    source: 'Nguồn số liệu',
    computed: 'Hệ thống tự tính, không ai nhập.',
    higher: 'Càng cao càng tốt.',
    lower: 'Càng thấp càng tốt.',
  },
  how: {
    title: 'Cách chấm điểm',
    perMonth: 'Mục tiêu tính cho mỗi tháng.',
    between: 'Giữa hai năm có mục tiêu, mục tiêu tăng đều từng năm.',
    targets: 'Mục tiêu theo năm',
    bands: 'Các ngưỡng',
    year: 'Năm',
    target: 'Mục tiêu',
    basis: 'Căn cứ',
    atLeast: 'Từ',
    share: 'Phần điểm',
    status: (rule: string) => `Nguồn của quy tắc: ${rule}.`,
    legal: 'Căn cứ pháp lý của bộ chỉ số',
  },
  figures: {
    title: (period: string) => `Số liệu của các đơn vị, ${period}`,
    empty: 'Chưa có bảng xếp hạng nào được công bố cho kỳ này.',
  },
  course: {
    map: 'Bản đồ nhiệt: các đơn vị qua các kỳ',
    lines: 'Diễn biến của từng đơn vị',
    before: (name: string, day: string, names: string) =>
      `Số liệu của ${name} trước ngày ${day} là tổng của ${names}. Khi thiếu số liệu của một đơn vị cũ, bảng ghi cận dưới hoặc ghi chưa xác định, hình không vẽ.`,
    scope: (scope: string) => `Chung cho ${scope}`,
    period: 'Kỳ',
    value: 'Số liệu chung',
    reporting: 'Đơn vị có số liệu',
  },
  published: {
    title: 'Số liệu đã công bố ở nơi khác',
    relation: {
      EQUAL: (value: string) => value,
      GREATER: (value: string) => `trên ${value} (cận dưới, không phải số chính xác)`,
      LESS: (value: string) => `dưới ${value} (cận trên, không phải số chính xác)`,
    },
    source: (title: string, dated: string) => `Nguồn: ${title}; ${dated}.`,
    note: 'Số liệu này không dùng để xếp hạng.',
  },
  files: 'Chuỗi số liệu của chỉ tiêu',
};

const en: typeof vi = {
  line: (code, group, points) => `Code ${code}, group ${group}, ${points} points`,
  what: {
    title: 'What this indicator measures',
    ratio: (numerator, denominator) => `It is 100 × (${numerator}) / (${denominator}).`,
    counted: (things) => `Counted: ${things}.`,
    levels: (levels) => `The levels: ${levels}.`,
    frequency: 'Reported',
    measure: 'Time covered',
    source: 'Source of the figure',
    computed: 'Computed by the system; nobody enters it.',
    higher: 'Higher is better.',
    lower: 'Lower is better.',
  },
  how: {
    title: 'How it is scored',
    perMonth: 'The target applies to each month.',
    between: 'Between two years with a target it rises evenly.',
    targets: 'Targets by year',
    bands: 'Thresholds',
    year: 'Year',
    target: 'Target',
    basis: 'Basis',
    atLeast: 'From',
    share: 'Share of the points',
    status: (rule) => `Source of the rule: ${rule}.`,
    legal: 'Legal basis of the set of indicators',
  },
  figures: {
    title: (period) => `Figures of the units, ${period}`,
    empty: 'No ranking is published for this period.',
  },
  course: {
    map: 'Heat map: units over time',
    lines: 'Trend of each unit',
    before: (name, day, names) =>
      `Before ${day} the figures of ${name} are sums over ${names}. Where one of them has no figure, the table gives a lower bound or says that it is unknown, and the chart leaves a gap.`,
    scope: (scope) => `${scope} as a whole`,
    period: 'Period',
    value: 'As a whole',
    reporting: 'Units with a figure',
  },
  published: {
    title: 'Figures published elsewhere',
    relation: {
      EQUAL: (value) => value,
      GREATER: (value) => `more than ${value} (a lower bound, not the figure itself)`,
      LESS: (value) => `less than ${value} (an upper bound, not the figure itself)`,
    },
    source: (title, dated) => `Source: ${title}; ${dated}.`,
    note: 'These figures are not used in any ranking.',
  },
  files: 'Series of the indicator',
};

/** Words of the page of an indicator. */
export const indicatorWords = { vi, en };
