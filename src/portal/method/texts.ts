const vi = {
  title: 'Phương pháp tính điểm và xếp hạng',
  missing: 'Chưa có phương pháp nào được công bố.',
  lead: (name: string, from: string) => `${name}. Áp dụng từ ${from}.`,
  how: {
    title: 'Cách tính',
    steps: (points: string, coverage: string) => [
      `Mỗi chỉ tiêu có một số điểm; tất cả cộng lại là ${points} điểm. Số liệu của kỳ được đổi thành tỷ lệ đạt từ 0 đến 100%, nhân với số điểm của chỉ tiêu.`,
      'Điểm của đơn vị là tổng điểm đạt được chia cho tổng điểm có thể đạt, nhân với tổng số điểm. Chỉ tiêu không phát sinh (0/0, có lý do) không tính vào cả hai vế.',
      `Đơn vị được xếp hạng khi báo cáo của tháng đã được duyệt và có số liệu cho ít nhất ${coverage} số điểm. Đơn vị chưa đủ điều kiện được nêu riêng, kèm lý do.`,
      'Điểm bằng nhau thì cùng hạng, hạng kế tiếp bỏ trống (1, 2, 2, 4). Mức tăng, giảm được tính trong các đơn vị có hạng ở cả hai tháng.',
      'Xếp hạng của một tháng dùng số liệu mới nhất đã chốt của từng loại kỳ: tháng, quý, năm. Số liệu được chốt hết ngày 14 hoặc ngày do địa phương quy định.',
      'Bảng xếp hạng là tạm thời cho đến khi mọi báo cáo phải có đã được duyệt, hoặc đến hạn chính thức. Bản công bố không bao giờ bị sửa; mỗi lần đính chính là một bản mới.',
    ],
    policies: {
      ZERO: 'Chỉ tiêu thiếu số liệu được 0 điểm.',
      RENORMALISE: 'Chỉ tiêu thiếu số liệu không tính vào cả hai vế.',
      CARRY_FORWARD: 'Chỉ tiêu thiếu số liệu dùng số liệu của kỳ liền trước, có đánh dấu; không có thì được 0 điểm.',
    },
  },
  sure: {
    title: 'Thứ hạng chắc chắn đến đâu',
    doubts: [
      'Biến động ngẫu nhiên: mỗi người, mỗi hộ, mỗi hồ sơ được đếm có thể đã rơi vào phía bên kia, trong khi tỷ lệ gốc không đổi. Độ tin cậy 90% là cho cả bảng cùng lúc, theo mô hình này.',
      'Cách tính: một thứ tự chỉ được coi là chắc khi giữ nguyên trong mọi cách tính đã công bố, mỗi cách trong khoảng 19 trên 20 bộ trọng số lệch không quá một phần tư. Đây không phải là xác suất.',
    ],
    ways: 'Các cách tính, cách thứ nhất là cách dùng để xếp hạng:',
  },
  audit: {
    title: 'Phương pháp có gì cần xem lại',
    lead: (month: string) =>
      `Hệ thống soát xét phương pháp bằng số liệu ${month}. Đây là gợi ý cho cơ quan quản trị, không phải đánh giá các đơn vị.`,
    none: 'Không có điều gì nên sửa.',
    notes: (many: number) => `${many} điều nên biết khi đọc tổng điểm`,
  },
  pillars: {
    title: 'Trụ cột và nhóm chỉ tiêu',
    text: 'Các nhóm nền tảng được tính trong cả ba trụ cột.',
    pillar: 'Trụ cột',
    own: (groups: string) => `Nền tảng chung và ${groups}`,
    group: 'Nhóm chỉ tiêu',
    points: 'Điểm',
    foundation: 'Nền tảng chung',
    caption: 'Điểm của các trụ cột',
    captionGroups: 'Điểm của các nhóm chỉ tiêu',
  },
  indicators: {
    title: 'Chỉ tiêu, điểm và mục tiêu',
    code: 'Mã',
    name: 'Chỉ tiêu',
    rule: 'Cách cho điểm',
    points: 'Điểm',
    group: (name: string, count: number, points: string) => `${name}: ${count} chỉ tiêu, ${points} điểm`,
    computed: 'Hệ thống tự tính',
  },
  frequency: { MONTHLY: 'hằng tháng', QUARTERLY: 'hằng quý', YEARLY: 'hằng năm' },
  status: { OFFICIAL: 'theo văn bản', LOCAL: 'địa phương đề xuất', UNVERIFIED: 'chưa kiểm chứng' },
  rules: {
    targetOf: (year: number, value: string, status: string) => `${value} năm ${year}${status}`,
    perMonth: ' mỗi tháng',
    band: (atLeast: string, share: string) => `từ ${atLeast} được ${share}`,
  },
  basis: { title: 'Căn cứ pháp lý', carriesOut: 'Nghị quyết được thực hiện' },
  local:
    'Mục tiêu và cách cho điểm ghi “địa phương đề xuất” không phải quy định của pháp luật; cơ quan quản trị có thể thay đổi. Mọi thay đổi tạo thành một phiên bản phương pháp mới.',
};

const en: typeof vi = {
  title: 'How points and ranks are calculated',
  missing: 'No method has been published yet.',
  lead: (name: string, from: string) => `${name}. In force since ${from}.`,
  how: {
    title: 'The rules',
    steps: (points: string, coverage: string) => [
      `Each indicator is worth a number of points; all of them together are ${points}. A figure of the period becomes a share between 0 and 100% of its indicator's points.`,
      'The points of a unit are the points earned divided by the points possible, times all points. An indicator that does not apply (0/0, with a reason) leaves both sides.',
      `A unit is ranked if the report of the month is approved and if it has figures for at least ${coverage} of the points. The others are listed separately, with the reason.`,
      'Equal points share a rank, and the next rank is skipped (1, 2, 2, 4). Rises and falls are counted among the units that have a rank in both months.',
      'The ranking of a month uses the latest closed figures of each kind of period: month, quarter, year. Figures close at the end of the 14th, or of the day set locally.',
      'A ranking is provisional until every expected report is approved or its final day has come. Published versions never change; each correction is a new version.',
    ],
    policies: {
      ZERO: 'An indicator without a figure earns nothing.',
      RENORMALISE: 'An indicator without a figure leaves both sides.',
      CARRY_FORWARD:
        'An indicator without a figure takes the figure of the previous period, flagged; without one it earns nothing.',
    },
  },
  sure: {
    title: 'How certain a rank is',
    doubts: [
      'Random variation: each counted person, household or case might have gone the other way at an unchanged underlying rate. The level of 90% holds for the whole table together, by this model.',
      'The way of calculation: an order counts as sure only if it holds in every listed way of calculation, each in about 19 of 20 weightings within a quarter. This is not a probability.',
    ],
    ways: 'Ways of calculation, the first is the one that ranks:',
  },
  audit: {
    title: 'What should be looked at in the method',
    lead: (month: string) =>
      `The method is audited with the figures of ${month}. These are hints for its authors, not a judgement of communes.`,
    none: 'Nothing should be mended.',
    notes: (many: number) => `${many} ${many === 1 ? 'thing' : 'things'} to know when the index is read`,
  },
  pillars: {
    title: 'Pillars and groups',
    text: 'The groups of the foundation count in all three pillars.',
    pillar: 'Pillar',
    own: (groups: string) => `The foundation and ${groups}`,
    group: 'Group of indicators',
    points: 'Points',
    foundation: 'Shared foundation',
    caption: 'Points of the pillars',
    captionGroups: 'Points of the groups',
  },
  indicators: {
    title: 'Indicators, points and targets',
    code: 'Code',
    name: 'Indicator',
    rule: 'How it earns points',
    points: 'Points',
    group: (name: string, count: number, points: string) => `${name}: ${count} indicators, ${points} points`,
    computed: 'computed by the service',
  },
  frequency: { MONTHLY: 'monthly', QUARTERLY: 'quarterly', YEARLY: 'yearly' },
  status: { OFFICIAL: 'from a published text', LOCAL: 'proposed locally', UNVERIFIED: 'not verified' },
  rules: {
    targetOf: (year: number, value: string, status: string) => `${value} in ${year}${status}`,
    perMonth: ' a month',
    band: (atLeast: string, share: string) => `${share} from ${atLeast}`,
  },
  basis: { title: 'Legal basis', carriesOut: 'Resolutions implemented' },
  local:
    'Targets and rules marked “proposed locally” are not law; an administrator may change them. Each change makes a new version of the method.',
};

/** Words of the page about the method. */
export const methodWords = { vi, en };
