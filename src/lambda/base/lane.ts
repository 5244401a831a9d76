import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { errorInBothLanguages } from '../../domain/refusal/user-error.js';
import { TOO_MANY_REQUESTS } from './texts.js';

/** CloudFront puts a lane before the path of a request with a token (infra/portal/lanes.ts). */
const LANE = /^\/signed-in\/\d+(?=\/)/;

/** The path in the request of the caller, without its lane. */
export const pathOf = ({ rawPath }: Pick<APIGatewayProxyEventV2, 'rawPath'>): string => rawPath.replace(LANE, '');

const WINDOW_MS = 10_000;
/** A page sends some twenty requests, and a process answers one at a time. */
const MOST_IN_WINDOW = 100;
/** The gateway has checked the tokens, so nobody can invent subjects. */
const MOST_SUBJECTS = 1_000;

type Window = { readonly until: number; count: number };

/**
 * Limits the requests of one subject to this process in ten seconds. Each process counts separately, so nothing is
 * stored about who called when. The limit keeps a caller in a loop from reading the whole table, at the cost of a
 * millisecond for each refusal. The throttle of the lane bounds all processes together.
 */
export function subjectBound(most = MOST_IN_WINDOW) {
  const windows = new Map<string, Window>();
  return (event: APIGatewayProxyEventV2): APIGatewayProxyStructuredResultV2 | undefined => {
    const subject = subjectOf(event);
    if (subject === undefined) return undefined;
    const now = event.requestContext.timeEpoch;
    const found = windows.get(subject);
    const window = found && now < found.until ? found : { until: now + WINDOW_MS, count: 0 };
    window.count++;
    if (window !== found) {
      windows.delete(subject);
      if (windows.size >= MOST_SUBJECTS) windows.delete(windows.keys().next().value ?? '');
      windows.set(subject, window);
    }
    return window.count > most ? tooMany(Math.ceil((window.until - now) / 1_000)) : undefined;
  };
}

/** The subject that the gateway has verified. Undefined on the public route, and outside of AWS. */
function subjectOf({ requestContext }: APIGatewayProxyEventV2): string | undefined {
  const { authorizer } = requestContext as { authorizer?: { jwt?: { claims?: Record<string, unknown> } } };
  const { sub } = authorizer?.jwt?.claims ?? {};
  return typeof sub === 'string' ? sub : undefined;
}

const tooMany = (retryAfter: number): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 429,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': String(retryAfter),
  },
  body: errorInBothLanguages(TOO_MANY_REQUESTS, { code: 'RATE_LIMITED', retryAfter }),
});
