import type { Text } from '../text/text.js';
import type { NamedMethod } from './method.js';

export const AGGREGATION_TEXTS: Readonly<Record<NamedMethod['aggregation'], Text>> = {
  ARITHMETIC: { vi: 'Trung bình cộng', en: 'Arithmetic mean' },
  GEOMETRIC: { vi: 'Trung bình nhân', en: 'Geometric mean' },
  HARMONIC: { vi: 'Trung bình điều hòa', en: 'Harmonic mean' },
};

export const NORMALISATION_TEXTS: Readonly<Record<NamedMethod['normalisation'], Text>> = {
  AS_PUBLISHED: { vi: 'phần điểm theo quy tắc đã công bố', en: 'shares of points by the published rules' },
  MIN_MAX: { vi: 'vị trí giữa số thấp nhất và số cao nhất', en: 'places between the lowest and the highest figure' },
  Z_SCORE: { vi: 'điểm chuẩn z', en: 'z-scores' },
  RANK: { vi: 'thứ hạng từng chỉ tiêu', en: 'ranks by indicator' },
  BORDA: { vi: 'điểm Borda', en: 'Borda counts' },
  PERCENTILE: { vi: 'phần trăm số đơn vị thấp hơn', en: 'percentile ranks' },
};

export const MISSING_TREATMENT_TEXTS: Readonly<Record<NamedMethod['missing'], Text>> = {
  ZERO: { vi: 'thiếu số liệu tính như thấp nhất', en: 'a missing figure counts as the worst' },
  RENORMALISE: { vi: 'thiếu số liệu thì bỏ ra', en: 'a missing figure is left out' },
};

/** The name of a way of calculation: "Trung bình nhân của điểm chuẩn z; thiếu số liệu thì bỏ ra". */
export function namedMethodText({ aggregation, normalisation, missing }: NamedMethod): Text {
  const [mean, of, without] = [
    AGGREGATION_TEXTS[aggregation],
    NORMALISATION_TEXTS[normalisation],
    MISSING_TREATMENT_TEXTS[missing],
  ];
  return { vi: `${mean.vi} của ${of.vi}; ${without.vi}`, en: `${mean.en} of ${of.en}; ${without.en}` };
}
