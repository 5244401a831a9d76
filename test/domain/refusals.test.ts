import { expect, test } from 'vitest';
import { refusal } from '../../src/domain/administration/refusal.js';
import { SHARED_REFUSALS, type SharedRefusal } from '../../src/domain/shared-refusals.js';
import { userError } from '../../src/domain/user-error.js';

const codes = Object.keys(SHARED_REFUSALS) as SharedRefusal[];
const compared = { what: 'max', value: '1000' };

test.each(codes)('%s says the same to whoever files and to whoever administers, with every word filled in', (code) => {
  const filing = userError(code, ['reason'], 'mot-khoa', compared);
  expect(refusal(code, ['reason'], 'mot-khoa', compared)).toEqual(filing);
  for (const sentence of [filing.message.vi, filing.message.en]) expect(sentence).not.toMatch(/[{}]|undefined/);
  expect(filing.message.vi).not.toBe(filing.message.en);
});

test('a conflict about a report and one about settings name what was changed', () => {
  const current = { what: 'revision', value: 'khoa-000002' };
  const filing = userError('CONFLICT', ['expectedRevision'], null, current);
  const administering = refusal('CONFLICT', ['expectedRevision'], null, current);
  expect(filing.message.vi).toMatch(/^Báo cáo đã được người khác thay đổi; .*khoa-000002/);
  expect(administering.message.vi).toMatch(/^Nội dung này đã được người khác thay đổi; .*khoa-000002/);
});
