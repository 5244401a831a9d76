import { timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { EDGE_KEY, EDGE_KEY_HEADER } from './env.js';
import { BESIDE_EDGE } from './texts.js';

/** Compares bytes in constant time. A letter outside of ASCII has several bytes. */
function isEqual(given: string, key: string): boolean {
  const [sent, known] = [Buffer.from(given), Buffer.from(key)];
  return sent.length === known.length && timingSafeEqual(sent, known);
}

/**
 * Refuses a request that did not come through CloudFront, which puts the key of the stage into a header. Undefined for
 * a request with the key, and if no key is set, as on a developer's machine.
 */
export function refusedBesideEdge(
  headers: Readonly<Record<string, string | undefined>>,
  env: NodeJS.ProcessEnv,
): APIGatewayProxyStructuredResultV2 | undefined {
  const key = env[EDGE_KEY];
  if (!key || isEqual(headers[EDGE_KEY_HEADER] ?? '', key)) return undefined;
  return {
    statusCode: 403,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify({
      errors: [{ message: `${BESIDE_EDGE.vi} ${BESIDE_EDGE.en}`, extensions: { code: 'FORBIDDEN' } }],
    }),
  };
}
