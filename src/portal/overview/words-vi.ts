/** Words of the overview. */
export const overviewVi = {
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
    whole: 'Xem đầy đủ: khoảng hạng, lý do chưa xếp hạng, 12 tháng',
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
