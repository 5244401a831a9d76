import { inBoth } from '../../domain/text/in-both.js';
export const chartWords = inBoth({
  asTable: ['Xem dưới dạng bảng', 'Show as a table'],
  commune: ['Đơn vị', 'Unit'],
  month: ['Tháng', 'Month'],
  period: ['Kỳ', 'Period'],
  rank: ['Hạng', 'Rank'],
  rankAxis: ['Hạng (1 là cao nhất)', 'Rank (1 is the best)'],
  value: ['Số liệu', 'Figure'],
  targetMark: (value: string) => [`Mục tiêu ${value}`, `Target ${value}`],
  none: '–',
  noRank: ['không có hạng', 'no rank'],
  provisional: ['tạm thời', 'provisional'],
  provisionalMark: ['Nền sọc: xếp hạng tạm thời', 'Striped: provisional ranking'],
  shades: (lowest: string, highest: string) => [
    `Từ ${lowest} đến ${highest}; ô trống: không có số liệu`,
    `From ${lowest} to ${highest}; an empty cell has no figure`,
  ],
});
