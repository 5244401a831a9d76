import { inBoth } from '../../domain/text/in-both.js';
import { plural } from '../../domain/text/number-text.js';
export const methodWords = inBoth({
  title: ['Phương pháp tính điểm và xếp hạng', 'How points and ranks are calculated'],
  missing: ['Chưa có phương pháp nào được công bố.', 'No method has been published yet.'],
  lead: (name: string, from: string) => [`${name}. Áp dụng từ ${from}.`, `${name}. In force since ${from}.`],
  how: {
    title: ['Cách tính', 'The rules'],
    steps: (points: string, coverage: string) => [
      [
        `Mỗi chỉ tiêu có một số điểm; tất cả cộng lại là ${points} điểm. Số liệu của kỳ được đổi thành tỷ lệ đạt từ 0 đến 100%, nhân với số điểm của chỉ tiêu.`,
        'Điểm của đơn vị là tổng điểm đạt được chia cho tổng điểm có thể đạt, nhân với tổng số điểm. Chỉ tiêu không phát sinh (0/0, có lý do) không tính vào cả hai vế.',
        `Đơn vị được xếp hạng khi báo cáo của tháng đã được duyệt và có số liệu cho ít nhất ${coverage} số điểm. Đơn vị chưa đủ điều kiện được nêu riêng, kèm lý do.`,
        'Điểm bằng nhau thì cùng hạng, hạng kế tiếp bỏ trống (1, 2, 2, 4). Mức tăng, giảm được tính trong các đơn vị có hạng ở cả hai tháng.',
        'Xếp hạng của một tháng dùng số liệu mới nhất đã chốt của từng loại kỳ: tháng, quý, năm. Số liệu được chốt hết ngày 14 hoặc ngày do địa phương quy định.',
        'Bảng xếp hạng là tạm thời cho đến khi mọi báo cáo phải có đã được duyệt, hoặc đến hạn chính thức. Bản công bố không bao giờ bị sửa; mỗi lần đính chính là một bản mới.',
      ],
      [
        `Each indicator is worth a number of points; all of them together are ${points}. A figure of the period becomes a share between 0 and 100% of its indicator's points.`,
        'The points of a unit are the points earned divided by the points possible, times all points. An indicator that does not apply (0/0, with a reason) leaves both sides.',
        `A unit is ranked if the report of the month is approved and if it has figures for at least ${coverage} of the points. The others are listed separately, with the reason.`,
        'Equal points share a rank, and the next rank is skipped (1, 2, 2, 4). Rises and falls are counted among the units that have a rank in both months.',
        'The ranking of a month uses the latest closed figures of each kind of period: month, quarter, year. Figures close at the end of the 14th, or of the day set locally.',
        'A ranking is provisional until every expected report is approved or its final day has come. Published versions never change; each correction is a new version.',
      ],
    ],
    policies: {
      ZERO: ['Chỉ tiêu thiếu số liệu được 0 điểm.', 'An indicator without a figure earns nothing.'],
      RENORMALISE: [
        'Chỉ tiêu thiếu số liệu không tính vào cả hai vế.',
        'An indicator without a figure leaves both sides.',
      ],
      CARRY_FORWARD: [
        'Chỉ tiêu thiếu số liệu dùng số liệu của kỳ liền trước, có đánh dấu; không có thì được 0 điểm.',
        'An indicator without a figure takes the figure of the previous period, flagged; without one it earns nothing.',
      ],
    },
  },
  sure: {
    title: ['Thứ hạng chắc chắn đến đâu', 'How certain a rank is'],
    doubts: [
      [
        'Biến động ngẫu nhiên: mỗi người, mỗi hộ, mỗi hồ sơ được đếm có thể đã rơi vào phía bên kia, trong khi tỷ lệ gốc không đổi. Độ tin cậy 90% là cho cả bảng cùng lúc, theo mô hình này.',
        'Cách tính: một thứ tự chỉ được coi là chắc khi giữ nguyên trong mọi cách tính đã công bố, mỗi cách trong khoảng 19 trên 20 bộ trọng số lệch không quá một phần tư. Đây không phải là xác suất.',
      ],
      [
        'Random variation: each counted person, household or case might have gone the other way at an unchanged underlying rate. The level of 90% holds for the whole table together, by this model.',
        'The way of calculation: an order counts as sure only if it holds in every listed way of calculation, each in about 19 of 20 weightings within a quarter. This is not a probability.',
      ],
    ],
    ways: [
      'Các cách tính, cách thứ nhất là cách dùng để xếp hạng:',
      'Ways of calculation, the first is the one that ranks:',
    ],
  },
  audit: {
    title: ['Phương pháp có gì cần xem lại', 'What should be looked at in the method'],
    lead: (month: string) => [
      `Hệ thống soát xét phương pháp bằng số liệu ${month}. Đây là gợi ý cho cơ quan quản trị, không phải đánh giá các đơn vị.`,
      `The method is audited with the figures of ${month}. These are hints for its authors, not a judgement of communes.`,
    ],
    none: ['Không có điều gì nên sửa.', 'Nothing should be mended.'],
    notes: (many: number) => [
      `${many} điều nên biết khi đọc tổng điểm`,
      `${many} ${many === 1 ? 'thing' : 'things'} to know when the index is read`,
    ],
  },
  pillars: {
    title: ['Trụ cột và nhóm chỉ tiêu', 'Pillars and groups'],
    text: ['Các nhóm nền tảng được tính trong mọi trụ cột.', 'The groups of the foundation count in every pillar.'],
    pillar: ['Trụ cột', 'Pillar'],
    own: (groups: string) => [`Nền tảng chung và ${groups}`, `The foundation and ${groups}`],
    group: ['Nhóm chỉ tiêu', 'Group of indicators'],
    points: ['Điểm', 'Points'],
    foundation: ['Nền tảng chung', 'Shared foundation'],
    caption: ['Điểm của các trụ cột', 'Points of the pillars'],
    captionGroups: ['Điểm của các nhóm chỉ tiêu', 'Points of the groups'],
  },
  indicators: {
    title: ['Chỉ tiêu, điểm và mục tiêu', 'Indicators, points and targets'],
    name: ['Chỉ tiêu', 'Indicator'],
    points: ['Điểm', 'Points'],
    group: (name: string, count: number, points: string) => [
      `${name}: ${count} chỉ tiêu, ${points} điểm`,
      `${name}: ${plural(count, 'indicator')}, ${points} points`,
    ],
    computed: ['Hệ thống tự tính', 'computed by the service'],
  },
  rules: {
    targetOf: (year: number, value: string, status: string) => [
      `${value} năm ${year}${status}`,
      `${value} in ${year}${status}`,
    ],
    perMonth: [' mỗi tháng', ' a month'],
    band: (atLeast: string, share: string) => [`từ ${atLeast} được ${share}`, `${share} from ${atLeast}`],
  },
  basis: {
    title: ['Căn cứ pháp lý', 'Legal basis'],
    carriesOut: ['Nghị quyết được thực hiện', 'Resolutions implemented'],
  },
  local: [
    'Mục tiêu và cách cho điểm ghi “địa phương đề xuất” không phải quy định của pháp luật; cơ quan quản trị có thể thay đổi. Mọi thay đổi tạo thành một phiên bản phương pháp mới.',
    'Targets and rules marked “proposed locally” are not law; an administrator may change them. Each change makes a new version of the method.',
  ],
});
