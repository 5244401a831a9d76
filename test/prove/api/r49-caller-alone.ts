import type { Template } from 'aws-cdk-lib/assertions';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { subjectBound } from '../../../src/lambda/base/lane.js';
import { gatewayOf } from '../../support/api/gateway.js';
import { officialToken, testVerifier } from '../../support/api/tokens.js';
import { type EdgeRequest, laneRouterOf } from '../../support/aws/edge.js';
import { synthesise } from '../../support/aws/synth.js';
import { sized } from '../../support/start/real.js';
import type { Proof } from '../proof.js';

const ATTACKER = '203.0.113.7';
const tokenOf = (subject: string) => `Bearer ${officialToken(subject, 'officer')}`;
const GOOD = tokenOf('somebody');
/** Well formed, of our issuer, not ended: only a check of the signature finds it out. */
const madeUp = (token: string) => `${token.slice(0, -20)}${'A'.repeat(20)}`;
const ATTACKS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'good tokens': [GOOD],
  'made-up tokens': Array.from({ length: 50 }, (_, i) => madeUp(tokenOf(`nobody-${i}`))),
  'broken tokens': ['Bearer nonsense'],
  'no tokens': [undefined],
};

const SIZES = { full: { seconds: 60 }, reduced: { seconds: sized(2, 4) } } as const;
const PER_SECOND = 2_000;
const STEP_MS = 10;

type Answer = { readonly status: number; readonly reached: boolean };

/** Function of the edge, throttles and authorizer of the gateway, and the bound of a function's process, as synthesised. */
function serviceOf(template: Template, clock: { now: number }) {
  const router = laneRouterOf(template);
  const gateway = gatewayOf(template, testVerifier, clock);
  const tooMany = subjectBound();
  return async (ip: string, authorization: string | undefined, sub: string): Promise<Answer> => {
    const headers: EdgeRequest['headers'] =
      authorization === undefined ? {} : { authorization: { value: authorization } };
    const routed = router({ request: { uri: '/graphql', method: 'POST', headers }, viewer: { ip } });
    if (routed.statusCode) return { status: routed.statusCode, reached: false };
    const { uri: path } = routed as EdgeRequest;
    const answer = await gateway({ method: 'POST', path, authorization });
    if (!answer.reached || authorization === undefined) return answer;
    const requestContext = { timeEpoch: clock.now, authorizer: { jwt: { claims: { sub } } } };
    const refused = tooMany({ requestContext } as unknown as APIGatewayProxyEventV2);
    return { status: refused?.statusCode ?? answer.status, reached: true };
  };
}

function laneIn(template: Template) {
  const router = laneRouterOf(template);
  return (ip: string, authorization = GOOD) =>
    (
      router({
        request: { uri: '/graphql', method: 'POST', headers: { authorization: { value: authorization } } },
        viewer: { ip },
      }) as EdgeRequest
    ).uri;
}

/** Offices whose addresses have other lanes than the caller's. */
function officesBeside(template: Template): string[] {
  const laneOf = laneIn(template);
  return Array.from({ length: 200 }, (_, i) => `198.51.100.${i}`).filter((ip) => laneOf(ip) !== laneOf(ATTACKER));
}

/** Whether colleagues in the caller's office, whose subjects have other lanes, are served whatever the caller sends. */
async function colleaguesServed(template: Template): Promise<boolean> {
  const clock = { now: 0 };
  const call = serviceOf(template, clock);
  const laneOf = laneIn(template);
  const colleagues = Array.from({ length: 20 }, (_, i) => `colleague-${i}`).filter(
    (subject) => laneOf(ATTACKER, tokenOf(subject)) !== laneOf(ATTACKER),
  );
  const statuses = new Set<number>();
  for (const subject of colleagues) {
    clock.now += 100;
    for (let i = 0; i < PER_SECOND / 10; i++) await call(ATTACKER, GOOD, 'somebody');
    statuses.add((await call(ATTACKER, tokenOf(subject), subject)).status);
  }
  return colleagues.length >= 10 && [...statuses].join() === '200';
}

/** One address asks as fast as it can for some seconds. Ten officials a second ask from offices of their own. */
async function attacked(template: Template, sent: readonly (string | undefined)[], seconds: number) {
  const clock = { now: 0 };
  const call = serviceOf(template, clock);
  const offices = officesBeside(template);
  const seen = { officials: 0, served: 0, sent: 0, refused: 0, reached: 0 };
  for (let at = 0; at < seconds * 1_000; at += STEP_MS) {
    clock.now = at;
    for (let i = 0; i < (PER_SECOND * STEP_MS) / 1_000; i++) {
      const { status, reached } = await call(ATTACKER, sent[seen.sent % sent.length], 'somebody');
      seen.sent++;
      if (status >= 400) seen.refused++;
      if (reached) seen.reached++;
    }
    if (at % 100 !== 0) continue;
    seen.officials++;
    const office = offices[(at / 100) % offices.length] ?? '';
    if ((await call(office, GOOD, `official-${at}`)).status === 200) seen.served++;
  }
  return seen;
}

/** Whether a colleague in the caller's lane is served: the limit by subject leaves room while the loop is not faster than the lane. */
async function besideColleague(template: Template): Promise<boolean> {
  const clock = { now: 0 };
  const call = serviceOf(template, clock);
  let isServed = true;
  for (let i = 0; i < 600; i++) {
    clock.now += 30;
    await call(ATTACKER, GOOD, 'somebody');
    if (i % 50 === 0) isServed &&= (await call(ATTACKER, GOOD, 'in the same lane')).status === 200;
  }
  return isServed;
}

export const proof: Proof = {
  id: 'R49',
  property: 'a caller alone cannot take the API from officials',
  async run(size, progress) {
    const template = (await synthesise()).get('xaso-production');
    if (!template) throw new Error('there is no stage of production');
    const { seconds } = SIZES[size];
    const results: string[] = [];
    let pass = (await besideColleague(template)) && (await colleaguesServed(template));
    for (const [name, sent] of Object.entries(ATTACKS)) {
      const { officials, served, refused, reached, sent: all } = await attacked(template, sent, seconds);
      progress(`${name}: ${served} of ${officials} officials served`);
      const costsNothing = name === 'made-up tokens' || name === 'broken tokens' ? reached === 0 : true;
      pass &&= served === officials && costsNothing && refused > all / 2;
      results.push(
        `${name}: ${served} of ${officials} officials served, ${refused} of ${all} refused, ${reached} reached a function`,
      );
    }
    return {
      size: `one address, ${PER_SECOND} requests a second for ${seconds} s, with ${Object.keys(ATTACKS).join(', ')}`,
      result: `${results.join('; ')}; colleagues in the same office are served, in the same lane beside a loop, in other lanes beside everything`,
      pass,
    };
  },
};
