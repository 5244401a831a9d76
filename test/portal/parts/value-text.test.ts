import { describe, expect, it } from 'vitest';
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

it('one thing is in the singular in English', () => {
  const measured = (value: number) => measuredText(value, { kind: 'COUNT', unitOfMeasure: 'incidents' }).en;
  expect([0, 1, 2].map(measured)).toEqual(['0 incidents', '1 incident', '2 incidents']);
});
