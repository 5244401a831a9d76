import { expect, test } from 'vitest';
import { enteredNumber, isNotReadable } from '../../../src/domain/text/number-entry.js';
import { notANumberText } from '../../../src/domain/text/number-entry-texts.js';

test.each([
  ['1.234', 'vi', 1234],
  ['1 234', 'vi', 1234],
  ['1\u00a0234\u00a0567', 'vi', 1234567],
  ['1.234.567,5', 'vi', 1234567.5],
  ['12,5', 'vi', 12.5],
  ['1,234', 'en', 1234],
  ['1 234', 'en', 1234],
  ['1,234,567.5', 'en', 1234567.5],
  ['1.234', 'en', 1.234],
  [' 57 ', 'vi', 57],
  ['0', 'vi', 0],
  ['-3', 'vi', -3],
] as const)('%j is read in %s as %d', (typed, language, number) => {
  expect(enteredNumber(typed, language)).toBe(number);
});

test.each([
  ['1.23', 'vi'],
  ['12.34', 'vi'],
  ['1.234 567', 'vi'],
  ['1.2345', 'vi'],
  ['1,23,456', 'en'],
  ['1,234 567', 'en'],
  ['mười hai', 'vi'],
  ['12a', 'en'],
  ['1e3', 'vi'],
] as const)('%j is no number in %s, and nothing is guessed', (typed, language) => {
  const read = enteredNumber(typed, language);
  expect(isNotReadable(read) && read.notReadable).toBe(typed);
});

test('an empty entry is no number and no fault', () => {
  expect([enteredNumber('', 'vi'), enteredNumber('  ', 'en')]).toEqual([undefined, undefined]);
});

test('the fault names what was typed and shows how numbers are written', () => {
  expect(notANumberText('1.23', 'vi').vi).toBe('"1.23" không phải là số; cách viết số: 1.234 hoặc 1.234,56.');
  expect(notANumberText('1.23', 'en').en).toBe('"1.23" is not a number; numbers are written 1,234 or 1,234.56.');
});
