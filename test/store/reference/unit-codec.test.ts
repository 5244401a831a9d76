import { describe, expect, it } from 'vitest';
import { packUnits, UnitPathError, unpackUnits } from '../../../src/store/reference/unit-codec.js';
import { StoredItemError } from '../../../src/store/table/item.js';
import { commune } from '../../support/builders/scope-builder.js';

const whole = ['bac-kan/cho-don/a', 'COMMUNE', 'A', 'A', '02020', 'cho-don', '2025-07-01', null, 0];
const unpacked = (...changed: [number, unknown][]) => {
  const unit: unknown[] = [...whole];
  for (const [at, value] of changed) unit[at] = value;
  return unpackUnits(JSON.stringify([whole, unit]), 'REGISTER 1');
};

describe('units as text', () => {
  it('come back as they were', () => {
    const units = [
      commune({ id: 'viet-nam', path: '', level: 'COUNTRY', kind: 'COUNTRY', gsoCode: null, parent: null }),
      commune({ validFrom: '2025-07-01', validTo: '2030-01-01', isDemonstration: true }),
    ];
    expect(unpackUnits(packUnits(units), 'REGISTER 1')).toEqual(units);
    expect(unpacked()).toHaveLength(2);
  });

  it('have the marks of their English names again, which earlier releases left out', () => {
    const named = (vi: string, en: string, kind: 'COMMUNE' | 'PROVINCE' = 'COMMUNE') =>
      commune({ kind, level: kind, name: { vi, en } });
    const stored = [
      named('Xã Văn Lang', 'Van Lang Commune'),
      named('Xã Văn Lăng', 'Van Lang Commune'),
      named('Xã Chợ Đồn', 'Cho Don Commune'),
      named('Xã Chợ Đồn', 'Market Commune'),
      named('Xã Chợ Đồn', 'Cho Dồn Commune'),
      named('Tỉnh Thái Nguyên', 'Thai Nguyen Province', 'PROVINCE'),
    ];
    expect(unpackUnits(packUnits(stored), 'REGISTER 1').map(({ name }) => name.en)).toEqual([
      'Văn Lang Commune',
      'Văn Lăng Commune',
      'Chợ Đồn Commune',
      'Market Commune',
      'Cho Dồn Commune',
      'Thái Nguyên Province',
    ]);
  });

  it('keep decision and number of villages where they have one, and their nine parts where they have none', () => {
    const units = [
      commune({ decision: '1683/NQ-UBTVQH15 §1.57', villageCount: 12 }),
      commune({ kind: 'WARD', villageCount: 0 }),
      commune({ villageCount: 9, isVillageCountDemonstration: true }),
      commune({ kind: 'SPECIAL_ZONE', decision: '1659/NQ-UBTVQH15 §1.92' }),
      commune({}),
    ];
    expect(unpackUnits(packUnits(units), 'REGISTER 1')).toEqual(units);
    expect(JSON.parse(packUnits(units)).map((unit: unknown[]) => unit.length)).toEqual([11, 11, 12, 11, 9]);
  });

  it.each<[string, number, unknown]>([
    ['a path that is none', 0, null],
    ['another kind', 1, 'HAMLET'],
    ['a kind that every object has', 1, 'toString'],
    ['no name', 2, 5],
    ['no English name', 3, undefined],
    ['a code that is a number', 4, 2020],
    ['a parent that is a number', 5, 1],
    ['a day that is none', 6, '1 July 2025'],
    ['a last day that is a number', 7, 20250701],
    ['another mark', 8, 2],
    ['one entry more', 9, 'more'],
  ])('are refused by place for %s', (_what, at, value) => {
    expect(() => unpacked([at, value])).toThrow(StoredItemError);
    expect(() => unpacked([at, value])).toThrow(/REGISTER 1.*1: /);
  });

  it.each<[string, unknown, unknown]>([
    ['a decision that is a number', 1683, 5],
    ['half a village', '1683/NQ-UBTVQH15', 0.5],
    ['less than no village', null, -1],
  ])('are refused for %s', (_what, decision, villages) => {
    expect(() => unpacked([9, decision], [10, villages])).toThrow(/REGISTER 1.*1: /);
    expect(unpacked([9, null], [10, 5])[1]).toMatchObject({ villageCount: 5 });
    expect(unpacked([9, null], [10, 5], [11, 1])[1]).toMatchObject({ isVillageCountDemonstration: true });
    expect(() => unpacked([9, null], [10, 5], [11, 0])).toThrow(/REGISTER 1.*1: /);
  });

  it.each(['{}', 'null', 'nonsense'])('are refused where the text is %s', (body) => {
    expect(() => unpackUnits(body, 'REGISTER 1')).toThrow(StoredItemError);
  });

  it('are not packed under a path or level that is not theirs', () => {
    expect(() => packUnits([commune({ path: 'bac-kan/cho-don/other' })])).toThrow(UnitPathError);
    expect(() => packUnits([commune({ level: 'VILLAGE' })])).toThrow(UnitPathError);
  });
});
