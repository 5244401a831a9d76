/** Words of the page about open data. */
export const dataVi = {
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
  api: {
    title: 'API và bản tin công bố',
    feed: 'Bản tin Atom: mỗi lần công bố là một mục',
    graphql: 'GraphQL: mọi nội dung trên các trang này đều truy vấn được tại',
    schema: 'Không cần khóa truy cập đối với số liệu công khai; phần mềm ở trang khác cũng truy vấn được.',
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
