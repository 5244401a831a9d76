import { expect, test } from 'vitest';
import type { FigureFault } from '../../../src/domain/refusal/figure-fault.js';
import { refusal } from '../../../src/domain/refusal/refusal.js';
import { SHARED_REFUSALS } from '../../../src/domain/refusal/texts.js';
import { errorOfFault, userError } from '../../../src/domain/refusal/user-error.js';

const codes = Object.keys(SHARED_REFUSALS) as (keyof typeof SHARED_REFUSALS)[];
const compared = { what: 'max', value: '1000' };

test.each(codes)('%s says the same to whoever files and to whoever administers, with every word filled in', (code) => {
  const filing = userError(code, ['reason'], 'mot-khoa', compared);
  expect(refusal(code, ['reason'], 'mot-khoa', compared)).toEqual(filing);
  for (const sentence of [filing.message.vi, filing.message.en]) expect(sentence).not.toMatch(/[{}]|undefined/);
  expect(filing.message.vi).not.toBe(filing.message.en);
});

test('a sent value is repeated so that its sender can read it: its beginning, with the codes of what nobody sees', () => {
  const values = [
    ['x'.repeat(80), 'x'.repeat(80)],
    ['x'.repeat(81), `${'x'.repeat(80)}…`],
    ['2026-\u202e11\u0000', '2026-[U+202E]11[U+0000]'],
  ] as const;
  for (const [sent, read] of values) {
    const refusals = [refusal('OUT_OF_RANGE', ['firstPeriod'], sent), userError('NOT_FOUND', ['unit'], sent)];
    expect(refusals.map(({ value }) => value)).toEqual([read, read]);
    for (const { message } of refusals) for (const text of [message.vi, message.en]) expect(text).toContain(read);
  }
});

test('a large change is told in per cent as people write them, and data keep the whole number', () => {
  const fault: FigureFault = {
    severity: 'WARNING',
    code: 'LARGE_CHANGE',
    path: ['G08'],
    value: 100 / 11,
    comparedWith: { what: '2026-09', value: 73.27586 },
    reason: null,
  };
  const { value, message } = errorOfFault(fault);
  expect(value).toBe(String(100 / 11));
  expect(message).toEqual({
    vi: 'G08: 9,09% chênh quá 30 điểm phần trăm so với tháng 9 năm 2026 (73,28%), phải nêu lý do.',
    en: 'G08: 9.09% is over 30 percentage points away from September 2026 (73.28%); a reason is needed.',
  });
});

test('where any of several states will do, the sentence says so', () => {
  const { message } = userError('WRONG_STATE', [], 'APPROVED', {
    what: 'state',
    value: 'NONE, DRAFT, RETURNED',
  });
  expect(message.en).toBe('The report is approved; this is possible only while it is not begun, a draft, or returned.');
  expect(message.vi).toBe(
    'Báo cáo đã duyệt; việc này chỉ làm được khi báo cáo chưa nhập, là bản nháp hoặc bị trả lại.',
  );
});

test.each([
  ['NOT_LATER', '2026-10-16', '2026-10-19'],
  ['DAY_HAS_PASSED', '2026-10-20', '2026-10-21'],
  ['AFTER_LOCK_DAY', '2027-01-19', '2027-01-18'],
  ['NOT_A_WORKING_DAY', '2026-10-18', undefined],
  ['EXTENSION_PENDING', '2026-10-20', undefined],
  ['DOCUMENT_IN_FUTURE', '2026-10-20', undefined],
  ['NOTHING_TO_COPY', '2026-09', undefined],
] as const)('%s writes days and periods as people do, and data keep them for programs', (code, value, other) => {
  const error = userError(code, [], value, other === undefined ? null : { what: 'day', value: other });
  expect(error.value).toBe(value);
  for (const sentence of Object.values(error.message)) expect(sentence).not.toMatch(/\d{4}-\d{2}/);
});
