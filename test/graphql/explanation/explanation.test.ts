import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ExplainDocument,
  ImprovementsDocument,
  RankingDocument,
  SimulateRankingDocument,
} from '../../../src/local/examples/generated/graphql.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';
import { countRequests, type RequestCount } from '../../support/aws/dynamo-faults.js';

let api: TestApi;
let count: RequestCount;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
  await api.ask(RankingDocument);
  count = countRequests(api.table.db);
});
beforeEach(() => count.reset());
afterAll(async () => {
  count.off();
  await api.close();
});

describe('an explanation', () => {
  it('agrees with the ranking, in two requests and one for the name of the system that delivered', async () => {
    const { data, errors } = await api.ask(ExplainDocument, { unit: 'xuan-lac', period: '2026-10' });
    expect(errors).toBeUndefined();
    expect(count.byCommand).toEqual({ Get: 2 + 1 });
    const explained = data?.unit?.explanation;
    expect(explained?.contributions).toHaveLength(seededMethod.indicators.length);
    const { ranking } = (await api.ask(RankingDocument, { period: '2026-10' })).data ?? {};
    const row = ranking?.rows.edges.find(({ node }) => node.unit.slug === 'xuan-lac')?.node;
    const steps = explained?.movement?.steps ?? [];
    expect([steps[0]?.from, steps.at(-1)?.to]).toEqual([row?.previousRank, row?.rank]);
    expect(steps.reduce((sum, { places }) => sum + places, 0)).toBe(row?.change);
    expect(explained?.movement?.correction).toBeNull();
    expect(explained?.notes.join(' ')).toContain('số liệu minh họa');
  });

  it('of an earlier publication costs as many', async () => {
    const query = (of: string) =>
      api.askText(`{ explain(unit: "xuan-lac", period: "2026-10", ${of}) { movement { previousVersion } } }`);
    api.passSixSeconds();
    await query('version: 1');
    // The settings are as old as the answers.
    expect(count.byCommand).toEqual({ Get: 2 + 1 });
    count.reset();
    api.passSixSeconds();
    await query('publishedOn: "2026-11-24"');
    expect(count.byCommand).toEqual({ Get: 1 + 1, Query: 1 });
  });

  it('is told in Vietnamese, and in English when asked for', async () => {
    const sentences = async (lang: 'VI' | 'EN') =>
      (await api.ask(ExplainDocument, { unit: 'xuan-lac', period: '2026-10', lang })).data?.unit?.explanation;
    const [vi, en] = [await sentences('VI'), await sentences('EN')];
    expect(vi?.sentence).toMatch(/^Xã Xuân Lạc .*\/1\.000 điểm\.$/);
    expect(en?.sentence).toMatch(/^Xuân Lạc Commune .* of 1,000 points\.$/);
    for (const each of [vi?.sentence, ...(vi?.contributions.map(({ sentence }) => sentence) ?? [])])
      expect(each).not.toMatch(/undefined|NaN|null|—|\d\.\d{1,2}\b(?!\d)/);
  });

  it('has nothing to compare in the first month', async () => {
    const [first] = await api.table.stores.rankings.between('cho-don', '2020-01', '2026-11');
    expect(first?.previous).toBeNull();
    const { data } = await api.ask(ExplainDocument, { unit: 'xuan-lac', period: first?.period });
    expect(data?.unit?.explanation).toMatchObject({ movement: null, sentence: expect.stringContaining('Xã Xuân Lạc') });
  });

  it('is null for a month without a ranking', async () => {
    expect((await api.ask(ExplainDocument, { period: '2030-01' })).data?.unit?.explanation).toBeNull();
  });
});

describe('improvements', () => {
  it('are ranked by the simulation in the same way', async () => {
    const { data } = await api.ask(ImprovementsDocument, { unit: 'xuan-lac', period: '2026-10', first: 48 });
    // The ranking, and the one of a year before, or of a part of it.
    expect(count.byCommand.Get).toBeLessThanOrEqual(5);
    const improvements = data?.unit?.explanation?.improvements ?? [];
    expect(improvements.length).toBeGreaterThan(5);
    for (const { indicator, to, index, rank, kind } of improvements.filter((each) => each.kind !== 'REPORT')) {
      const { numerator = null, denominator = null, value = null } = to ?? {};
      const figure = {
        unit: 'xuan-lac',
        indicator: indicator?.code ?? '',
        ...(numerator !== null ? { numerator, denominator } : kind === 'ACT' ? { yes: true } : { value }),
      };
      const simulated = await api.ask(SimulateRankingDocument, {
        period: '2026-10',
        figures: [figure],
        points: [],
        targets: [],
      });
      expect(simulated.errors).toBeUndefined();
      const row = simulated.data?.ranking?.simulation?.rows.find(({ unit }) => unit.slug === 'xuan-lac');
      expect(row).toMatchObject({ index, rank });
    }
  });

  it.each([0, 101])('are not %d', async (first) => {
    const { errors } = await api.ask(ImprovementsDocument, { first });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
  });

  it('never say to have a report approved: that is the reviewer’s part', async () => {
    const query =
      '{ explain(unit: "ban-thi", period: "2026-11") { row { unrankedReason } improvements { kind sentence } } }';
    const body = JSON.stringify({ query });
    for (const token of [undefined, officialToken('officer-ban-thi', 'officer')]) {
      const headers = { 'content-type': 'application/json', ...(token && bearer(token)) };
      const { row, improvements } = JSON.parse((await api.http({ headers, body })).body).data.explain;
      expect(row.unrankedReason).not.toBeNull();
      for (const { kind, sentence } of improvements) {
        expect(kind).not.toBe('APPROVE_REPORT');
        expect(sentence).not.toMatch(/phê duyệt thì|được duyệt thì/);
      }
    }
  });
});

describe('a simulated ranking', () => {
  const none = { period: '2026-10', figures: [], points: [], groupPoints: [], targets: [] };

  it('without a change is the published one, in one request and that of the settings', async () => {
    api.passSixSeconds();
    const { data } = await api.ask(SimulateRankingDocument, none);
    expect(count.byCommand).toEqual({ Get: 1 + 1 });
    expect(data?.ranking?.simulation?.movedCount).toBe(0);
    for (const { rank, index, published } of data?.ranking?.simulation?.rows ?? [])
      expect(published).toMatchObject({ rank, index });
  });

  it('moves ranks and stores nothing', async () => {
    const lowest = { unit: 'xuan-lac', indicator: 'S03', numerator: 0 };
    const { data } = await api.ask(SimulateRankingDocument, {
      ...none,
      figures: [lowest],
      groupPoints: [{ group: 'SOCIETY', points: 900 }],
    });
    const simulated = data?.ranking?.simulation;
    expect(simulated?.movedCount).toBeGreaterThan(0);
    expect(simulated?.notes[0]).toContain('tính thử');
    const own = simulated?.rows.find(({ unit }) => unit.slug === 'xuan-lac');
    expect(own?.places).toBe((own?.published.rank ?? 0) - (own?.rank ?? 0));
    const again = await api.ask(SimulateRankingDocument, none);
    expect(again.data?.ranking?.simulation?.movedCount).toBe(0);
  });

  it('answers a part of the rows', async () => {
    const { data } = await api.askText(
      '{ simulateRanking { all: rows(first: 100) { unit { slug } } part: rows(first: 2, skip: 1) { unit { slug } } } }',
    );
    expect(data.simulateRanking.part).toEqual(data.simulateRanking.all.slice(1, 3));
  });

  const figure = (rest: string) => `figures: [{ unit: "xuan-lac", ${rest} }]`;
  it.each([
    ['figures: [{ unit: "nowhere", indicator: "S03", numerator: 1 }]', 'NOT_FOUND', 'figures[0].unit', 'xuan-lac'],
    ['figures: [{ unit: "cho-don", indicator: "S03", numerator: 1 }]', 'BAD_USER_INPUT', 'figures[0].unit', 'commune'],
    [figure('indicator: "Z9", numerator: 1'), 'NOT_FOUND', 'figures[0].indicator', 'G03'],
    [figure('indicator: "S03"'), 'BAD_USER_INPUT', 'figures[0].numerator', 'is missing'],
    [figure('indicator: "F07", numerator: 1'), 'BAD_USER_INPUT', 'figures[0].indicator', 'the service computes'],
    [figure('indicator: "S03", numerator: 1.5'), 'BAD_USER_INPUT', 'figures[0].numerator', 'whole number'],
    [figure('indicator: "S03", numerator: 9, denominator: 8'), 'BAD_USER_INPUT', 'figures[0].numerator', 'at most'],
    [figure('indicator: "F08", numerator: 0, denominator: 0'), 'BAD_USER_INPUT', 'figures[0].denominator', 'from 1'],
    [figure('indicator: "F03", value: -1'), 'BAD_USER_INPUT', 'figures[0].value', 'from 0'],
    [figure('indicator: "F11", value: 4'), 'BAD_USER_INPUT', 'figures[0].value', '0 to 3'],
    [figure('indicator: "F12"'), 'BAD_USER_INPUT', 'figures[0].yes', 'is missing; accepted: true or false'],
    [figure('indicator: "F12", value: 1'), 'BAD_USER_INPUT', 'figures[0].value', '"yes"'],
    ['points: [{ indicator: "Z9", points: 1 }]', 'NOT_FOUND', 'points[0].indicator', 'G03'],
    ['points: [{ indicator: "G04", points: 1 }]', 'BAD_USER_INPUT', 'points[0].indicator', 'scored'],
    ['points: [{ indicator: "G03", points: -1 }]', 'BAD_USER_INPUT', 'points[0].points', 'to 10,000'],
    ['points: [{ indicator: "G03", points: 1e-200 }]', 'BAD_USER_INPUT', 'points[0].points', 'from 0.000001'],
    ['groupPoints: [{ group: "NONE", points: 1 }]', 'NOT_FOUND', 'groupPoints[0].group', 'SOCIETY'],
    ['targets: [{ indicator: "F11", target: 1 }]', 'BAD_USER_INPUT', 'targets[0].indicator', 'levels'],
    ['targets: [{ indicator: "G03", target: 0 }]', 'BAD_USER_INPUT', 'targets[0].target', 'from 0.000001'],
    ['targets: [{ indicator: "G03", target: 101 }]', 'BAD_USER_INPUT', 'targets[0].target', 'to 100'],
    [
      'points: [{ indicator: "G03", points: 1 }, { indicator: "G03", points: 2 }]',
      'BAD_USER_INPUT',
      'points[1]',
      'leave one',
    ],
    [`targets: [${'{ indicator: "G03", target: 50 }, '.repeat(101)}]`, 'BAD_USER_INPUT', 'targets', 'at most 100'],
  ])('refuses %s by place, value and way out', async (args, code, argument, accepted) => {
    const { errors } = await api.askText(`{ simulateRanking(period: "2026-10", ${args}) { movedCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
    expect(errors?.[0]?.message).toContain(accepted);
  });

  it('refuses one figure given twice, under whichever name', async () => {
    const { data } = await api.askText('{ unit(id: "xuan-lac") { id } }');
    const figures = ['xuan-lac', data.unit.id].map((unit) => `{ unit: "${unit}", indicator: "F03", value: 1 }`);
    const { errors } = await api.askText(`{ simulateRanking(figures: [${figures.join(' ')}]) { movedCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'figures[1]' });
  });

  it('refuses points that are all taken away', async () => {
    const { groups } = (await api.askText('{ groups { code indicators { code points } } }')).data;
    const points = groups.flatMap(({ indicators }: { indicators: { code: string; points: number }[] }) =>
      indicators.filter((each) => each.points > 0).map(({ code }) => ({ indicator: code, points: 0 })),
    );
    const { data, errors } = await api.ask(SimulateRankingDocument, { ...none, points });
    expect(data?.ranking?.simulation ?? null).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'points' });
  });
});

it('many rankings in one document are refused before they are made', async () => {
  const many = (n: number) =>
    `{ ${Array.from({ length: n }, (_, i) => `a${i}: explain(unit: "xuan-lac") { improvements { rank } }`).join(' ')} }`;
  expect((await api.askText(many(20))).errors).toBeUndefined();
  expect((await api.askText(many(25))).errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' });
});

it('nothing here was a surprise', () => {
  expect(api.reported).toEqual([]);
});
