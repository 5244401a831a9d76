import { expect, test } from 'vitest';
import { count, level, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import { enteredValue, figureOfValue, partsOfValue, valueOfFigure } from '../../../src/portal/draft/entered-value.js';

const RATIO = { kind: 'ratio', villages: null } as const;
const OF_VILLAGES = { kind: 'ratio', villages: 12 } as const;
const COUNT = { kind: 'count', villages: null } as const;
const YES_NO = { kind: 'boolean', villages: null } as const;

test.each([
  [['12', '40'], RATIO, '12/40'],
  [['1.234', '2 000'], RATIO, '1234/2000'],
  [['0', '0'], RATIO, '0/0'],
  [['', ''], RATIO, ''],
  [['12', ''], RATIO, null],
  [['', '40'], RATIO, null],
  [['12', 'x'], RATIO, null],
  [['9', ''], OF_VILLAGES, '9/12'],
  [['', '12'], OF_VILLAGES, ''],
  [[' 5 '], COUNT, '5'],
  [['năm'], COUNT, null],
  [['yes'], YES_NO, 'yes'],
  [[''], YES_NO, ''],
] as const)('%j of %j is the value %j', (parts, shape, value) => {
  expect(enteredValue(parts, shape, 'vi')).toBe(value);
});

test('a figure, its value and the figure of the value are the same', () => {
  for (const figure of [ratio(12, 40), ratio(0, 0), count(0), level(3), yesNo(true), yesNo(false)])
    expect(figureOfValue(valueOfFigure(figure), figure.kind)).toEqual(figure);
  expect([valueOfFigure(undefined), figureOfValue('', 'count')]).toEqual(['', undefined]);
});

test('what the fields show is read back as the same value, in both languages', () => {
  for (const language of ['vi', 'en'] as const) {
    expect(enteredValue(partsOfValue('12345/20000', RATIO, language), RATIO, language)).toBe('12345/20000');
    expect(enteredValue(partsOfValue('1000000', COUNT, language), COUNT, language)).toBe('1000000');
    expect(enteredValue(partsOfValue('', RATIO, language), RATIO, language)).toBe('');
    expect(enteredValue(partsOfValue('no', YES_NO, language), YES_NO, language)).toBe('no');
  }
  expect(partsOfValue('12345/20000', RATIO, 'vi')).toEqual(['12.345', '20.000']);
});
