const vi = {
  asTable: 'Xem dưới dạng bảng',
  commune: 'Đơn vị',
  month: 'Tháng',
  period: 'Kỳ',
  rank: 'Hạng',
  rankAxis: 'Hạng (1 là cao nhất)',
  value: 'Số liệu',
  target: 'Mục tiêu',
  targetMark: (value: string) => `Mục tiêu ${value}`,
  none: '–',
  noRank: 'không có hạng',
  noFigure: 'chưa có số liệu',
  provisional: 'tạm thời',
  provisionalMark: 'Nền sọc: xếp hạng tạm thời',
  shades: (lowest: string, highest: string) => `Từ ${lowest} đến ${highest}; ô trống: chưa có số liệu`,
  chosen: 'đang xem',
};

const en: typeof vi = {
  asTable: 'Show as a table',
  commune: 'Unit',
  month: 'Month',
  period: 'Period',
  rank: 'Rank',
  rankAxis: 'Rank (1 is the best)',
  value: 'Figure',
  target: 'Target',
  targetMark: (value) => `Target ${value}`,
  none: '–',
  noRank: 'no rank',
  noFigure: 'no figure',
  provisional: 'provisional',
  provisionalMark: 'Striped: provisional ranking',
  shades: (lowest, highest) => `From ${lowest} to ${highest}; an empty cell has no figure`,
  chosen: 'shown',
};

/** Words in and around pictures. */
export const chartWords = { vi, en };
