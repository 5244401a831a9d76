import { describe, expect, it } from 'vitest';
import { lifeOf } from '../../../src/domain/register/life.js';
import {
  lineageOf,
  linksInto,
  linksOutOf,
  partsOn,
  predecessorsOn,
  successorsOn,
} from '../../../src/domain/register/lineage.js';
import { foldReorganisations, registerInForce } from '../../../src/domain/register/register-in-force.js';
import { unitByCode, unitsBelow } from '../../../src/domain/register/unit.js';
import { idOf, idSince2025, keptUnits, reform, reformOf2025, unitsBefore } from '../../support/reform/thai-nguyen.js';

const BEFORE = '2025-06-30';
const DAY = '2025-07-01';
const base = { version: 1, units: unitsBefore };
const published = () => registerInForce(2, base, [reformOf2025]);

describe('the reform of 2025 in Bắc Kạn and Thái Nguyên', () => {
  it('has no fault', () => {
    expect(foldReorganisations(base.units, [reformOf2025]).faults).toEqual([]);
  });

  const after = published();

  it('turns 280 communes into 92, which all lie directly below the province', () => {
    const communes = (day: string) => unitsBelow(after, '', day, 'COMMUNE');
    expect(communes(BEFORE)).toHaveLength(280);
    expect(communes(DAY)).toHaveLength(92);
    expect(communes(DAY).every(({ path }) => /^thai-nguyen-2025\/[^/]+$/.test(path))).toBe(true);
    expect(communes(DAY).filter(({ kind }) => kind === 'WARD')).toHaveLength(reform.counts.newUnits.PHUONG);
    expect(unitsBelow(after, '', BEFORE, 'DISTRICT')).toHaveLength(17);
    expect(unitsBelow(after, '', DAY, 'DISTRICT')).toEqual([]);
    expect(unitsBelow(after, '', DAY, 'PROVINCE').map(({ id }) => id)).toEqual(['thai-nguyen-2025']);
  });

  it('leaves two units as they were, under their new province', () => {
    expect(keptUnits).toHaveLength(2);
    for (const entry of keptUnits) {
      expect(unitByCode(after, entry.gsoCode, BEFORE)?.id).toBe(idOf(entry));
      expect(unitByCode(after, entry.gsoCode, DAY)).toMatchObject({ id: idOf(entry), parent: 'thai-nguyen-2025' });
      expect(linksInto(after, idOf(entry))).toEqual([]);
    }
  });

  it('knows all 283 ways that land went, and that three communes were divided', () => {
    const links = reform.oldUnits.flatMap((old) => linksOutOf(after, idOf(old)));
    expect(links.length + keptUnits.length).toBe(reform.counts.links.total);
    expect(links.filter(({ extent }) => extent === 'PART')).toHaveLength(3);
    expect(links.filter(({ extent }) => extent === 'REST')).toHaveLength(3);
    for (const old of reform.oldUnits.filter(({ gsoCode }) => !keptUnits.some((kept) => kept.gsoCode === gsoCode))) {
      const heirs = old.successors.map(({ gsoCode }) => unitByCode(after, gsoCode, DAY)?.id);
      expect(successorsOn(after, idOf(old), DAY).sort()).toEqual(heirs.sort());
      expect(lifeOf(after, idOf(old))?.entries.at(-1)?.validTo).toBe(BEFORE);
    }
  });

  it('says of each new unit what it came from, with the clause', () => {
    const choDon = reform.newUnits.find(({ gsoCode }) => gsoCode === '02020');
    expect(choDon?.nameVi).toBe('Xã Chợ Đồn');
    const id = choDon ? idSince2025(choDon) : '';
    expect(lifeOf(after, id)?.entries.at(-1)?.decision).toBe(`1683/NQ-UBTVQH15 §${choDon?.clause}`);
    const parts = reform.oldUnits.filter(({ successors }) => successors.some(({ gsoCode }) => gsoCode === '02020'));
    expect(predecessorsOn(after, id, BEFORE).sort()).toEqual(parts.map(idOf).sort());
    expect(lineageOf(after, id).every(({ decision, day }) => decision === '1683/NQ-UBTVQH15' && day === DAY)).toBe(
      true,
    );
  });

  it('gives figures of a divided commune to nobody', () => {
    const giaSang = idSince2025({ nameVi: 'Phường Gia Sàng', gsoCode: '05467' });
    const { whole, unknown } = partsOn(after, giaSang, BEFORE);
    expect(unknown.toSorted()).toEqual(['phuong-cam-gia-05467', 'phuong-gia-sang-05461']);
    expect(whole).toHaveLength(2);
    expect(whole.every((unit) => linksOutOf(after, unit).every(({ extent }) => extent === 'WHOLE'))).toBe(true);
  });

  it('finds by code the unit of the day: all 92 codes were those of old units', () => {
    const others = reform.newUnits.filter(
      ({ gsoCode }) => unitByCode(after, gsoCode, BEFORE)?.id !== unitByCode(after, gsoCode, DAY)?.id,
    );
    expect(reform.newUnits.every(({ gsoCode }) => unitByCode(after, gsoCode, BEFORE, 'COMMUNE'))).toBe(true);
    expect(others).toHaveLength(reform.counts.codes.anotherTerritory);
  });

  it('is taken back and published again byte for byte', () => {
    const text = JSON.stringify(after);
    const takenBack = registerInForce(2, base, []);
    expect(JSON.stringify(takenBack.units)).toBe(JSON.stringify(unitsBefore));
    expect(JSON.stringify(published())).toBe(text);
  });
});
