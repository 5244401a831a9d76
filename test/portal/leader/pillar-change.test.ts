import { expect, test } from 'vitest';
import { changeOf } from '../../../src/portal/leader/answer.js';

test('the change is the difference of the two means that stand beside it', () => {
  // 824.2 and 825.6 are shown, and the exact difference is 1.32.
  expect(changeOf([742.9, 824.24, 825.56], 'vi')).toBe('▲ tăng 1,4');
  expect(changeOf([848.16, 847.24], 'en')).toBe('▼ down 1.0');
  expect(changeOf([798.04, 797.98], 'en')).toBe('= no change');
  expect(changeOf([null, 798], 'vi')).toBe('–');
});

test.each([
  ['DIFFERENT_METHOD', 'không so sánh'],
  // A new method may begin with new communes: the reason then names these.
  ['REORGANISED', 'không so sánh'],
  ['DIFFERENT_COMMUNES', 'không so sánh'],
  ['UNRANKED_BEFORE', '▼ giảm 13,5'],
] as const)('means by two methods, or of other communes, are not compared: %s', (reason, shown) => {
  expect(changeOf([831.2, 817.7], 'vi', reason)).toBe(shown);
});
