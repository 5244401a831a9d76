import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../src/domain/explanation/profile.js';
import { ratio } from '../../../src/domain/figure/figure.js';
import { improvementsOf } from '../../../src/domain/improvement/improvements.js';
import { dataQualityIn } from '../../../src/domain/insight/data-quality.js';
import { expectedSpreads } from '../../../src/domain/insight/expected-range.js';
import type { MethodVersion } from '../../../src/domain/method/method.js';
import { rankingNotes } from '../../../src/domain/ranking/note-texts.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { rowOf } from '../../../src/domain/ranking/view.js';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { approved, indicator, method, rankingInput, unitNamed } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';

// The district goes on; A and B merge into AB on 20 October, within the window of November 2026.

const monthly = indicator({ code: 'G01', points: 10 });
const quarterly = indicator({ code: 'Q01', points: 60, frequency: 'QUARTERLY' });
const onTime = indicator({ code: 'F07', points: 10, computed: true });
const catalogue = (overrides: Partial<MethodVersion> = {}) => method([monthly, quarterly, onTime], overrides);

const event: Reorganisation = {
  id: 'e',
  effective: '2026-10-20',
  decision: '1/NQ',
  changes: [
    {
      of: 'FORM',
      unit: { id: 'ab', kind: 'COMMUNE', gsoCode: null, name: { vi: 'AB', en: 'AB' }, parent: 'cho-don' },
      predecessors: [
        { unit: 'a', extent: 'WHOLE' },
        { unit: 'b', extent: 'WHOLE' },
      ],
      outside: [],
      clause: null,
    },
  ],
};
const district = unitNamed('cho-don', {
  level: 'DISTRICT',
  kind: 'DISTRICT',
  path: 'bac-kan/cho-don',
  parent: 'bac-kan',
});
const before = { version: 1, units: [district, ...['a', 'b', 'c', 'd'].map((id) => unitNamed(id))] };
const register = registerInForce(2, before, [event]);

const late = { firstSubmittedAt: '2026-10-30T02:00:00.000Z' };
const reports = [
  ...['a', 'b', 'c', 'd'].flatMap((unit) => [
    approved(unit, '2026-10', { G01: ratio(50, 100) }, unit === 'c' ? {} : late),
    approved(unit, '2026-Q3', { Q01: ratio(40, 100) }),
  ]),
  ...['c', 'd'].map((unit) =>
    approved(unit, '2026-11', { G01: ratio(60, 100) }, { firstSubmittedAt: '2026-11-14T02:00:00.000Z' }),
  ),
];
const rankedWith = (input: Parameters<typeof rankingInput>[0]): Ranking => rankCommunes(rankingInput(input));
const october = (of: MethodVersion) => rankCommunes(rankingInput({ method: of, register: before, reports }));
const november = (of: MethodVersion, ofAb: Parameters<typeof approved>[2] | null): Ranking =>
  rankedWith({
    method: of,
    register,
    period: '2026-11',
    occurrence: '2026-11-18T20:00:00.000Z',
    previous: october(of),
    reports: ofAb ? [...reports, approved('ab', '2026-11', ofAb)] : reports,
  });
const cellsOf = (ranking: Ranking, unit: string) => {
  const row = ranking.rows.find((candidate) => candidate.unit === unit);
  return Object.fromEntries(ranking.indicators.map((code, i) => [code, row?.cells[i]]));
};

describe('a unit that was formed within a scope that goes on', () => {
  const ranking = november(catalogue(), { G01: ratio(70, 100) });
  const row = ranking.rows.find(({ unit }) => unit === 'ab');

  it('owes nothing for a quarter that closed before its first day, and is ranked by what it reported', () => {
    expect(cellsOf(ranking, 'ab').Q01).toMatchObject({ state: 'notExpected', figure: null, possible: 0 });
    expect(cellsOf(ranking, 'c').Q01).toMatchObject({ state: 'present', possible: 60 });
    expect(row).toMatchObject({ coverage: 1, unrankedReason: null });
    expect(
      rankingNotes(ranking)
        .map(({ en }) => en)
        .join(' '),
    ).toContain('Indicators whose period closed before a new unit began are left out for it');
  });

  it('has no reports on time yet, though one of its predecessors was late: F07 does not apply', () => {
    expect(cellsOf(ranking, 'ab').F07).toMatchObject({ state: 'notApplicable', possible: 0 });
    expect(cellsOf(ranking, 'c').F07?.figure).toEqual(ratio(1, 1));
    expect(cellsOf(ranking, 'd').F07?.figure).toEqual(ratio(0, 1));
    expect(row?.onTimeHistory).toMatch(/^2026-11 /);
  });

  it('says in both languages that ranks, F07 and carried figures do not go back over the day', () => {
    const [note] = rankingNotes(ranking).filter(({ en }) => en.startsWith('The units were reorganised'));
    expect(note?.vi).toContain('thứ hạng không so sánh với kỳ trước');
    expect(note?.vi).toContain('F07');
    expect(note?.en).toContain('no figure of their predecessors is carried forward');
    expect(rankingNotes(october(catalogue())).some(({ en }) => en.includes('reorganised'))).toBe(false);
  });

  it('is judged by its own reports alone: data quality, expected range and advice know no sums', () => {
    const quality = dataQualityIn(ranking, catalogue())(row as NonNullable<typeof row>);
    expect(quality).toMatchObject({ coverage: 1, carriedForward: 0, unusual: [] });
    expect(quality.late).toBe(0);
    expect(expectedSpreads(ranking, catalogue())).toEqual([null, null, null]);
    const of = rowOf(ranking, 'ab');
    const advice = of ? improvementsOf(of, catalogue(), new Map()) : [];
    expect(advice.every((improvement) => improvement.of?.indicator.code !== 'Q01')).toBe(true);
    const entry = of && profileOf(of, catalogue()).find((candidate) => candidate.of.indicator.code === 'Q01');
    expect(entry?.missingReason).toBe('NOT_EXPECTED');
  });
});

describe('a figure that the new unit did not report', () => {
  const carrying = catalogue({ missingPolicy: 'CARRY_FORWARD', minimumCoverage: 0 });

  it('is not carried forward from its predecessors, while others carry their own', () => {
    const ranking = november(carrying, {});
    expect(cellsOf(ranking, 'ab').G01).toMatchObject({
      state: 'missing',
      carriedForward: false,
      earned: 0,
      possible: 10,
    });
    const others = rankedWith({
      method: carrying,
      register,
      period: '2026-11',
      occurrence: '2026-11-18T20:00:00.000Z',
      previous: october(carrying),
      reports: reports.filter(({ unit, period }) => unit !== 'd' || period !== '2026-11'),
    });
    expect(cellsOf(others, 'd').G01).toMatchObject({ figure: ratio(50, 100), carriedForward: true });
  });
});
