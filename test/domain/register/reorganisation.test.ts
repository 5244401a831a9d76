import { describe, expect, it } from 'vitest';
import {
  applyReorganisation,
  lineageOf,
  type Reorganisation,
  ReorganisationError,
  reasonsToRefuseReorganisation,
} from '../../../src/domain/register/reorganisation.js';
import { unitByCode, unitById, unitsBelow } from '../../../src/domain/register/unit.js';
import { register, unitNamed } from '../../support/builders/ranking-builder.js';

const DISTRICT = unitNamed('cho-don', {
  level: 'DISTRICT',
  kind: 'DISTRICT',
  path: 'bac-kan/cho-don',
  parent: 'bac-kan',
});
const PROVINCE = unitNamed('thai-nguyen', { level: 'PROVINCE', kind: 'PROVINCE', path: 'thai-nguyen', parent: null });
const BEFORE = register([
  DISTRICT,
  unitNamed('xuan-lac', { gsoCode: '02023' }),
  unitNamed('nam-cuong', { gsoCode: '02026' }),
  unitNamed('dong-lac', { gsoCode: '02029' }),
  unitNamed('bang-phuc', { gsoCode: '02041' }),
  unitNamed('untouched', { gsoCode: '02099' }),
  unitNamed('xuan-lac-thon-01', {
    level: 'VILLAGE',
    path: 'bac-kan/cho-don/xuan-lac/xuan-lac-thon-01',
    parent: 'xuan-lac',
  }),
]);
const successor = (id: string, gsoCode: string) =>
  unitNamed(id, { gsoCode, path: `thai-nguyen/${id}`, parent: 'thai-nguyen' });

const EVENT: Reorganisation = {
  effective: '2025-07-01',
  legalBasis: 'Resolution 1683/NQ-UBTVQH15',
  parents: [PROVINCE],
  successors: [
    {
      unit: successor('nam-cuong-2025', '02026'),
      predecessors: ['xuan-lac', 'dong-lac', 'nam-cuong'],
      foreignParts: [],
    },
    {
      unit: successor('dong-phuc-2025', '01933'),
      predecessors: ['bang-phuc'],
      foreignParts: ['Xã Quảng Khê', 'Xã Hoàng Trĩ', 'Xã Đồng Phúc'],
    },
  ],
  ended: ['cho-don'],
};

describe('a reorganisation', () => {
  const after = applyReorganisation(BEFORE, EVENT);

  it('ends the predecessors on the day before and begins the successors on the day', () => {
    expect(after.version).toBe(2);
    expect(unitById(after, 'xuan-lac')?.validTo).toBe('2025-06-30');
    expect(unitById(after, 'cho-don')?.validTo).toBe('2025-06-30');
    expect(unitById(after, 'nam-cuong-2025')).toMatchObject({ validFrom: '2025-07-01', validTo: null });
    const on = (day: string, scope: string) => unitsBelow(after, scope, day, 'COMMUNE').map((unit) => unit.id);
    expect(on('2025-06-30', 'bac-kan')).toHaveLength(5);
    expect(on('2025-07-01', 'bac-kan')).toEqual(['untouched']);
    expect(on('2025-06-30', 'thai-nguyen')).toEqual([]);
    expect(on('2025-07-01', 'thai-nguyen')).toEqual(['dong-phuc-2025', 'nam-cuong-2025']);
  });

  it('may reuse a code together with the name, never an id', () => {
    expect(unitByCode(after, '02026', '2025-06-30')?.id).toBe('nam-cuong');
    expect(unitByCode(after, '02026', '2025-07-01')?.id).toBe('nam-cuong-2025');
  });

  it('leaves the version before as it was', () => {
    expect(BEFORE.version).toBe(1);
    expect(unitById(BEFORE, 'xuan-lac')?.validTo).toBeNull();
    expect(unitById(BEFORE, 'nam-cuong-2025')).toBeUndefined();
  });

  it('takes villages along: one id, a path for each time', () => {
    const village = (day: string) => unitById(after, 'xuan-lac-thon-01', day);
    expect(village('2025-06-30')?.path).toBe('bac-kan/cho-don/xuan-lac/xuan-lac-thon-01');
    expect(village('2025-07-01')).toMatchObject({
      path: 'thai-nguyen/nam-cuong-2025/xuan-lac-thon-01',
      parent: 'nam-cuong-2025',
    });
  });

  it('says where figures of earlier periods come from, and when a part of them lies elsewhere', () => {
    expect(lineageOf(EVENT, 'nam-cuong-2025')).toMatchObject({
      predecessors: ['xuan-lac', 'dong-lac', 'nam-cuong'],
      isPartial: false,
    });
    expect(lineageOf(EVENT, 'dong-phuc-2025')).toMatchObject({
      predecessors: ['bang-phuc'],
      foreignParts: ['Xã Quảng Khê', 'Xã Hoàng Trĩ', 'Xã Đồng Phúc'],
      isPartial: true,
    });
    expect(lineageOf(EVENT, 'xuan-lac')).toBeUndefined();
  });

  it('is refused with every reason at once', () => {
    const first = { unit: successor('xuan-lac', '02023'), predecessors: ['xuan-lac', 'nowhere'], foreignParts: [] };
    const second = { unit: successor('02020', '02020'), predecessors: ['xuan-lac'], foreignParts: [] };
    const third = { unit: unitNamed('x-2025', { parent: 'hanoi' }), predecessors: [], foreignParts: [] };
    const event = { ...EVENT, successors: [first, second, third], ended: ['ba-be'] };
    expect(reasonsToRefuseReorganisation(BEFORE, event)).toEqual([
      'xuan-lac: an id is never used again',
      'nowhere: does not exist on 2025-07-01',
      '02020: an id is never the bare code',
      'xuan-lac: goes to two successors',
      'x-2025: parent hanoi is unknown',
      'x-2025: names no predecessor in this register',
      'ba-be: does not exist on 2025-07-01',
    ]);
    expect(() => applyReorganisation(BEFORE, event)).toThrow(ReorganisationError);
  });

  it('cannot be applied twice', () => {
    expect(() => applyReorganisation(after, EVENT)).toThrow(/never used again/);
  });
});
