import { NOT_FILED_BEFORE_LOCK } from '../../domain/report/texts.js';
import { inBoth } from '../../domain/text/in-both.js';
export const overviewWords = inBoth({
  title: (scope: string) => [`Chuyển đổi số ${scope}`, `Digital transformation in ${scope}`],
  titleEmpty: ['Chuyển đổi số cấp xã', 'Digital transformation in communes'],
  lead: (month: string, ranked: number, all: number) => [
    `Kỳ công bố mới nhất: ${month}. ${ranked}/${all} đơn vị được xếp hạng.`,
    `Latest publication: ${month}. ${ranked} of ${all} units ${ranked === 1 ? 'is' : 'are'} ranked.`,
  ],
  communes: ['Xã, phường, thị trấn', 'Communes, wards, townships'],
  villages: ['Thôn, tổ dân phố', 'Villages'],
  reports: ['Báo cáo đã gửi', 'Reports submitted'],
  onTime: ['Gửi đúng hạn', 'On time'],
  approved: ['Đã được duyệt', 'Approved'],
  overdue: (count: number, isOpen: boolean) => {
    if (count === 0) return ['không còn báo cáo quá hạn', 'none overdue'];
    if (isOpen) return [`${count} báo cáo quá hạn`, `${count} overdue`];
    return [`${count} báo cáo ${NOT_FILED_BEFORE_LOCK.vi}`, `${count} ${NOT_FILED_BEFORE_LOCK.en}`];
  },
  ofExpected: (count: number, expected: number) => [`${count}/${expected}`, `${count}/${expected}`],
  ranking: {
    title: (month: string) => [`Bảng xếp hạng ${month}`, `Ranking for ${month}`],
    unranked: ['chưa xếp hạng', 'not ranked'],
    whole: [
      'Xem đầy đủ: độ chắc chắn, lý do chưa xếp hạng, 12 tháng',
      'See the full ranking: how sure it is, reasons, twelve months',
    ],
  },
  means: {
    title: ['Kết quả chung', 'Overall result'],
    sentence: (mean: string, highest: string, lowest: string) => [
      `Bình quân các đơn vị được xếp hạng là ${mean}/1.000 điểm; cao nhất ${highest}, thấp nhất ${lowest}.`,
      `The average of the ranked units is ${mean} of 1,000 points; the highest is ${highest}, the lowest ${lowest}.`,
    ],
    pillars: ['Theo trụ cột', 'By pillar'],
    groups: ['Theo nhóm chỉ tiêu', 'By group of indicators'],
    part: ['Nội dung', 'Part'],
    mean: ['Mức đạt bình quân', 'Average score'],
  },
  movers: {
    rising: ['Tăng hạng nhiều nhất', 'Largest rises'],
    falling: ['Giảm hạng nhiều nhất', 'Largest falls'],
    none: ['Không có.', 'None.'],
  },
  collecting: {
    title: ['Đang thu thập', 'Now collecting'],
    text: (period: string, closing: string, due: string) => [
      `${period}: chốt số liệu hết ngày ${closing}, hạn gửi ${due}.`,
      `${period}: figures close at the end of ${closing}, reports are due on ${due}.`,
    ],
  },
  more: {
    title: ['Tìm hiểu thêm', 'Find out more'],
    method: ['Cách tính điểm và xếp hạng', 'How points and ranks are calculated'],
    data: ['Dữ liệu mở và số liệu đã công bố', 'Open data and published figures'],
  },
});
