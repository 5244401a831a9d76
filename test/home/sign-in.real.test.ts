import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCAL_TABLE } from '../../src/local/base/environment.js';
import { listening, stop } from '../../src/local/base/listening.js';
import { connect } from '../../src/store/connect.js';
import { browser } from '../support/home/browser.js';
import { type ForeignIssuer, foreignIssuer, otherIssuer, type SaysOf } from '../support/home/foreign-issuer.js';
import { AUTHORIZE, CLIENT, SITE, VERIFIER } from '../support/home/sign-in-address.js';
import { type HomeWorker, request, type TrialHome, throughProxy, trialHome } from '../support/home/trial-home.js';

const CALLBACK = `${SITE}/oauth2/idpresponse`;
const AT = '2026-11-20T09:01+07:00';

type Open = ReturnType<typeof browser>['open'];

let says: SaysOf = { accountId: '7' };
const issuer = await foreignIssuer(CALLBACK);
const other = await otherIssuer(CALLBACK, () => says);
/** Stores of files that hold nothing. */
const files = createServer((_, response) => response.end('<ListBucketResult></ListBucketResult>'));
let home: TrialHome;
/** The issuer with its defaults, twice; and another whose second factor is demanded, and whose names of claims are its own. */
let workers: readonly HomeWorker[] = [];
let email = '';

const settings = ({ address }: ForeignIssuer) => ({ XASO_SIGN_IN_ISSUER: address, XASO_JOBS_RUN: 'no' });
const CLAIMS = { XASO_SIGN_IN_SUBJECT: 'staff_number', XASO_SIGN_IN_ACR: '2fa', XASO_SIGN_IN_AMR: 'otp hwk' };

beforeAll(async () => {
  if (!issuer || !other) return;
  const store = await listening(files, 0);
  home = await trialHome((text) =>
    text.replace('https://sso.tinh.gov.vn/realms/can-bo', issuer.address).replace('https://tep.tinh.gov.vn', store),
  );
  const [official] = await home.stores.officials.ofScope('bac-kan/cho-don/xuan-lac');
  email = official?.email ?? '';
  workers = await Promise.all([
    home.worker(AT, settings(issuer)),
    home.worker(AT, settings(issuer)),
    home.worker(AT, { ...settings(other), ...CLAIMS }),
  ]);
});
afterAll(async () => {
  for (const { child } of workers) child.kill('SIGKILL');
  await Promise.all([home?.close(), issuer?.close(), other?.close(), stop(files)]);
});

const at = (place: number) => (): HomeWorker => workers[place] as HomeWorker;
const invited = async (address = email): Promise<string> =>
  (await home.task('invite', address.toUpperCase())).split('\n')[0] ?? '';
const token = (place: number, form: Readonly<Record<string, string>>) =>
  throughProxy(at(place)(), '/oauth2/token', {}, { form });
const asked = async (place: number, accessToken: string): Promise<unknown> => {
  const question = `/graphql?query=${encodeURIComponent('{ viewer { id } }')}`;
  return JSON.parse((await throughProxy(at(place)(), question, { authorization: `Bearer ${accessToken}` })).body);
};

/** Signs in at one worker and gets the tokens of another: every worker knows what another one began. */
async function signedIn(open: Open, login: string): Promise<{ readonly access: string; readonly refresh: string }> {
  const { url } = await open(AUTHORIZE, login);
  expect([url.pathname, url.searchParams.get('state')]).toEqual(['/dang-nhap', 'of-the-app']);
  const code = { client_id: CLIENT, code: url.searchParams.get('code') ?? '' };
  const form = {
    ...code,
    grant_type: 'authorization_code',
    redirect_uri: `${SITE}/dang-nhap`,
    code_verifier: VERIFIER,
  };
  const got = await token(1, form);
  expect(got.status, got.body).toBe(200);
  const { access_token: access, refresh_token: refresh } = JSON.parse(got.body);
  return { access, refresh };
}
const refreshed = (refresh: string) =>
  token(0, { client_id: CLIENT, grant_type: 'refresh_token', refresh_token: refresh });

describe.skipIf(!issuer || !other)('an official who signs in at the issuer of the office', () => {
  test('is bound by an invitation once, and then gets the tokens of the service', async () => {
    const { open } = browser(at(0));
    expect((await open(AUTHORIZE, 'alice')).status).toBe(403);
    const link = await invited();
    expect(await open(link, 'alice')).toMatchObject({ status: 200, url: new URL(`${SITE}/`) });
    expect((await open(link, 'alice')).status).toBe(403);
    const { access, refresh } = await signedIn(open, 'alice');
    expect(await asked(0, access)).toMatchObject({ data: { viewer: { id: expect.any(String) } } });
    expect((await refreshed(refresh)).status).toBe(200);
    // Somebody else at the same issuer is nobody here.
    expect((await browser(at(1)).open(AUTHORIZE, 'bob')).body).toContain('not bound to an official');
  });

  test('is not signed in by an address that somebody else has begun', async () => {
    const begun = await throughProxy(at(0)(), AUTHORIZE.slice(SITE.length));
    const state = new URL(`${begun.headers.location}`).searchParams.get('state') ?? '';
    const back = await throughProxy(at(0)(), `/oauth2/idpresponse?${new URLSearchParams({ code: 'x', state })}`);
    expect(back.status).toBe(403);
  });

  test('is called by the claim that the settings name, with the second factor that they demand', async () => {
    says = { accountId: '7', acr: '2fa', amr: ['pwd', 'otp'] };
    const { open } = browser(at(2));
    expect(await open(await invited(), '')).toMatchObject({ status: 200, url: new URL(`${SITE}/`) });
    expect((await open(AUTHORIZE, '')).url.pathname).toBe('/dang-nhap');
    const rows = [
      { accountId: '7', acr: '2fa', amr: ['pwd'] },
      { accountId: '7', amr: ['otp'] },
    ];
    for (const row of rows) {
      says = row;
      expect((await browser(at(2)).open(AUTHORIZE, '')).body).toContain('did not confirm this sign-in');
    }
  });
});

describe.skipIf(!issuer || !other)('a newcomer', () => {
  test('is invited by a letter with a link, signed out as soon as the account is closed, and erased on demand', async () => {
    const officials = await home.stores.officials.ofScope('bac-kan/cho-don');
    const administrator = officials.find(({ role }) => role === 'administrator')?.email ?? '';
    const [admin, newcomer] = [browser(at(0)).open, browser(at(0)).open];
    await admin(await invited(administrator), 'admin');
    const { access } = await signedIn(admin, 'admin');
    const change = async (query: string, input: object) => {
      const json = {
        query,
        variables: { input: { ...input, reason: 'Theo quyết định', idempotencyKey: randomUUID() } },
      };
      const answer = await throughProxy(at(0)(), '/graphql', { authorization: `Bearer ${access}` }, { json });
      return JSON.parse(answer.body) as {
        data?: Record<string, { official: { id: string; revision: string }; errors: unknown[] }>;
      };
    };
    const carol = { name: 'Hoàng Thị Lan', email: 'lan@xuanlac.example', role: 'OFFICER', unit: 'xuan-lac' };
    const invite =
      'mutation($input: InviteOfficialInput!) { inviteOfficial(input: $input) { official { id revision } errors { code } } }';
    const { inviteOfficial } = (await change(invite, carol)).data ?? {};
    expect(inviteOfficial?.errors).toEqual([]);
    const letter = home.inbox.all().find(({ destination }) => `${destination.to}`.includes(carol.email));
    const [link = ''] = /https:\/\/xaso\.tinh\.gov\.vn\/oauth2\/invitation\S+/.exec(letter?.body.text ?? '') ?? [];
    expect(await newcomer(link, 'carol')).toMatchObject({ status: 200, url: new URL(`${SITE}/`) });
    const { refresh } = await signedIn(newcomer, 'carol');
    const end =
      'mutation($input: OfficialInput!) { deactivateOfficial(input: $input) { official { id } errors { code } } }';
    const { deactivateOfficial } =
      (
        await change(end, {
          official: inviteOfficial?.official.id,
          expectedRevision: inviteOfficial?.official.revision,
        })
      ).data ?? {};
    expect(deactivateOfficial?.errors).toEqual([]);
    expect((await refreshed(refresh)).status).toBe(400);
    expect((await newcomer(AUTHORIZE, 'carol')).status).toBe(403);

    expect(await home.task('export', carol.email)).toContain(carol.name);
    const said = await home.task('erase', carol.email, '--by', 'An', '--reason', 'Theo đơn');
    const [, id = ''] = /Erased (\S+): history says OFFICER of xuan-lac/i.exec(said) ?? [];
    const pages = paginateScan({ client: connect(process.env) }, { TableName: LOCAL_TABLE });
    const items: object[] = [];
    for await (const { Items = [] } of pages) items.push(...Items);
    const kindOf = (item: object) => `${Reflect.get(item, 'pk')}`.split('#')[0];
    const left = items.filter((item) => JSON.stringify(item).includes(id)).map(kindOf);
    expect([id !== '', left.length > 0, left.filter((kind) => /BINDING|SIGNIN/.test(`${kind}`))]).toEqual([
      true,
      true,
      [],
    ]);
    expect(JSON.stringify(items)).not.toContain(carol.email);
  });
});

describe.skipIf(!issuer || !other)('a source system', () => {
  test('gets tokens for the secret that was made last', async () => {
    const secretOf = (said: string): string => /client_secret (\S+)/.exec(said)?.[1] ?? '';
    const before = secretOf(await home.task('source', 'thue'));
    const credentials = { client_id: 'thue', grant_type: 'client_credentials' };
    const got = await token(0, { ...credentials, client_secret: before });
    expect(await asked(1, JSON.parse(got.body).access_token)).not.toHaveProperty('errors');
    const now = secretOf(await home.task('source', 'thue'));
    const answers = await Promise.all(
      [before, now].map((secret) => token(1, { ...credentials, client_secret: secret })),
    );
    expect(answers.map(({ status }) => status)).toEqual([401, 200]);
    expect((await request(`${at(0)().url}/oauth2/token`, {}, { form: credentials })).status).toBe(403);
  });
});
