import { describe, expect, it } from 'vitest';
import type { SensitivityFactor } from '../../../src/domain/sensitivity/factor.js';
import { sensitivityText } from '../../../src/domain/sensitivity/sensitivity-texts.js';

const share = (factor: SensitivityFactor, firstOrder: number, firstOrderError = 0) => ({
  factor,
  firstOrder,
  firstOrderError,
  total: firstOrder,
  totalError: 0,
});

describe('the sentence about what moves the order', () => {
  it('names the largest share first, and says the standard errors', () => {
    const text = sensitivityText({
      factors: [share('WEIGHTS', 0.004), share('NOISE', 0.21, 0.0094), share('AGGREGATION', 0.4649, 0.018)],
    });
    expect(text).toEqual({
      vi: 'Trong các lựa chọn đã nêu, riêng cách tổng hợp giải thích 46% phương sai của mức đổi hạng trung bình, biến động ngẫu nhiên 21% (sai số chuẩn lần lượt 1,8; 0,9 điểm phần trăm).',
      en: 'Of the variance of the mean shift, within the listed choices, 46% is aggregation alone, 21% random variation (standard errors 1.8; 0.9 percentage points).',
    });
  });

  it('has one standard error for one share', () => {
    expect(sensitivityText({ factors: [share('WEIGHTS', 1, 0.03)] })).toEqual({
      vi: 'Trong các lựa chọn đã nêu, riêng trọng số giải thích 100% phương sai của mức đổi hạng trung bình (sai số chuẩn 3,0 điểm phần trăm).',
      en: 'Of the variance of the mean shift, within the listed choices, 100% is weights alone (standard error 3.0 percentage points).',
    });
  });

  it('leaves out what rounds to nothing, and says so where all of it does', () => {
    expect(sensitivityText({ factors: [share('WEIGHTS', 0.005, 0.01), share('NOISE', 0.0049)] }).en).toContain(
      '1% is weights',
    );
    expect(sensitivityText({ factors: [share('WEIGHTS', 0.0049), share('NOISE', -0.02)] }).en).toBe(
      'Of the variance of the mean shift, within the listed choices, no choice alone is 1%.',
    );
  });

  it('says that nothing moves', () => {
    expect(sensitivityText({ factors: null })).toEqual({
      vi: 'Trong các lựa chọn đã nêu, không lựa chọn nào làm đổi hạng.',
      en: 'Within the listed choices, nothing moves the order.',
    });
  });
});
