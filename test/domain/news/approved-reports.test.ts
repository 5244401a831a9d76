import { expect, it } from 'vitest';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { composeLetter } from '../../../src/email/letter/compose.js';
import { letterFrame } from '../../../src/email/letter/frame.js';
import { renderText } from '../../../src/email/letter/render-text.js';
import {
  mailTo,
  official,
  type SituationOptions,
  sentEntry,
  situation,
  submitted,
  xuanLac,
} from '../../support/builders/mail-builder.js';
import { draft } from '../../support/builders/scope-builder.js';

/** November's report is late on 18 November 2026, and October's was approved the day before. */
const approvedAt = instantAt('2026-11-17', '15:00');
const given = (sent: SituationOptions['sent'] = []): SituationOptions => ({
  day: '2026-11-18',
  reports: [submitted(xuanLac, '2026-10', { approvedAt }), draft({ period: '2026-11' })],
  sent,
});
const toOfficer = (options: SituationOptions, language: 'vi' | 'en' = 'vi') => {
  const mail = mailTo('officer', options, language);
  if (!mail) throw new Error('nothing is told to the officer');
  return {
    approved: mail.approved,
    text: renderText(composeLetter(mail, letterFrame(mail.official, situation(options)))),
  };
};
const letterOn = (day: string) => [sentEntry(official('officer'), day, [])];

it('an approval is a line in the next daily letter', () => {
  const { approved, text } = toOfficer(given(letterOn('2026-11-17')));
  expect(approved?.map(({ period }) => period)).toEqual(['2026-10']);
  expect(text).toContain('Đã được duyệt: báo cáo chuyển đổi số tháng 10/2026 (ngày 17/11/2026).');
  expect(toOfficer(given(), 'en').text).toContain(
    'Approved: the digital-transformation report for October 2026 (on 17 November 2026).',
  );
});

it('is told once: a letter that went out after it has told it', () => {
  const told = { ...given(letterOn('2026-11-18')), day: '2026-11-20' };
  expect(toOfficer(told).approved).toBeUndefined();
});

it('is no reason for a letter, and no news to those above the commune', () => {
  const reports = [submitted(xuanLac, '2026-10', { approvedAt: instantAt('2026-11-03', '15:00') })];
  expect(mailTo('officer', { day: '2026-11-04', reports })).toBeUndefined();
  expect(mailTo('reviewer', { ...given(), day: '2026-11-24' })?.approved).toBeUndefined();
});
