import { numberText, percentText } from '../text/number-text.js';
import type { Text } from '../text/text.js';
import type { UnusualFigure } from './data-quality.js';

/** A figure far from the others, with the usual value. */
export function unusualText({ of: { indicator }, value, median, z }: UnusualFigure): Text {
  const shown = indicator.kind === 'ratio' ? percentText : numberText;
  const [is, usual] = [shown(value), shown(median)];
  return {
    vi: `${indicator.name.vi}: ${is.vi}, ${z > 0 ? 'cao' : 'thấp'} hơn hẳn mức thường gặp ở các đơn vị được xếp hạng (trung vị là ${usual.vi}); đề nghị kiểm tra lại.`,
    en: `${indicator.name.en}: ${is.en}, far ${z > 0 ? 'above' : 'below'} what is usual among the ranked communes (median ${usual.en}); please check it.`,
  };
}
