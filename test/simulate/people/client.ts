import { ASSIGNMENT_HEADER } from '../../../src/domain/access/cross-origin.js';
import { toAssignmentId } from '../../../src/domain/access/viewer.js';
import { officialClaims, sourceClaims } from '../../../src/local/aws/development-issuer.js';
import { inputTypeOf } from '../../support/administration/driven-administration.js';
import { graphqlEvent } from '../../support/api/invoke.js';
import { bearer, testIssuer } from '../../support/api/tokens.js';
import { drawn, remembered } from '../world/keyed.js';
import { type How, objectAt, type World } from '../world/world.js';
import { HOUR_MS } from './days.js';
import type { Person } from './officials.js';

/** The bytes of a scanned page. */
export const scanned = (key: string): Buffer => Buffer.from(`%PDF-1.7\n${key}\n%%EOF`);

type Scan = Readonly<{ idempotencyKey: string; expectedRevision: string | null }>;
const PLACE: Mutation = ['requestEvidenceUpload', 'upload { upload address fields { name value } } errors { code }'];

type Mutation = readonly [name: string, answer: string];
export type Json = ReturnType<typeof JSON.parse>;
/** The error codes of a refused request, a payload or a file. */
export const codesOf = ({ errors }: Json): string[] =>
  (errors ?? []).map(({ code, extensions }: Json) => code ?? extensions?.code);

/** What people ask of the service. Each question and change has an id of its own. Null is the public. */
export type Api = ReturnType<typeof apiOf>;

type Asks = readonly [name: 'graphql' | 'files', asks: (now: string) => ReturnType<typeof graphqlEvent>];
type Sent = Readonly<{ key: string; body: string | Uint8Array }>;

const TRIES = 6;
const UNREADABLE = 'DATA_UNREADABLE';
/** The codes after which the service tells clients to try again. */
const PASSES = ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', 'TIMEOUT'];

const SIGNED_IN_MS = 6 * HOUR_MS;
/** Tokens by sign-in: four a day. A token is a minute old, because clocks of machines differ. */
const tokenFor = remembered((asked: string) => {
  const { since, ...claims } = JSON.parse(asked);
  return testIssuer.tokenFor(claims, since - 60_000);
});
function signedIn({ id, role, acts }: Person, now: number) {
  const claims = role === 'system' ? sourceClaims(id) : officialClaims(id, role);
  const token = tokenFor(JSON.stringify({ ...claims, since: now - (now % SIGNED_IN_MS) }));
  return { ...bearer(token), ...(acts && { [ASSIGNMENT_HEADER]: toAssignmentId(acts) }) };
}

function fileEvent(rawPath: string, now: string, sent?: Sent): ReturnType<typeof graphqlEvent> {
  const { requestContext, ...event } = graphqlEvent('', now);
  const http = { ...requestContext?.http, method: sent ? 'POST' : 'GET' };
  const isBase64Encoded = typeof sent?.body === 'object';
  const body = isBase64Encoded ? Buffer.from(sent.body).toString('base64') : sent?.body;
  const more = { headers: { 'idempotency-key': sent?.key }, body, isBase64Encoded };
  return { ...event, ...more, rawPath, requestContext: { ...requestContext, http } } as typeof event;
}

export function apiOf(world: World, seed: number) {
  /** Asks until the service answers, as a person does. */
  async function askUntilAnswered(who: Person | null, id: string, [name, asks]: Asks, how: How): Promise<string> {
    for (let nth = 1; ; nth++) {
      const faultless = how.faultless || nth >= TRIES;
      const { now } = world.clock;
      const event = asks(new Date(now).toISOString());
      const headers = { ...event.headers, ...(who && signedIn(who, now)) };
      const outcome = await world.invoke(name, `${id} ${nth}`, { ...event, headers }, { ...how, faultless });
      const { statusCode = 500, body = '' } = outcome.kind === 'ANSWERED' ? (outcome.answer as Json) : {};
      const passes = statusCode >= 500 || PASSES.some((code) => body.includes(`"${code}"`));
      if (!passes || body.includes(UNREADABLE)) return body;
      if (how.faultless || nth > TRIES)
        throw new Error(`${id} of ${who?.id} was never answered: ${statusCode} ${body}`);
      await world.clock.until(world.clock.now + 5_000 + drawn(seed, id, nth, 'patience') * 120_000);
    }
  }

  async function ask(who: Person | null, id: string, query: string, variables: object, how: How = {}) {
    const answer = await askUntilAnswered(who, id, ['graphql', (now) => graphqlEvent(query, now, variables)], how);
    const { data = null, ...refused } = JSON.parse(answer);
    return { data, refused: codesOf(refused) };
  }

  /** Asks for a change. Returns its error codes (none if it was done) and the rest of the answer. */
  async function change(who: Person, id: string, [name, answer]: Mutation, input: object, how: How = {}) {
    const mutation = `mutation ($input: ${inputTypeOf(name)}!) { ${name}(input: $input) { ${answer} } }`;
    const { data, refused } = await ask(who, id, mutation, { input }, how);
    const answered = data?.[name];
    return { codes: [...refused, ...codesOf(answered ?? {})], answer: answered };
  }

  return {
    ask,
    /** Fetches a file (a workbook in base64), or sends one with a key; the answer names its faults. */
    file: (who: Person, id: string, path: string, sent?: Sent, how: How = {}): Promise<string> =>
      askUntilAnswered(who, id, ['files', (now) => fileEvent(path, now, sent)], how),
    /** Asks a question that must not be refused. Unreadable data are null in the answer. */
    async read(who: Person | null, id: string, query: string, variables: object, how: How = {}): Promise<Json> {
      const { data, refused } = await ask(who, id, query, variables, how);
      if (data === null || refused.some((code) => code !== UNREADABLE))
        throw new Error(`${id} of ${who?.id} was refused: ${refused}`);
      return data;
    },
    change,
    /** Uploads a page to the store with the form of the service, then asks for the change. */
    async scan(who: Person, id: string, mutation: Mutation, { expectedRevision, ...of }: Scan, how: How) {
      const page = scanned(of.idempotencyKey);
      const means = { ...of, type: 'PDF', size: page.length };
      const { codes, answer } = await change(who, `${id} place`, PLACE, means, how);
      if (!answer?.upload) return { codes };
      const { upload, address, fields } = answer.upload;
      const key = fields.find(({ name }: Json) => name === 'key').value;
      world.objects.set(objectAt(`${address}/${key}`), page);
      return change(who, id, mutation, { ...of, expectedRevision, upload }, how);
    },
    /** The file behind an address that the service gave. */
    saved: (address: string): string | undefined => world.objects.get(objectAt(address))?.toString(),
  };
}
