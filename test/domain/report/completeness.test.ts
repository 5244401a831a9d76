import { describe, expect, it } from 'vitest';
import { completenessOf } from '../../../src/domain/report/completeness.js';
import type { Report } from '../../../src/domain/report/report.js';
import { approved, unitNamed } from '../../support/builders/ranking-builder.js';
import { draft } from '../../support/builders/scope-builder.js';

const UNITS = ['a', 'b', 'c', 'd'].map((id) => unitNamed(id));
const of = (reports: Report[], expected = UNITS) =>
  completenessOf({
    expected,
    reports,
    dueDay: '2026-10-16',
    asOf: '2026-10-30T00:00:00.000Z',
  });
const submitted = (unit: string, firstSubmittedAt: string) => draft({ unit, state: 'SUBMITTED', firstSubmittedAt });

describe('completeness', () => {
  it('counts expected, submitted, on time and approved', () => {
    const reports = [
      approved('a', '2026-10', {}),
      submitted('b', '2026-10-16T16:59:00.000Z'),
      submitted('c', '2026-10-16T17:00:00.000Z'),
      draft({ unit: 'd' }),
    ];
    expect(of(reports)).toEqual({
      expected: 4,
      actual: 3,
      onTime: 2,
      approved: 1,
      reportingRate: 0.75,
      reportingRateOnTime: 0.5,
    });
  });

  it('has no rate where nothing was expected', () => {
    expect(of([], [])).toMatchObject({ expected: 0, reportingRate: null, reportingRateOnTime: null });
  });

  it('leaves out reports of units from which none is expected', () => {
    expect(of([approved('elsewhere', '2026-10', {})])).toMatchObject({ expected: 4, actual: 0, approved: 0 });
  });

  it('counts a returned report: it was submitted, and a reopened one: it is approved', () => {
    const returned = draft({ unit: 'a', state: 'RETURNED', firstSubmittedAt: '2026-10-15T02:00:00.000Z' });
    expect(of([returned])).toMatchObject({ actual: 1, onTime: 1, approved: 0 });
    expect(of([{ ...approved('a', '2026-10', {}), state: 'RETURNED' }])).toMatchObject({ approved: 1 });
  });

  it('goes by the extended day of a commune', () => {
    const late = submitted('a', '2026-10-20T02:00:00.000Z');
    const extension = { day: '2026-10-20', reason: 'lũ', grantedAt: '2026-10-15T02:00:00.000Z' };
    expect(of([late]).onTime).toBe(0);
    expect(of([{ ...late, extension }]).onTime).toBe(1);
  });
});
