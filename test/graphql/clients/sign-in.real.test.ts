import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, canRun, openApp } from '../../support/clients/client-page.js';
import { type ClientService, openClientService } from '../../support/clients/client-service.js';
import { relayArtifacts } from '../../support/clients/relay-artifacts.js';
import { openApp as openSignIn } from '../../support/sign-in/app.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';
import { startProvider } from '../../support/sign-in/provider.js';

type Shown = {
  readonly viewer: { readonly name: string; readonly role: string } | null;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
};

const CLIENTS = [
  ['apollo', ['@apollo/client', 'rxjs', 'graphql']],
  ['urql', ['@urql/core', '@urql/exchange-graphcache', 'graphql']],
  ['relay', ['relay-runtime', 'relay-compiler']],
] as const;

let service: ClientService;
beforeAll(async () => {
  if (chromiumPath) service = await openClientService();
});
afterAll(() => service?.close());

/** The access token of the flow with PKCE, after the click of an official on the page of a provider. */
async function signedIn(url: string, official: string): Promise<string> {
  const signIn = await openSignIn(url);
  const begun = await signIn.begin();
  return (await signIn.exchange(await signIn.choose(begun, { official }), begun)).access_token;
}

describe.each(CLIENTS)('%s', (name, packages) => {
  const isHere = canRun(...packages);
  describe.skipIf(!isHere)('in a browser', () => {
    let app: App;
    beforeAll(async () => {
      const alias = name === 'relay' ? (await relayArtifacts(service.url)).alias : {};
      app = await openApp(service.url, `test/support/clients/${name}-app.js`, alias);
    });
    afterAll(() => app?.close());

    test.each([
      ['officer-xuan-lac', 'OFFICER'],
      ['chairman-xuan-lac', 'CHAIRMAN'],
    ])('shows %s, who has signed in', async (official, role) => {
      const { result } = await app.run<Shown>('viewer', await signedIn(service.url, official));
      const stored = await service.api.table.stores.officials.one(official);
      expect(result).toEqual({ viewer: expect.objectContaining({ name: stored?.name, role }), errors: [] });
    });

    test('shows that a token is refused which another provider has given to the same official', async () => {
      const other = await startProvider();
      const token = await signedIn(other.url, 'officer-xuan-lac');
      await other.close();
      const { result } = await app.run<Shown>('viewer', token);
      expect(result).toEqual({ viewer: null, errors: [{ code: 'UNAUTHENTICATED', message: expect.any(String) }] });
    });
  });
});
