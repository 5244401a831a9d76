import { expect, it } from 'vitest';
import { unitLoad } from '../../../src/domain/load/unit-load.js';
import { villageLoad } from '../../../src/domain/load/village-load.js';
import { unitRows } from '../../../src/domain/sheet/unit-rows.js';
import { villageRows } from '../../../src/domain/sheet/village-rows.js';
import { seededRegister } from '../../../src/seed/register/register.js';

const CODE = '02020';
const { units: seeded } = seededRegister(true);
const commune = seeded.find(({ gsoCode, level }) => gsoCode === CODE && level === 'COMMUNE');
const [first, second] = seeded.filter(({ parent, level }) => level === 'VILLAGE' && parent === commune?.id);

it('villages that the file names fewer of than the register counts are warned of, as a count that the names contradict is refused', () => {
  if (!commune || !first) throw new Error('the register has no such villages');
  const bounds = { within: '', scope: null, day: '2026-11-26' } as const;
  const counted = { ...commune, villageCount: 3 };
  const names = [['Mã xã', 'Tên thôn'], ...['Một', 'Hai'].map((name) => [CODE, name])];
  const above = seeded.filter(({ level }) => level === 'PROVINCE' || level === 'DISTRICT');
  const load = villageLoad([...above, counted], villageRows(names), bounds);
  expect([load.answer.faults, load.answer.warnings.map(({ message }) => message.en)]).toEqual([
    [],
    [`the register names the villages of "${commune.name.vi}: 2", not 3; load the names that are lacking.`],
  ]);
  // No name is lacking where there are more of them, and the entry from before a rename says nothing.
  for (const others of [
    { ...commune, villageCount: 1 },
    { ...counted, validTo: '2026-01-01' },
  ])
    expect(villageLoad([...above, others, commune], villageRows(names), bounds).answer.warnings).toEqual([]);
  const elsewhere = villageLoad([...above, commune], villageRows(names), { ...bounds, scope: '99' }).answer;
  expect([elsewhere.leftOut, elsewhere.faults.map(({ code }) => code)]).toEqual([2, ['SCOPE_UNKNOWN']]);
  const sheetOf = (count: number) => [
    ['Mã', 'Tên', 'Số thôn'],
    [CODE, commune.name.vi, count],
  ];
  const faultsOf = (count: number) => unitLoad(load.units, unitRows(sheetOf(count)), bounds).faults;
  expect(faultsOf(9)).toMatchObject([{ code: 'NUMBER_IS_NOT_THAT_OF_NAMES', row: 2, column: 'C' }]);
  expect([faultsOf(2), faultsOf(3)]).toEqual([[], []]);
});

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
