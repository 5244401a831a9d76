import { timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { EDGE_KEY, EDGE_KEY_HEADER } from './env.js';
import { BESIDE_EDGE } from './texts.js';

/** Compared as bytes: letters outside of ASCII have several. */
function isEqual(given: string, key: string): boolean {
  const [sent, known] = [Buffer.from(given), Buffer.from(key)];
  return sent.length === known.length && timingSafeEqual(sent, known);
}

/**
 * What a request gets that did not come through CloudFront, which puts the key of the stage into a header; undefined for
 * one that did, and where no key is set, as on this machine.
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
