import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/domain/figure/figure.js';
import { rankingStatus, type StatusInput, waitingOn } from '../../../src/domain/ranking/status.js';
import { plainCalendar, seededCalendar } from '../../support/builders/holidays.js';
import {
  approved,
  indicator,
  method,
  rankingInput,
  register,
  unitNamed,
} from '../../support/builders/ranking-builder.js';
import { draft, scope } from '../../support/builders/scope-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';

const done = approved('a', '2026-10', { X01: ratio(1, 2) });
const status = (overrides: Partial<StatusInput> = {}) =>
  rankingStatus({
    scope: scope(),
    month: '2026-10',
    occurrence: '2026-10-16T20:00:00.000Z',
    calendar: plainCalendar,
    current: null,
    expected: [done, undefined],
    ...overrides,
  });

describe('a ranking', () => {
  it('is provisional until every expected report is approved', () => {
    expect(status()).toBe('PROVISIONAL');
    expect(status({ expected: [done, draft({ unit: 'b', state: 'SUBMITTED' })] })).toBe('PROVISIONAL');
    expect(status({ expected: [done, approved('b', '2026-10', {})] })).toBe('FINAL');
  });

  it('counts a reopened report as approved: its figures stay in force', () => {
    expect(status({ expected: [done, { ...done, state: 'RETURNED' }] })).toBe('FINAL');
  });

  it('is final when the 25th, moved to the next working day, has ended in Viet Nam', () => {
    // 25 October 2026 is a Sunday: the day ends on Monday the 26th at 17:00 UTC.
    expect(status({ occurrence: '2026-10-26T16:59:59.999Z' })).toBe('PROVISIONAL');
    expect(status({ occurrence: '2026-10-26T17:00:00.000Z' })).toBe('FINAL');
  });

  describe('waits after that day', () => {
    const submitted = draft({ unit: 'b', state: 'SUBMITTED', firstSubmittedAt: '2026-10-16T02:00:00.000Z' });
    const returned: typeof submitted = { ...submitted, state: 'RETURNED' };
    const extended = draft({
      unit: 'b',
      extension: { day: '2026-10-30', reason: 'Lũ', grantedAt: '2026-10-15T02:00:00.000Z' },
    });
    const on = (day: string, report: typeof submitted | undefined, settings = {}) =>
      status({ occurrence: `${day}T01:00:00.000Z`, expected: [done, report], scope: scope(settings) });

    it.each([
      ['a report that waits for a reviewer', submitted],
      ['a returned report', returned],
      ['an extension that still runs', extended],
    ])('for %s, five working days at most', (_what, report) => {
      expect(on('2026-10-27', report)).toBe('PROVISIONAL');
      expect(on('2026-10-30', report)).toBe('PROVISIONAL');
      expect(on('2026-11-03', report)).toBe('FINAL');
    });

    it('until Monday, the fifth working day, has ended', () => {
      expect(on('2026-11-02', submitted)).toBe('PROVISIONAL');
      expect(on('2026-11-02', extended)).toBe('FINAL');
    });

    it('for nothing that nobody has sent, and not once all is closed', () => {
      expect(on('2026-10-27', undefined)).toBe('FINAL');
      expect(on('2026-10-27', draft({ unit: 'b' }))).toBe('FINAL');
      expect(on('2026-10-27', { ...extended, extension: { ...extended.extension, day: '2026-10-26' } as never })).toBe(
        'FINAL',
      );
    });

    it('for as many working days as the scope says', () => {
      expect(on('2026-10-27', submitted, { finalWaitDays: 0 })).toBe('FINAL');
      expect(on('2026-10-27', submitted, { finalWaitDays: 1 })).toBe('PROVISIONAL');
      expect(on('2026-10-28', submitted, { finalWaitDays: 1 })).toBe('FINAL');
    });

    it('and counts what it waited for', () => {
      const all = [done, undefined, submitted, returned, extended, draft({ unit: 'c' })];
      expect(waitingOn(all, '2026-10-30')).toEqual({ extended: 1, awaitingReview: 1, returned: 1 });
      expect(waitingOn(all, '2026-10-31')).toEqual({ extended: 0, awaitingReview: 1, returned: 1 });
    });
  });

  it('is final later where the next working day is: 25 April 2026 is a Saturday before two days off', () => {
    const april = { month: '2026-04', calendar: seededCalendar };
    expect(status({ ...april, occurrence: '2026-04-28T16:59:59.999Z' })).toBe('PROVISIONAL');
    expect(status({ ...april, occurrence: '2026-04-28T17:00:00.000Z' })).toBe('FINAL');
  });

  it('stays final, whatever is approved, reopened or expected later', () => {
    expect(status({ current: { status: 'FINAL' } })).toBe('FINAL');
    expect(status({ current: { status: 'PROVISIONAL' } })).toBe('PROVISIONAL');
  });

  it('of nothing expected is final only by the day', () => {
    expect(status({ expected: [] })).toBe('PROVISIONAL');
  });
});

describe('the reports that a ranking waits for', () => {
  const METHOD = method([indicator()]);
  const units = register([unitNamed('a')]);
  const statusOf = (period: string, reports: string[], overrides = {}) =>
    rankCommunes(
      rankingInput({
        method: METHOD,
        period,
        register: units,
        occurrence: `${period}-15T20:00:00.000Z`,
        reports: reports.map((id) => approved('a', id, { X01: ratio(1, 2) })),
        ...overrides,
      }),
    ).status;

  it('are those of the periods that close with the month', () => {
    expect(statusOf('2026-10', ['2026-10'])).toBe('FINAL');
    expect(statusOf('2026-09', ['2026-09'])).toBe('PROVISIONAL');
    expect(statusOf('2026-09', ['2026-09', '2026-Q3'])).toBe('FINAL');
    expect(statusOf('2026-12', ['2026-12', '2026-Q4'])).toBe('PROVISIONAL');
    expect(statusOf('2026-12', ['2026-12', '2026-Q4', '2026'])).toBe('FINAL');
  });

  it('begin with the first period of the scope', () => {
    const late = { scope: scope({ firstPeriod: '2026-11' }) };
    expect(statusOf('2026-11', ['2026-11'], late)).toBe('FINAL');
    expect(statusOf('2026-12', ['2026-12', '2026-Q4', '2026'], late)).toBe('FINAL');
  });
});
