import { toAssignmentId } from '../../../src/domain/access/assignment-id.js';
import { ASSIGNMENT_HEADER } from '../../../src/domain/access/cross-origin.js';
import { officialClaims, sourceClaims } from '../../../src/local/aws/development-issuer.js';
import { graphqlEvent } from '../../support/api/invoke.js';
import { bearer, testIssuer } from '../../support/api/tokens.js';
import { drawn } from '../world/keyed.js';
import type { How, World } from '../world/world.js';
import type { Person } from './acts.js';

type Mutation = readonly [name: string, input: string, answer: string];
/** Whatever a query has asked for. */
export type Json = ReturnType<typeof JSON.parse>;
type Answer = Readonly<{ data?: Json; errors?: readonly Json[] }>;

/** Nobody can see from a story what a key was, so each question and each change has its own. Null is the public. */
export type Api = ReturnType<typeof apiOf>;

/** By what everybody lives. */
export type Life = Readonly<{ world: World; api: Api; seed: number; communes: readonly string[]; failed: Failed }>;
type Failed = (error: unknown) => void;

/** Most inputs are called as their mutation. */
export const inputOf = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}Input`;

const TRIES = 6;
/** What the service itself calls worth another try. */
const PASSES = ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', 'TIMEOUT'];

export function apiOf(world: World, seed: number) {
  async function once(who: Person | null, id: string, query: string, variables: object, how: How) {
    const { now } = world.clock;
    const event = graphqlEvent(query, new Date(now).toISOString(), variables);
    const claims =
      who && (who.isSystem ? sourceClaims(who.id) : officialClaims(who.id, ...who.hats.map(({ role }) => role)));
    const token = {
      // An hour old, because the clocks of machines differ.
      ...(claims && bearer(testIssuer.tokenFor(claims, now - 3_600_000))),
      ...(who?.acts && { [ASSIGNMENT_HEADER]: toAssignmentId(who.acts) }),
    };
    const outcome = await world.invoke('graphql', id, { ...event, headers: { ...event.headers, ...token } }, how);
    if (outcome.kind !== 'ANSWERED') return undefined;
    const { statusCode, body } = outcome.answer as { statusCode: number; body: string };
    const { data = null, errors = [] } = JSON.parse(body) as Answer;
    const refused = errors.map(({ extensions }) => extensions?.code ?? 'INTERNAL_SERVER_ERROR');
    if (statusCode < 500 && !refused.some((code) => PASSES.includes(code))) return { data, refused };
    if (how.faultless) throw new Error(`${id} of ${who?.id} was answered without a fault: ${statusCode} ${body}`);
    return undefined;
  }

  /** Answered, whatever it takes: a person asks again until the service does. */
  async function ask(who: Person | null, id: string, query: string, variables: object, how: How = {}) {
    for (let nth = 1; ; nth++) {
      const faultless = how.faultless || nth >= TRIES;
      const reply = await once(who, `${id} ${nth}`, query, variables, { ...how, faultless });
      if (reply !== undefined) return reply;
      if (nth > TRIES) throw new Error(`${id} of ${who?.id} was never answered`);
      await world.clock.until(world.clock.now + 5_000 + drawn(seed, id, nth, 'patience') * 120_000);
    }
  }

  return {
    ask,
    /** Of a question that nobody may refuse. */
    async read(who: Person | null, id: string, query: string, variables: object, how: How = {}): Promise<Json> {
      const { data, refused } = await ask(who, id, query, variables, how);
      if (data === null || refused.length > 0) throw new Error(`${id} of ${who?.id} was refused: ${refused}`);
      return data;
    },
    /** Why a change was refused, or no code at all, and whatever else was wanted of its answer. */
    async change(who: Person, id: string, [name, type, answer]: Mutation, input: object, how: How = {}) {
      const change = `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`;
      const { data, refused } = await ask(who, id, change, { input }, how);
      const payload = data?.[name] ?? undefined;
      const codes: string[] = [...refused, ...(payload?.errors ?? []).map(({ code }: { code: string }) => code)];
      return { codes, answer: payload };
    },
  };
}
