import type { Text } from '../text/text.js';
import type { IndicatorKind, Scoring } from './indicator.js';

/** What a kind of indicator is called inside a sentence. */
export const INDICATOR_KIND_TEXTS: Readonly<Record<IndicatorKind, Text>> = {
  ratio: { vi: 'tỷ lệ', en: 'ratio' },
  count: { vi: 'số lượng', en: 'count' },
  level: { vi: 'mức', en: 'level' },
  boolean: { vi: 'có hoặc không', en: 'yes or no' },
};

/** What a way of scoring is called inside a sentence. */
export const SCORING_RULE_TEXTS: Readonly<Record<Scoring['rule'], Text>> = {
  target: { vi: 'theo mục tiêu', en: 'by target' },
  levels: { vi: 'theo mức', en: 'by level' },
  bands: { vi: 'theo khoảng', en: 'by bands' },
  yesNo: { vi: 'có thì đủ điểm, không thì không có điểm', en: 'all points for yes, none for no' },
  minMax: { vi: 'so giữa thấp nhất và cao nhất', en: 'between the lowest and the highest' },
  none: { vi: 'không tính điểm', en: 'not scored' },
};
