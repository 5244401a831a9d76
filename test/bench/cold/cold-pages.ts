import { join } from 'node:path';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { bundleFunction } from '../../../infra/bundle/bundle.js';
import { createGraphqlApi } from '../../../src/graphql/index.js';
import { pageAnswers } from '../../../src/lambda/pages/answer-page.js';
import { buildPortal, loadRendering } from '../../../src/portal-files/build-portal.js';
import { graphqlEvent } from '../../support/api/invoke.js';
import { nodesToTry } from '../../support/api/nodes.js';
import { textTable } from '../../support/letters/text-table.js';
import { type Answered, answersTo, type Start } from '../runtime-api.js';
import { createWorld, type World } from '../world.js';
import { type Asked, asOneQuestion } from './one-question.js';

const GOAL = 1.5;
const STARTS = 7;
const WARM_UP = 25;
const ROUNDS = 15;
/** Longer than anything that changes is kept (`KEPT_AT_MOST_MS`). */
const APART_MS = 6_000;

const WORLDS = [
  { communes: 20, name: 'cho-don', two: ['xuan-lac', 'bang-lung'] },
  { communes: 92, name: 'thai-nguyen', two: ['an-khanh-2025', 'ba-be-2025'] },
] as const;

type Two = readonly [string, string];
type EventAt = (at: number) => Partial<APIGatewayProxyEventV2>;
type Pair = { readonly page: EventAt; readonly question: EventAt; readonly asked: number };

/**
 * CPU of the built function for a page that nobody keeps, against its cold question: the documents that this page asks,
 * with their variables, as one document that one POST asks of the same function. Both are packed with brotli, and the client
 * of DynamoDB counts.
 *
 * `new`: from the start of a process to its first answer. `warm`: one process answers both in turn, each six seconds after
 * the other, so that it knows the documents, the map and the methods, but no answer, no settings and no ranking.
 */
export async function benchColdPages(): Promise<void> {
  const node = nodesToTry().at(-1);
  if (!node) throw new Error('there is no Node');
  for (const { communes, name, two } of WORLDS) {
    const world = await createWorld(name, new Date().toISOString());
    try {
      const { file: bundle } = await bundleFunction('graphql', join(world.folder, 'graphql'));
      const start = { node: node.path, bundle, env: world.env };
      const rows: string[][] = [];
      for (const [page, pair] of Object.entries(await pairsOf(world, two)))
        rows.push([page, `${pair.asked}`, ...(await measured(start, pair))]);
      console.log(`${communes} communes, ${node.name}; must: ≤ ${GOAL} ×`);
      console.log(textTable(['page', 'asks', 'new', '', 'warm', ''], rows));
    } finally {
      await world.close();
    }
  }
}

async function measured(start: Start, { page, question }: Pair): Promise<string[]> {
  const ofNew = async (event: EventAt): Promise<number[]> =>
    (await answersTo(start, [event(Date.now())])).filter(isGood).map(({ cpu }) => cpu);
  const first: [number[], number[]] = [[], []];
  for (let round = 0; round < STARTS; round++) {
    first[0].push(...(await ofNew(page)));
    first[1].push(...(await ofNew(question)));
  }
  const events = Array.from({ length: 2 * (WARM_UP + ROUNDS) }, (_, i) =>
    (i % 2 === 0 ? page : question)(Date.now() + i * APART_MS),
  );
  const later = (await answersTo(start, events)).slice(2 * WARM_UP);
  const ofWarm = (turn: number) =>
    later.filter((answered, i) => i % 2 === turn && isGood(answered)).map(({ own }) => own);
  return [...against(...first), ...against(ofWarm(0), ofWarm(1))];
}

/** On a busy machine a question may end at its time limit: that is no answer. */
const isGood = ({ answer }: Answered): boolean => JSON.parse(answer).statusCode === 200;

function against(page: readonly number[], question: readonly number[]): string[] {
  const [ours, other] = [median(page), median(question)];
  const ratio = ours / other;
  return [`${ratio.toFixed(2)} ×${ratio <= GOAL ? '' : ' missed'}`, `${ours.toFixed(1)} / ${other.toFixed(1)} ms`];
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const PACKED = { 'accept-encoding': 'br' };

/** Each kind of page, with the question that the page itself asks in pieces. */
export async function pairsOf({ stores }: Pick<World, 'stores'>, [a, b]: Two): Promise<Record<string, Pair>> {
  const { answer } = await createGraphqlApi(stores, console.error);
  const built = await buildPortal();
  const asked = new Map<string, Asked>();
  const noting: typeof answer = (http, now) => {
    const { query = '', variables = '{}' } = Object.fromEntries(new URLSearchParams(http.query));
    asked.set(http.query, { query, variables: JSON.parse(variables) });
    return answer(http, now);
  };
  const pages = pageAnswers({ ...loadRendering(built), assets: built.assets }, noting, console.error);
  const addresses = {
    overview: '/',
    ranking: '/xep-hang',
    certainty: '/chac-den-dau',
    commune: `/xa/${a}`,
    comparison: `/so-sanh?xa=${a},${b}`,
    indicator: '/chi-tieu/G01',
    search: '/tim',
    method: '/phuong-phap',
    data: '/du-lieu',
  };
  const pairs: Record<string, Pair> = {};
  for (const [name, address] of Object.entries(addresses)) {
    asked.clear();
    const page = pageAt(address);
    const { statusCode } = await pages(page(Date.now()) as APIGatewayProxyEventV2, new Date().toISOString());
    if (statusCode !== 200) throw new Error(`${address} answers ${statusCode}`);
    pairs[name] = { page, question: questionAt(asOneQuestion([...asked.values()])), asked: asked.size };
  }
  return pairs;
}

const questionAt =
  ({ query, variables }: Asked): EventAt =>
  (at) => {
    const event = graphqlEvent(query, new Date(at).toISOString(), variables);
    return { ...event, headers: { ...event.headers, ...PACKED } };
  };

function pageAt(address: string): EventAt {
  const [rawPath = '', rawQueryString = ''] = address.split('?');
  return (at) => {
    const event = graphqlEvent('', new Date(at).toISOString());
    const context = event.requestContext as APIGatewayProxyEventV2['requestContext'];
    const requestContext = { ...context, http: { ...context.http, method: 'GET', path: rawPath } };
    return { ...event, rawPath, rawQueryString, headers: PACKED, requestContext };
  };
}
