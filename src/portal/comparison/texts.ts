import { inBoth } from '../../domain/text/in-both.js';
export const comparisonWords = inBoth({
  title: ['So sánh các đơn vị', 'Compare units'],
  intro: [
    'Chọn từ hai đến bốn đơn vị. Địa chỉ của trang giữ lựa chọn, nên có thể gửi cho người khác.',
    'Choose two to four units. The address of this page keeps your choice, so you can share it.',
  ],
  tooFew: ['Đề nghị chọn ít nhất hai đơn vị để so sánh.', 'Choose at least two units to compare.'],
  empty: ['Chưa có bảng xếp hạng nào được công bố.', 'No ranking has been published yet.'],
  unknown: (names: string) => [
    `Không có trong bảng xếp hạng mới nhất: ${names}.`,
    `Not part of the latest ranking: ${names}.`,
  ],
  taken: (name: string) => [
    `Bảng so sánh dùng đơn vị mới thay cho ${name}.`,
    `The comparison shows the new unit in place of ${name}.`,
  ],
  divided: [
    'Đơn vị này đã được chia, nên đề nghị chọn một trong các đơn vị mới ở trên.',
    'It was divided, so please choose one of the new units above.',
  ],
  at: ['Vị trí trong bảng xếp hạng', 'Place in the ranking'],
  measure: ['Nội dung', 'Item'],
  rank: ['Hạng', 'Rank'],
  points: ['Điểm (thang 1.000)', 'Points (out of 1,000)'],
  change: ['So với tháng trước', 'Change from the previous month'],
  interval: [
    'Có thể ở các hạng (xét cả số đếm và cách tính)',
    'Possible places (chance and way of calculation together)',
  ],
  coverage: ['Tỷ lệ số liệu đã có (theo điểm)', 'Figures reported (weighted by points)'],
  unranked: ['chưa xếp hạng', 'not ranked'],
  ranks: ['Thứ hạng 12 tháng', 'Ranks over twelve months'],
  intervals: ['Độ chắc chắn của thứ hạng', 'How certain the ranks are'],
  groups: ['Theo nhóm chỉ tiêu', 'By group of indicators'],
  group: ['Nhóm', 'Group'],
  indicators: ['Từng chỉ tiêu', 'Each indicator'],
  indicator: ['Chỉ tiêu', 'Indicator'],
  best: ['cao nhất', 'highest'],
  most: ['nhiều điểm nhất', 'most points'],
  files: {
    ranks: ['Thứ hạng của các đơn vị này', 'Ranks of these units'],
    commune: (name: string) => [`Chỉ tiêu của ${name}`, `Indicators of ${name}`],
  },
});
