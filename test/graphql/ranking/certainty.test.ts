import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CertaintyDocument } from '../../../src/local/examples/generated/graphql.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { countRequests } from '../../support/aws/dynamo-faults.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-16T20:00:00.000Z');
});
afterAll(() => api.close());

const asked = async () => {
  const { data, errors } = await api.ask(CertaintyDocument, { period: '2026-10', lang: 'VI' });
  expect(errors).toBeUndefined();
  const ranking = data?.ranking;
  if (!ranking?.certainty) throw new Error('there is no ranking of 2026-10');
  return { ...ranking, certainty: ranking.certainty };
};

const certaintyAsked = async (fields: string, period = '2026-10') => {
  const { data, errors } = await api.askText(`{ ranking(period: "${period}") { certainty { ${fields} } } }`);
  return { certainty: data?.ranking?.certainty, error: errors?.[0] };
};

describe('how sure a ranking is', () => {
  it('is told for the whole and for each ranked commune', async () => {
    const { certainty, rows } = await asked();
    const ranked = rows.nodes.filter((row) => row.rank !== null);
    expect(certainty).toMatchObject({ level: 0.9, clustering: 1, variation: 0.25, communes: ranked.length });
    expect(certainty.notYetRanked).toBe(rows.nodes.length - ranked.length);
    expect(certainty.pairs).toBe((ranked.length * (ranked.length - 1)) / 2);
    expect(certainty.statement).toContain(`${certainty.pairsToldApart}/${certainty.pairs} cặp đơn vị`);
    for (const { rank, certainty: own } of ranked) {
      if (!own || rank === null) throw new Error(`rank ${rank} has no set`);
      for (const set of [own.noise, own.choice, own.all]) {
        expect(set.best).toBeLessThanOrEqual(rank);
        expect(set.worst).toBeGreaterThanOrEqual(rank);
      }
      expect(own.all.best).toBeLessThanOrEqual(Math.min(own.noise.best, own.choice.best));
      expect(own.all.worst).toBeGreaterThanOrEqual(Math.max(own.noise.worst, own.choice.worst));
      expect(own.statements[0]).toContain(` ${rank}. Xét biến động ngẫu nhiên`);
      expect(own.statements[1]).toMatch(/Đây không phải là xác suất\.$/);
    }
    for (const row of rows.nodes) if (row.rank === null) expect(row.certainty).toBeNull();
  });

  it('counts each pair once: whoever is like another is so from both sides', async () => {
    const { certainty, rows } = await asked();
    const alike = new Map(
      rows.nodes.map((row) => [row.unit.slug, row.certainty?.notToldApart.map(({ unit }) => unit.slug) ?? []]),
    );
    for (const [slug, others] of alike) for (const other of others) expect(alike.get(other)).toContain(slug);
    const listed = [...alike.values()].reduce((sum, { length }) => sum + length, 0);
    expect(listed / 2).toBe(certainty.pairs - certainty.pairsToldApart);
    for (const { certainty: own } of rows.nodes)
      expect(own?.notToldApartCount ?? 0).toBe(own?.notToldApart.length ?? 0);
  });

  it('says of two communes whether they are told apart, as the list of each says', async () => {
    const { rows } = await asked();
    const [first, ...others] = rows.nodes.filter((row) => row.rank !== null);
    const alike = first?.certainty?.notToldApart.map(({ unit }) => unit.slug) ?? [];
    for (const { unit } of others) {
      const { certainty } = await certaintyAsked(
        `pair(one: "${first?.unit.slug}", other: "${unit.slug}") { relation one { rank } statement(lang: EN) }`,
      );
      const { relation, one, statement } = certainty.pair;
      expect(relation === 'TOLD_APART').toBe(!alike.includes(unit.slug));
      expect([one.rank, statement.includes('90%')]).toEqual([1, relation === 'NOISE']);
    }
    const itself = await certaintyAsked(`pair(one: "${first?.unit.slug}", other: "${first?.unit.slug}") { relation }`);
    expect(itself.certainty.pair).toBeNull();
  });

  it('names who may be among the first, and who surely is', async () => {
    const { certainty, rows } = await asked();
    const slugs = (holds: (set: { best: number; worst: number }) => boolean) =>
      rows.nodes.filter((row) => row.certainty && holds(row.certainty.noise)).map(({ unit }) => unit.slug);
    expect(certainty.mayBeAmongFirst.map(({ unit }) => unit.slug)).toEqual(slugs(({ best }) => best <= 3));
    expect(certainty.surelyAmongFirst.map(({ unit }) => unit.slug)).toEqual(slugs(({ worst }) => worst <= 3));
    expect(certainty.mayBeAmongFirst.length).toBeGreaterThanOrEqual(3);
    const { error } = await certaintyAsked('mayBeAmongFirst(n: 0) { rank }');
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'n' });
  });

  it('has a narrower set for a commune alone, in the language asked for', async () => {
    const { data } = await api.askText(
      '{ ranking(period: "2026-10") { row(unit: "xuan-lac") { certainty { noise { best worst } own { best worst } ownStatements(lang: EN) } } } }',
    );
    const { noise, own, ownStatements } = data.ranking.row.certainty;
    expect([own.best >= noise.best, own.worst <= noise.worst]).toEqual([true, true]);
    expect(ownStatements[0]).toMatch(/\(90% for this commune alone, by the model\)/);
  });

  it('says of each fall how many of those that passed can be told apart, and of nothing else', async () => {
    const { data } = await api.askText(
      '{ ranking(period: "2026-10") { rows(first: 100) { nodes { change certainty { fall { passed toldApart statement(lang: EN) } } } } } }',
    );
    const { nodes } = data.ranking.rows;
    expect(nodes.some(({ change }: { change: number }) => change < 0)).toBe(true);
    for (const { change, certainty } of nodes) {
      if (change === null || change >= 0) expect(certainty?.fall ?? null).toBeNull();
      else {
        expect(certainty.fall.passed).toBeGreaterThanOrEqual(-change);
        expect(certainty.fall.toldApart).toBeLessThanOrEqual(certainty.fall.passed);
        expect(certainty.fall.statement.includes('within the doubt')).toBe(certainty.fall.toldApart === 0);
      }
    }
  });
});

it('answers the names of the release before from the same sets', async () => {
  const { rows, certainty } = await asked();
  const { data, errors } = await api.askText(
    `{ ranking(period: "2026-10") { robustness { variation neighbourPairs pairsNotToldApart statement }
       rows(first: 100) { nodes { unit { slug } robustness { bestRank worstRank notToldApart { unit { slug } } statement(lang: VI) } } } } }`,
  );
  expect(errors).toBeUndefined();
  const { robustness, rows: former } = data.ranking;
  const ranked = rows.nodes.filter((row) => row.rank !== null);
  expect(robustness).toMatchObject({ variation: 0.25, neighbourPairs: ranked.length - 1 });
  expect(robustness.statement).toBe(certainty.statement);
  let open = 0;
  for (const [at, { unit, certainty: own }] of rows.nodes.entries()) {
    const before = former.nodes[at].robustness;
    expect(former.nodes[at].unit.slug).toBe(unit.slug);
    expect(before && [before.bestRank, before.worstRank]).toEqual(own && [own.all.best, own.all.worst]);
    expect(before?.statement).toBe(own?.statements.join(' '));
    const neighbours = [ranked[at - 1], ranked[at + 1]].flatMap((row) => row?.unit.slug ?? []);
    const alike = own?.notToldApart.filter(({ unit: other }) => neighbours.includes(other.slug)) ?? [];
    expect(before?.notToldApart.map((other: { unit: { slug: string } }) => other.unit.slug) ?? []).toEqual(
      alike.map(({ unit: other }) => other.slug),
    );
    open += alike.length;
  }
  expect(robustness.pairsNotToldApart).toBe(open / 2);
});

describe('data quality', () => {
  it('is told for every commune, ranked or not', async () => {
    const { rows } = await asked();
    for (const { dataQuality } of rows.nodes) {
      expect(dataQuality.coverage).toBeLessThanOrEqual(1);
      expect(dataQuality.carriedForward).toBe(0);
      for (const { zScore } of dataQuality.unusualFigures) expect(Math.abs(zScore)).toBeGreaterThan(3.5);
    }
    expect(rows.nodes.some(({ dataQuality }) => dataQuality.late !== null && dataQuality.late > 0)).toBe(true);
  });
});

describe('what is declared not applicable', () => {
  it('is told beside the month before, which has a figure of its own, and beside the other communes', async () => {
    const { rows } = await asked();
    const before = await api.ask(CertaintyDocument, { period: '2026-09', lang: 'VI' });
    const shareBefore = new Map(
      before.data?.ranking?.rows.nodes
        .filter((row) => row.rank !== null)
        .map((row) => [row.unit.slug, row.dataQuality.notApplicable.share]),
    );
    const both = rows.nodes.filter(({ unit }) => shareBefore.has(unit.slug));
    expect(both.length).toBeGreaterThan(10);
    for (const { unit, dataQuality } of both) {
      const { share, points, previousShare, peerMedian, indicators, statement } = dataQuality.notApplicable;
      expect(previousShare).toBe(shareBefore.get(unit.slug));
      expect(points).toBeCloseTo(share * 1_000, 9);
      expect(peerMedian).toBeLessThanOrEqual(1);
      expect(share > 0).toBe(indicators.length > 0);
      for (const { code } of indicators) expect(statement).toContain(`${code} (`);
    }
    expect(both.some(({ dataQuality }) => dataQuality.notApplicable.share > 0)).toBe(true);
  });
});

it('costs one request besides that of the ranking: the month before', async () => {
  await asked();
  const count = countRequests(api.table.db);
  api.passSixSeconds();
  await asked();
  // One more for the settings, which are as old as the answers.
  expect(count.byCommand).toEqual({ Get: 2 + 1 });
  count.off();
});
