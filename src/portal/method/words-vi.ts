/** Words of the page about the method. */
export const methodVi = {
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
    text: 'Trọng số là lựa chọn của người làm chính sách, nên thứ hạng được tính thử 1.000 lần (100 lần khi có trên 700 đơn vị), mỗi lần nhân điểm của từng chỉ tiêu với một hệ số ngẫu nhiên trong phạm vi ±25%. Khoảng hạng là khoảng chứa 90% kết quả ở giữa. Hai đơn vị đứng liền nhau là chưa phân biệt được nếu thứ tự của chúng khác bảng công bố trong hơn 5% số lần tính thử.',
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
