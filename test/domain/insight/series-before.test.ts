import { describe, expect, it } from 'vitest';
import { count, type Figure, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import { type Series, seriesOf } from '../../../src/domain/insight/series.js';
import {
  columnsOf,
  type EarlierRankings,
  pointOfParts,
  withPast,
  withTotalsBefore,
} from '../../../src/domain/insight/series-before.js';
import { partsText } from '../../../src/domain/insight/texts.js';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Extent, Reorganisation, UnitChange } from '../../../src/domain/register/reorganisation.js';
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
const q01 = indicator({ ...c01, code: 'Q01', frequency: 'QUARTERLY' });
const catalogue = method([g01, c01, y01, q01]);
const figuresOf = (numerator: number, denominator: number, counted: number) => ({
  G01: ratio(numerator, denominator),
  C01: count(counted),
  Y01: yesNo(true),
});

const ranking = rankCommunes(
  rankingInput({
    method: catalogue,
    reports: [
      approved('a', '2026-10', figuresOf(80, 100, 400)),
      approved('b', '2026-10', figuresOf(450, 900, 12)),
      approved('c', '2026-10', figuresOf(1, 2, 7)),
      // D has filed nothing.
    ],
  }),
);
const district = unitNamed('cho-don', {
  level: 'DISTRICT',
  kind: 'DISTRICT',
  path: 'bac-kan/cho-don',
  parent: 'bac-kan',
});
const units = [district, ...['a', 'b', 'c', 'd'].map((id) => unitNamed(id))];

const form = (id: string, from: Readonly<Record<string, Extent>>, outside: readonly string[] = []): UnitChange => ({
  of: 'FORM',
  unit: { id, kind: 'COMMUNE', gsoCode: null, name: { vi: id, en: id }, parent: 'cho-don' },
  predecessors: Object.entries(from).map(([unit, extent]) => ({ unit, extent })),
  outside: outside.map((name) => ({ name, isUnit: true })),
  clause: null,
});
const after = (...changes: UnitChange[]) => {
  const event: Reorganisation = { id: 'e', effective: '2026-10-20', decision: '1/NQ', changes };
  return registerInForce(2, { version: 1, units }, [event]);
};
const columnsIn = (indicator: typeof g01, earlier: readonly EarlierRankings[]) =>
  columnsOf({ method: catalogue, indicator }, earlier);
const pointOf = (unit: string, indicator: typeof g01, ...changes: UnitChange[]) =>
  columnsIn(indicator, [{ scope: scope(), rankings: [ranking] }])
    .map((column) => pointOfParts(after(...changes), unit, { method: catalogue, indicator }, column))
    .at(0);
const merged = form('ab-2026', { a: 'WHOLE', b: 'WHOLE' });
const partial = form('ad-2026', { a: 'WHOLE', d: 'WHOLE' }, ['X', 'Y']);

describe('figures of a unit before its first day', () => {
  it('are sums: the mean of 80 % and 50 % would be 65 %, the people together have 53 %', () => {
    const point = pointOf('ab-2026', g01, merged);
    expect(point?.figure).toEqual({ state: 'present', figure: ratio(530, 1000) });
    expect(point?.parts).toMatchObject({ kind: 'EXACT', known: 2, of: 2 });
    expect(point?.share).toBeNull();
    expect(pointOf('ab-2026', y01, merged)?.figure.figure).toEqual(yesNo(true));
  });

  it('are a lower bound for counts where a part was not reported or lies outside', () => {
    const point = pointOf('ad-2026', c01, partial);
    expect(point?.figure.figure).toEqual(count(400));
    expect(point?.parts && partsText(point.parts)).toEqual({
      vi: 'ít nhất 400, biết 1 trong 4 đơn vị',
      en: 'at least 400, 1 of 4 known',
    });
  });

  it.each([g01, y01])('are unknown for $kind where a part is unknown', (of) => {
    const point = pointOf('ad-2026', of, partial);
    expect(point?.figure).toEqual({ state: 'missing', figure: null });
    expect(point?.parts).toMatchObject({ kind: 'UNKNOWN', known: 1, of: 4 });
  });

  it('of a divided unit stay its own', () => {
    const division = [form('c1-2026', { c: 'PART' }), form('c2-2026', { c: 'REST', a: 'WHOLE' })];
    expect(pointOf('c1-2026', c01, ...division)?.figure.figure).toBeNull();
    expect(pointOf('c2-2026', c01, ...division)).toMatchObject({
      figure: { figure: count(400) },
      parts: { kind: 'AT_LEAST', known: 1, of: 2 },
    });
  });

  it('are not made for a unit that existed then, nor for one without predecessors', () => {
    expect(pointOf('c', g01, merged)).toBeUndefined();
    expect(pointOf('new-2026', g01, form('new-2026', {}))).toBeUndefined();
  });

  it('leave out what the old scope published for periods after its last day', () => {
    const ended = scope({ ended: { lastDay: '2026-10-13', heir: 'x', by: 'e' } });
    expect(columnsIn(g01, [{ scope: ended, rankings: [ranking] }])).toEqual([]);
    expect(columnsIn(g01, [{ scope: scope(), rankings: [ranking] }])).toHaveLength(1);
  });
});

describe('a series over the day', () => {
  const other = unitNamed('other', { level: 'DISTRICT', kind: 'DISTRICT', path: 'bac-kan/other', parent: 'bac-kan' });
  const move: UnitChange = { of: 'ALTER', unit: 'c', parent: 'other', clause: null };
  const event: Reorganisation = { id: 'e', effective: '2026-10-20', decision: '1/NQ', changes: [move] };
  const moved = registerInForce(2, { version: 1, units: [...units, other] }, [event]);
  const lineOf = (place: ReturnType<typeof scope>) => ({
    scope: place,
    of: { method: catalogue, indicator: g01 },
    from: '2026-10',
    to: '2026-11',
    units: ['c'],
    lines: [{ unit: 'c', points: [] }],
    rollUps: [],
    methods: [],
    isDemonstration: false,
  });
  const earlier = [{ scope: scope(), rankings: [ranking] }];

  it('keeps what a unit reported below another parent, with its share', () => {
    const [line] = withPast(moved, lineOf(scope({ scope: 'other', path: 'bac-kan/other' })), earlier).lines;
    expect(line?.points).toMatchObject([{ period: '2026-10', figure: { figure: ratio(1, 2) }, share: 0.5 }]);
    expect(line?.points[0]?.parts).toBeUndefined();
  });

  it('adds nothing of a month in which the unit lay in the scope itself', () => {
    const [line] = withPast(moved, lineOf(scope()), earlier).lines;
    expect(line?.points).toEqual([]);
  });
});

describe('at the seam', () => {
  const of = { method: catalogue, indicator: q01 };
  const heir = scope({
    scope: 'bac-kan',
    path: 'bac-kan',
    firstPeriod: '2026-11',
    inherited: { from: ['cho-don', 'ba-be'], by: 'e' },
  });
  const former = (id: string) =>
    scope({ scope: id, path: `bac-kan/${id}`, ended: { lastDay: '2026-10-19', heir: 'bac-kan', by: 'e' } });
  const register = after(merged);
  const published = rankCommunes(
    rankingInput({
      method: catalogue,
      reports: ['a', 'b', 'c'].map((id, i) => approved(id, '2026-Q3', { Q01: count(10 ** i) })),
    }),
  );
  const others = { ...published, scope: 'ba-be' };
  /** The heir ranks November: the quarter closed before it began. */
  const leftOut = (unit: string) => ({
    unit,
    points: [
      {
        scope: heir,
        period: '2026-Q3',
        figure: { state: 'notExpected', figure: null },
        share: null,
        target: null,
      } as const,
    ],
  });
  const series = (lines: Series['lines']): Series => ({
    ...{ scope: heir, of, from: '2026-09', to: '2026-11', units: null },
    ...{ lines, rollUps: [], methods: [], isDemonstration: false },
  });
  const earlier = [
    { scope: former('cho-don'), rankings: [published] },
    { scope: former('ba-be'), rankings: [others] },
  ];

  it('a formed unit has one point a period: the sum of its predecessors', () => {
    const [line] = withPast(register, series([leftOut('ab-2026')]), earlier).lines;
    expect(line?.points).toMatchObject([{ period: '2026-Q3', figure: { figure: count(11) } }]);
  });

  it('a kept unit keeps what it published below the former scope, also inside the path of the heir', () => {
    const [line] = withPast(register, series([leftOut('c')]), earlier).lines;
    expect(line?.points).toMatchObject([{ period: '2026-Q3', figure: { figure: count(100) } }]);
  });

  it('that a unit need not report replaces no figure, whichever ranking comes last', () => {
    const empty = {
      ...published,
      period: '2026-11',
      rows: published.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, state: 'notExpected' as const, figure: null })),
      })),
    };
    const [column] = columnsOf(of, [{ scope: scope(), rankings: [published, empty] }]);
    expect(column?.points.get('c')?.figure.figure).toEqual(count(100));
    const own = seriesOf({ scope: scope(), of, from: '2026-10', to: '2026-11', units: ['c'] }, [published, empty]);
    expect(own.lines[0]?.points).toMatchObject([{ figure: { figure: count(100) } }]);
    expect(own.rollUps).toMatchObject([{ period: '2026-Q3', result: { sum: 111 } }]);
  });

  it('the total before the day is that of all scopes that the heir took over from', () => {
    const settings = { scopes: [heir, ...earlier.map((one) => one.scope)] };
    const { rollUps } = withTotalsBefore(settings, series([]), earlier);
    expect(rollUps).toMatchObject([{ period: '2026-Q3', result: { sum: 222, reporting: 6 } }]);
    expect(withTotalsBefore(settings, series([]), earlier.slice(0, 1)).rollUps).toMatchObject([
      { result: { sum: 111 } },
    ]);
  });
});

const sentence = (figure: Figure) => partsText({ kind: 'EXACT', figure, known: 2, of: 2 });
it('says of how many units a sum is made', () => {
  expect(sentence(count(3)).en).toBe('the sum of 2 units before the reorganisation');
  expect(sentence({ kind: 'level', value: 1 })).toEqual({
    vi: 'mức thấp nhất của 2 đơn vị trước khi sắp xếp',
    en: 'the lowest level of 2 units before the reorganisation',
  });
  expect(sentence({ kind: 'boolean', value: true })).toEqual({
    vi: 'tất cả 2 đơn vị trước khi sắp xếp đều có',
    en: 'yes in each of 2 units before the reorganisation',
  });
  expect(sentence({ kind: 'boolean', value: false })).toEqual({
    vi: 'không phải tất cả 2 đơn vị trước khi sắp xếp đều có',
    en: 'not yes in each of 2 units before the reorganisation',
  });
  expect(partsText({ kind: 'EXACT', figure: count(3), known: 1, of: 1 })).toEqual({
    vi: 'số liệu của đơn vị trước khi sắp xếp',
    en: 'the figure of the unit before the reorganisation',
  });
  expect(partsText({ kind: 'UNKNOWN', known: 0, of: 3 }).vi).toBe('chưa xác định, biết 0 trong 3 đơn vị');
});
