import { inBoth } from '../../domain/text/in-both.js';
export const partsWords = inBoth({
  yes: ['Có', 'Yes'],
  no: ['Không', 'No'],
  level: (level: string) => [`mức ${level}`, `level ${level}`],
  choice: {
    title: ['Chọn đơn vị', 'Choose units'],
    show: ['Xem', 'Show'],
    tooMany: [
      'Trang này cho xem cùng lúc nhiều nhất bốn đơn vị. Các đơn vị chọn sau không hiển thị.',
      'This page shows at most four units at a time. Further units are left out.',
    ],
  },
  months: {
    name: ['Chọn kỳ khác', 'Choose another period'],
    before: (month: string) => [`← ${month}`, `← ${month}`],
    latest: ['Kỳ mới nhất', 'Latest period'],
  },
  moved: {
    to: ['nay thuộc', 'has been part of'],
    since: (day: string) => [`từ ${day}`, `since ${day}`],
    and: ['và', 'and'],
  },
  ended: (name: string, day: string) => [`${name} kết thúc hoạt động sau ngày ${day}.`, `${name} ended on ${day}.`],
  data: {
    title: ['Dữ liệu của trang này', 'Data on this page'],
    file: (what: string, format: string) => [`${what}, tệp ${format}`, `${what}, ${format} file`],
    licence: ['Được sử dụng lại theo giấy phép', 'Reuse under'],
    print: ['In trang này', 'Print this page'],
  },
});
