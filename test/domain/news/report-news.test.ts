import { expect, it } from 'vitest';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { newsTexts } from '../../../src/email/words/news-texts.js';
import { mailTo, submitted, xuanLac } from '../../support/builders/mail-builder.js';
import { draft } from '../../support/builders/scope-builder.js';

/** October 2026 closes on the 14th. A commune has two entries where it has changed, each for its own periods. */
const upTo = (validTo: LocalDate) => ({ ...xuanLac, validTo });
const from = (validFrom: LocalDate) => ({ ...xuanLac, validFrom });
const askedAt = instantAt('2026-10-14', '10:00');
const request = { day: '2026-10-20', ground: 'DISASTER', reason: 'mưa lũ', askedAt, askedBy: 'officer-1' } as const;
const asked = draft({ extensionRequest: request });

it('a request is told to reviewers for a report that is expected of the commune, once', () => {
  const toReviewer = (...communes: (typeof xuanLac)[]) =>
    mailTo('reviewer', { day: '2026-10-15', reports: [asked], communes })?.news?.map(({ kind }) => kind);
  expect(toReviewer(upTo('2026-10-14'))).toEqual(['EXTENSION_ASKED']);
  expect(toReviewer(upTo('2026-10-13'))).toBeUndefined();
  expect(toReviewer(upTo('2026-10-13'), from('2026-10-14'))).toEqual(['EXTENSION_ASKED']);
});

it('an approval is told once to the officer of a commune that has changed', () => {
  const approvedAt = instantAt('2026-11-17', '15:00');
  const reports = [submitted(xuanLac, '2026-10', { approvedAt }), draft({ period: '2026-11' })];
  const communes = [upTo('2026-11-01'), from('2026-11-02')];
  const told = mailTo('officer', { day: '2026-11-18', reports, communes })?.approved;
  expect(told?.map(({ period }) => period)).toEqual(['2026-10']);
});

it('an extension is told after the report was sent as well, but asks for it no more', () => {
  const extension = {
    day: '2026-10-23',
    reason: 'mưa lũ',
    grantedAt: instantAt('2026-10-20', '09:00'),
    grantedBy: 'r',
  };
  const requestsIn = (report: ReturnType<typeof draft>) =>
    mailTo('officer', { day: '2026-10-21', reports: [report] })?.news?.map((news) => newsTexts.request(news, false).en);
  expect(requestsIn(draft({ extension }))).toEqual(['Please complete and submit the report:']);
  expect(requestsIn(submitted(xuanLac, '2026-10', { extension }))).toEqual(['The report has been submitted already:']);
});
