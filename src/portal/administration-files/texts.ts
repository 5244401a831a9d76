import { numberText, plural } from '../../domain/text/number-text.js';

const vi = {
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

const en: typeof vi = {
  title: 'Load files',
  lead: "Download the template with today's data, correct it in Excel, check the file, then load it. A file adds and corrects; it removes nothing.",
  kinds: {
    units: { title: 'Units', text: 'A unit that has reports can be changed only by a reorganisation.' },
    villages: {
      title: 'Villages',
      text: 'The number of villages of each commune, the denominator of some indicators.',
    },
    officials: {
      title: 'Officials',
      text: 'A row with an error does not hold up the others. A file neither appoints administrators nor closes accounts.',
    },
    figures: { title: 'Past figures', text: 'They count only once a reviewer has approved the file.' },
    map: { title: 'Map of the units', text: 'A GeoJSON file with the boundaries of the units in the area.' },
  },
  catalogue: {
    title: 'Catalogue of indicators',
    text: 'The catalogue in use is changed by a draft of the method; the template shows the current catalogue.',
    link: 'Go to the drafts of the method',
  },
  figures: {
    title: 'Loaded files of figures',
    text: 'A reviewer responsible for all communes in a file approves or refuses it, never the person who loaded it.',
    none: 'No file of figures yet.',
    inTheWay: 'Why it cannot be approved yet',
    adds: 'What the file adds',
    fromRow: (row: number) => `(from row ${row})`,
    decide: 'Decision',
    approve: {
      title: 'Approve the file',
      hint: 'Its figures become approved reports; the rankings of these periods are published again overnight.',
      done: 'The file is approved.',
    },
    refuse: { title: 'Refuse the file', hint: 'None of its figures will count.', done: 'The file is refused.' },
    notFinished: 'The file is large; only part of it has been approved. Press again to continue.',
    loaded: (moment: string, name: string) => `Loaded by ${name}, ${moment}`,
    size: (reports: number, figures: number, first: string, last: string) =>
      `${plural(reports, 'report')}, ${plural(figures, 'figure')}, ${first} to ${last}.`,
    decided: (moment: string, name: string, reason: string) => `${name}, ${moment}: ${reason}`,
  },
};

export const filesWords = { vi, en };
