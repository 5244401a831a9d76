import { inBoth } from '../../domain/text/in-both.js';
export const setsWords = inBoth({
  bars: [
    ['Thanh trên', 'Thanh giữa', 'Thanh dưới'],
    ['Upper bar', 'Middle bar', 'Lower bar'],
  ],
  doubts: {
    noise: ['biến động ngẫu nhiên (90% cho cả bảng)', 'random variation (90% for the whole table)'],
    own: ['biến động ngẫu nhiên (90% cho riêng đơn vị này)', 'random variation (90% for this commune alone)'],
    choice: ['cách tính và trọng số', 'ways of calculation and weights'],
    all: ['cả hai cùng lúc', 'both at once'],
  },
  setsTable: ['Các hạng có thể có của từng đơn vị', 'The places that each unit may have'],
  rankLine: ['Vạch đứng: hạng đã công bố.', 'Upright line: the published rank.'],
  hatched: ['Thanh kẻ sọc: bảng xếp hạng còn tạm thời.', 'Hatched bars: the ranking is still provisional.'],
});
