import type { IncomingMessage } from 'node:http';
import * as oauth from 'oauth4webapi';
import * as z from 'zod/mini';
import { type Mistake, mistake } from '../../local/sign-in/mistakes.js';
import type { ComesBack, Entrance, SignInAnswer } from '../../local/sign-in/provider.js';
import { newSecret, signInBook } from '../../local/sign-in/sign-ins.js';
import type { SignInStore } from '../../store/sign-in/sign-in-store.js';
import type { Configuration } from '../configuration/settings.js';

/** The path to which the issuer returns people, the same as Cognito's. The office registers it at its issuer. */
export const CALLBACK = '/oauth2/idpresponse';
export const INVITATION = '/oauth2/invitation';

const WAITS_MS = 10 * 60_000;
const ANSWERS_WITHIN_MS = 10_000;
/** The cookie of the browser that began the sign-in. It prevents a sign-in by a link that another person prepared. */
const COOKIE = 'xaso-begun';

const waiting = z.object({ query: z.string(), verifier: z.string(), nonce: z.string(), invitation: z.string() });

export type EntranceDeps = {
  readonly configuration: Configuration;
  readonly signIns: SignInStore;
  readonly now: () => number;
  readonly report: (error: unknown) => void;
};

/**
 * Officials sign in at the issuer of their office, by a code with PKCE. The signature, audience and nonce of the ID token are
 * checked, and a second factor where the office demands one. A binding maps the account to an official. Only an invitation
 * creates a binding.
 */
export function issuerEntrance({ configuration, signIns, now, report }: EntranceDeps): Entrance {
  const site = configuration['service.address'];
  const issuer = new URL(configuration['sign-in.issuer']);
  const client: oauth.Client = { client_id: configuration['sign-in.client'] };
  const [acr, amr] = [configuration['sign-in.acr'], configuration['sign-in.amr']];
  const options = () => ({
    signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
    // The settings allow plain HTTP only on loopback.
    [oauth.allowInsecureRequests]: issuer.protocol === 'http:',
  });
  let known: Promise<oauth.AuthorizationServer> | undefined;
  const discovered = (): Promise<oauth.AuthorizationServer> => {
    known ??= oauth
      .discoveryRequest(issuer, options())
      .then((answer) => oauth.processDiscoveryResponse(issuer, answer))
      .catch((error: unknown) => {
        known = undefined;
        throw error;
      });
    return known;
  };

  async function begin(query: URLSearchParams, invitation = ''): Promise<SignInAnswer> {
    const { authorization_endpoint: endpoint = '' } = await discovered();
    const [verifier, nonce] = [oauth.generateRandomCodeVerifier(), oauth.generateRandomNonce()];
    const [at, until] = [now(), now() + WAITS_MS];
    const state = newSecret(until);
    const about = JSON.stringify({ query: query.toString(), verifier, nonce, invitation });
    await signIns.put(state, { kind: 'WAITING', at, until, official: '', signIn: '', about });
    const url = new URL(endpoint);
    const asked = {
      client_id: client.client_id,
      redirect_uri: site + CALLBACK,
      response_type: 'code',
      scope: configuration['sign-in.scope'],
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...(acr !== undefined && { acr_values: acr.join(' ') }),
    };
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    const cookie = `${COOKIE}=${state}; Path=/oauth2; Max-Age=${WAITS_MS / 1_000}; HttpOnly; SameSite=Lax; Secure`;
    return { status: 303, headers: { location: url.href, 'cache-control': 'no-store', 'set-cookie': cookie } };
  }

  /** The id of a person at the issuer; undefined if the issuer did not confirm them as the office demands. */
  async function subjectIn(url: URL, state: string, verifier: string, nonce: string): Promise<string | undefined> {
    const server = await discovered();
    const answer = oauth.validateAuthResponse(server, client, url, state);
    const secret = oauth.ClientSecretBasic(configuration['sign-in.secret']);
    const redirect = site + CALLBACK;
    const asked = oauth.authorizationCodeGrantRequest(server, client, secret, answer, redirect, verifier, options());
    const response = await asked;
    const checks = { expectedNonce: nonce, requireIdToken: true };
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, checks);
    await oauth.validateApplicationLevelSignature(server, response, options());
    const claims: Readonly<Record<string, unknown>> = oauth.getValidatedIdTokenClaims(tokens) ?? {};
    const has = (demanded: readonly string[] | undefined, claim: unknown): boolean =>
      demanded === undefined || [claim].flat().some((value) => demanded.some((one) => one === value));
    const subject = claims[configuration['sign-in.subject']];
    const isEnough = has(acr, claims.acr) && has(amr, claims.amr);
    return isEnough && typeof subject === 'string' && subject !== '' ? subject : undefined;
  }

  async function invited(code: string): Promise<SignInAnswer | Mistake> {
    const found = await signIns.get(code);
    const isOpen = found?.kind === 'INVITATION' && !found.isUsed && now() < found.until;
    return isOpen ? begin(new URLSearchParams(), code) : mistake('ended-invitation');
  }

  /** Uses an invitation, which works once, to bind an account to its official. Sign-ins with the official's earlier account end. */
  async function bind(invitation: string, subject: string): Promise<SignInAnswer | Mistake> {
    const found = await signIns.get(invitation);
    if (!found || !(await signIns.use(invitation))) return mistake('ended-invitation');
    await signIns.bind(issuer.href, subject, found.official, new Date(now()).toISOString());
    await signInBook(now, signIns).endAllOf(found.official);
    return { status: 303, headers: { location: `${site}/`, 'cache-control': 'no-store' } };
  }

  async function callback(url: URL, { headers }: IncomingMessage): Promise<ComesBack | SignInAnswer | Mistake> {
    const state = url.searchParams.get('state') ?? '';
    const begun = `${headers.cookie ?? ''}`.split(/;\s*/).includes(`${COOKIE}=${state}`);
    const found = begun ? await signIns.get(state) : undefined;
    if (found?.kind !== 'WAITING' || now() >= found.until || !(await signIns.use(state))) return mistake('ended-page');
    const { query, verifier, nonce, invitation } = z.parse(waiting, JSON.parse(found.about));
    const subject = await subjectIn(url, state, verifier, nonce).catch((error: unknown) => {
      // A person who returns from the issuer without signing in is no error to report.
      if (!(error instanceof oauth.AuthorizationResponseError)) report(error);
      return undefined;
    });
    if (subject === undefined) return mistake('issuer-refused');
    if (invitation !== '') return bind(invitation, subject);
    const official = await signIns.officialOf(issuer.href, subject);
    return official === undefined ? mistake('not-bound') : { official, query: new URLSearchParams(query) };
  }

  return {
    begin: (query) => begin(query),
    async back(path, incoming) {
      const url = new URL(incoming.url ?? '/', site);
      if (path === INVITATION) return invited(url.searchParams.get('code') ?? '');
      return path === CALLBACK ? callback(url, incoming) : undefined;
    },
  };
}
