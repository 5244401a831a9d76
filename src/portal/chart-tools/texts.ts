const vi = {
  title: 'Lưu hình, trích dẫn',
  source: 'Nguồn: Hệ thống Xã Số.',
  cite: 'Trích dẫn:',
  embed: 'Nhúng',
  embedLine: 'Chép dòng này vào trang của quý vị:',
  copied: 'Đã chép.',
  whole: 'Xem cả trang',
  noPicture: 'Trang này không có hình ở vị trí đó.',
  citation: (source: string, what: string, address: string, day: string) =>
    `${source} “${what}” ${address} (truy cập ngày ${day}).`,
};

const en: typeof vi = {
  title: 'Save the chart, cite it',
  source: 'Source: Xã Số.',
  cite: 'Cite as:',
  embed: 'Embed',
  embedLine: 'Copy this line into your page:',
  copied: 'Copied.',
  whole: 'See the whole page',
  noPicture: 'The page has no picture in that place.',
  citation: (source, what, address, day) => `${source} “${what}” ${address} (accessed ${day}).`,
};

/** Words of what stands below a picture, and around one that other sites embed. */
export const toolWords = { vi, en };
