import { describe, expect, it } from 'vitest';
import { officialViewer } from '../../../src/domain/access/viewer.js';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Extent, Reorganisation, UnitChange } from '../../../src/domain/register/reorganisation.js';
import { nextSeat, placedOn, seatsOf, storedPathsOf } from '../../../src/domain/register/seat.js';
import { unitNamed } from '../../support/builders/ranking-builder.js';
import { officer } from '../../support/builders/scope-builder.js';

const province = unitNamed('bac-kan', { level: 'PROVINCE', kind: 'PROVINCE', path: 'bac-kan', parent: null });
const district = unitNamed('cho-don', {
  level: 'DISTRICT',
  kind: 'DISTRICT',
  path: 'bac-kan/cho-don',
  parent: 'bac-kan',
});
const units = [province, district, ...['a', 'b', 'c', 'd'].map((id) => unitNamed(id))];

const form = (id: string, from: Readonly<Record<string, Extent>>): UnitChange => ({
  of: 'FORM',
  unit: { id, kind: 'COMMUNE', gsoCode: null, name: { vi: id, en: id }, parent: 'bac-kan' },
  predecessors: Object.entries(from).map(([unit, extent]) => ({ unit, extent })),
  outside: [],
  clause: null,
});
const changes: UnitChange[] = [
  { of: 'END_LEVEL', level: 'DISTRICT', within: null, clause: null },
  form('ab-2025', { a: 'WHOLE', b: 'WHOLE' }),
  form('c1-2025', { c: 'PART' }),
  form('c2-2025', { c: 'REST' }),
  form('d-2025', { d: 'WHOLE' }),
];
const reformed = (confirmedBy?: string) => {
  const event: Reorganisation = {
    id: 'e',
    effective: '2025-07-01',
    decision: '1/NQ',
    changes,
    ...(confirmedBy && { confirmedBy }),
  };
  return registerInForce(2, { version: 1, units }, [event]);
};
const confirmed = reformed('administrator-2');
const pathsOf = (unit: string, register = confirmed) => {
  const viewer = officialViewer(
    { kind: 'person', id: 'officer-1', roles: ['officer'] },
    { entries: [officer({ unit })], day: '2026-10-14' },
    register,
  );
  return typeof viewer === 'string' ? [viewer] : viewer.places.map(({ path }) => path).toSorted();
};

describe('where officials of ended units go on', () => {
  it('is the successor that took all of their unit, wider or not', () => {
    expect(nextSeat(confirmed, 'a')).toEqual({ unit: 'ab-2025', isWider: true, isConfirmed: true });
    expect(nextSeat(confirmed, 'd')).toEqual({ unit: 'd-2025', isWider: false, isConfirmed: true });
  });

  it('is the unit above where a level ended, and nowhere where a unit was divided', () => {
    expect(nextSeat(confirmed, 'cho-don')).toMatchObject({ unit: 'bac-kan', isWider: true });
    expect(nextSeat(confirmed, 'c')).toBeUndefined();
    expect(nextSeat(confirmed, 'bac-kan')).toBeUndefined();
  });

  it('waits for the confirmation where rights would grow, and only there', () => {
    expect([seatsOf(reformed(), 'a'), seatsOf(reformed(), 'd')]).toEqual([['a'], ['d', 'd-2025']]);
    expect(seatsOf(confirmed, 'a')).toEqual(['a', 'ab-2025']);
  });

  it('follows the day: before it everybody is where they were', () => {
    const who = { unit: 'a', path: 'bac-kan/cho-don/a' };
    expect(placedOn(confirmed, who, '2025-06-30')).toEqual(who);
    expect(placedOn(confirmed, who, '2025-07-01')).toEqual({ unit: 'ab-2025', path: 'bac-kan/ab-2025' });
  });

  it('leaves those of a divided unit there, below the unit that took over the one above', () => {
    const who = { unit: 'c', path: 'bac-kan/cho-don/c' };
    expect(placedOn(confirmed, who, '2025-06-30')).toEqual(who);
    expect(placedOn(confirmed, who, '2025-07-01')).toEqual({ unit: 'c', path: 'bac-kan/c' });
    // Nobody has confirmed that officials of the district continue at the province.
    expect(placedOn(reformed(), who, '2025-07-01')).toEqual(who);
    expect(placedOn(confirmed, { unit: 'c2-2025', path: 'bac-kan/c2-2025' }, '2025-06-30').path).toBe(
      'bac-kan/c2-2025',
    );
  });

  it('gives rights at the old places until their last day and at the new ones from the first', () => {
    expect(pathsOf('a', reformed())).toEqual(['bac-kan/cho-don/a']);
    expect(pathsOf('a')).toEqual(['bac-kan/ab-2025', 'bac-kan/cho-don/a', 'bac-kan/cho-don/b']);
    expect(pathsOf('d')).toEqual(['bac-kan/cho-don/d', 'bac-kan/d-2025']);
    expect(pathsOf('c')).toEqual(['bac-kan/cho-don/c']);
  });

  it('is read from the paths under which they are still stored', () => {
    expect(storedPathsOf({ version: 1, units }, 'bac-kan/ab-2025')).toEqual(['bac-kan/ab-2025']);
    expect(storedPathsOf(confirmed, 'bac-kan/ab-2025')).toEqual([
      'bac-kan/ab-2025',
      'bac-kan/cho-don/a',
      'bac-kan/cho-don/b',
    ]);
    expect(storedPathsOf(confirmed, 'bac-kan')).toEqual(['bac-kan']);
  });
});

describe('where officials of units of a withdrawn map go on', () => {
  const back = (office: string) => ({ version: 3, units, withdrawn: { maps: [confirmed], office } });
  const at = (unit: string, office = 'cho-don') =>
    placedOn(back(office), { unit, path: `bac-kan/${unit}` }, '2026-10-14').path;

  it('is the first unit of the office whose officials would have gone there', () => {
    expect([at('ab-2025'), at('d-2025')]).toEqual(['bac-kan/cho-don/a', 'bac-kan/cho-don/d']);
    expect(pathsOf('ab-2025', back('cho-don'))).toEqual(['bac-kan/cho-don/a']);
    expect(at('ab-2025', 'd')).toBe('bac-kan/cho-don/d/ab-2025');
  });

  it('is nowhere for a unit made of parts: they wait below the office', () => {
    expect(at('c1-2025')).toBe('bac-kan/cho-don/c1-2025');
    expect(pathsOf('c1-2025', back('cho-don'))).toEqual(['NO_UNIT']);
  });

  it('leaves a unit that no map ever had as it is stored', () => {
    expect(at('never')).toBe('bac-kan/never');
  });

  it('is read from the paths of that map, by the unit and by the office', () => {
    expect(storedPathsOf(back('cho-don'), 'bac-kan/cho-don/a')).toEqual(['bac-kan/ab-2025', 'bac-kan/cho-don/a']);
    // Officials of the divided unit were written to below the province.
    const formed = ['bac-kan/ab-2025', 'bac-kan/c', 'bac-kan/c1-2025', 'bac-kan/c2-2025'];
    expect(storedPathsOf(back('cho-don'), 'bac-kan/cho-don')).toEqual([...formed, 'bac-kan/cho-don', 'bac-kan/d-2025']);
    expect(storedPathsOf(back('cho-don'), '')).toEqual(['', 'bac-kan']);
  });
});
