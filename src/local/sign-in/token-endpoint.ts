import { createHash, timingSafeEqual } from 'node:crypto';
import { type DevelopmentIssuer, officialClaims, sourceClaims } from '../aws/development-issuer.js';
import { repeatedIn } from './authorize-request.js';
import { CLIENT } from './client.js';
import { isMistake, mistake } from './mistakes.js';
import type { Person } from './people.js';
import type { SignIn, SignIns } from './sign-ins.js';

/** The lifetime of a token, the same as on a stage (infra/sign-in.ts), so that developers of apps meet the refresh. */
const TOKEN_SECONDS = 3_600;

export type TokenParts = {
  /** The address at which the app asked. */
  readonly issuer: string;
  readonly keys: DevelopmentIssuer;
  readonly signIns: SignIns;
  readonly now: () => number;
  people(): Promise<readonly Person[]>;
  /** Whether the secret belongs to the source system; absent where source systems get their tokens otherwise. */
  readonly isSecretOf?: ((source: string, secret: string) => Promise<boolean>) | undefined;
};

/** The token of a source system, which asks again with its secret when the token ends. */
function sourceToken(id: string, { keys, now }: TokenParts) {
  const at = now();
  const times = { exp: Math.floor(at / 1000) + TOKEN_SECONDS };
  const token = keys.tokenFor({ ...sourceClaims(id), ...times }, at);
  return { access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS };
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Exchanges a code or a refresh token. */
export async function tokenAnswer(form: URLSearchParams, parts: TokenParts) {
  const repeated = repeatedIn(form);
  if (repeated !== undefined) return mistake('repeated-parameter', repeated);
  const clientId = form.get('client_id') ?? '';
  if (parts.isSecretOf && form.get('grant_type') === 'client_credentials') {
    const isTheirs = await parts.isSecretOf(clientId, form.get('client_secret') ?? '');
    return isTheirs ? sourceToken(clientId, parts) : mistake('wrong-secret', clientId);
  }
  if (clientId !== CLIENT.id) return mistake('unknown-client', clientId);
  const grantType = form.get('grant_type') ?? '';
  if (grantType === 'authorization_code') return byCode(form, parts);
  if (grantType === 'refresh_token') return byRefreshToken(form, parts);
  return mistake('other-grant-type', grantType);
}

async function byCode(form: URLSearchParams, parts: TokenParts) {
  const missing = ['code', 'redirect_uri', 'code_verifier'].find((name) => !form.get(name));
  if (missing !== undefined) return mistake('missing-parameter', missing);
  const signIn = await parts.signIns.spendCode(form.get('code') ?? '');
  if (isMistake(signIn)) return signIn;
  const redirectUri = form.get('redirect_uri') ?? '';
  if (redirectUri !== signIn.request.redirectUri) return mistake('other-redirect', redirectUri);
  if (!matches(form.get('code_verifier') ?? '', signIn.request.challenge)) return mistake('wrong-verifier');
  return tokensOf(signIn, await parts.signIns.newToken(signIn), parts);
}

async function byRefreshToken(form: URLSearchParams, parts: TokenParts) {
  const token = form.get('refresh_token');
  if (!token) return mistake('missing-parameter', 'refresh_token');
  const scope = form.get('scope');
  const exchanged = await parts.signIns.exchange(token);
  if (isMistake(exchanged)) return exchanged;
  // Fewer scopes would be allowed, but there is only one.
  if (scope && scope !== exchanged.signIn.request.scope) return mistake('unregistered-scope', scope);
  return tokensOf(exchanged.signIn, exchanged.next, parts);
}

/** Whether a verifier has the form of the standard, 43 to 128 of these characters, and matches the challenge. */
const matches = (verifier: string, challenge: string): boolean =>
  /^[\w.~-]{43,128}$/.test(verifier) && timingSafeEqual(sha256(verifier), Buffer.from(challenge, 'base64url'));

/**
 * The access token has the form of Cognito's, which the API accepts, so its issuer is the user pool. The id token is for the
 * app, which knows this provider by its address.
 */
async function tokensOf(signIn: SignIn, refreshToken: string, parts: TokenParts) {
  const { issuer, keys, now } = parts;
  const person = (await parts.people()).find(({ id }) => id === signIn.official);
  if (!person) return mistake('person-left');
  const { scope, nonce } = signIn.request;
  const at = now();
  const times = { auth_time: Math.floor(signIn.at / 1000), exp: Math.floor(at / 1000) + TOKEN_SECONDS };
  const accessToken = keys.tokenFor({ ...officialClaims(person.id, ...person.roles), scope, ...times }, at);
  const idToken = keys.tokenFor(
    {
      iss: issuer,
      token_use: 'id',
      aud: CLIENT.id,
      sub: person.id,
      name: person.name,
      'cognito:groups': person.roles,
      sid: signIn.id,
      at_hash: sha256(accessToken).subarray(0, 16).toString('base64url'),
      ...(nonce !== undefined && { nonce }),
      ...times,
    },
    at,
  );
  return {
    access_token: accessToken,
    id_token: idToken,
    refresh_token: refreshToken,
    token_type: 'Bearer',
    expires_in: TOKEN_SECONDS,
    scope,
  };
}
