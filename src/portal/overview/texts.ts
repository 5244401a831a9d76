const vi = {
  title: (scope: string) => `Chuyển đổi số ${scope}`,
  titleEmpty: 'Chuyển đổi số cấp xã',
  empty: 'Chưa có bảng xếp hạng nào được công bố. Trang này sẽ có số liệu khi bảng xếp hạng đầu tiên được công bố.',
  lead: (month: string, ranked: number, all: number) =>
    `Kỳ công bố mới nhất: ${month}. ${ranked}/${all} đơn vị được xếp hạng.`,
  status: { PROVISIONAL: 'Tạm thời', FINAL: 'Chính thức', NOT_FORMED: 'Không lập' },
  communes: 'Xã, phường, thị trấn',
  villages: 'Thôn, tổ dân phố',
  reports: 'Báo cáo đã gửi',
  onTime: 'Gửi đúng hạn',
  approved: 'Đã được duyệt',
  overdue: (count: number) => (count === 0 ? 'không còn báo cáo quá hạn' : `${count} báo cáo quá hạn`),
  ofExpected: (count: number, expected: number) => `${count}/${expected}`,
  ranking: {
    title: (month: string) => `Bảng xếp hạng ${month}`,
    rank: 'Hạng',
    commune: 'Đơn vị',
    points: 'Điểm',
    change: 'So với tháng trước',
    unranked: 'chưa xếp hạng',
    whole: 'Xem đầy đủ: độ chắc chắn, lý do chưa xếp hạng, 12 tháng',
  },
  means: {
    title: 'Kết quả chung',
    sentence: (mean: string, highest: string, lowest: string) =>
      `Bình quân các đơn vị được xếp hạng là ${mean}/1.000 điểm; cao nhất ${highest}, thấp nhất ${lowest}.`,
    pillars: 'Ba trụ cột',
    groups: 'Tám nhóm chỉ tiêu',
    part: 'Nội dung',
    mean: 'Mức đạt bình quân',
  },
  movers: {
    rising: 'Tăng hạng nhiều nhất',
    falling: 'Giảm hạng nhiều nhất',
    none: 'Không có.',
    now: (rank: number) => `hạng ${rank}`,
  },
  collecting: {
    title: 'Đang thu thập',
    text: (period: string, closing: string, due: string) =>
      `${period}: chốt số liệu hết ngày ${closing}, hạn gửi ${due}.`,
  },
  more: {
    title: 'Tìm hiểu thêm',
    method: 'Cách tính điểm và xếp hạng',
    data: 'Dữ liệu mở và số liệu đã công bố',
  },
};

const en: typeof vi = {
  title: (scope: string) => `Digital transformation in ${scope}`,
  titleEmpty: 'Digital transformation in communes',
  empty: 'No ranking is published yet. This page shows figures once the first one is.',
  lead: (month: string, ranked: number, all: number) =>
    `Latest publication: ${month}. ${ranked} of ${all} units are ranked.`,
  status: { PROVISIONAL: 'Provisional', FINAL: 'Final', NOT_FORMED: 'Not formed' },
  communes: 'Communes, wards, townships',
  villages: 'Villages',
  reports: 'Reports submitted',
  onTime: 'On time',
  approved: 'Approved',
  overdue: (count: number) => (count === 0 ? 'none overdue' : `${count} overdue`),
  ofExpected: (count: number, expected: number) => `${count}/${expected}`,
  ranking: {
    title: (month: string) => `Ranking for ${month}`,
    rank: 'Rank',
    commune: 'Unit',
    points: 'Points',
    change: 'Change from the previous month',
    unranked: 'not ranked',
    whole: 'See the full ranking: how sure it is, reasons, twelve months',
  },
  means: {
    title: 'Overall result',
    sentence: (mean: string, highest: string, lowest: string) =>
      `The average of the ranked units is ${mean} of 1,000 points; the highest is ${highest}, the lowest ${lowest}.`,
    pillars: 'Three pillars',
    groups: 'Eight groups of indicators',
    part: 'Part',
    mean: 'Average score',
  },
  movers: {
    rising: 'Largest rises',
    falling: 'Largest falls',
    none: 'None.',
    now: (rank: number) => `rank ${rank}`,
  },
  collecting: {
    title: 'Now collecting',
    text: (period: string, closing: string, due: string) =>
      `${period}: figures close at the end of ${closing}, reports are due on ${due}.`,
  },
  more: {
    title: 'Find out more',
    method: 'How points and ranks are calculated',
    data: 'Open data and published figures',
  },
};

/** Words of the overview. */
export const overviewWords = { vi, en };
