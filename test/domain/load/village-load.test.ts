import { expect, it } from 'vitest';
import { villageLoad } from '../../../src/domain/load/village-load.js';
import { villageRows } from '../../../src/domain/sheet/village-rows.js';
import { seededRegister } from '../../../src/seed/register/register.js';

const CODE = '02020';
const { units: seeded } = seededRegister(true);
const commune = seeded.find(({ gsoCode, level }) => gsoCode === CODE && level === 'COMMUNE');
const [first, second] = seeded.filter(({ parent, level }) => level === 'VILLAGE' && parent === commune?.id);

it('a merged commune with two villages of one name takes a row for each, and no third', () => {
  if (!commune || !first || !second) throw new Error('the register has no such villages');
  const units = [commune, first, { ...second, name: first.name }];
  const load = (rows: number) =>
    villageLoad(units, villageRows([['Mã xã', 'Tên thôn'], ...Array(rows).fill([CODE, first.name.vi])]), {
      within: '',
      scope: null,
      day: '2026-11-26',
    }).answer;
  expect(load(2)).toMatchObject({ unchanged: 2, added: [], missing: [], faults: [] });
  expect(load(1)).toMatchObject({ unchanged: 1, missing: [{ id: second.id }], faults: [] });
  expect(load(3).faults).toMatchObject([{ code: 'VILLAGE_TWICE', row: 4 }]);
});
