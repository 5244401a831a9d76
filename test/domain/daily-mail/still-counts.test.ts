import { describe, expect, it } from 'vitest';
import { stillCounts } from '../../../src/domain/daily-mail/load-reminder-context.js';
import type { MailEntry } from '../../../src/domain/mail/mail.js';
import { official, sentEntry } from '../../support/builders/mail-builder.js';

const TODAY = '2027-11-17';
const counts = stillCounts(['2027-10', '2025'], TODAY);
const letter = (day: string, period: string, more: Partial<MailEntry> = {}): MailEntry => ({
  ...sentEntry(official('officer'), day, [{ unit: 'xuan-lac', period, step: 25 }]),
  ...more,
});

describe('of a ledger that is never cut, what still counts is', () => {
  it.each([
    ['a letter about a period that is open, however long ago it went', letter('2026-02-09', '2025'), true],
    ['a letter about a closed one, and older than five months', letter('2026-02-09', '2025-12'), false],
    ['any letter of the last months', letter('2027-06-20', '2027-05'), true],
    ['but not of the day before', letter('2027-06-19', '2027-05'), false],
    ['one that never went out', letter('2026-02-09', '2025-12', { status: 'PENDING' }), true],
    ['one that a dead run holds', letter('2026-02-09', '2025-12', { status: 'CLAIMED' }), true],
  ] as const)('%s', (_, entry, expected) => {
    expect(counts(entry)).toBe(expected);
  });
});
