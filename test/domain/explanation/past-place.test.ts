import { describe, expect, it } from 'vitest';
import { notFormedIn, pastPlaceOf } from '../../../src/domain/explanation/past-place.js';
import { notFormedText } from '../../../src/domain/explanation/past-place-text.js';
import { pastEntries } from '../../../src/domain/explanation/profile-before.js';
import { historiesOverTime } from '../../../src/domain/explanation/rank-history.js';
import { count, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation, UnitChange } from '../../../src/domain/register/reorganisation.js';
import { approved, indicator, method, rankingInput, unitNamed } from '../../support/builders/ranking-builder.js';
import { scope } from '../../support/builders/scope-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';

const g01 = indicator({ code: 'G01' });
const c01 = indicator({ code: 'C01', kind: 'count', scoring: { rule: 'none' }, points: 0, mergeRule: 'sum' });
const y01 = indicator({
  code: 'Y01',
  kind: 'boolean',
  scoring: { rule: 'yesNo', ruleStatus: 'local' },
  mergeRule: 'all',
});
const catalogue = method([g01, c01, y01]);
const figuresOf = (numerator: number, denominator: number, counted: number) => ({
  G01: ratio(numerator, denominator),
  C01: count(counted),
  Y01: yesNo(true),
});
const district = unitNamed('cho-don', {
  level: 'DISTRICT',
  kind: 'DISTRICT',
  path: 'bac-kan/cho-don',
  parent: 'bac-kan',
});
const before = { version: 1, units: [district, ...['a', 'b', 'c', 'd'].map((id) => unitNamed(id))] };
const ranking = rankCommunes(
  rankingInput({
    method: catalogue,
    register: before,
    reports: [
      approved('a', '2026-10', figuresOf(80, 100, 400)),
      approved('b', '2026-10', figuresOf(450, 900, 12)),
      approved('c', '2026-10', figuresOf(1, 2, 7)),
    ],
  }),
);
const form = (id: string, predecessors: readonly object[], outside: readonly string[] = []): UnitChange =>
  ({
    of: 'FORM',
    unit: { id, kind: 'COMMUNE', gsoCode: null, name: { vi: id, en: id }, parent: 'cho-don' },
    predecessors,
    outside: outside.map((name) => ({ name, isUnit: true })),
    clause: null,
  }) as UnitChange;
const event: Reorganisation = {
  id: 'e',
  effective: '2026-10-20',
  decision: '1/NQ',
  changes: [
    form('ab', [
      { unit: 'a', extent: 'WHOLE' },
      { unit: 'b', extent: 'WHOLE' },
    ]),
    form('c1', [{ unit: 'c', extent: 'PART' }]),
    form(
      'dx',
      [
        { unit: 'c', extent: 'REST' },
        { unit: 'd', extent: 'WHOLE' },
      ],
      ['X'],
    ),
  ],
};
const register = registerInForce(2, before, [event]);
const earlier = [{ scope: scope(), rankings: [ranking] }];
const notFormed = (unit: string, month = '2026-10') => notFormedIn(register, unit, scope(), month, earlier);
const nameOf = (id: string) => ({ vi: `Xã ${id.toUpperCase()}`, en: `${id.toUpperCase()} Commune` });

describe('a month before a unit began', () => {
  it('has no rank: a sentence says since when the unit exists and where its predecessors stood', () => {
    const found = notFormed('ab');
    expect(found?.firstDay).toBe('2026-10-20');
    expect(found && notFormedText(found, nameOf)).toEqual({
      vi: 'Xã AB thành lập từ ngày 20/10/2026 nên không có hạng trong tháng 10 năm 2026. Các đơn vị trước khi sắp xếp: xã A hạng 1/3; xã B đồng hạng 2/3.',
      en: 'AB Commune began on 20 October 2026, so it has no rank in October 2026. The units before the reorganisation: A Commune held 1st place of 3; B Commune shared 2nd place of 3.',
    });
  });

  it('names a divided predecessor as a part, and one that was not ranked', () => {
    const found = notFormed('dx');
    expect(found?.predecessors.map(({ unit, isWhole }) => [unit, isWhole])).toEqual([
      ['c', false],
      ['d', true],
    ]);
    expect(found && notFormedText(found, nameOf).en).toContain(
      'C Commune (a part of it) shared 2nd place of 3; D Commune was not ranked.',
    );
  });

  it('is one that closed before the first day: the next month is its own', () => {
    expect(notFormed('ab', '2026-11')).toBeUndefined();
    expect(notFormed('a')).toBeUndefined();
    expect(pastPlaceOf(register, 'a', '2026-10', earlier)?.row.rank).toBe(1);
    expect(pastPlaceOf(register, 'ab', '2026-10', earlier)).toBeUndefined();
    expect(pastPlaceOf(register, 'a', '2026-11', earlier)).toBeUndefined();
  });
});

describe('the profile of that month', () => {
  const entriesOf = (unit: string) => {
    const found = notFormed(unit);
    if (!found) throw new Error(`${unit} began later`);
    return pastEntries(register, {
      unit,
      scope: scope(),
      month: '2026-10',
      method: catalogue,
      notFormed: found,
      earlier,
    });
  };

  it('holds the sums of whole predecessors', () => {
    expect(entriesOf('ab').map(({ figure }) => figure.figure)).toEqual([ratio(530, 1000), count(412), yesNo(true)]);
    expect(entriesOf('ab').map(({ parts }) => parts?.kind)).toEqual(['EXACT', 'EXACT', 'EXACT']);
  });

  it('holds lower bounds for counts and nothing else where a part is unknown, and measures no distance to a target', () => {
    const entries = entriesOf('dx');
    expect(entries.map(({ parts }) => parts?.kind)).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
    expect(entries.map(({ parts }) => [parts?.known, parts?.of])).toEqual([
      [0, 3],
      [0, 3],
      [0, 3],
    ]);
    expect(entries.every(({ gap }) => gap === null)).toBe(true);
    expect(entriesOf('ab')[0]?.gap).toBeCloseTo(47);
  });
});

it('the history of a scope has places of the scope that it took over, and none of a scope inside that goes on', () => {
  const province = scope({ scope: 'bac-kan', path: 'bac-kan', firstPeriod: '2026-11' });
  const placesIn = (of: typeof province) => {
    const lines = [{ unit: 'a', entries: [] }];
    const asked = { scope: of, from: '2026-10', to: '2026-10', lines, isDemonstration: false };
    return historiesOverTime(register, asked, earlier).lines.flatMap(({ entries }) => entries);
  };
  expect(placesIn(province)).toEqual([]);
  const heir = { ...province, inherited: { from: ['cho-don'], by: 'e' } };
  expect(placesIn(heir)).toEqual([{ ranking, row: expect.objectContaining({ unit: 'a' }), part: { kind: 'overall' } }]);
});
