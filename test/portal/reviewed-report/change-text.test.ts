import { expect, test } from 'vitest';
import { changeText } from '../../../src/portal/reviewed-report/looked-at.js';

type Looked = Parameters<typeof changeText>[0];

const looked = (now: number | null, before: number | null, kind = 'RATIO') =>
  ({ figure: { working: { value: now }, indicator: { kind } }, previous: { value: before } }) as unknown as Looked;

test('a reader who subtracts the two shown figures gets the shown change', () => {
  // 62.12% and 62.35% are shown, and the exact difference is 0.2355.
  expect(changeText(looked(62.1151, 62.3506), 'vi')).toBe('▼ giảm 0,23 điểm phần trăm');
  expect(changeText(looked(62.1151, 62.3506), 'en', true)).toBe('▼ down 0.23');
  expect(changeText(looked(12, 9, 'COUNT'), 'en')).toBe('▲ up 3');
});

test('figures that are shown alike have not changed', () => {
  expect(changeText(looked(62.3501, 62.3499), 'vi')).toBe('= không đổi');
  expect(changeText(looked(null, 3), 'vi')).toBe('–');
});
