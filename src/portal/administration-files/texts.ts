import { inBoth } from '../../domain/text/in-both.js';
import { numberText, plural } from '../../domain/text/number-text.js';

export const filesWords = inBoth({
  lead: [
    'Lấy mẫu có sẵn dữ liệu hiện nay, sửa bằng Excel, xem trước tệp rồi mới nạp. Tệp chỉ thêm và sửa, không xóa gì.',
    "Download the template with today's data, correct it in Excel, check the file, then load it. A file adds and corrects; it removes nothing.",
  ],
  kinds: {
    units: {
      title: ['Đơn vị hành chính', 'Units'],
      text: [
        'Đơn vị đã có báo cáo chỉ thay đổi bằng cách sắp xếp đơn vị.',
        'A unit that has reports can be changed only by a reorganisation.',
      ],
    },
    villages: {
      title: ['Thôn, tổ dân phố', 'Villages'],
      text: [
        'Số thôn, tổ dân phố của từng đơn vị; một số chỉ tiêu lấy số này làm mẫu số.',
        'The number of villages of each commune, the denominator of some indicators.',
      ],
    },
    officials: {
      title: ['Cán bộ', 'Officials'],
      text: [
        'Dòng có lỗi không ảnh hưởng các dòng khác. Tệp không tạo quản trị viên và không khóa ai.',
        'A row with an error does not hold up the others. A file neither appoints administrators nor closes accounts.',
      ],
    },
    figures: {
      title: ['Số liệu các kỳ trước', 'Past figures'],
      text: [
        'Số liệu chỉ được tính sau khi một người thẩm định duyệt tệp.',
        'They count only once a reviewer has approved the file.',
      ],
    },
    map: {
      title: ['Bản đồ các đơn vị', 'Map of the units'],
      text: [
        'Tệp GeoJSON có ranh giới các đơn vị trên địa bàn.',
        'A GeoJSON file with the boundaries of the units in the area.',
      ],
    },
  },
  catalogue: {
    title: ['Bộ chỉ tiêu', 'Catalogue of indicators'],
    text: [
      'Bộ chỉ tiêu đang dùng thay đổi bằng dự thảo phương pháp; tệp mẫu cho biết bộ chỉ tiêu hiện nay.',
      'The catalogue in use is changed by a draft of the method; the template shows the current catalogue.',
    ],
    link: ['Đến dự thảo phương pháp', 'Go to the drafts of the method'],
  },
  figures: {
    title: ['Tệp số liệu đã nạp', 'Loaded files of figures'],
    text: [
      'Người thẩm định của mọi đơn vị trong tệp duyệt hoặc từ chối; người nạp tệp không tự duyệt.',
      'A reviewer responsible for all communes in a file approves or refuses it, never the person who loaded it.',
    ],
    none: ['Chưa có tệp số liệu nào.', 'No file of figures yet.'],
    inTheWay: ['Chưa duyệt được vì', 'Why it cannot be approved yet'],
    adds: ['Tệp này bổ sung', 'What the file adds'],
    fromRow: (row: number) => [`(từ dòng ${row})`, `(from row ${row})`],
    decide: ['Quyết định', 'Decision'],
    approve: {
      title: ['Duyệt tệp', 'Approve the file'],
      hint: [
        'Số liệu trong tệp thành báo cáo đã duyệt; bảng xếp hạng các kỳ đó được công bố lại trong đêm tới.',
        'Its figures become approved reports; the rankings of these periods are published again overnight.',
      ],
      done: ['Đã duyệt tệp.', 'The file is approved.'],
    },
    refuse: {
      title: ['Từ chối tệp', 'Refuse the file'],
      hint: ['Không số liệu nào trong tệp được tính.', 'None of its figures will count.'],
      done: ['Đã từ chối tệp.', 'The file is refused.'],
    },
    notFinished: [
      'Tệp lớn, mới duyệt được một phần. Đề nghị bấm lại để làm tiếp.',
      'The file is large; only part of it has been approved. Press again to continue.',
    ],
    loaded: (moment: string, name: string) => [`${name} nạp ${moment}`, `Loaded by ${name}, ${moment}`],
    size: (reports: number, figures: number, first: string, last: string) => [
      `${numberText(reports).vi} báo cáo, ${numberText(figures).vi} số liệu, từ ${first} đến ${last}.`,
      `${plural(reports, 'report')}, ${plural(figures, 'figure')}, ${first} to ${last}.`,
    ],
    decided: (moment: string, name: string, reason: string) => [
      `${name}, ${moment}: ${reason}`,
      `${name}, ${moment}: ${reason}`,
    ],
  },
});
