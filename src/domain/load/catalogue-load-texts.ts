import type { Text } from '../text/text.js';

export const CATALOGUE_LOAD_TEXTS = {
  indicatorUnknown: (code: string): Text => ({
    vi: `một quan hệ nêu chỉ tiêu ${code}, nhưng bộ chỉ số không có chỉ tiêu này.`,
    en: `a relation names ${code}, which the catalogue does not have.`,
  }),
} as const;
