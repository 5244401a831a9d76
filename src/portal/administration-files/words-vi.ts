import { numberText } from '../../domain/text/number-text.js';
export const filesVi = {
  title: 'Nạp tệp',
  lead: 'Lấy mẫu có sẵn dữ liệu hiện nay, sửa bằng Excel, xem trước tệp rồi mới nạp. Tệp chỉ thêm và sửa, không xóa gì.',
  kinds: {
    units: { title: 'Đơn vị hành chính', text: 'Đơn vị đã có báo cáo chỉ thay đổi bằng cách sắp xếp đơn vị.' },
    villages: {
      title: 'Thôn, tổ dân phố',
      text: 'Số thôn, tổ dân phố của từng đơn vị; một số chỉ tiêu lấy số này làm mẫu số.',
    },
    officials: {
      title: 'Cán bộ',
      text: 'Dòng có lỗi không ảnh hưởng các dòng khác. Tệp không tạo quản trị viên và không khóa ai.',
    },
    figures: { title: 'Số liệu các kỳ trước', text: 'Số liệu chỉ được tính sau khi một người thẩm định duyệt tệp.' },
    map: { title: 'Bản đồ các đơn vị', text: 'Tệp GeoJSON có ranh giới các đơn vị trên địa bàn.' },
  },
  catalogue: {
    title: 'Bộ chỉ tiêu',
    text: 'Bộ chỉ tiêu đang dùng thay đổi bằng dự thảo phương pháp; tệp mẫu cho biết bộ chỉ tiêu hiện nay.',
    link: 'Đến dự thảo phương pháp',
  },
  figures: {
    title: 'Tệp số liệu đã nạp',
    text: 'Người thẩm định của mọi đơn vị trong tệp duyệt hoặc từ chối; người nạp tệp không tự duyệt.',
    none: 'Chưa có tệp số liệu nào.',
    inTheWay: 'Chưa duyệt được vì',
    adds: 'Tệp này bổ sung',
    fromRow: (row: number) => `(từ dòng ${row})`,
    decide: 'Quyết định',
    approve: {
      title: 'Duyệt tệp',
      hint: 'Số liệu trong tệp thành báo cáo đã duyệt; bảng xếp hạng các kỳ đó được công bố lại trong đêm tới.',
      done: 'Đã duyệt tệp.',
    },
    refuse: { title: 'Từ chối tệp', hint: 'Không số liệu nào trong tệp được tính.', done: 'Đã từ chối tệp.' },
    notFinished: 'Tệp lớn, mới duyệt được một phần. Đề nghị bấm lại để làm tiếp.',
    loaded: (moment: string, name: string) => `${name} nạp ${moment}`,
    size: (reports: number, figures: number, first: string, last: string) =>
      `${numberText(reports).vi} báo cáo, ${numberText(figures).vi} số liệu, từ ${first} đến ${last}.`,
    decided: (moment: string, name: string, reason: string) => `${name}, ${moment}: ${reason}`,
  },
};
