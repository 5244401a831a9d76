import { describe, expect, it } from 'vitest';
import { reasonsToRefuseWithdrawal } from '../../../src/domain/register/register-in-force.js';
import type { Extent, Reorganisation, UnitChange } from '../../../src/domain/register/reorganisation.js';
import { reorganisationError } from '../../../src/domain/reorganisation/texts.js';
import { unitNamed } from '../../support/builders/ranking-builder.js';
import { reasonsToRefusePublication } from '../../support/reform/refused-publication.js';

const district = unitNamed('cho-don', {
  level: 'DISTRICT',
  kind: 'DISTRICT',
  path: 'bac-kan/cho-don',
  parent: 'bac-kan',
});
const province = unitNamed('bac-kan', { level: 'PROVINCE', kind: 'PROVINCE', path: 'bac-kan', parent: null });
const base = [
  province,
  district,
  unitNamed('xuan-lac', { gsoCode: '02023' }),
  unitNamed('nam-cuong', { gsoCode: '02026' }),
  unitNamed('dong-lac', { gsoCode: '02029' }),
  unitNamed('thon-01', {
    level: 'VILLAGE',
    kind: 'VILLAGE',
    path: 'bac-kan/cho-don/dong-lac/thon-01',
    parent: 'dong-lac',
  }),
];

const form = (
  id: string,
  from: Record<string, Extent>,
  more: { parent?: string | null; code?: string } = {},
): UnitChange => ({
  of: 'FORM',
  unit: {
    id,
    kind: 'COMMUNE',
    gsoCode: more.code ?? null,
    name: { vi: `Xã ${id}`, en: id },
    parent: more.parent === undefined ? 'cho-don' : more.parent,
  },
  predecessors: Object.entries(from).map(([unit, extent]) => ({ unit, extent })),
  outside: [],
  clause: '1.1',
});
const event = (changes: readonly UnitChange[], overrides: Partial<Reorganisation> = {}): Reorganisation => ({
  id: 'event-1',
  effective: '2025-07-01',
  decision: '1683/NQ-UBTVQH15',
  changes,
  ...overrides,
});
const codesOf = (changes: readonly UnitChange[]) =>
  reasonsToRefusePublication(base, [], event(changes)).map(
    ({ code, path, value }) => `${path.join('.')} ${code} ${value}`,
  );

describe('faults of a reorganisation', () => {
  it.each<[string, readonly UnitChange[], readonly string[]]>([
    ['a merge', [form('n-2025', { 'xuan-lac': 'WHOLE', 'nam-cuong': 'WHOLE' }, { code: '02026' })], []],
    ['a merge that takes its villages along', [form('n-2025', { 'dong-lac': 'WHOLE' })], []],
    ['a split', [form('a-2025', { 'xuan-lac': 'PART' }), form('b-2025', { 'xuan-lac': 'REST' })], []],
    [
      'land without people',
      [form('a-2025', { 'xuan-lac': 'PART_AREA_ONLY' }), form('b-2025', { 'xuan-lac': 'REST' })],
      [],
    ],
    [
      'a unit that ends with an heir elsewhere',
      [
        form('a-2025', { 'xuan-lac': 'PART' }),
        { of: 'END', unit: 'xuan-lac', heirsOutside: ['Xã Ba Bể'], clause: null },
      ],
      [],
    ],
    ['no change', [], ['changes NO_CHANGES event-1']],
    ['a used id', [form('xuan-lac', { 'xuan-lac': 'WHOLE' })], ['changes.0.unit.id ID_USED xuan-lac']],
    ['an id formed twice', [form('a-2025', {}), form('a-2025', {})], ['changes.1.unit.id ID_USED a-2025']],
    ['a bare code', [form('02026', { 'nam-cuong': 'WHOLE' })], ['changes.0.unit.id ID_NOT_READABLE 02026']],
    [
      'an unknown predecessor',
      [form('a-2025', { nowhere: 'WHOLE' })],
      ['changes.0.predecessors.0 UNIT_UNKNOWN nowhere'],
    ],
    ['an unknown parent', [form('a-2025', {}, { parent: 'hanoi' })], ['changes.0.unit.parent PARENT_MISSING hanoi']],
    ['no parent', [form('a-2025', {}, { parent: null })], ['changes.0.unit.parent PARENT_MISSING —']],
    [
      'a parent of the same level',
      [form('a-2025', {}, { parent: 'dong-lac' })],
      ['changes.0.unit.parent PARENT_NOT_ABOVE dong-lac'],
    ],
    [
      'a parent that ends',
      [
        form('a-2025', {}),
        form('b-2025', {}, { parent: 'bac-kan' }),
        { of: 'END_LEVEL', level: 'DISTRICT', within: null, clause: null },
      ],
      ['changes.0.unit.parent PARENT_ENDS cho-don'],
    ],
    [
      'a whole that goes twice',
      [form('a-2025', { 'xuan-lac': 'WHOLE' }), form('b-2025', { 'xuan-lac': 'WHOLE' })],
      ['changes.1.predecessors.0 WHOLE_AND_MORE xuan-lac'],
    ],
    [
      'a part without a rest',
      [form('a-2025', { 'xuan-lac': 'PART' })],
      ['changes.0.predecessors.0 REST_MISSING xuan-lac'],
    ],
    [
      'a rest without a part',
      [form('a-2025', { 'xuan-lac': 'REST' })],
      ['changes.0.predecessors.0 REST_WITHOUT_PART xuan-lac'],
    ],
    [
      'two rests',
      [form('a-2025', { 'xuan-lac': 'REST' }), form('b-2025', { 'xuan-lac': 'REST' })],
      ['changes.1.predecessors.0 REST_TWICE xuan-lac'],
    ],
    [
      'a divided commune whose villages nobody places',
      [form('a-2025', { 'dong-lac': 'PART' }), form('b-2025', { 'dong-lac': 'REST' })],
      ['changes CHILD_LEFT_BEHIND thon-01'],
    ],
    [
      'the same with its village placed',
      [
        form('a-2025', { 'dong-lac': 'PART' }),
        form('b-2025', { 'dong-lac': 'REST' }),
        { of: 'ALTER', unit: 'thon-01', parent: 'b-2025', clause: null },
      ],
      [],
    ],
    [
      'a unit treated in two ways',
      [
        form('a-2025', { 'xuan-lac': 'WHOLE' }),
        { of: 'ALTER', unit: 'xuan-lac', name: { vi: 'X', en: 'X' }, clause: null },
      ],
      ['changes.1.unit TREATED_TWICE xuan-lac'],
    ],
    [
      'a kind of another level',
      [{ of: 'ALTER', unit: 'xuan-lac', kind: 'DISTRICT', clause: null }],
      ['changes.0.kind LEVEL_DIFFERS DISTRICT'],
    ],
    ['nothing altered', [{ of: 'ALTER', unit: 'xuan-lac', clause: null }], ['changes.0 NOTHING_ALTERED xuan-lac']],
    [
      'a code that another unit bears',
      [form('a-2025', { 'xuan-lac': 'WHOLE' }, { code: '02026' })],
      ['changes.0.unit.gsoCode CODE_TAKEN 02026'],
    ],
    [
      'a level that has no units',
      [{ of: 'END_LEVEL', level: 'DISTRICT', within: 'cho-don', clause: null }],
      ['changes.0 LEVEL_EMPTY DISTRICT'],
    ],
  ])('%s', (_what, changes, faults) => expect(codesOf(changes)).toEqual(faults));

  it('are all told at once', () => {
    expect(
      codesOf([form('xuan-lac', { nowhere: 'WHOLE' }, { parent: 'hanoi' }), form('b-2025', { 'nam-cuong': 'PART' })]),
    ).toEqual([
      'changes.0.unit.id ID_USED xuan-lac',
      'changes.0.predecessors.0 UNIT_UNKNOWN nowhere',
      'changes.1.predecessors.0 REST_MISSING nam-cuong',
      'changes.0.unit.parent PARENT_MISSING hanoi',
    ]);
  });
});

const first = event([form('vung-2024', { 'xuan-lac': 'WHOLE', 'nam-cuong': 'WHOLE' })], {
  id: 'first',
  effective: '2024-12-01',
});
const second = event([form('vung-2025', { 'vung-2024': 'WHOLE', 'dong-lac': 'WHOLE' })], { id: 'second' });
const days = new Map([first, second].map(({ id, effective }) => [id, effective]));
const nameOf = (id: string) => base.find((unit) => unit.id === id)?.name;

describe('events that need each other', () => {
  it('are refused in the wrong order, naming what is lacking', () => {
    const [fault, ...more] = reasonsToRefusePublication(base, [], second);
    expect(more).toEqual([]);
    const error = fault && reorganisationError(fault, 'second', days, nameOf);
    expect(error).toMatchObject({
      code: 'REORGANISATION_NOT_ACCEPTED',
      path: ['changes', '0', 'predecessors', '0'],
      value: 'UNIT_UNKNOWN',
      comparedWith: { what: 'lacking', value: 'vung-2024' },
      message: {
        vi: 'Điều khoản, mục 1, đơn vị trước sắp xếp, mục 1: không có đơn vị "vung-2024" vào ngày 01/7/2025; đề nghị sửa mã, hoặc công bố trước phương án thành lập đơn vị này.',
        en: 'Clauses, entry 1, predecessors, entry 1: there is no unit "vung-2024" on 1 July 2025; correct the id, or first publish the reorganisation that forms it.',
      },
    });
    expect(reasonsToRefusePublication(base, [first], second)).toEqual([]);
  });

  it('of one day may name units that another event of the day forms', () => {
    const district: UnitChange = {
      of: 'FORM',
      unit: {
        id: 'vung-2025',
        kind: 'DISTRICT',
        gsoCode: null,
        name: { vi: 'Huyện', en: 'District' },
        parent: 'bac-kan',
      },
      predecessors: [],
      outside: [],
      clause: null,
    };
    const above = event([district], { id: 'z-above' });
    const below = event([form('a-2025', { 'xuan-lac': 'WHOLE' }, { parent: 'vung-2025' })], { id: 'a-below' });
    expect(reasonsToRefusePublication(base, [above], below)).toEqual([]);
    expect(reasonsToRefusePublication(base, [], below)).toMatchObject([{ lacking: 'vung-2025' }]);
  });

  it('may not end a unit on the day on which it begins', () => {
    const earlier = { ...first, id: 'z-first', effective: '2025-07-01' };
    expect(reasonsToRefusePublication(base, [earlier], second)).toMatchObject([
      { code: 'BEGAN_SAME_DAY', value: 'vung-2024', event: 'second' },
    ]);
  });

  it('are taken back from the last one on', () => {
    expect(reasonsToRefuseWithdrawal(base, [first, second], 'second')).toEqual([]);
    const [fault] = reasonsToRefuseWithdrawal(base, [first, second], 'first');
    const error = fault && reorganisationError(fault, 'first', days, nameOf);
    expect(error?.message.en).toMatch(/^The published reorganisation second: .*vung-2024.* Withdraw second first\.$/);
  });

  it('an earlier event that would take a unit away from a published one is refused, naming it', () => {
    const rival = event([form('rival-2023', { 'dong-lac': 'WHOLE' })], { id: 'rival', effective: '2023-01-01' });
    expect(reasonsToRefusePublication(base, [first, second], rival)).toMatchObject([
      { event: 'second', code: 'UNIT_UNKNOWN', value: 'dong-lac', lacking: 'dong-lac' },
    ]);
  });
});
