import { expect, test } from 'vitest';
import { mailWords, requiredLetters } from '../../../src/portal/mail-preferences/texts.js';

const ladder = (repeatAtMost: number) => ({
  sendTime: '08:00',
  repeatEvery: 5,
  repeatAtMost,
  steps: [
    { offset: 1, recipients: ['OFFICER' as const] },
    { offset: 5, recipients: ['REVIEWER' as const] },
  ],
  review: { firstAfter: 2, every: 2 },
});
const repeated = (role: 'OFFICER' | 'REVIEWER', most: number): boolean =>
  requiredLetters(role, ladder(most), mailWords.vi).some((text) => text.includes('nhắc lại'));

test('the last step is repeated to those whom it names, if the ladder repeats it at all', () => {
  expect([repeated('REVIEWER', 4), repeated('OFFICER', 4), repeated('REVIEWER', 0)]).toEqual([true, false, false]);
  expect(requiredLetters('OFFICER', ladder(4), mailWords.vi).join()).toContain('Nhắc hạn gửi báo cáo');
});

test('a Chairperson reads that letters to the officer come too while a report waits for signature, and where no officer reads them', () => {
  const said = requiredLetters('CHAIRMAN', ladder(4), mailWords.vi).join('\n');
  expect(said).toContain('thư nhắc hạn của báo cáo đó cho đến khi gửi');
  expect(said).toContain('Xã không có công chức nào đọc được thư: mọi thư gửi công chức phụ trách báo cáo.');
  expect(requiredLetters('OFFICER', ladder(4), mailWords.vi).join('\n')).not.toContain('Xã không có công chức');
});
