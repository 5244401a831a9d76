import { inBoth } from '../../domain/text/in-both.js';
import { numberText, plural } from '../../domain/text/number-text.js';

export const unitsWords = inBoth({
  lead: ['Đơn vị thay đổi bằng cách', 'Units are changed by'],
  reorganisations: ['sắp xếp đơn vị', 'a reorganisation'],
  search: ['Tìm đơn vị', 'Find a unit'],
  level: ['Cấp', 'Level'],
  day: ['Vào ngày (bỏ trống: hôm nay)', 'On (blank: today)'],
  more: ['Xem tiếp', 'More'],
  count: (count: number) => [`${numberText(count).vi} đơn vị.`, `${plural(count, 'unit')}.`],
  publicPage: ['Trang công khai của đơn vị này', 'The public page of this unit'],
  kind: ['Loại', 'Kind'],
  code: ['Mã thống kê', 'Statistics office code'],
  parent: ['Thuộc', 'Parent unit'],
  validFrom: ['Từ ngày', 'From'],
  validTo: ['Đến hết ngày', 'Until'],
  ever: ['Từ khi có danh mục', 'Start of the register'],
  still: ['Hiện còn', 'In existence'],
  decision: ['Văn bản', 'Decision'],
  predecessors: ['Đơn vị trước đây', 'Predecessors'],
  successors: ['Đơn vị kế tiếp', 'Successors'],
  history: ['Lịch sử', 'History'],
  outside: (names: string) => [
    `Nhận thêm từ ngoài danh mục: ${names}.`,
    `Includes, from outside the register: ${names}.`,
  ],
});
