/** What the arguments of administrators' changes accept. */
export const ADMINISTRATION_ARGUMENT_TEXTS = {
  official: { vi: 'mã toàn cục hoặc mã dễ đọc của cán bộ', en: 'the global id of an official or its readable id' },
  oneOfFour: {
    vi: 'đúng một trong form, alter, end, endLevel',
    en: 'exactly one of form, alter, end, endLevel',
  },
  bothNames: {
    vi: 'tên bằng cả hai ngôn ngữ, hoặc không nêu tên nào',
    en: 'the name in both languages, or neither',
  },
} as const;
