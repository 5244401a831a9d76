import { describe, expect, it } from 'vitest';
import { ancestorsOn } from '../../../src/domain/register/life.js';
import {
  byPath,
  isAtOrBelow,
  isBelow,
  unitByCode,
  unitById,
  unitsBelow,
  validOn,
} from '../../../src/domain/register/unit.js';
import { register, unitNamed } from '../../support/builders/ranking-builder.js';

const PROVINCE = unitNamed('bac-kan', { level: 'PROVINCE', kind: 'PROVINCE', path: 'bac-kan', parent: null });
const DISTRICT = unitNamed('cho-don', {
  level: 'DISTRICT',
  kind: 'DISTRICT',
  path: 'bac-kan/cho-don',
  parent: 'bac-kan',
});

describe('a unit', () => {
  const unit = unitNamed('a', { validFrom: '2020-02-01', validTo: '2025-06-30' });

  it('exists from its first day to its last, both included', () => {
    const days = ['2020-01-31', '2020-02-01', '2025-06-30', '2025-07-01'];
    expect(days.map((day) => validOn(unit, day))).toEqual([false, true, true, false]);
  });

  it('without bounds always exists', () => {
    expect(validOn(unitNamed('a'), '1900-01-01')).toBe(true);
  });
});

describe('below a scope', () => {
  it('is what has its path as a prefix of whole ids', () => {
    expect(isBelow('bac-kan/cho-don/a', 'bac-kan/cho-don')).toBe(true);
    expect(isBelow('bac-kan/cho-don', 'bac-kan/cho-don')).toBe(false);
    expect(isAtOrBelow('bac-kan/cho-don', 'bac-kan/cho-don')).toBe(true);
    expect(isBelow('bac-kan/cho-don-2/a', 'bac-kan/cho-don')).toBe(false);
  });

  it('are the units of a level that exist on the day, by path', () => {
    const units = register([
      unitNamed('b'),
      unitNamed('a'),
      unitNamed('gone', { validTo: '2026-10-13' }),
      unitNamed('thon', { level: 'VILLAGE', path: 'bac-kan/cho-don/a/thon' }),
      DISTRICT,
      PROVINCE,
    ]);
    const ids = (level: 'COMMUNE' | 'VILLAGE' | 'DISTRICT', scope = 'bac-kan/cho-don') =>
      unitsBelow(units, scope, '2026-10-14', level).map((unit) => unit.id);
    expect(ids('COMMUNE')).toEqual(['a', 'b']);
    expect(ids('COMMUNE', 'bac-kan')).toEqual(['a', 'b']);
    expect(ids('VILLAGE')).toEqual(['thon']);
    expect(ids('DISTRICT')).toEqual([]);
  });
});

describe('order', () => {
  it('is by code units, on every machine the same', () => {
    const paths = ['b', 'a', 'Z', 'a-b', 'a'].map((path) => ({ path }));
    expect(paths.toSorted(byPath).map(({ path }) => path)).toEqual(['Z', 'a', 'a', 'a-b', 'b']);
  });
});

describe('looking up', () => {
  const old = unitNamed('bang-lung', { gsoCode: '02020', validTo: '2025-06-30' });
  const successor = unitNamed('cho-don-2025', { gsoCode: '02020', validFrom: '2025-07-01' });
  const units = register([PROVINCE, DISTRICT, old, successor]);

  it('by code needs a day, because codes are reused', () => {
    expect(unitByCode(units, '02020', '2025-06-30')?.id).toBe('bang-lung');
    expect(unitByCode(units, '02020', '2025-07-01')?.id).toBe('cho-don-2025');
    expect(unitByCode(units, '99999', '2025-07-01')).toBeUndefined();
    expect(unitByCode(units, '02020', '2025-07-01', 'DISTRICT')).toBeUndefined();
  });

  it('by id finds a unit on its days only', () => {
    expect(unitById(units, 'bang-lung', '2025-06-30')).toBe(old);
    expect(unitById(units, 'bang-lung', '2025-07-01')).toBeUndefined();
    expect(unitById(units, 'nowhere', '2025-06-30')).toBeUndefined();
  });

  it('finds the units above, from the province down', () => {
    expect(ancestorsOn(units, old, '2025-06-30')).toEqual([PROVINCE, DISTRICT]);
    expect(ancestorsOn(units, PROVINCE, '2025-06-30')).toEqual([]);
  });
});
