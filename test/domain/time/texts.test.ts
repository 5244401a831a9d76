import { describe, expect, it } from 'vitest';
import { periodLabel, shortPeriodLabel } from '../../../src/domain/time/texts.js';

describe('the name of a period', () => {
  it('in a sentence', () => {
    expect(periodLabel('2026-10')).toEqual({ vi: 'tháng 10 năm 2026', en: 'October 2026' });
    expect(periodLabel('2026-Q3')).toEqual({ vi: 'quý III năm 2026', en: 'third quarter of 2026' });
    expect(periodLabel('2026')).toEqual({ vi: 'năm 2026', en: '2026' });
  });

  it('in a subject line', () => {
    expect(shortPeriodLabel('2026-10')).toEqual({ vi: 'tháng 10/2026', en: 'October 2026' });
    expect(shortPeriodLabel('2026-Q4')).toEqual({ vi: 'quý IV/2026', en: 'Q4 2026' });
    expect(shortPeriodLabel('2026')).toEqual({ vi: 'năm 2026', en: '2026' });
  });

  it('has a leading zero in months 1 and 2 only', () => {
    expect(['2026-01', '2026-02', '2026-03', '2026-09'].map((id) => shortPeriodLabel(id).vi)).toEqual([
      'tháng 01/2026',
      'tháng 02/2026',
      'tháng 3/2026',
      'tháng 9/2026',
    ]);
  });
});
