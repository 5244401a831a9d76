import * as oauth from 'oauth4webapi';
import type { Language } from '../../domain/text/text.js';
import type { SignInFacts } from '../contract.js';
import { AnswerFault } from '../shell/ask.js';
import { SignInFault, type Tokens } from './provider-answer.js';

/** Clocks of old telephones and office computers are wrong by minutes. */
const CLOCK_TOLERANCE_SECONDS = 3_600;

/** The data that the page remembers while the reader is at the provider. */
export type BegunSignIn = {
  readonly state: string;
  readonly verifier: string;
  readonly nonce: string;
  readonly redirectUri: string;
};

export type SignInProvider = Awaited<ReturnType<typeof openProvider>>;

/** The provider of a stage, from its discovery document. `at` is the address of the pages. */
export async function openProvider({ issuer: issuerAddress, clientId }: SignInFacts, at: string, now: () => number) {
  const issuer = new URL(issuerAddress, at);
  // A provider on the developer's machine has no certificate. A browser allows tokens over http only from its own
  // machine.
  const options = { [oauth.allowInsecureRequests]: issuer.protocol === 'http:' };
  const client: oauth.Client = { client_id: clientId, [oauth.clockTolerance]: CLOCK_TOLERANCE_SECONDS };
  const server = await reached(async () =>
    oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, options)),
  );

  const tokensOf = (answer: oauth.TokenEndpointResponse, refresh: string | undefined): Tokens => ({
    access: answer.access_token,
    refresh: answer.refresh_token ?? refresh,
    expiresAt: now() + (answer.expires_in ?? 300) * 1_000,
  });

  return {
    /**
     * The address for signing in, and what to remember until the return. If silent, the provider shows no page and
     * answers at once with the person it knows in this browser. A provider without `prompt` shows its page.
     */
    async begin(
      redirectUri: string,
      language: Language,
      isSilent: boolean,
    ): Promise<{ readonly address: URL; readonly begun: BegunSignIn }> {
      const verifier = oauth.generateRandomCodeVerifier();
      const begun = { state: oauth.generateRandomState(), verifier, nonce: oauth.generateRandomNonce(), redirectUri };
      const address = new URL(server.authorization_endpoint ?? '');
      const parameters = {
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: 'openid',
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        // Cognito's parameter for the language of its pages.
        lang: language,
        ...(isSilent && { prompt: 'none' }),
      };
      for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
      return { address, begun };
    },
    /** The tokens for the address to which the provider sent the reader back. */
    exchange: ({ state, verifier, nonce, redirectUri }: BegunSignIn, returned: URL): Promise<Tokens> =>
      reached(async () => {
        const parameters = oauth.validateAuthResponse(server, client, returned, state);
        const answer = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          oauth.None(),
          parameters,
          redirectUri,
          verifier,
          options,
        );
        const expected = { expectedNonce: nonce, requireIdToken: true };
        return tokensOf(await oauth.processAuthorizationCodeResponse(server, client, answer, expected), undefined);
      }),
    refresh: (refresh: string): Promise<Tokens> =>
      reached(async () => {
        const answer = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), refresh, options);
        return tokensOf(await oauth.processRefreshTokenResponse(server, client, answer), refresh);
      }),
    async revoke(refresh: string): Promise<void> {
      if (server.revocation_endpoint) await oauth.revocationRequest(server, client, oauth.None(), refresh, options);
    },
    /** Where the provider ends its session and goes to `home`, in Cognito's form; the local one takes it too. */
    signOutAddress(home: string): string {
      if (server.end_session_endpoint === undefined) return home;
      const address = new URL(server.end_session_endpoint);
      address.searchParams.set('client_id', clientId);
      address.searchParams.set('logout_uri', home);
      return address.href;
    },
  };
}

/** A missing answer is a fault of the connection, a refusal a fault of the sign-in. */
async function reached<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof TypeError) throw new AnswerFault('OFFLINE', String(error));
    if (error instanceof oauth.AuthorizationResponseError)
      throw new SignInFault(error.error === 'access_denied' ? 'CANCELLED' : 'REFUSED', error.error);
    if (isServerFault(error)) throw new AnswerFault('BUSY', String(error));
    throw new SignInFault('REFUSED', error instanceof oauth.ResponseBodyError ? error.error : String(error));
  }
}

/** Such as the answer of a server that is starting or overloaded. */
function isServerFault(error: unknown): boolean {
  if (error instanceof oauth.ResponseBodyError) return error.status >= 500;
  return (
    error instanceof oauth.OperationProcessingError && error.cause instanceof Response && error.cause.status >= 500
  );
}
