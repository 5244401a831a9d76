import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpAnswer } from '../../src/graphql/index.js';
import { ANSWER_MS } from '../../src/store/table/patience.js';
import { type TestApi, testApi } from '../support/api/api.js';
import { functionEnv, graphqlEvent, invoke } from '../support/api/invoke.js';
import { nodesToTry } from '../support/api/nodes.js';
import { builtFunction } from '../support/aws/built-functions.js';
import type { EngineTable } from '../support/aws/dynamo.js';
import { demonstrationOnEngine } from '../support/start/demonstration-table.js';

const NOW = '2026-11-24T08:00:00.000Z';
const EXAMPLES = 'src/local/examples';

/** Questions with good answers and refusals. Parts that the bundle leaves out or loads late must not change the answers. */
const asked: readonly (readonly [string, string, object?])[] = [
  ...readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => [file, readFileSync(join(EXAMPLES, file), 'utf8')] as const),
  ['introspection', getIntrospectionQuery()],
  ['introspection in full', getIntrospectionQuery({ directiveIsRepeatable: true, inputValueDeprecation: true })],
  ['one type', '{ __type(name: "Unit") { description fields { name description args { name description } } } }'],
  ['an unknown field', '{ rankin { version } }'],
  ['an unknown argument', '{ ranking(constructor: 1) { version } }'],
  ['a missing argument', '{ report { state } }'],
  ['a missing variable', 'query ($unit: ID!) { report(unit: $unit) { state } }', {}],
  ['a variable of another type', 'query ($unit: ID!) { report(unit: $unit) { state } }', { unit: [1] }],
  ['null for an argument that must not be', 'query ($unit: ID) { report(unit: $unit) { state } }', { unit: null }],
  ['a default of the contract', '{ units { totalCount nodes { name } } }'],
  ['names that objects have', '{ __proto__: __typename constructor: __typename toString: __typename }'],
  [
    'conditions',
    'query ($no: Boolean!) { a: __typename @skip(if: $no) b: __typename @include(if: $no) }',
    { no: true },
  ],
  ...[true, false].map((no): readonly [string, string, object] => [
    'conditions in a list, with one value and then with another',
    'query ($no: Boolean!) { units(first: 2) { nodes { slug @skip(if: $no) ...F @include(if: $no) } } } fragment F on Unit { name }',
    { no },
  ]),
  ...['VI', 'EN'].map((lang): readonly [string, string, object] => [
    'arguments in a list, with one value and then with another',
    'query ($lang: Language!) { units(first: 3) { nodes { name(lang: $lang) en: name(lang: EN) parent { name(lang: $lang) } } } }',
    { lang },
  ]),
  [
    'a list with its cursors',
    '{ units(first: 2) { edges { cursor node { slug } } pageInfo { startCursor endCursor } } }',
  ],
  [
    'fragments',
    'fragment F on Unit { slug level } { node(id: "nothing") { ...F id } units(first: 2) { nodes { ...F } } }',
  ],
  ['no GraphQL', '{ units('],
  ['a scalar that is no day', '{ calendar(from: "2026-02-30", to: "2026-03-01") { date } }'],
];

let api: TestApi;
let table: EngineTable;
let bundle: string;
beforeAll(async () => {
  table = await demonstrationOnEngine(NOW);
  api = await testApi(NOW, undefined, table);
  ({ file: bundle } = await builtFunction('graphql'));
});
afterAll(() => api.close());

describe.each(nodesToTry())('the built API on $name', ({ path: node }) => {
  it('answers, byte for byte, as the API that was not built', async () => {
    const events = asked.map(([, query, variables]) => graphqlEvent(query, NOW, variables));
    const env = functionEnv(table.endpoint, table.name);
    const built = await invoke<HttpAnswer>({ bundle, events, env, node });
    for (const [i, [name]] of asked.entries()) {
      const { headers, body } = events[i] as { headers: Record<string, string>; body: string };
      const expected = await api.http({ headers, body });
      expect({ name, status: built[i]?.statusCode, body: built[i]?.body }).toEqual({
        name,
        status: expected.statusCode,
        body: expected.body,
      });
    }
  });
});

describe('a machine so slow that five and eight seconds pass at once', () => {
  const slow = `const wait = setTimeout;
    globalThis.setTimeout = (call, ms, ...given) => wait(call, ms === 5000 || ms === 8000 ? 0 : ms, ...given);
    const now = performance.now.bind(performance);
    performance.now = () => now() * 1e6;`;
  const NODE_OPTIONS = `--import data:text/javascript,${encodeURIComponent(slow)}`;
  const page = { ...graphqlEvent('', NOW), rawPath: '/xep-hang', body: undefined };
  const events = [
    graphqlEvent('{ units(first: 2) { nodes { slug } } }', NOW),
    { ...page, requestContext: { ...page.requestContext, http: { ...page.requestContext?.http, method: 'GET' } } },
  ];
  const statuses = async (more: NodeJS.ProcessEnv) => {
    const env = functionEnv(table.endpoint, table.name, { ...more, NODE_OPTIONS, LOG_FILE: '/dev/null' });
    return (await invoke<HttpAnswer>({ bundle, events, env })).map(({ statusCode }) => statusCode);
  };

  it('ends every question where the function has the limits of AWS, and none where the process may wait', async () => {
    expect(await statuses({})).toEqual([503, 503]);
    expect(await statuses({ [ANSWER_MS]: '60000' })).toEqual([200, 200]);
  });
});
