const vi = {
  title: 'Dữ liệu mở',
  lead: 'Mọi số liệu đã công bố đều lấy được bằng địa chỉ cố định, không cần tài khoản. Tệp CSV mở được bằng Excel; tệp JSON có cả tiếng Việt và tiếng Anh, kèm nguồn, giấy phép và bản công bố.',
  files: {
    title: 'Các tệp',
    what: 'Nội dung',
    formats: 'Định dạng',
    file: (what: string, format: string) => `${what}, tệp ${format}`,
    ranking: (month: string) => `Bảng xếp hạng ${month}`,
    ranks: 'Thứ hạng của các đơn vị trong 12 tháng',
    reports: (month: string) => `Số liệu từng chỉ tiêu của các đơn vị, ${month}`,
    completeness: (month: string) => `Tình hình gửi báo cáo, ${month}`,
    more: 'Trang của mỗi đơn vị và mỗi chỉ tiêu có tệp riêng ở cuối trang. Muốn lấy tháng khác, thay mã kỳ trong địa chỉ, ví dụ 2026-10.',
  },
  package: {
    title: 'Trọn bộ trong một tệp',
    file: 'Tải trọn bộ (ZIP)',
    text: 'các bảng trên ở dạng CSV, bản mô tả từng cột theo chuẩn Frictionless, hướng dẫn và giấy phép. Đọc bằng hai dòng lệnh:',
  },
  api: {
    title: 'API và bản tin công bố',
    feed: 'Bản tin Atom: mỗi lần công bố là một mục',
    graphql: 'GraphQL: mọi nội dung trên các trang này đều truy vấn được tại',
    schema:
      'Không cần khóa truy cập đối với số liệu công khai; phần mềm ở trang khác cũng truy vấn được. Ứng dụng mẫu: test/starter trong mã nguồn.',
  },
  licence: {
    title: 'Giấy phép và cách ghi nguồn',
    text: 'Được sao chép, phân phối, sử dụng lại, kể cả vì mục đích thương mại, với điều kiện ghi nguồn:',
    source: (authority: string, office: string) =>
      `“${authority} – ${office}, Hệ thống Xã Số, [tên bảng, kỳ, bản công bố]”`,
    change: 'Nếu sửa đổi số liệu, phải nói rõ.',
  },
  published: {
    title: 'Số liệu đã công bố trước đây',
    text: 'Số liệu chung của cả địa phương, lấy từ nguồn đã công bố, giữ nguyên mức độ chính xác của nguồn: “trên 85%” là giới hạn dưới, không phải 85%. Các số liệu này không tham gia xếp hạng.',
    none: 'Không có.',
    indicator: 'Nội dung',
    value: 'Số liệu',
    relation: { EQUAL: '', GREATER: 'trên ', LESS: 'dưới ' },
    quotation: (words: string) => `nguồn ghi: “${words}”`,
    source: 'Nguồn:',
  },
};

const en: typeof vi = {
  title: 'Open data',
  lead: 'All published figures are available at fixed addresses, without an account. CSV opens in Excel. JSON holds Vietnamese and English with source, licence and the published version.',
  files: {
    title: 'Files',
    what: 'Content',
    formats: 'Formats',
    file: (what: string, format: string) => `${what}, ${format} file`,
    ranking: (month: string) => `Ranking of ${month}`,
    ranks: 'Ranks of the units over 12 months',
    reports: (month: string) => `Figures of every indicator and unit, ${month}`,
    completeness: (month: string) => `Reports received, ${month}`,
    more: 'The page of each unit and of each indicator has files of its own at its end. For another month put its code into the address, such as 2026-10.',
  },
  package: {
    title: 'Everything in one file',
    file: 'Fetch everything (ZIP)',
    text: 'the tables above as CSV, a Frictionless description of every column, a README and the licence. Two lines read it:',
  },
  api: {
    title: 'API and feed',
    feed: 'Atom feed: one entry for each publication',
    graphql: 'GraphQL: everything on these pages can be queried at',
    schema:
      'Public figures need no key; other sites may query them too. An app to begin with: test/starter in the source code.',
  },
  licence: {
    title: 'Licence and attribution',
    text: 'You may copy, share and reuse the data, including commercially, if you name the source:',
    source: (authority: string, office: string) => `“${authority} – ${office}, Xã Số, [table, period, version]”`,
    change: 'If you change figures, say so.',
  },
  published: {
    title: 'Figures published earlier',
    text: 'Figures for the whole area, as precise as their published source: “over 85%” is a lower bound, not 85%. They are never used in a ranking.',
    none: 'There are none.',
    indicator: 'What',
    value: 'Figure',
    relation: { EQUAL: '', GREATER: 'over ', LESS: 'under ' },
    quotation: (words: string) => `in the words of the source: “${words}”`,
    source: 'Source:',
  },
};

/** Words of the page about open data. */
export const dataWords = { vi, en };
