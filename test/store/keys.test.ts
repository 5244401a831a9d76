import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyRange } from '../../src/store/keys/key.js';
import { currentRankings, publishedRankingKey } from '../../src/store/keys/ranking.js';
import { addressOfReport, reportKey, reportsOf } from '../../src/store/keys/report.js';
import { anyPeriod } from '../support/builders/arbitraries.js';
import { keyPrefixes, prefixesIn, strayPrefixes } from '../support/key-prefixes.js';

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/);
const path = fc.array(slug, { minLength: 1, maxLength: 4 }).map((ids) => ids.join('/'));
const inRange = (sk: string, { from, to }: KeyRange) => from <= sk && sk <= to;

describe('keys', () => {
  it('of a report give back its address', () => {
    fc.assert(
      fc.property(path, anyPeriod, (unit, period) => {
        expect(addressOfReport(reportKey(unit, period))).toEqual({ path: unit, period });
      }),
    );
  });

  it('of a scope hold exactly the units at and below it', () => {
    fc.assert(
      fc.property(path, path, anyPeriod, (scope, unit, period) => {
        const [range, key] = [reportsOf(scope, period), reportKey(unit, period)];
        const below = unit === scope || unit.startsWith(`${scope}/`);
        expect(range.pk === key.pk && inRange(key.sk, range)).toBe(below);
      }),
    );
  });

  it('of a scope hold a unit of the same beginning only when it lies below', () => {
    fc.assert(
      fc.property(path, slug, anyPeriod, (scope, more, period) => {
        const range = reportsOf(scope, period);
        expect(inRange(reportKey(`${scope}/${more}`, period).sk, range)).toBe(true);
        expect(inRange(reportKey(`${scope}-${more}`, period).sk, range)).toBe(false);
      }),
    );
  });

  it('of versions sort like their numbers', () => {
    const sk = (version: number) => publishedRankingKey('cho-don', '2026-10', version).sk;
    expect(sk(9) < sk(10)).toBe(true);
    expect(sk(999) < sk(1_000)).toBe(true);
  });

  it('of kept copies never stand among the current ones', () => {
    const kept = publishedRankingKey('cho-don', '2026-10', 1).sk;
    expect(inRange(kept, currentRankings('cho-don'))).toBe(false);
  });
});

describe('prefixes of keys, a law of the architecture', () => {
  it('are spelled in src/store/keys only', () => {
    expect(keyPrefixes().length).toBeGreaterThan(30);
    expect(strayPrefixes()).toEqual([]);
  });

  it.each([
    ["pk?.startsWith('AREA#')", ['AREA#']],
    ['/^REV#/.test(sk)', ['REV#']],
    ['{ pk: `ADMIN#`, sk }', ['ADMIN#']],
    ["pk === 'SETTINGS' && sk === 'CURRENT'", ['SETTINGS']],
    ["{ noun: 'OFFICIAL', id } // ADMIN#OFFICIAL#off-1", []],
  ])('are found where they are planted: %s', (text, found) => {
    expect(prefixesIn(text)).toEqual(found);
  });

  it('are those that the table of access patterns names', () => {
    const table = readFileSync('src/store/README.md', 'utf8').split('## What cannot be read')[0] ?? '';
    const named = [...table.matchAll(/`([A-Z]+#?)(?=[`<…])/g)].map(([, prefix]) => prefix);
    expect(named.length).toBeGreaterThan(12);
    expect(named.filter((prefix) => prefix !== 'BOUNDARIES' && !keyPrefixes().includes(prefix ?? ''))).toEqual([]);
  });
});
