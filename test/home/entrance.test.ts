import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Configuration } from '../../src/home/configuration/settings.js';
import { CALLBACK, INVITATION, issuerEntrance } from '../../src/home/sign-in/entrance.js';
import { INVITATION_TEXTS } from '../../src/home/sign-in/texts.js';
import { listening, stop } from '../../src/local/base/listening.js';
import type { Entrance, SignInAnswer } from '../../src/local/sign-in/provider.js';
import { newSecret, signInBook } from '../../src/local/sign-in/sign-ins.js';
import { type SignInStore, signInStore } from '../../src/store/sign-in/sign-in-store.js';
import { testTable } from '../support/aws/dynamo.js';

const SITE = 'https://xaso.tinh.gov.vn';
const [own, foreign] = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
const keyOf = (pair = own) => pair ?? generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A forged answer of the token endpoint: claims that the issuer should not give, or a foreign key. */
type Forged = { readonly claims?: Readonly<Record<string, unknown>>; readonly key?: typeof own };
let forged: Forged = {};
let nonce = '';
let challenge = '';
let verified = false;
let issuer = '';

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => {
    body += chunk.toString();
  });
  request.on('end', () => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answerTo(request.url ?? '', new URLSearchParams(body))));
  });
});

function answerTo(path: string, form: URLSearchParams): object {
  if (path.endsWith('openid-configuration'))
    return {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
    };
  if (path === '/keys') {
    const jwk = keyOf().publicKey.export({ format: 'jwk' });
    return { keys: [{ ...jwk, kid: 'one', alg: 'RS256', use: 'sig' }] };
  }
  const verifier = form.get('code_verifier') ?? '';
  verified = createHash('sha256').update(verifier).digest('base64url') === challenge;
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: 'xaso', sub: 'alice', nonce, iat: now, exp: now + 60, ...forged.claims };
  const text = [{ alg: 'RS256', kid: 'one' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = sign('sha256', Buffer.from(text), keyOf(forged.key).privateKey).toString('base64url');
  return { access_token: 'opaque', token_type: 'Bearer', id_token: `${text}.${signature}` };
}

let signIns: SignInStore;
let entrance: Entrance;

beforeAll(async () => {
  issuer = await listening(server, 0);
  signIns = signInStore(await testTable());
  const configuration = {
    'service.address': SITE,
    'sign-in.issuer': issuer,
    'sign-in.client': 'xaso',
    'sign-in.secret': 'client-secret',
    'sign-in.scope': 'openid',
    'sign-in.subject': 'sub',
  } as Configuration;
  entrance = issuerEntrance({ configuration, signIns, now: Date.now, report: () => {} });
  await signIns.bind(new URL(issuer).href, 'alice', 'an', '2026-11-29T00:00:00.000Z');
});
afterAll(() => stop(server));

async function comesBack(answer: Forged = {}, more: Readonly<Record<string, string>> = {}) {
  forged = answer;
  return goesOn(await entrance.begin(new URLSearchParams({ of: 'the app' })), more);
}

async function goesOn({ headers }: SignInAnswer, more: Readonly<Record<string, string>> = {}) {
  const asked = new URL(headers.location ?? '').searchParams;
  [nonce, challenge] = [asked.get('nonce') ?? '', asked.get('code_challenge') ?? ''];
  const state = asked.get('state') ?? '';
  const url = `${CALLBACK}?${new URLSearchParams({ code: 'c', state, ...more })}`;
  const cookie = `${headers['set-cookie']}`.split(';')[0] ?? '';
  const incoming = { url, headers: { cookie } } as IncomingMessage;
  return { first: await entrance.back(CALLBACK, incoming), again: await entrance.back(CALLBACK, incoming) };
}

test('who comes back with a good token is whom the binding names, once, and the code was asked for with its verifier', async () => {
  const { first, again } = await comesBack();
  expect(first).toEqual({ official: 'an', query: new URLSearchParams({ of: 'the app' }) });
  expect(verified).toBe(true);
  expect(again).toMatchObject({ mistake: 'ended-page' });
});

test.each<[string, Forged]>([
  ['of another issuer', { claims: { iss: 'https://sso.example' } }],
  ['for another client', { claims: { aud: 'others' } }],
  ['of another sign-in', { claims: { nonce: 'n'.repeat(43) } }],
  ['without a nonce', { claims: { nonce: undefined } }],
  ['that has ended', { claims: { exp: 1_000 } }],
  ['about nobody', { claims: { sub: '' } }],
  ['that another key has signed', { key: foreign }],
])('a token %s is not believed', async (_what, answer) => {
  expect((await comesBack(answer)).first).toMatchObject({ mistake: 'issuer-refused' });
});

test('an issuer that refuses is believed, and somebody without a binding is nobody', async () => {
  expect((await comesBack({}, { error: 'access_denied' })).first).toMatchObject({ mistake: 'issuer-refused' });
  expect((await comesBack({ claims: { sub: 'bob' } })).first).toMatchObject({ mistake: 'not-bound' });
});

test('an invitation binds once, within its days, and ends what the account before has begun', async () => {
  forged = { claims: { sub: 'alice.new' } };
  const invite = async (until: number): Promise<string> => {
    const code = newSecret(until);
    const about = { kind: 'INVITATION', at: 0, until, official: 'an', signIn: '', about: '' } as const;
    await signIns.put(code, about);
    return code;
  };
  const follow = (code: string) =>
    entrance.back(INVITATION, { url: `${INVITATION}?code=${code}`, headers: {} } as IncomingMessage);
  expect(await follow(await invite(Date.now()))).toMatchObject({ mistake: 'ended-invitation' });
  const book = signInBook(Date.now, signIns);
  const request = { redirectUri: `${SITE}/dang-nhap` } as Parameters<typeof book.rememberBrowser>[0];
  const browser = await book.rememberBrowser(request, 'an');
  const code = await invite(Date.now() + 60_000);
  const begun = [await follow(code), await follow(code)] as SignInAnswer[];
  const [first, second] = [await goesOn(begun[0] as SignInAnswer), await goesOn(begun[1] as SignInAnswer)];
  expect(first.first).toMatchObject({ status: 303, headers: { location: `${SITE}/` } });
  expect(second.first).toMatchObject({ mistake: 'ended-invitation' });
  expect(await book.officialIn(browser, request)).toBeUndefined();
  expect((await comesBack({ claims: { sub: 'alice.new' } })).first).toMatchObject({ official: 'an' });
  expect((await comesBack()).first).toMatchObject({ mistake: 'not-bound' });
});

test('the invitation counts its days as every letter does', () => {
  const { vi, en } = INVITATION_TEXTS.body('Hà Văn Nam', 7);
  expect([vi, en]).toEqual([expect.stringContaining('trong 07 ngày;'), expect.stringContaining('within 7 days;')]);
  expect(INVITATION_TEXTS.body('Hà Văn Nam', 1).en).toContain('within 1 day;');
});
