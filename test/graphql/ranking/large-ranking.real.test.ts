import { afterAll, beforeAll, expect, it } from 'vitest';
import { certaintyOf } from '../../../src/domain/certainty/certainty.js';
import { ratio } from '../../../src/domain/figure/figure.js';
import { sensitivityOf } from '../../../src/domain/sensitivity/sensitivity.js';
import type { UnreadableItemError } from '../../../src/domain/text/unreadable-item.js';
import { examineRankings } from '../../../src/jobs/ranking/examine-rankings.js';
import { type RankingsOutcome, recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { createStores } from '../../../src/store/index.js';
import { examinationKey, examinationPageKey } from '../../../src/store/keys/ranking.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { testTable } from '../../support/aws/dynamo.js';
import { approved, indicator, method, unitNamed } from '../../support/builders/ranking-builder.js';
import { scope } from '../../support/builders/scope-builder.js';
import { damage } from '../../support/unreadable/damage.js';

const NIGHT = '2026-10-16T20:00:00.000Z';
/** One more than are examined inside a question. */
const COMMUNES = Array.from({ length: 201 }, (_, i) => `x${String(i).padStart(3, '0')}`);
const METHOD = method([indicator(), indicator({ code: 'X02' })]);

let api: TestApi;
let outcome: RankingsOutcome;
beforeAll(async () => {
  const table = await testTable();
  const { registers, methods, settings, reports } = table.stores;
  const units = [unitNamed('cho-don', { path: 'bac-kan/cho-don', level: 'DISTRICT', kind: 'DISTRICT' })];
  await registers.save({ version: 1, units: [...units, ...COMMUNES.map((id) => unitNamed(id))] });
  await methods.save(METHOD);
  await settings.save({
    stageScope: 'cho-don',
    registerVersion: 1,
    methods: [{ id: METHOD.id, from: '2026-01' }],
    holidays: [],
    scopes: [scope({ firstPeriod: '2026-10' })],
  });
  const figures = (i: number) => ({ X01: ratio((7 * i) % 200, 200), X02: ratio((11 * i) % 40, 40) });
  await reports.load(
    COMMUNES.map((id, i) => approved(id, '2026-10', figures(i))),
    [],
  );
  outcome = await recomputeRankings(table.stores, { occurrence: NIGHT });
  api = await testApi('2026-10-17T01:00:00.000Z', undefined, table);
});
afterAll(() => api.close());

const asked = async () => {
  api.passSixSeconds();
  const { data, errors } = await api.askText(`{ ranking {
    certainty { pairs pairsToldApart statement }
    whyNoCertainty(lang: EN)
    sensitivity { meanShift runs factors { factor firstOrder firstOrderError total totalError } }
    robustness { variation neighbourPairs pairsNotToldApart statement(lang: EN) }
    rows(first: 2) { nodes { unit { slug } rank certainty { standardError noise { best worst } choice { best worst } all { best worst } } robustness { bestRank } } }
  } }`);
  expect(errors).toBeUndefined();
  return data.ranking;
};

it('a large ranking is there at once, and says in words that its certainty is not found out', async () => {
  const ranking = await asked();
  expect(ranking).toMatchObject({ certainty: null, sensitivity: null });
  expect(ranking.whyNoCertainty).toMatch(/computed after publication\. There is no result at present\.$/);
  expect(ranking.robustness).toEqual({
    variation: 0.25,
    neighbourPairs: 200,
    pairsNotToldApart: 200,
    statement: ranking.whyNoCertainty,
  });
  for (const { rank, certainty, robustness } of ranking.rows.nodes)
    expect([rank, certainty, robustness]).toEqual([expect.any(Number), null, null]);
});

it('without time nothing is begun; then it is examined once, and answered as if computed now', async () => {
  const { stores } = api.table;
  expect(await examineRankings(stores, outcome, () => false)).toBe(0);
  expect(await examineRankings(stores, outcome, () => true)).toBe(1);
  expect(await examineRankings(stores, outcome, () => true)).toBe(0);
  const answer = await asked();
  const ranking = await stores.rankings.current('cho-don', '2026-10');
  if (!ranking) throw new Error('there is no ranking');
  const { pairs, pairsToldApart, rowOf } = certaintyOf(ranking, METHOD);
  expect(answer.whyNoCertainty).toBeNull();
  expect(answer.certainty).toMatchObject({ pairs, pairsToldApart });
  expect(answer.sensitivity).toEqual(sensitivityOf(ranking, METHOD));
  for (const { unit, certainty } of answer.rows.nodes) {
    const { standardError, noise, choice, all } = rowOf(unit.slug) ?? {};
    expect(certainty).toEqual({ standardError, noise, choice, all });
  }
});

it('another publication under the same version is not answered by what was found out about this one', async () => {
  const { rankings, examinations } = api.table.stores;
  const ranking = await rankings.current('cho-don', '2026-10');
  if (!ranking) throw new Error('there is no ranking');
  expect(await examinations.of(ranking)).toBeDefined();
  expect(await examinations.of({ ...ranking, inputHash: 'another' })).toBeUndefined();
  expect((await examinations.examinedIn('cho-don'))({ ...ranking, inputHash: 'another' })).toBe(false);
});

it.each([
  ['sensitivity', 'CUT', examinationKey('cho-don', '2026-10', 1)],
  ['bytes', 'OTHER_TYPE', examinationPageKey('cho-don', '2026-10', 1, 1)],
] as const)('findings whose %s cannot be read are named, and made anew', async (attribute, way, key) => {
  const named: unknown[] = [];
  const { db, name, stores } = api.table;
  await damage(api.table, key, attribute, way);
  const started = createStores(db, name, (error) => named.push((error as UnreadableItemError).item));
  expect(await examineRankings(started, outcome, () => true)).toBe(1);
  expect(named).toEqual([`${key.pk} / ${key.sk}`]);
  const ranking = await stores.rankings.current('cho-don', '2026-10');
  expect(ranking && (await createStores(db, name).examinations.of(ranking))).toBeDefined();
});
