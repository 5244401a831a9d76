import { describe, expect, it } from 'vitest';
import { count } from '../../../src/domain/figure/figure.js';
import { nearestImprovements } from '../../../src/domain/improvement/nearest-improvements.js';
import { expectedSpreads } from '../../../src/domain/insight/expected-range.js';
import { notApplicableIn } from '../../../src/domain/insight/not-applicable.js';
import { rollUpOf } from '../../../src/domain/insight/scope-roll-up.js';
import { seriesOf } from '../../../src/domain/insight/series.js';
import { withPast } from '../../../src/domain/insight/series-before.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { lifeOf } from '../../../src/domain/register/life.js';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { inheritedDraft } from '../../../src/domain/report/inherited-draft.js';
import { expectedRanges } from '../../../src/domain/review/expected-figures.js';
import { noChanges, rerank } from '../../../src/domain/simulation/rerank.js';
import {
  approved,
  indicator,
  method,
  minMax,
  rankingInput,
  unitNamed,
} from '../../support/builders/ranking-builder.js';
import { scope } from '../../support/builders/scope-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';

// AX was formed on 20 October of A and of a commune outside of the register: of its 400 things nobody knows the rest.

const counted = minMax({ code: 'C01', points: 10 });
const other = indicator({ code: 'G01', kind: 'count', mergeRule: 'sum', scoring: { rule: 'none' }, points: 0 });
const catalogue = method([counted, other], { minimumCoverage: 0 });
const PARTIAL = 400;

const event: Reorganisation = {
  id: 'e',
  effective: '2026-10-20',
  decision: '1/NQ',
  changes: [
    {
      of: 'FORM',
      unit: { id: 'ax', kind: 'COMMUNE', gsoCode: null, name: { vi: 'AX', en: 'AX' }, parent: 'cho-don' },
      predecessors: [{ unit: 'a', extent: 'WHOLE' }],
      outside: [{ name: 'X', isUnit: true }],
      clause: null,
    },
  ],
};
const DISTRICT = { level: 'DISTRICT', kind: 'DISTRICT', path: 'bac-kan/cho-don', parent: 'bac-kan' } as const;
const others = ['b', 'c', 'd', 'e', 'f', 'g'];
const before = { version: 1, units: [unitNamed('cho-don', DISTRICT), ...['a', ...others].map((id) => unitNamed(id))] };
const register = registerInForce(2, before, [event]);

const october = [
  approved('a', '2026-10', { C01: count(PARTIAL), G01: count(PARTIAL) }),
  ...others.map((unit, i) => approved(unit, '2026-10', { C01: count(i + 1), G01: count(i + 1) })),
];
const november = others.map((unit, i) =>
  approved(unit, '2026-11', { C01: count(i + 2), G01: count(i + 2) }, { firstSubmittedAt: '2026-11-14T02:00:00.000Z' }),
);
const ax = lifeOf(register, 'ax')?.entries.at(-1) ?? unitNamed('ax');
const ofA = approved('a', '2026-11', { C01: count(PARTIAL), G01: count(PARTIAL) });
const draft = inheritedDraft(
  ax,
  '2026-11',
  catalogue,
  { parts: [{ unit: 'a', path: ofA.path, parts: [] }], unknown: ['X'] },
  new Map([[ofA.path, ofA]]),
);
if (!draft) throw new Error('A has reported');

const rankingOf = (reports: typeof november): Ranking =>
  rankCommunes(
    rankingInput({
      method: catalogue,
      register,
      period: '2026-11',
      occurrence: '2026-11-18T20:00:00.000Z',
      reports: [...october, ...reports],
    }),
  );
/** The draft has the known part of the figure. */
const ranking = rankingOf([...november, draft]);
const withoutIt = rankingOf(november);
const figuresIn = ({ rows }: Ranking): number[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => (figure?.kind === 'count' ? [figure.value] : [])));

describe('a partial figure, of a unit of which a part is unknown', () => {
  it('is in the draft of the new unit and in its series before the day, where it has no share', () => {
    expect(draft.working.get('C01')).toEqual(count(PARTIAL));
    const earlier = rankCommunes(rankingInput({ method: catalogue, register: before, reports: october }));
    const question = { scope: scope(), of: { method: catalogue, indicator: counted }, from: '2026-10', to: '2026-11' };
    const rankings = [earlier, ranking];
    const own = seriesOf({ ...question, units: ['ax'] }, rankings);
    const series = withPast(register, own, [{ scope: scope(), rankings }]);
    const [point, next] = series.lines[0]?.points ?? [];
    expect(point).toMatchObject({ period: '2026-10', figure: { figure: count(PARTIAL) }, share: null });
    expect(point?.parts).toMatchObject({ kind: 'AT_LEAST', known: 1, of: 2 });
    expect(next).toMatchObject({ period: '2026-11', figure: { state: 'missing', figure: null } });
    // The roll-ups of all communes come from rankings alone.
    expect(series.rollUps).toEqual(own.rollUps);
  });

  it('is never ranked, and spreads no minimum and maximum', () => {
    expect(figuresIn(ranking)).not.toContain(PARTIAL);
    expect(ranking.rows.find(({ unit }) => unit === 'ax')?.rank).toBeNull();
    const sharesOf = ({ rows }: Ranking) =>
      rows.filter(({ unit }) => unit !== 'ax').map(({ cells }) => cells[0]?.share);
    expect(sharesOf(ranking)).toEqual(sharesOf(withoutIt));
    expect(sharesOf(ranking)).toContain(1);
  });

  it('is no figure that peers are compared by: medians, roll-ups and claims are those without it', () => {
    expect(expectedSpreads(ranking, catalogue)).toEqual(expectedSpreads(withoutIt, catalogue));
    expect(expectedSpreads(ranking, catalogue)[0]?.median).toBe(4.5);
    const of = { method: catalogue, indicator: counted };
    expect(rollUpOf(ranking, of).result).toMatchObject({ reporting: 6, sum: 27 });
    expect(expectedRanges(catalogue, { period: '2026-11', reports: [...november, draft] }, NOTHING)).toEqual(
      expectedRanges(catalogue, { period: '2026-11', reports: november }, NOTHING),
    );
    const [row] = ranking.rows;
    const claims = row && notApplicableIn(ranking, catalogue, () => 'COMMUNE')(row);
    expect(claims?.share).toBe(0);
  });

  it('is in no simulation and in no advice', () => {
    const changed = rerank(ranking, catalogue, {
      ...noChanges,
      figures: [{ unit: 'b', indicator: 'C01', figure: count(6) }],
    });
    for (const simulated of [rerank(ranking, catalogue, noChanges), changed]) {
      expect(figuresIn(simulated)).not.toContain(PARTIAL);
      expect(simulated.rows.find(({ unit }) => unit === 'ax')).toMatchObject({ rank: null });
    }
    const advice = nearestImprovements(ranking, catalogue, 3);
    const told = ranking.rows.filter(({ rank }) => rank !== null).flatMap((row) => advice(row));
    expect(told.length).toBeGreaterThan(0);
    expect(JSON.stringify(told)).not.toContain(String(PARTIAL));
  });
});

const NOTHING = { period: '2026-10', reports: [] };
