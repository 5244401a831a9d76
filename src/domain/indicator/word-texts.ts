import type { Text } from '../text/text.js';
import type { IndicatorKind } from './rule.js';

/** The kinds of indicators as words inside a sentence. */
export const INDICATOR_KIND_TEXTS: Readonly<Record<IndicatorKind, Text>> = {
  ratio: { vi: 'tỷ lệ', en: 'ratio' },
  count: { vi: 'số lượng', en: 'count' },
  level: { vi: 'mức', en: 'level' },
  boolean: { vi: 'có hoặc không', en: 'yes or no' },
};
