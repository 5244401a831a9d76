import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lifeOf } from '../../../src/domain/register/life.js';
import { partsOn } from '../../../src/domain/register/lineage.js';
import { unitsBelow } from '../../../src/domain/register/unit.js';
import { hasDemonstrationVillages } from '../../../src/domain/register/villages.js';
import { VILLAGES_OF } from '../../../src/seed/register/villages.js';
import { communeNumbers } from '../../../src/seed/thai-nguyen/numbers.js';
import { demonstrationRegisters, realRegisters } from '../../../src/seed/thai-nguyen/registers.js';

const BEFORE = '2025-06-30';
const DAY = '2025-07-01';
const PROVINCE = 'thai-nguyen-2025';
const { base, inForce } = demonstrationRegisters;
const communes = (day: string) => unitsBelow(inForce, '', day, 'COMMUNE');

/** The list of the whole country. */
const COUNTRY = 'test/support/data/units-2025.csv';

describe('the register of the province', () => {
  test('has 280 communes of two provinces before the day and 92 of one from it on', () => {
    expect(communes(BEFORE)).toHaveLength(280);
    expect(communes(DAY)).toHaveLength(92);
    expect(communes(DAY).filter(({ kind }) => kind === 'WARD')).toHaveLength(15);
    expect(communes(DAY).every(({ parent }) => parent === PROVINCE)).toBe(true);
    expect(unitsBelow(inForce, '', BEFORE, 'DISTRICT')).toHaveLength(17);
    expect(unitsBelow(inForce, '', DAY, 'DISTRICT')).toEqual([]);
  });

  test('keeps the loaded units as a version of their own, and the event', () => {
    expect([base.version, inForce.version, inForce.base]).toEqual([1, 2, 1]);
    expect(inForce.events?.map(({ decision, effective }) => `${decision} ${effective}`)).toEqual([
      '1683/NQ-UBTVQH15 2025-07-01',
    ]);
  });

  test('never uses an id twice, and every id can be read', () => {
    const ids = inForce.units.map(({ id, validFrom, parent }) => `${id} ${validFrom} ${parent}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(inForce.units.filter(({ id }) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(lifeOf(inForce, 'cho-don')?.entries.at(-1)?.level).toBe('DISTRICT');
    expect(lifeOf(inForce, 'cho-don-2025')?.entries.at(-1)).toMatchObject({
      name: { vi: 'Xã Chợ Đồn', en: 'Chợ Đồn Commune' },
    });
  });

  test('has the codes, names and kinds of the list of the country', () => {
    const rows = readFileSync(COUNTRY, 'utf8').trim().split('\n').slice(1);
    const listed = rows.map((row) => row.split(',')).filter(([, , , parent]) => parent === '19');
    const kinds = { COMMUNE: 'XA', WARD: 'PHUONG' } as Readonly<Record<string, string>>;
    expect(
      communes(DAY)
        .map(({ gsoCode, name, kind }) => `${gsoCode} ${name.vi} ${kinds[kind]}`)
        .sort(),
    ).toEqual(listed.map(([code, name, kind]) => `${code} ${name} ${kind}`).sort());
  });

  test('has no number of villages without the demonstration', () => {
    const real = realRegisters();
    expect(real.inForce.units.filter(({ villageCount }) => villageCount !== undefined)).toEqual([]);
    expect(unitsBelow(real.inForce, '', DAY, 'COMMUNE')).toHaveLength(92);
  });
});

describe('the invented numbers', () => {
  test('of villages are marked wherever they show, also after the event', () => {
    for (const { units } of [base, inForce])
      expect(units.filter((unit) => unit.level === 'COMMUNE' && !unit.isVillageCountDemonstration)).toEqual([]);
    expect(hasDemonstrationVillages(inForce, 'thai-nguyen-2025', DAY)).toBe(true);
    expect(hasDemonstrationVillages(realRegisters().inForce, 'thai-nguyen-2025', DAY)).toBe(false);
  });

  test('of a commune formed of whole ones are their sums', () => {
    for (const { id } of communes(DAY)) {
      const { whole, unknown } = partsOn(inForce, id, BEFORE);
      const sum = whole.reduce((total, part) => total + (communeNumbers.get(part)?.residents ?? 0), 0);
      if (unknown.length === 0) expect(communeNumbers.get(id)?.residents, id).toBe(sum);
      else expect(communeNumbers.get(id)?.residents, id).toBeGreaterThan(sum);
    }
  });

  test('of a divided commune are shared without a rest', () => {
    const villages = (day: string) =>
      communes(day).reduce((sum, { id }) => sum + (communeNumbers.get(id)?.villages ?? 0), 0);
    expect(villages(DAY)).toBe(villages(BEFORE));
    expect(lifeOf(inForce, 'gia-sang')?.entries.at(-1)?.validTo).toBe(BEFORE);
  });

  test('give the communes of Chợ Đồn the villages that they have in the district of the article', () => {
    const ofDistrict = unitsBelow(inForce, 'bac-kan/cho-don', BEFORE, 'COMMUNE');
    expect(ofDistrict).toHaveLength(20);
    expect(ofDistrict.reduce((sum, { villageCount = 0 }) => sum + villageCount, 0)).toBe(227);
    expect(lifeOf(inForce, 'xuan-lac')?.entries.at(-1)?.villageCount).toBe(VILLAGES_OF['xuan-lac']);
  });
});
