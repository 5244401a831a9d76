import { inBoth } from '../../domain/text/in-both.js';
/** Words of what stands below a picture, and around one that other sites embed. */
export const toolWords = inBoth({
  title: ['Lưu hình, trích dẫn', 'Save the chart, cite it'],
  source: ['Nguồn: Hệ thống Xã Số.', 'Source: Xã Số.'],
  cite: ['Trích dẫn:', 'Cite as:'],
  embed: ['Nhúng', 'Embed'],
  embedLine: ['Chép dòng này vào trang của quý vị:', 'Copy this line into your page:'],
  copied: ['Đã chép.', 'Copied.'],
  whole: ['Xem cả trang', 'See the whole page'],
  noPicture: ['Trang này không có hình ở vị trí đó.', 'The page has no picture in that place.'],
  citation: (source: string, what: string, address: string, day: string) => [
    `${source} “${what}” ${address} (truy cập ngày ${day}).`,
    `${source} “${what}” ${address} (accessed ${day}).`,
  ],
});
