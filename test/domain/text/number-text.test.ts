import { expect, test } from 'vitest';
import {
  countedPoints,
  numberText,
  ordinal,
  percentText,
  plural,
  rateText,
} from '../../../src/domain/text/number-text.js';

test.each([
  [0, '0', '0'],
  [1234.56, '1.234,56', '1,234.56'],
  [1234567, '1.234.567', '1,234,567'],
  [999.999, '1.000', '1,000'],
  [0.005, '0,01', '0.01'],
  [0.0049, '0', '0'],
  [-0.004, '0', '0'],
  [-12.5, '-12,5', '-12.5'],
  [30, '30', '30'],
  [100.1, '100,1', '100.1'],
])('%d is read as %s in Vietnamese and %s in English', (x, vi, en) => {
  expect(numberText(x)).toEqual({ vi, en });
});

test('a number keeps at most the decimals asked for', () => {
  expect(numberText(598.06, 1)).toEqual({ vi: '598,1', en: '598.1' });
  expect(numberText(12.5, 0)).toEqual({ vi: '13', en: '13' });
});

test('one is singular as it is shown', () => {
  expect([0, 1, 0.999, 1.5, 2, 1200].map((n) => plural(n, 'point'))).toEqual([
    '0 points',
    '1 point',
    '1 point',
    '1.5 points',
    '2 points',
    '1,200 points',
  ]);
  expect(countedPoints(0.5)).toEqual({ vi: '0,5 điểm', en: '0.5 points' });
});

test('per cent stands right behind the number', () => {
  expect(percentText(63.157)).toEqual({ vi: '63,16%', en: '63.16%' });
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [112, '112th'],
])('%d is %s', (n, text) => {
  expect(ordinal(n)).toBe(text);
});

test('a rate has one decimal, also where it is a whole number of per cent', () => {
  expect(rateText(0.85)).toEqual({ vi: '85,0%', en: '85.0%' });
  expect(rateText(0.8124)).toEqual({ vi: '81,2%', en: '81.2%' });
  expect(rateText(0.8125)).toEqual({ vi: '81,3%', en: '81.3%' });
  expect(rateText(1)).toEqual({ vi: '100,0%', en: '100.0%' });
});
