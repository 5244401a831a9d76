import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfEntry, lifeOf, unitAround } from '../../../src/domain/register/life.js';
import { partsOn, successorsOn } from '../../../src/domain/register/lineage.js';
import { mapOfDay } from '../../../src/domain/register/map-of-day.js';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation, UnitChange } from '../../../src/domain/register/reorganisation.js';
import { type Register, type Unit, type UnitKind, unitById, unitsBelow } from '../../../src/domain/register/unit.js';
import { LEVEL_OF_KIND } from '../../../src/domain/register/unit-kind.js';
import { addDays } from '../../../src/domain/time/local-date.js';

const unit = (path: string, kind: UnitKind): Unit => ({
  id: path.slice(path.lastIndexOf('/') + 1),
  path,
  kind,
  level: LEVEL_OF_KIND[kind],
  gsoCode: null,
  name: { vi: path, en: path },
  parent: path.includes('/') ? (path.split('/').at(-2) ?? null) : null,
  validFrom: null,
  validTo: null,
  isDemonstration: false,
});

const base = {
  version: 1,
  units: [unit('p', 'PROVINCE'), ...['a', 'b', 'c', 'd'].map((id) => unit(`p/${id}`, 'COMMUNE'))],
};
const form = (id: string, predecessors: Extract<UnitChange, { of: 'FORM' }>['predecessors']): UnitChange => ({
  of: 'FORM',
  unit: { id, kind: 'COMMUNE', gsoCode: null, name: { vi: id, en: id }, parent: 'p' },
  predecessors,
  outside: [],
  clause: null,
});
const rename = (id: string, vi: string): UnitChange => ({ of: 'ALTER', unit: id, name: { vi, en: vi }, clause: null });
const event = (id: string, effective: string, ...changes: UnitChange[]): Reorganisation => ({
  id,
  effective,
  decision: id,
  changes,
});
const inForce = (...events: Reorganisation[]): Register => registerInForce(2, base, events);

const DAY = '2027-01-01';
const BEFORE = '2026-12-31';
const merge = event(
  'merge',
  DAY,
  form('ab', [
    { unit: 'a', extent: 'WHOLE' },
    { unit: 'b', extent: 'WHOLE' },
  ]),
);
const renamed = event('renamed', DAY, rename('c', 'C2'));

describe('the map of a day', () => {
  it('has nothing of what takes effect later, and everything from its day on', () => {
    const register = inForce(merge, renamed);
    expect(mapOfDay(register, BEFORE)).toEqual({ version: 2, base: 1, units: base.units });
    expect(mapOfDay(register, DAY)).toBe(register);
    expect(unitById(mapOfDay(register, BEFORE), 'a', DAY)?.validTo).toBeNull();
    expect(successorsOn(mapOfDay(register, BEFORE), 'a', DAY)).toEqual(['a']);
    expect(successorsOn(mapOfDay(register, DAY), 'a', DAY)).toEqual(['ab']);
  });

  it('is one object a day, so that what is kept beside a register is kept', () => {
    const register = inForce(merge);
    expect(mapOfDay(register, BEFORE)).toBe(mapOfDay(register, BEFORE));
  });

  it('is what the register was before later events were published, whatever they do', () => {
    const days = fc.constantFrom('2026-06-01', '2026-12-01', DAY);
    fc.assert(
      fc.property(days, days, days, (first, second, today) => {
        const events = [
          { ...merge, effective: first },
          { ...renamed, effective: second },
        ];
        const past = events.filter(({ effective }) => effective <= today);
        const then = registerInForce(2, base, past);
        const known = mapOfDay(inForce(...events), today);
        const named = ({ units }: Register) => units.toSorted((a, b) => (a.path < b.path ? -1 : 1));
        expect(named(known)).toEqual(named(then));
        expect(known.events ?? []).toEqual(then.events);
      }),
    );
  });

  it('agrees with the register about every day up to its own', () => {
    const register = inForce(merge, renamed);
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.nat(400), (to, back) => {
        const today = addDays(DAY, to);
        const day = addDays(today, -back);
        const names = (of: Register) => unitsBelow(of, '', day, 'COMMUNE').map(({ id, name }) => `${id} ${name.vi}`);
        expect(names(mapOfDay(register, today))).toEqual(names(register));
      }),
    );
  });
});

describe('the life of a unit', () => {
  const register = inForce(event('early', '2026-10-20', rename('c', 'C1')), merge, renamed);

  it('goes on through a new name: neither the first nor the last day is that of an entry', () => {
    const life = lifeOf(register, 'c');
    expect(life?.entries.map(({ name }) => name.vi)).toEqual(['p/c', 'C1', 'C2']);
    expect([life?.firstDay, life?.lastDay]).toEqual([null, null]);
  });

  it('ends the day before its heir begins', () => {
    expect(lifeOf(register, 'a')).toMatchObject({ firstDay: null, lastDay: BEFORE, forebears: [], heirs: ['ab'] });
    expect(lifeOf(register, 'ab')).toMatchObject({ firstDay: DAY, lastDay: null, forebears: ['a', 'b'], heirs: [] });
    expect(lifeOf(register, 'nowhere')).toBeUndefined();
  });

  it('is near a day outside of it with its first or its last entry', () => {
    expect(unitAround(register, 'a', DAY)?.validTo).toBe(BEFORE);
    expect(unitAround(register, 'ab', BEFORE)?.validFrom).toBe(DAY);
    expect(unitAround(register, 'c', '2026-10-19')?.name.vi).toBe('p/c');
    expect(unitAround(register, 'c', '2026-10-20')?.name.vi).toBe('C1');
    const entry = { validFrom: '2026-02-01', validTo: '2026-02-28' };
    expect(['2026-01-31', '2026-02-01', '2026-02-10', '2026-03-01'].map((day) => dayOfEntry(entry, day))).toEqual([
      '2026-02-01',
      '2026-02-01',
      '2026-02-10',
      '2026-02-28',
    ]);
  });
});

describe('a divided unit', () => {
  const divided = event(
    'divided',
    '2026-02-01',
    form('x', [{ unit: 'a', extent: 'PART' }]),
    form('y', [
      { unit: 'a', extent: 'REST' },
      { unit: 'b', extent: 'WHOLE' },
    ]),
  );
  const together = event(
    'together',
    '2026-03-01',
    form('z', [
      { unit: 'x', extent: 'WHOLE' },
      { unit: 'y', extent: 'WHOLE' },
    ]),
  );
  const apart = event(
    'apart',
    '2026-03-01',
    form('z', [
      { unit: 'y', extent: 'WHOLE' },
      { unit: 'c', extent: 'WHOLE' },
    ]),
  );

  it('is known again where its parts come together', () => {
    const { whole, unknown } = partsOn(inForce(divided, together), 'z', '2026-01-31');
    expect([whole.toSorted(), unknown]).toEqual([['a', 'b'], []]);
  });

  it('stays unknown where one of its parts goes elsewhere', () => {
    const { whole, unknown } = partsOn(inForce(divided, apart), 'z', '2026-01-31');
    expect([whole.toSorted(), unknown]).toEqual([['b', 'c'], ['a']]);
  });

  it('stays unknown where a part of it left the register', () => {
    const left = event('left', '2026-02-01', form('x', [{ unit: 'a', extent: 'PART' }]), {
      of: 'END',
      unit: 'a',
      heirsOutside: ['Xã khác'],
      clause: null,
    });
    const later = event(
      'later',
      '2026-03-01',
      form('z', [
        { unit: 'x', extent: 'WHOLE' },
        { unit: 'b', extent: 'WHOLE' },
      ]),
    );
    const { whole, unknown } = partsOn(inForce(left, later), 'z', '2026-01-31');
    expect([whole, unknown]).toEqual([['b'], ['a']]);
  });
});
