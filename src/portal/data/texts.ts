import { inBoth } from '../../domain/text/in-both.js';
export const dataWords = inBoth({
  title: ['Dữ liệu mở', 'Open data'],
  lead: [
    'Mọi số liệu đã công bố đều lấy được bằng địa chỉ cố định, không cần tài khoản. Tệp CSV mở được bằng Excel; tệp JSON có cả tiếng Việt và tiếng Anh, kèm nguồn, giấy phép và bản công bố.',
    'All published figures are available at fixed addresses, without an account. CSV opens in Excel. JSON holds Vietnamese and English with source, licence and the published version.',
  ],
  files: {
    title: ['Các tệp', 'Files'],
    what: ['Nội dung', 'Content'],
    formats: ['Định dạng', 'Formats'],
    ranking: (month: string) => [`Bảng xếp hạng ${month}`, `Ranking of ${month}`],
    ranks: ['Thứ hạng của các đơn vị trong 12 tháng', 'Ranks of the units over 12 months'],
    reports: (month: string) => [
      `Số liệu từng chỉ tiêu của các đơn vị, ${month}`,
      `Figures of every indicator and unit, ${month}`,
    ],
    completeness: (month: string) => [`Tình hình gửi báo cáo, ${month}`, `Reports received, ${month}`],
    more: [
      'Trang của mỗi đơn vị và mỗi chỉ tiêu có tệp riêng ở cuối trang. Muốn lấy tháng khác, thay mã kỳ trong địa chỉ, ví dụ 2026-10.',
      'The page of each unit and of each indicator has files of its own at its end. For another month put its code into the address, such as 2026-10.',
    ],
  },
  package: {
    title: ['Trọn bộ trong một tệp', 'Everything in one file'],
    file: ['Tải trọn bộ (ZIP)', 'Fetch everything (ZIP)'],
    text: [
      'các bảng trên ở dạng CSV, bản mô tả từng cột theo chuẩn Frictionless, hướng dẫn và giấy phép. Đọc bằng hai dòng lệnh:',
      'the tables above as CSV, a Frictionless description of every column, a README and the licence. Two lines read it:',
    ],
  },
  api: {
    title: ['API và bản tin công bố', 'API and feed'],
    feed: ['Bản tin Atom: mỗi bản xếp hạng chính thức là một mục', 'Atom feed: one entry for each final ranking'],
    graphql: [
      'GraphQL: mọi nội dung trên các trang này đều truy vấn được tại',
      'GraphQL: everything on these pages can be queried at',
    ],
    schema: [
      'Không cần khóa truy cập đối với số liệu công khai; phần mềm ở trang khác cũng truy vấn được. Ứng dụng mẫu: test/starter trong mã nguồn.',
      'Public figures need no key; other sites may query them too. An app to begin with: test/starter in the source code.',
    ],
  },
  licence: {
    title: ['Giấy phép và cách ghi nguồn', 'Licence and attribution'],
    text: [
      'Được sao chép, phân phối, sử dụng lại, kể cả vì mục đích thương mại, với điều kiện ghi nguồn:',
      'You may copy, share and reuse the data, including commercially, if you name the source:',
    ],
    source: (authority: string, office: string) => [
      `“${authority} – ${office}, Hệ thống Xã Số, [tên bảng, kỳ, bản công bố]”`,
      `“${authority} – ${office}, Xã Số, [table, period, version]”`,
    ],
    change: ['Nếu sửa đổi số liệu, phải nói rõ.', 'If you change figures, say so.'],
  },
  published: {
    title: ['Số liệu đã công bố trước đây', 'Figures published earlier'],
    text: [
      'Số liệu chung của cả địa phương, lấy từ nguồn đã công bố, giữ nguyên mức độ chính xác của nguồn: “trên 85%” là giới hạn dưới, không phải 85%. Các số liệu này không tham gia xếp hạng.',
      'Figures for the whole area, as precise as their published source: “over 85%” is a lower bound, not 85%. They are never used in a ranking.',
    ],
    none: ['Không có.', 'There are none.'],
    indicator: ['Nội dung', 'What'],
    value: ['Số liệu', 'Figure'],
    relation: {
      EQUAL: '',
      GREATER: ['trên ', 'over '],
      LESS: ['dưới ', 'under '],
    },
    quotation: (words: string) => [`nguồn ghi: “${words}”`, `in the words of the source: “${words}”`],
    source: ['Nguồn:', 'Source:'],
  },
});
