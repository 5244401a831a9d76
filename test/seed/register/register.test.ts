import { expect, test } from 'vitest';
import { SEEDED_SCOPE_PATH, seededCommunes, seededRegister } from '../../../src/seed/register/register.js';
import { VILLAGES_OF } from '../../../src/seed/register/villages.js';

const register = seededRegister(true);
const at = (level: string) => register.units.filter((unit) => unit.level === level);

test('the register is the district as it was: one province, one district, twenty communes', () => {
  expect(at('PROVINCE').map((unit) => [unit.id, unit.gsoCode])).toEqual([['bac-kan', '06']]);
  expect(at('DISTRICT').map((unit) => [unit.path, unit.gsoCode])).toEqual([[SEEDED_SCOPE_PATH, '064']]);
  expect(at('COMMUNE')).toHaveLength(20);
  expect(
    at('COMMUNE')
      .filter((unit) => unit.kind === 'TOWNSHIP')
      .map((unit) => unit.id),
  ).toEqual(['bang-lung']);
});

test('ids are readable, distinct and never a code', () => {
  const ids = register.units.map((unit) => unit.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => /^\d+$/.test(id))).toEqual([]);
  expect(seededCommunes.map((commune) => commune.id).toSorted()).toEqual(Object.keys(VILLAGES_OF).toSorted());
});

test('the communes are real, open-ended and valid from the merger of 2020-02-01', () => {
  expect(seededCommunes.every((unit) => unit.validFrom === '2020-02-01' && unit.validTo === null)).toBe(true);
  expect(seededCommunes.some((unit) => unit.isDemonstration)).toBe(false);
});

test('227 villages are spread over all communes, and each says that it is made up', () => {
  const villages = at('VILLAGE');
  expect(villages).toHaveLength(227);
  expect(new Set(villages.map((village) => village.parent)).size).toBe(20);
  expect(villages.every((village) => village.isDemonstration && village.name.vi.includes('minh họa'))).toBe(true);
});

test('every path is the path of the parent and the own id', () => {
  const paths = new Map(register.units.map((unit) => [unit.id, unit.path]));
  for (const unit of register.units) {
    expect(unit.path).toBe(unit.parent === null ? unit.id : `${paths.get(unit.parent)}/${unit.id}`);
  }
});

test('without the demonstration there are no villages', () => {
  expect(seededRegister(false).units).toHaveLength(22);
  expect(seededRegister(false).units.some((unit) => unit.isDemonstration)).toBe(false);
});
