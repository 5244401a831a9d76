import { numberText, rateText } from '../text/number-text.js';
import type { Text } from '../text/text.js';
import type { Sensitivity, SensitivityFactor, SensitivityShare } from './factor.js';

/** The name of each factor inside a sentence. */
export const FACTOR_TEXTS: Readonly<Record<SensitivityFactor, Text>> = {
  AGGREGATION: { vi: 'cách tổng hợp', en: 'aggregation' },
  NORMALISATION: { vi: 'cách chuẩn hóa', en: 'normalisation' },
  MISSING: { vi: 'cách xử lý số liệu thiếu', en: 'treatment of missing figures' },
  WEIGHTS: { vi: 'trọng số', en: 'weights' },
  NOISE: { vi: 'biến động ngẫu nhiên', en: 'random variation' },
};

/**
 * The shares of the factors with standard errors, the largest first. They are shares of the variance of a mean within
 * listed choices, so the sentence never names a cause for a commune's rank.
 */
export function sensitivityText({ factors }: Pick<Sensitivity, 'factors'>): Text {
  if (!factors)
    return {
      vi: 'Trong các lựa chọn đã nêu, không lựa chọn nào làm đổi hạng.',
      en: 'Within the listed choices, nothing moves the order.',
    };
  const named = factors
    .filter(({ firstOrder }) => Math.round(100 * firstOrder) >= 1)
    .toSorted((a, b) => b.firstOrder - a.firstOrder);
  const [first, ...others] = named;
  if (!first)
    return {
      vi: 'Trong các lựa chọn đã nêu, không lựa chọn nào đứng riêng giải thích được 1% phương sai của mức đổi hạng trung bình.',
      en: 'Of the variance of the mean shift, within the listed choices, no choice alone is 1%.',
    };
  const errors = (language: keyof Text) =>
    named.map(({ firstOrderError }) => numberText(100 * firstOrderError, 1, 1)[language]);
  const shareOf = ({ firstOrder }: SensitivityShare) => rateText(firstOrder, 0);
  const isOne = others.length === 0;
  const moreVi = others.map((share) => `, ${FACTOR_TEXTS[share.factor].vi} ${shareOf(share).vi}`).join('');
  const moreEn = others.map((share) => `, ${shareOf(share).en} ${FACTOR_TEXTS[share.factor].en}`).join('');
  return {
    vi: `Trong các lựa chọn đã nêu, riêng ${FACTOR_TEXTS[first.factor].vi} giải thích ${shareOf(first).vi} phương sai của mức đổi hạng trung bình${moreVi} (sai số chuẩn${isOne ? '' : ' lần lượt'} ${errors('vi').join('; ')} điểm phần trăm).`,
    en: `Of the variance of the mean shift, within the listed choices, ${shareOf(first).en} is ${FACTOR_TEXTS[first.factor].en} alone${moreEn} (standard error${isOne ? '' : 's'} ${errors('en').join('; ')} percentage points).`,
  };
}
