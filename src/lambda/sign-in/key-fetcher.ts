export type FetchKeys = (uri: string) => Promise<ArrayBuffer>;

const CONNECT_MS = 1_000;
const ANSWER_MS = 1_500;
const REST_MS = 10_000;

/** The last fetch failed a moment ago. */
export class KeysRestingError extends Error {
  override name = 'KeysRestingError';
}

/** With one immediate retry, so that a caller waits three seconds at most. */
export async function keyFetcher(): Promise<FetchKeys> {
  const { SimpleFetcher } = await import('aws-jwt-verify/https');
  const fetcher = new SimpleFetcher({ defaultRequestOptions: { timeout: CONNECT_MS, responseTimeout: ANSWER_MS } });
  return resting((uri) => fetcher.fetch(uri));
}

/**
 * After a failure nothing is fetched for ten seconds, so that tokens with invented keys do not cause requests to the
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
