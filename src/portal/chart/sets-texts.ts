const vi = {
  bars: ['Thanh trên', 'Thanh giữa', 'Thanh dưới'],
  doubts: {
    NOISE: 'biến động ngẫu nhiên (90 % cho cả bảng)',
    OWN: 'biến động ngẫu nhiên (90 % cho riêng đơn vị này)',
    CHOICE: 'cách tính và trọng số',
    ALL: 'cả hai cùng lúc',
  },
  setsTable: 'Các hạng có thể có của từng đơn vị',
  rankLine: 'Vạch đứng: hạng đã công bố.',
  hatched: 'Thanh kẻ sọc: bảng xếp hạng còn tạm thời.',
};

const en: typeof vi = {
  bars: ['Upper bar', 'Middle bar', 'Lower bar'],
  doubts: {
    NOISE: 'random variation (90 % for the whole table)',
    OWN: 'random variation (90 % for this commune alone)',
    CHOICE: 'ways of calculation and weights',
    ALL: 'both at once',
  },
  setsTable: 'The places that each unit may have',
  rankLine: 'Upright line: the published rank.',
  hatched: 'Hatched bars: the ranking is still provisional.',
};

/** Words around the picture of sets of ranks. */
export const setsWords = { vi, en };
