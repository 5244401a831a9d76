import type { CognitoAccessTokenPayload } from 'aws-jwt-verify/jwt-model';
import type { Identity } from '../../domain/access/viewer.js';
import { OFFICIAL_ROLES } from '../../domain/official/official.js';
import type { TokenFault, VerifyToken } from '../../reference-data/sign-in.js';
import { ConfigError } from '../base/config.js';
import { KNOWN_KEYS, RECORD_SCOPE } from '../base/env.js';

export type Issuer = {
  readonly userPool: string;
  readonly officialsClient: string;
  /** The clients of source systems, comma-separated. */
  readonly sourceClients: string;
  /** The issuer's public keys as JSON. If given, nothing is fetched. */
  readonly keys?: string | undefined;
};

const NOTHING_TO_FETCH: FetchKeys = async () => {
  throw new KeysKnownBeforehandError('the keys are known beforehand');
};

class KeysKnownBeforehandError extends Error {
  override name = 'KeysKnownBeforehandError';
}

/**
 * Verifies tokens. The verifier is made with the first token, so that public requests do not wait for it. Every fault
 * of a token is a value: even if its key is unknown or cannot be fetched, the caller learns that the token does not
 * work.
 */
export function tokenVerifier(issuer: Issuer, report: (error: unknown) => void, fetchKeys?: FetchKeys): VerifyToken {
  const sources = issuer.sourceClients.split(',');
  let making: ReturnType<typeof makeVerifier> | undefined;
  return async (token) => {
    making ??= makeVerifier(issuer, sources, fetchKeys);
    const { verifier, faultOf } = await making;
    try {
      return identityOf(await verifier.verify(token), issuer.officialsClient, sources);
    } catch (error) {
      const { fault, isOurs } = faultOf(error);
      if (isOurs) report(error);
      return fault;
    }
  };
}

async function makeVerifier({ userPool, officialsClient, keys }: Issuer, sources: string[], fetchKeys?: FetchKeys) {
  const [{ CognitoJwtVerifier }, { SimpleJwksCache, isJwks }, errors] = await Promise.all([
    import('aws-jwt-verify'),
    import('aws-jwt-verify/jwk'),
    import('aws-jwt-verify/error'),
  ]);
  const fetch = keys === undefined ? (fetchKeys ?? (await keyFetcher())) : NOTHING_TO_FETCH;
  const verifier = CognitoJwtVerifier.create(
    { userPoolId: userPool, tokenUse: 'access', clientId: [officialsClient, ...sources] },
    { jwksCache: new SimpleJwksCache({ fetcher: { fetch } }) },
  );
  if (keys !== undefined) {
    const jwks = JSON.parse(keys);
    if (!isJwks(jwks)) throw new ConfigError(`${KNOWN_KEYS} holds no keys`);
    verifier.cacheJwks(jwks);
  }
  /** Only operators get the faults of keys. The caller learns nothing about addresses and networks. */
  const faultOf = (error: unknown): { readonly fault: TokenFault; readonly isOurs: boolean } => {
    if (error instanceof errors.JwtExpiredError) return { fault: 'EXPIRED', isOurs: false };
    if (error instanceof KeysRestingError) return { fault: 'NOT_CHECKED', isOurs: false };
    const isOurs = [errors.FetchError, errors.JwksValidationError, errors.JwkValidationError].some(
      (kind) => error instanceof kind,
    );
    return { fault: isOurs ? 'NOT_CHECKED' : 'NOT_OURS', isOurs };
  };
  return { verifier, faultOf };
}

/** Tokens of people have groups, tokens of machines the scope. No token has both. */
function identityOf(
  { sub, client_id, scope, exp, ...claims }: CognitoAccessTokenPayload,
  officialsClient: string,
  sources: readonly string[],
): Identity | TokenFault {
  if (typeof sub !== 'string' || typeof exp !== 'number') return 'NOT_OURS';
  const groups: unknown = claims['cognito:groups'] ?? [];
  if (client_id === officialsClient) {
    const names: unknown[] = Array.isArray(groups) ? groups : [];
    return { kind: 'person', id: sub, roles: OFFICIAL_ROLES.filter((role) => names.includes(role)) };
  }
  const mayRecord = `${scope}`.split(' ').includes(`${RECORD_SCOPE.server}/${RECORD_SCOPE.name}`);
  return sources.includes(client_id) && mayRecord ? { kind: 'system', id: client_id } : 'NOT_OURS';
}

type FetchKeys = (uri: string) => Promise<ArrayBuffer>;

const CONNECT_MS = 1_000;
const ANSWER_MS = 1_500;
const REST_MS = 10_000;

/** Keys are not fetched, because the last fetch failed moments ago. */
export class KeysRestingError extends Error {
  override name = 'KeysRestingError';
}

/** Fetches keys. The fetcher retries once immediately, so a caller waits at most three seconds. */
async function keyFetcher(): Promise<FetchKeys> {
  const { SimpleFetcher } = await import('aws-jwt-verify/https');
  const fetcher = new SimpleFetcher({ defaultRequestOptions: { timeout: CONNECT_MS, responseTimeout: ANSWER_MS } });
  return resting((uri) => fetcher.fetch(uri));
}

/**
 * After a failed fetch, nothing is fetched for ten seconds, so that tokens with invented keys cause no requests to the
 * issuer. For a key that the issuer does not have, aws-jwt-verify itself waits as long.
 */
export function resting(fetch: FetchKeys, now: () => number = Date.now): FetchKeys {
  let until = Number.NEGATIVE_INFINITY;
  return async (uri) => {
    if (now() < until) throw new KeysRestingError('the last fetch of keys failed a moment ago');
    try {
      return await fetch(uri);
    } catch (error) {
      until = now() + REST_MS;
      throw error;
    }
  };
}
