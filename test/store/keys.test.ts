import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as keys from '../../src/store/keys.js';
import { anyPeriod } from '../support/builders/arbitraries.js';

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/);
const path = fc.array(slug, { minLength: 1, maxLength: 4 }).map((ids) => ids.join('/'));
const inRange = (sk: string, { from, to }: keys.KeyRange) => from <= sk && sk <= to;

describe('keys', () => {
  it('of a report give back its address', () => {
    fc.assert(
      fc.property(path, anyPeriod, (unit, period) => {
        expect(keys.addressOfReport(keys.reportKey(unit, period))).toEqual({ path: unit, period });
      }),
    );
  });

  it('of a scope hold exactly the units at and below it', () => {
    fc.assert(
      fc.property(path, path, anyPeriod, (scope, unit, period) => {
        const [range, key] = [keys.reportsOf(scope, period), keys.reportKey(unit, period)];
        const below = unit === scope || unit.startsWith(`${scope}/`);
        expect(range.pk === key.pk && inRange(key.sk, range)).toBe(below);
      }),
    );
  });

  it('of a scope hold a unit of the same beginning only when it lies below', () => {
    fc.assert(
      fc.property(path, slug, anyPeriod, (scope, more, period) => {
        const range = keys.reportsOf(scope, period);
        expect(inRange(keys.reportKey(`${scope}/${more}`, period).sk, range)).toBe(true);
        expect(inRange(keys.reportKey(`${scope}-${more}`, period).sk, range)).toBe(false);
      }),
    );
  });

  it('of versions sort like their numbers', () => {
    const sk = (version: number) => keys.publishedRankingKey('cho-don', '2026-10', version).sk;
    expect(sk(9) < sk(10)).toBe(true);
    expect(sk(999) < sk(1_000)).toBe(true);
  });

  it('of kept copies never stand among the current ones', () => {
    const kept = keys.publishedRankingKey('cho-don', '2026-10', 1).sk;
    expect(inRange(kept, keys.currentRankings('cho-don'))).toBe(false);
  });
});
