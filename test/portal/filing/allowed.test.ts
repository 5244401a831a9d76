import { expect, test } from 'vitest';
import { obstacleIn } from '../../../src/portal/filing/allowed.js';

type Refused = NonNullable<Parameters<typeof obstacleIn>[0]>;

const SUBMIT: Refused = {
  action: 'SUBMIT_REPORT',
  isAllowed: false,
  whyNotVi: 'Kỳ chưa chốt số liệu.',
  whyNotEn: 'Figures are not closed yet.',
  remedyVi: null,
  remedyEn: null,
};

test('the reason why something cannot be done is said in the language that is read now', () => {
  expect(obstacleIn(SUBMIT, 'vi')).toBe('Kỳ chưa chốt số liệu.');
  expect(obstacleIn(SUBMIT, 'en')).toBe('Figures are not closed yet.');
});

test('a form that an earlier release has kept says no reason, and neither does what can be done', () => {
  const kept = { action: 'SUBMIT_REPORT', isAllowed: false, whyNot: 'Kỳ chưa chốt số liệu.' };
  expect(obstacleIn(kept as unknown as Refused, 'vi')).toBe('');
  expect(obstacleIn(undefined, 'en')).toBe('');
});
