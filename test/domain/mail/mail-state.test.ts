import { expect, test } from 'vitest';
import { type MailEntry, mailState, type ReadableEntry } from '../../../src/domain/mail/mail.js';
import { mailEntry } from '../../support/builders/stored-builder.js';

const bounced = { fate: 'BOUNCED', at: '2026-10-16T01:00:05.000Z', detail: '550' } as const;

test.each<[Partial<MailEntry>, string]>([
  [{ status: 'PENDING' }, 'PENDING'],
  [{ status: 'CLAIMED' }, 'CLAIMED'],
  [{ status: 'SENT' }, 'SENT'],
  [{ status: 'SENT', feedback: bounced }, 'BOUNCED'],
  [{ status: 'SENT', feedback: { ...bounced, fate: 'DELIVERED' } }, 'DELIVERED'],
  [{ status: 'SENT', feedback: { ...bounced, fate: 'COMPLAINED' } }, 'COMPLAINED'],
  [{ status: 'FAILED', failure: 'refused' }, 'FAILED'],
  [{ status: 'SUPERSEDED', notSent: 'NOTHING_DUE' }, 'SUPERSEDED'],
  [{ status: 'SUPERSEDED', notSent: 'ADDRESS_SUPPRESSED' }, 'SUPPRESSED'],
])('%j is %s', (overrides, state) => {
  expect(mailState(mailEntry(overrides) as ReadableEntry)).toBe(state);
});
