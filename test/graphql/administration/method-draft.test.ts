import { afterAll, beforeAll, expect, test } from 'vitest';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { extendDemonstration } from '../../../src/seed/loader.js';
import { codesOf, newKey } from '../../support/administration/administration-api.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';

const NOW = '2026-11-24T08:00:00.000Z';
const LATER = '2026-12-24T20:00:00.000Z';

let api: TestApi;
beforeAll(async () => {
  api = await testApi(NOW);
});
afterAll(() => api.close());

const administrator = officialToken('administrator-cho-don-1', 'administrator');
const auditor = officialToken('auditor-cho-don-1', 'auditor');

async function ask(query: string, variables: object = {}, token = administrator) {
  const headers = { 'content-type': 'application/json', ...bearer(token) };
  return JSON.parse((await api.http({ headers, body: JSON.stringify({ query, variables }) })).body);
}

const DRAFT = `code state revision inForceFrom totalPoints minimumCoverage missingPolicy basedOn { code }
  faults { code path value message } changes { indicator group field before after }`;

async function change(name: string, input: object, token?: string) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { answer: ${name}(input: $input) {
    record { revision action changes { field before after } } draft { ${DRAFT} } errors { code path value comparedWith { value } } } }`;
  const answer = await ask(
    query,
    { input: { idempotencyKey: newKey(), reason: 'Kế hoạch năm 2027', ...input } },
    token,
  );
  return answer.errors ? answer : answer.data.answer;
}

let revision: string;
const DRAFT_ID = 'DTI-commune-2';
const edit = async (input: object) => {
  const answer = await change('changeMethodDraft', { draft: DRAFT_ID, expectedRevision: revision, ...input });
  if (answer.draft) revision = answer.draft.revision;
  return answer;
};

// One life of one draft: each test goes on where the one before it ended.

test('a draft begins as a copy of the version in force; nobody but administrators and auditors sees it', async () => {
  const { draft, errors } = await change('createMethodDraft', { id: DRAFT_ID });
  expect(errors).toEqual([]);
  expect(draft).toMatchObject({ state: 'DRAFT', basedOn: { code: 'DTI-commune-1' }, faults: [], changes: [] });
  revision = draft.revision;
  expect((await ask('{ methodDrafts { code } }', {}, auditor)).data.methodDrafts).toEqual([{ code: DRAFT_ID }]);
  for (const token of [officialToken('reviewer-cho-don-1', 'reviewer'), officialToken('officer-xuan-lac', 'officer')])
    expect(codesOf(await ask('{ methodDrafts { code } }', {}, token))).toEqual(['FORBIDDEN']);
  expect(codesOf(await ask(`{ methodVersion(id: "${DRAFT_ID}") { code } }`))).toEqual(['NOT_FOUND']);
  expect(codesOf(await change('createMethodDraft', { id: DRAFT_ID }))).toEqual(['ID_TAKEN']);
  expect(codesOf(await change('createMethodDraft', { id: 'DTI-commune-1' }))).toEqual(['ID_TAKEN']);
  expect(codesOf(await change('createMethodDraft', { id: 'DTI-commune-3' }, auditor))).toEqual(['FORBIDDEN']);
  const unknown = await change('createMethodDraft', { id: 'DTI-commune-3', basedOn: 'nowhere' });
  expect(unknown.errors[0].extensions).toEqual({ code: 'NOT_FOUND', argument: 'input.basedOn' });
});

test('targets, points, rules and policies change; the draft lists every fault at once until it holds together', async () => {
  const { draft } = await edit({
    minimumCoverage: 1.5,
    indicators: [
      { code: 'G03', points: 35 },
      { code: 'G01', targets: [{ year: 2026, value: 0 }] },
      { code: 'F03', scoring: { rule: 'YES_NO' } },
    ],
  });
  expect(
    draft.faults.map(({ value, path }: { value: string; path: string[] }) => `${path} ${value}`).toSorted(),
  ).toEqual(
    expect.arrayContaining([
      'G01 TARGET_NOT_POSITIVE',
      'F03 YES_NO_ON_OTHER_KIND',
      `${DRAFT_ID} MINIMUM_COVERAGE_OUT_OF_RANGE`,
    ]),
  );
  const published = await change('publishMethodVersion', {
    draft: DRAFT_ID,
    expectedRevision: revision,
    from: '2026-11',
  });
  expect(codesOf(published)).toEqual(['PERIOD_CLOSED', ...draft.faults.map(() => 'METHOD_NOT_ACCEPTED')]);
  expect(published.errors[0].comparedWith.value).toBe('2026-12');
  expect(
    (await ask(`{ methodDraft(id: "${DRAFT_ID}") { effect { movedCount } } }`)).data.methodDraft.effect,
  ).toBeNull();
});

test('the differences of a draft are told in words', async () => {
  const words = 'changes { label(lang: EN) beforeText(lang: EN) afterText(lang: EN) }';
  const { methodDrafts } = (await ask(`{ methodDrafts(codes: ["${DRAFT_ID}"]) { ${words} } }`)).data;
  expect(methodDrafts[0].changes).toEqual(
    expect.arrayContaining([
      {
        label: 'Indicators, F03, scoring, rule',
        beforeText: 'By target',
        afterText: 'All points for yes, none for no',
      },
      { label: 'Indicators, G03, points', beforeText: '25', afterText: '35' },
    ]),
  );
});

test('what counts as far from the usual changes for one count, and comes back', async () => {
  const { record } = await edit({ indicators: [{ code: 'F20', plausibility: { times: 3, from: 5 } }] });
  expect(record.changes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ field: expect.stringContaining('F20.plausibility'), after: '3' }),
    ]),
  );
  const asked = `{ methodDraft(id: "${DRAFT_ID}") { indicators { code plausibility { times from } } } }`;
  const { indicators } = (await ask(asked)).data.methodDraft;
  expect(indicators).toContainEqual({ code: 'F20', plausibility: { times: 3, from: 5 } });
});

test('an edit that names what does not exist is refused with everything that is wrong with it', async () => {
  const { errors } = await edit({
    groups: [{ code: 'SMART_CITY', points: 1 }],
    indicators: [
      { code: 'X99', points: 1 },
      {
        code: 'G03',
        targets: [
          { year: 1999, value: 1 },
          { year: 2030, value: 1 },
          { year: 2030, value: 2 },
        ],
      },
      { code: 'G03', points: 1 },
    ],
  });
  expect(codesOf({ errors }).toSorted()).toEqual([
    'NAMED_TWICE',
    'NAMED_TWICE',
    'NOT_FOUND',
    'NOT_FOUND',
    'OUT_OF_RANGE',
  ]);
});

test('before publication the draft tells what differs and where each commune would stand', async () => {
  const first = await change('discardMethodDraft', { draft: DRAFT_ID, expectedRevision: 'somebody-else' });
  expect(codesOf(first)).toEqual(['CONFLICT']);
  const fresh = await change('createMethodDraft', { id: 'DTI-2027' });
  const targets = [
    { year: 2025, value: 100 },
    { year: 2030, value: 100 },
  ];
  const { draft } = await change('changeMethodDraft', {
    draft: 'DTI-2027',
    expectedRevision: fresh.draft.revision,
    minimumCoverage: 0.6,
    indicators: [
      { code: 'G03', targets },
      { code: 'S01', targets },
    ],
  });
  expect(draft.faults).toEqual([]);
  expect(draft.changes).toContainEqual({
    indicator: null,
    group: null,
    field: 'minimumCoverage',
    before: '0.5',
    after: '0.6',
  });
  expect(draft.changes).toContainEqual(
    expect.objectContaining({ indicator: 'G03', field: 'scoring.target.2030', after: '100' }),
  );
  const { data } =
    await ask(`{ methodDraft(id: "DTI-2027") { effect { basedOn { period { code } methodVersion { code } } communeCount
    rows(first: 100) { unit { slug } rank points published { rank points } } } } }`);
  const { effect } = data.methodDraft;
  expect(effect).toMatchObject({
    basedOn: { period: { code: '2026-11' }, methodVersion: { code: 'DTI-commune-1' } },
    communeCount: 20,
  });
  expect(effect.rows).toHaveLength(20);
  for (const { points, published } of effect.rows) expect(points).toBeLessThanOrEqual(published.points);
  expect(
    effect.rows.some(
      ({ points, published }: { points: number; published: { points: number } }) => points < published.points,
    ),
  ).toBe(true);
  const { ranking } = (await ask('{ ranking { period { code } methodVersion { code } } }')).data;
  expect(ranking).toEqual({ period: { code: '2026-11' }, methodVersion: { code: 'DTI-commune-1' } });
});

test('the effect of another policy for missing figures counts what it carries forward', async () => {
  const { draft } = await change('createMethodDraft', { id: 'DTI-carries' });
  const pointsOf = async () => {
    const { data } = await ask(
      '{ methodDraft(id: "DTI-carries") { effect { rows(first: 100) { points published { points } } } } }',
    );
    return data.methodDraft.effect.rows.map(
      (row: { points: number; published: { points: number } }) => row.points - row.published.points,
    );
  };
  expect(new Set(await pointsOf())).toEqual(new Set([0]));
  const policy = { missingPolicy: 'CARRY_FORWARD', expectedRevision: draft.revision };
  expect((await change('changeMethodDraft', { draft: 'DTI-carries', ...policy })).errors).toEqual([]);
  const gained: readonly number[] = await pointsOf();
  expect(Math.min(...gained)).toBe(0);
  expect(Math.max(...gained)).toBeGreaterThan(0);
});

test('a published version is in force from its month on and changes no more; closed months keep theirs', async () => {
  const current = (await ask('{ methodDraft(id: "DTI-2027") { revision } }')).data.methodDraft.revision;
  const asked = { draft: 'DTI-2027', expectedRevision: current, from: '2026-12', idempotencyKey: newKey() };
  const { draft, errors } = await change('publishMethodVersion', asked);
  expect(errors).toEqual([]);
  expect(draft).toMatchObject({ state: 'PUBLISHED', inForceFrom: '2026-12' });
  expect((await change('publishMethodVersion', asked)).draft).toEqual(draft);
  for (const [name, input] of [
    ['changeMethodDraft', { minimumCoverage: 0.1 }],
    ['discardMethodDraft', {}],
    ['publishMethodVersion', { from: '2027-03' }],
  ] as const)
    expect(codesOf(await change(name, { draft: 'DTI-2027', expectedRevision: draft.revision, ...input }))).toEqual([
      'WRONG_STATE',
    ]);
  const versions = '{ methodVersions { code inForceFrom { code } changes { field after } } }';
  expect((await ask(versions)).data.methodVersions).toMatchObject([
    { code: 'DTI-commune-1', changes: [] },
    {
      code: 'DTI-2027',
      inForceFrom: { code: '2026-12' },
      changes: expect.arrayContaining([{ field: 'minimumCoverage', after: '0.6' }]),
    },
  ]);
  const { stores } = api.table;
  await extendDemonstration(stores, NOW, LATER);
  await recomputeRankings(stores, { occurrence: LATER });
  const rankings = await stores.rankings.between('cho-don', '2026-10', '2026-12');
  expect(rankings.map(({ period, method }) => `${period} ${method}`)).toEqual([
    '2026-10 DTI-commune-1',
    '2026-11 DTI-commune-1',
    '2026-12 DTI-2027',
  ]);
  expect(new Set(rankings.at(-1)?.rows.map(({ noChangeReason }) => noChangeReason))).toEqual(
    new Set(['DIFFERENT_METHOD']),
  );
  const why =
    '{ explain(unit: "xuan-lac", period: "2026-12") { movement { noChangeReason previousRow { rank } steps { cause from places } } row { rank } } }';
  const { movement, row } = (await ask(why)).data.explain;
  const { previousRow, steps } = movement;
  expect(steps[0]).toMatchObject({ cause: 'METHOD', from: previousRow.rank });
  const moved = steps.reduce((sum: number, { places }: { places: number }) => sum + places, 0);
  expect(moved).toBe(previousRow.rank - row.rank);
});

test('a discarded draft stays as it was, and every step is in the log', async () => {
  const { draft } = await change('discardMethodDraft', { draft: DRAFT_ID, expectedRevision: revision });
  expect(draft.state).toBe('DISCARDED');
  expect(codesOf(await edit({ minimumCoverage: 0.4 }))).toContain('WRONG_STATE');
  const log = '{ administrationLog(noun: METHOD, first: 100) { nodes { action subject } } }';
  const nodes = (await ask(log, {}, auditor)).data.administrationLog.nodes.map(
    (node: { action: string; subject: string }) => `${node.subject} ${node.action}`,
  );
  expect(nodes.toSorted()).toEqual([
    'DTI-2027 CHANGE_DRAFT',
    'DTI-2027 CREATE_DRAFT',
    'DTI-2027 PUBLISH',
    'DTI-carries CHANGE_DRAFT',
    'DTI-carries CREATE_DRAFT',
    'DTI-commune-2 CHANGE_DRAFT',
    'DTI-commune-2 CHANGE_DRAFT',
    'DTI-commune-2 CREATE_DRAFT',
    'DTI-commune-2 DISCARD_DRAFT',
  ]);
});
