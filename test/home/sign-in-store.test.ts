import { createHash } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import { signInBook } from '../../src/local/sign-in/sign-ins.js';
import { type SignInStore, signInStore } from '../../src/store/sign-in/sign-in-store.js';
import { testTable } from '../support/aws/dynamo.js';

const HOUR_MS = 3_600_000;
const REQUEST = {
  redirectUri: 'https://xaso.tinh.gov.vn/dang-nhap',
  challenge: 'c'.repeat(43),
  scope: 'openid',
  state: 's',
  nonce: 'n',
  isSilent: false,
};

let at: number;
let store: SignInStore;
/** Two workers over one table. */
let one: ReturnType<typeof signInBook>;
let other: ReturnType<typeof signInBook>;

beforeEach(async () => {
  at = Date.parse('2026-11-29T20:00:00Z');
  store = signInStore(await testTable());
  [one, other] = [signInBook(() => at, store), signInBook(() => at, store)];
});

const signedIn = async (): Promise<string> => {
  const signIn = await other.spendCode(await one.codeFor(REQUEST, 'an'));
  if ('mistake' in signIn) throw new Error(signIn.mistake);
  return one.newToken(signIn);
};

describe('what one worker begins, another goes on with', () => {
  test('a code serves once; used again it ends the sign-in', async () => {
    const code = await one.codeFor(REQUEST, 'an');
    const signIn = await other.spendCode(code);
    expect(signIn).toMatchObject({ official: 'an', request: REQUEST });
    if ('mistake' in signIn) throw new Error(signIn.mistake);
    const token = await other.newToken(signIn);
    expect(await one.spendCode(code)).toMatchObject({ mistake: 'replayed-code' });
    expect(await other.exchange(token)).toMatchObject({ mistake: 'unknown-refresh-token' });
  });

  test('of two that use a code in the same moment one is refused', async () => {
    const code = await one.codeFor(REQUEST, 'an');
    const both = await Promise.all([one.spendCode(code), other.spendCode(code)]);
    expect(both.filter((signIn) => 'mistake' in signIn)).toHaveLength(1);
  });

  test('a refresh token is exchanged for the next, until twelve hours are over', async () => {
    const next = await other.exchange(await signedIn());
    if ('mistake' in next) throw new Error(next.mistake);
    at += 12 * HOUR_MS - 1;
    expect(await one.exchange(next.next)).toMatchObject({ signIn: { official: 'an' } });
    const late = await signedIn();
    at += 12 * HOUR_MS;
    expect(await one.exchange(late)).toMatchObject({ mistake: 'unknown-refresh-token' });
  });

  test('an account that is closed ends what was begun before, on this day and past midnight, and nothing later', async () => {
    const browser = await one.rememberBrowser(REQUEST, 'an');
    const [now, atNight] = [await signedIn(), await signedIn()];
    at += 1;
    await other.endAllOf('an');
    expect(await one.exchange(now)).toMatchObject({ mistake: 'unknown-refresh-token' });
    expect(await one.officialIn(browser, REQUEST)).toBeUndefined();
    at += 5 * HOUR_MS;
    expect(await one.exchange(atNight)).toMatchObject({ mistake: 'unknown-refresh-token' });
    expect(await one.exchange(await signedIn())).toMatchObject({ signIn: { official: 'an' } });
  });
});

describe('the table', () => {
  test('holds no secret, and forgets what ended on a day', async () => {
    const secret = '2026-11-30.a-secret-of-256-bits';
    const entry = { kind: 'CODE', at, until: at, official: 'an', signIn: 's', about: '{}' } as const;
    await store.put(secret, entry);
    expect(await store.get(secret)).toEqual({ ...entry, isUsed: false });
    await store.forget('2026-11-29');
    expect(await store.get(secret)).toBeDefined();
    await store.forget('2026-11-30');
    expect(await store.get(secret)).toBeUndefined();
    expect(await store.use(secret)).toBe(false);
  });

  test('knows an account by issuer and name together', async () => {
    await store.bind('https://sso.example', 'alice', 'an', '2026-11-29T00:00:00.000Z');
    expect(await store.officialOf('https://sso.example', 'alice')).toBe('an');
    expect(await store.officialOf('https://other.example', 'alice')).toBeUndefined();
    expect(await store.officialOf('https://sso.example', 'Alice')).toBeUndefined();
  });

  test('knows one account of an official, the one that was bound last', async () => {
    const [sso, at1, at2] = ['https://sso.example', '2026-11-29T00:00:00.000Z', '2026-11-30T00:00:00.000Z'];
    await store.bind(sso, 'alice', 'an', at1);
    await store.bind(sso, 'alice.new', 'an', at2);
    expect(await store.officialOf(sso, 'alice')).toBeUndefined();
    expect(await store.officialOf(sso, 'alice.new')).toBe('an');
    await store.bind(sso, 'alice', 'binh', at2);
    expect(await store.officialOf(sso, 'alice')).toBe('binh');
    expect(await store.officialOf(sso, 'alice.new')).toBe('an');
  });

  test('knows bindings that were made before one replaced another', async () => {
    const table = await testTable();
    const account = createHash('sha256').update('https://sso.example\nalice').digest('base64url');
    const item = { pk: `BINDING#${account}`, sk: 'OFFICIAL', v: 1, official: 'an', at: '2026-11-29T00:00:00.000Z' };
    await table.db.send(new PutCommand({ TableName: table.name, Item: item }));
    expect(await signInStore(table).officialOf('https://sso.example', 'alice')).toBe('an');
  });

  test('knows the latest secret of a source system alone', async () => {
    await store.keepSecret('thue', 'first', '2026-11-29T00:00:00.000Z');
    await store.keepSecret('thue', 'second', '2026-11-29T01:00:00.000Z');
    expect(await store.isSecretOf('thue', 'second')).toBe(true);
    expect(await store.isSecretOf('thue', 'first')).toBe(false);
    expect(await store.isSecretOf('vnpt-ioffice', 'second')).toBe(false);
  });
});
