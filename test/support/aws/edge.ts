import { createServer, type IncomingMessage } from 'node:http';
import type { Template } from 'aws-cdk-lib/assertions';
import { listening, stop } from '../../../src/local/base/listening.js';
import { readBody } from '../../../src/local/base/read-body.js';
import {
  agesOf,
  at,
  type EdgeHeaders,
  edgeFunction,
  edgeSettings,
  type Members,
  members,
  resolved,
} from './edge/settings.js';
import type { StoredPage } from './page-store.js';

type HeaderValues = Record<string, string>;
type Answer = { readonly status: number; readonly headers: HeaderValues; readonly bytes: Buffer };
/** An answer, and the moments until which it is fresh, and may be used late or in place of a failed one. */
type Kept = { readonly answer: Answer; readonly until: number; readonly late: number; readonly failing: number };

export type EdgeAnswer = { statusCode: number; headers: Record<string, { value: string }>; body: string };
export type EdgeRequest = {
  readonly uri: string;
  readonly method: string;
  readonly headers: EdgeHeaders;
};
type LaneRouter = (event: {
  request: EdgeRequest;
  viewer: { ip: string };
}) => EdgeAnswer | (EdgeRequest & { statusCode?: undefined });

/** The function before the API, as CloudFront runs it. */
export const laneRouterOf = (template: Template): LaneRouter => edgeFunction(edgeSettings(template).laneCode);

/** The parts of a response headers policy that answers show. */
function headersOf(policy: Members): HeaderValues {
  const security = members(policy.SecurityHeadersConfig);
  const csp = at(security, 'ContentSecurityPolicy', 'ContentSecurityPolicy');
  const frame = at(security, 'FrameOptions', 'FrameOption');
  const custom = (at(policy, 'CustomHeadersConfig', 'Items') ?? []) as { Header: string; Value: string }[];
  return {
    'strict-transport-security': `max-age=${at(security, 'StrictTransportSecurity', 'AccessControlMaxAgeSec')}`,
    ...(csp !== undefined && { 'content-security-policy': resolved(csp) }),
    ...(frame !== undefined && { 'x-frame-options': String(frame) }),
    ...(policy.CorsConfig !== undefined && { 'access-control-allow-origin': '*' }),
    ...Object.fromEntries(custom.map(({ Header, Value }) => [Header, Value])),
  };
}

async function passedOn(
  origin: string,
  request: IncomingMessage,
  sent: EdgeRequest['headers'],
  url: string,
): Promise<Answer> {
  const body = await readBody(request, 1_000_000);
  const { host: _, connection: __, 'content-length': ___, ...others } = sent;
  const headers = Object.fromEntries(Object.entries(others).map(([name, { value }]) => [name, value]));
  const answer = await fetch(`${origin}${url}`, {
    redirect: 'manual',
    method: request.method ?? 'GET',
    headers,
    ...(request.method === 'POST' && { body: new Blob([new Uint8Array(body ?? [])]) }),
  });
  const own = [...answer.headers].filter(
    ([name]) => !/^(content-(encoding|length)|transfer-encoding|connection)$/.test(name),
  );
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: Object.fromEntries(own), bytes };
}

/**
 * Answers as the distribution of a template says: which origin a path has, the function before pages, the headers of
 * answers, and a cache by the key and the times of its policy. A stand-in of our own: it shows what the settings mean.
 */
export async function edgeOf(
  template: Template,
  { objects, api }: { objects: ReadonlyMap<string, StoredPage>; api: string },
) {
  const { named, bucket, router, laneCode, behaviourOf, cacheOf, keyOf } = edgeSettings(template);
  const lanes = edgeFunction<LaneRouter>(laneCode);
  const cache = new Map<string, Kept>();
  const toApi: string[] = [];
  const renewing: Promise<Answer>[] = [];
  const clock = { now: 0 };
  let fails = false;

  /** The answer of the function before pages, or the path that it passes on. */
  function routedPage(uri: string): Answer | string {
    const routed = router({ request: { uri } });
    if (!routed.statusCode) return routed.uri;
    const headers = Object.entries(routed.headers);
    return {
      status: routed.statusCode,
      headers: Object.fromEntries(headers.map(([name, { value }]) => [name, value])),
      bytes: Buffer.from(routed.body ?? ''),
    };
  }

  function fromBucket(path: string): Answer {
    const found = objects.get(`/pages${path}`);
    if (!found) return { status: 403, headers: { 'content-type': 'application/xml' }, bytes: Buffer.from('<Error/>') };
    const headers = { 'content-type': found.type ?? '', 'cache-control': found.cache ?? '' };
    return { status: 200, headers, bytes: Buffer.from(found.body) };
  }

  async function fromApi(
    request: IncomingMessage,
    headers: EdgeRequest['headers'],
    behaviour: Members,
    path: string,
  ): Promise<Answer> {
    const policy = cacheOf(behaviour);
    const { url, key } = keyOf(policy, path, (request.url ?? '').split('?')[1] ?? '', headers);
    const kept = request.method === 'GET' ? cache.get(key) : undefined;
    if (kept && clock.now < kept.until) return kept.answer;
    const renew = async (): Promise<Answer> => {
      toApi.push(`${request.method} ${headers.authorization?.value ?? 'anonymous'}`);
      const failed: Answer = { status: 502, headers: {}, bytes: Buffer.from('') };
      const answer = fails ? failed : await passedOn(api, request, headers, url);
      // An answer that fails leaves what was kept, for as long as that said.
      if (answer.status >= 500 && kept && clock.now < kept.failing) return kept.answer;
      const most = Number(policy.MaxTTL);
      const { fresh, late, failing } = agesOf(answer.headers['cache-control'] ?? '', most);
      const until = clock.now + fresh * 1000;
      if (request.method === 'GET' && answer.status < 500 && fresh > 0)
        cache.set(key, { answer, until, late: until + late * 1000, failing: until + failing * 1000 });
      return answer;
    };
    if (!kept || clock.now >= kept.late) return await renew();
    renewing.push(renew());
    return kept.answer;
  }

  const server = createServer(async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const behaviour = behaviourOf(path);
    const isQuestion = behaviour.OriginRequestPolicyId !== undefined;
    const isPage = !isQuestion && behaviour.FunctionAssociations !== undefined;
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, { value: String(value) }]),
    );
    const answerWith = (status: number, named: HeaderValues, body: string | Buffer): void => {
      response.writeHead(status, named).end(body);
    };
    const passed = isPage ? routedPage(path) : path;
    if (typeof passed !== 'string') return answerWith(passed.status, passed.headers, passed.bytes);
    const routed = isQuestion
      ? lanes({ request: { uri: path, method: request.method ?? 'GET', headers }, viewer: { ip: '203.0.113.7' } })
      : undefined;
    if (routed?.statusCode) {
      const named = Object.entries(routed.headers).map(([name, { value }]) => [name, value]);
      return answerWith(routed.statusCode, Object.fromEntries(named), routed.body);
    }
    const isBucket = String(behaviour.TargetOriginId) === bucket;
    // The origin of a page hears nothing of who asks.
    const heard = isPage ? {} : (routed?.headers ?? headers);
    const answer = isBucket ? fromBucket(passed) : await fromApi(request, heard, behaviour, passed);
    const own = headersOf(members(named(behaviour.ResponseHeadersPolicyId).ResponseHeadersPolicyConfig));
    answerWith(answer.status, { ...answer.headers, ...own }, answer.bytes);
  });
  /** The API and its table are away, or back again. */
  const fail = (away: boolean): void => {
    fails = away;
  };
  const renewed = async (): Promise<void> => void (await Promise.all(renewing.splice(0)));
  return { url: await listening(server, 0), toApi, clock, renewed, fail, close: () => stop(server) };
}
