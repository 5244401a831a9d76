import { expect, test } from 'vitest';
import { obstacleIn, obstaclesOfCommune } from '../../../src/portal/filing/allowed.js';

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

test('a reason that several actions share is said once, and only of actions that a commune has', () => {
  const no = (action: Refused['action'], whyNotVi: string): Refused => ({ ...SUBMIT, action, whyNotVi });
  const shared = 'Báo cáo đã gửi.';
  const actions = [
    no('SAVE_REPORT', shared),
    no('COPY_LAST_PERIOD', shared),
    no('REQUEST_EXTENSION', 'Kỳ đã khóa.'),
    no('APPROVE_REPORT', 'Chỉ người thẩm định duyệt.'),
    { ...no('WITHDRAW_REPORT', ''), isAllowed: true },
  ];
  expect(obstaclesOfCommune({ allowedActions: actions }, 'vi')).toEqual([shared, 'Kỳ đã khóa.']);
});
