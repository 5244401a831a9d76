import { describe, expect, it } from 'vitest';
import { count, ratio } from '../../../src/domain/figure/figure.js';
import { inputHash } from '../../../src/domain/ranking/hash.js';
import { isMadeOf } from '../../../src/domain/ranking/rank-communes.js';
import type { Report } from '../../../src/domain/report/report.js';
import { plainCalendar, seededCalendar } from '../../support/builders/holidays.js';
import {
  approved,
  indicator,
  method,
  rankingInput,
  register,
  unitNamed,
  type WholeInput,
} from '../../support/builders/ranking-builder.js';
import { draft, scope } from '../../support/builders/scope-builder.js';
import { gatheredFrom, rankCommunes } from '../../support/builders/whole-ranking.js';

const METHOD = method([
  indicator(),
  indicator({ code: 'Q01', frequency: 'QUARTERLY', kind: 'count', scoring: { rule: 'minMax', ruleStatus: 'local' } }),
]);
const UNITS = register([unitNamed('a'), unitNamed('b')]);
const MONTH = approved('a', '2026-10', { X01: ratio(1, 2) });
const QUARTER = approved('a', '2026-Q3', { Q01: count(4) });
const OTHER = draft({ unit: 'b', path: 'bac-kan/cho-don/b' });

const input = (reports: Report[] = [MONTH, QUARTER, OTHER], overrides: Partial<Omit<WholeInput, 'reports'>> = {}) =>
  rankingInput({ method: METHOD, register: UNITS, reports, ...overrides });
const hash = (...args: Parameters<typeof input>) => gatheredFrom(input(...args)).inputHash;
const standing = hash();

describe('the input hash', () => {
  it('is a SHA-256, and the one the ranking names', () => {
    expect(standing).toMatch(/^[0-9a-f]{64}$/);
    expect(rankCommunes(input()).inputHash).toBe(standing);
  });

  it('does not depend on the order of reports, units or figures', () => {
    const reversed = new Map([...(MONTH.approved ?? [])].toReversed());
    expect(hash([OTHER, QUARTER, { ...MONTH, approved: reversed }])).toBe(standing);
    expect(hash(undefined, { register: { ...UNITS, units: UNITS.units.toReversed() } })).toBe(standing);
  });

  it.each<[string, Report[]]>([
    ['an approved figure', [{ ...MONTH, approved: new Map([['X01', ratio(1, 3)]]) }, QUARTER, OTHER]],
    ['a figure of the quarter', [MONTH, { ...QUARTER, approved: new Map([['Q01', count(5)]]) }, OTHER]],
    ['a figure that is gone', [{ ...MONTH, approved: new Map() }, QUARTER, OTHER]],
    ['the timeliness', [{ ...MONTH, firstSubmittedAt: '2026-10-16T19:00:00.000Z' }, QUARTER, OTHER]],
    ['an extension', [{ ...MONTH, extension: extended('2026-11-20') }, QUARTER, OTHER]],
    ['a first submission', [MONTH, QUARTER, { ...OTHER, firstSubmittedAt: '2026-10-16T02:00:00.000Z' }]],
    ['being a demonstration', [{ ...MONTH, isDemonstration: true }, QUARTER, OTHER]],
    ['a further report', [MONTH, QUARTER, OTHER, approved('b', '2026-Q3', { Q01: count(1) })]],
  ])('changes with %s', (_what, reports) => {
    expect(hash(reports)).not.toBe(standing);
  });

  it.each<[string, Partial<Omit<WholeInput, 'reports'>>]>([
    ['the units', { register: register([unitNamed('a'), unitNamed('c')]) }],
    ['the method', { method: { ...METHOD, id: 'TEST-2' } }],
    ['the due day', { scope: scope({ dueDays: { '2026-10': '2026-10-19' } }) }],
    ['the status', { occurrence: '2026-10-27T20:00:00.000Z' }],
    ['counting submitted figures', { scope: scope({ countSubmitted: true }) }],
    ['the previous ranking', { previous: rankCommunes(input([], { period: '2026-09' })) }],
  ])('changes with %s', (_what, overrides) => {
    expect(hash(undefined, overrides)).not.toBe(standing);
  });

  it('covers the units of the scope, and nothing else of the register', () => {
    const elsewhere = { ...unitNamed('x'), path: 'bac-kan/ba-be/x', parent: 'ba-be' };
    const loaded = { version: 2, units: [...UNITS.units, elsewhere] };
    expect(hash(undefined, { register: loaded })).toBe(standing);
  });

  it('of a release that hashed the version of the register still counts as the same', () => {
    const now = gatheredFrom(input());
    const { basis, table } = now;
    const earlier = { inputHash: inputHash(now.input, basis, table, 1), registerVersion: 1 };
    expect(earlier.inputHash).not.toBe(standing);
    expect(isMadeOf(earlier, now)).toBe(true);
    expect(isMadeOf({ ...earlier, registerVersion: 2 }, now)).toBe(false);
    expect(isMadeOf(earlier, gatheredFrom(input([MONTH, QUARTER])))).toBe(true);
    expect(isMadeOf(earlier, gatheredFrom(input([QUARTER, OTHER])))).toBe(false);
  });

  it('changes with previous ranks and on-time histories, not with the version they were published in', () => {
    const september = approved('a', '2026-09', { X01: ratio(1, 2) });
    const previous = rankCommunes(
      input([september], { period: '2026-09', method: { ...METHOD, minimumCoverage: 0.3 } }),
    );
    const [first, ...rest] = previous.rows;
    if (!first) throw new Error('no rows');
    const over = (row: typeof first) => hash(undefined, { previous: { ...previous, rows: [row, ...rest] } });
    expect(over({ ...first, rank: 2 })).not.toBe(over(first));
    expect(over({ ...first, onTimeHistory: '2026-09 2026-09-16 1' })).not.toBe(
      over({ ...first, onTimeHistory: '2026-09 2026-09-16 0' }),
    );
    expect(hash(undefined, { previous: { ...previous, version: 7, occurrence: '2027-01-01T00:00:00.000Z' } })).toBe(
      over(first),
    );
  });

  it('does not change with what a ranking does not use', () => {
    const stray = { ...MONTH, approved: new Map([...(MONTH.approved ?? []), ['Q01', count(9)] as const]) };
    expect(hash([stray, QUARTER, OTHER])).toBe(standing);
    const redrafted = { ...OTHER, working: new Map([['X01', ratio(1, 9)]]), savedAt: '2026-10-16T03:00:00.000Z' };
    expect(hash([MONTH, QUARTER, redrafted])).toBe(standing);
    expect(hash([MONTH, QUARTER, OTHER, approved('a', '2026-09', { X01: ratio(1, 9) })])).toBe(standing);
    expect(hash(undefined, { occurrence: '2026-10-17T20:00:00.000Z' })).toBe(standing);
  });

  it('does not change with a calendar that changes nothing for the month', () => {
    expect(hash(undefined, { calendar: seededCalendar })).toBe(hash(undefined, { calendar: plainCalendar }));
  });

  it('changes with a carried figure, where figures are carried', () => {
    const carrying = { method: { ...METHOD, missingPolicy: 'CARRY_FORWARD' as const } };
    const earlier = approved('b', '2026-09', { X01: ratio(1, 9) });
    expect(hash([MONTH, QUARTER, OTHER, earlier], carrying)).not.toBe(hash([MONTH, QUARTER, OTHER], carrying));
  });
});

function extended(day: string) {
  return { day, reason: 'lũ', grantedAt: '2026-10-15T02:00:00.000Z' };
}
