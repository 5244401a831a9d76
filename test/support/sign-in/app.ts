import * as oauth from 'oauth4webapi';
import { LOCAL_ISSUER } from '../../../src/local/aws/development-issuer.js';

const insecure = { [oauth.allowInsecureRequests]: true };
export const REDIRECT = 'http://localhost:5173/dang-nhap';
const client: oauth.Client = { client_id: LOCAL_ISSUER.officialsClient };

/** A front-end app that signs a person in by the library of the portal. */
export async function openApp(url: string) {
  const issuer = new URL(url);
  const response = await oauth.discoveryRequest(issuer, insecure);
  const server = await oauth.processDiscoveryResponse(issuer, response);

  async function begin(changes: Readonly<Record<string, string | null>> = {}) {
    const verifier = oauth.generateRandomCodeVerifier();
    const state = oauth.generateRandomState();
    const nonce = oauth.generateRandomNonce();
    const address = new URL(server.authorization_endpoint ?? '');
    const params: Record<string, string | null> = {
      client_id: client.client_id,
      redirect_uri: REDIRECT,
      response_type: 'code',
      scope: 'openid',
      state,
      nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...changes,
    };
    for (const [name, value] of Object.entries(params)) if (value !== null) address.searchParams.set(name, value);
    return { address, verifier, state, nonce };
  }
  type Begun = Awaited<ReturnType<typeof begin>>;

  /** The one-time value of a page. */
  const formOf = (html: string): string => /name="form" value="([\w-]+)"/.exec(html)?.[1] ?? '';
  const page = async ({ address }: Pick<Begun, 'address'>): Promise<string> => (await fetch(address)).text();

  /** Clicks on a page, as a browser sends it. */
  const click = (form: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(server.authorization_endpoint ?? '', {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: url, ...headers },
      body: new URLSearchParams({ form, ...fields }),
    });

  return {
    server,
    client,
    begin,
    page,
    formOf,
    click,
    /** Opens the page and chooses. The address that the browser is sent to. */
    async choose(begun: Begun, fields: Record<string, string>): Promise<URL> {
      const answer = await click(formOf(await page(begun)), fields);
      return new URL(answer.headers.get('location') ?? 'missing:');
    },
    validate: (back: URL, { state }: Pick<Begun, 'state'>) => oauth.validateAuthResponse(server, client, back, state),
    exchangeRaw: (params: URLSearchParams, verifier: string, redirect = REDIRECT) =>
      oauth.authorizationCodeGrantRequest(server, client, oauth.None(), params, redirect, verifier, insecure),
    async exchange(back: URL, { state, verifier, nonce }: Begun) {
      const params = oauth.validateAuthResponse(server, client, back, state);
      const answer = await this.exchangeRaw(params, verifier);
      const options = { expectedNonce: nonce, requireIdToken: true };
      return oauth.processAuthorizationCodeResponse(server, client, answer, options);
    },
    refreshRaw: (token: string) => oauth.refreshTokenGrantRequest(server, client, oauth.None(), token, insecure),
    async refresh(token: string) {
      return oauth.processRefreshTokenResponse(server, client, await this.refreshRaw(token));
    },
    async revoke(token: string) {
      const answer = await oauth.revocationRequest(server, client, oauth.None(), token, insecure);
      await oauth.processRevocationResponse(answer);
    },
    /** A request to the token endpoint as no library would send it. */
    async tokenError(fields: Record<string, string>): Promise<{ status: number; error: string; error_uri: string }> {
      const answer = await fetch(server.token_endpoint ?? '', { method: 'POST', body: new URLSearchParams(fields) });
      return { status: answer.status, ...((await answer.json()) as { error: string; error_uri: string }) };
    },
  };
}
export type App = Awaited<ReturnType<typeof openApp>>;
export const idClaims = (tokens: oauth.TokenEndpointResponse) => oauth.getValidatedIdTokenClaims(tokens);
