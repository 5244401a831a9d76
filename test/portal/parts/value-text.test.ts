import { describe, expect, it } from 'vitest';
import { rankLines } from '../../../src/portal/parts/rank-lines.js';
import { measuredText, pointsText } from '../../../src/portal/parts/value-text.js';

describe('a value', () => {
  it.each([
    ['RATIO', '%', 85.234, '85,23%', '85.23%'],
    ['COUNT', 'cuộc', 1200, '1.200 cuộc', '1,200 cuộc'],
    ['LEVEL', 'mức', 2, 'mức 2', 'level 2'],
    ['BOOLEAN', '', 1, 'Có', 'Yes'],
    ['BOOLEAN', '', 0, 'Không', 'No'],
  ] as const)('of the kind %s has its unit', (kind, unitOfMeasure, value, vi, en) => {
    expect(measuredText(value, { kind, unitOfMeasure })).toEqual({ vi, en });
  });

  it('in points stands beside what is possible', () => {
    expect(pointsText(33.333, 40, 'vi')).toBe('33,33/40');
    expect(pointsText(0, 20, 'en')).toBe('0/20');
  });
});

describe('lines of a chart', () => {
  const unit = { slug: 'xa-a', onDay: { name: 'Xã A' } };
  const entry = (code: string, rank: number | null, status: 'PROVISIONAL' | 'FINAL') => ({
    period: { code },
    status,
    row: { rank },
  });

  it('have a gap for a month without a ranking and for a commune without a rank', () => {
    const entries = [entry('2026-09', 3, 'FINAL'), entry('2026-11', null, 'PROVISIONAL')];
    const months = ['2026-09', '2026-10', '2026-11'].map((code) => ({ code }));
    expect(rankLines({ months, lines: [{ unit, entries }] })).toEqual({
      months: [
        { code: '2026-09', isProvisional: false },
        { code: '2026-10', isProvisional: false },
        { code: '2026-11', isProvisional: true },
      ],
      lines: [{ id: 'xa-a', name: 'Xã A', ranks: [3, null, null] }],
    });
  });
});
