import { createServer, type IncomingMessage } from 'node:http';
import { runInNewContext } from 'node:vm';
import type { Template } from 'aws-cdk-lib/assertions';
import { LOCAL_ISSUER } from '../../../src/local/aws/development-issuer.js';
import { listening, stop } from '../../../src/local/base/listening.js';
import { readBody } from '../../../src/local/base/read-body.js';
import type { StoredPage } from './page-store.js';

type Members = Readonly<Record<string, unknown>>;
type HeaderValues = Record<string, string>;
type Answer = { readonly status: number; readonly headers: HeaderValues; readonly bytes: Buffer };
type Kept = { readonly answer: Answer; readonly until: number };

/** Values that only a deployment knows stand as this word. The pool of the test's tokens is the one that it knows. */
export const resolved = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : (((value as Members)?.['Fn::Join'] as [string, unknown[]] | undefined)?.[1] ?? [])
        .map((part) => {
          if (typeof part === 'string') return part;
          return /^SignInPool/.test(String((part as { Ref?: string }).Ref)) ? LOCAL_ISSUER.userPool : 'deployed';
        })
        .join('');

export type EdgeAnswer = { statusCode: number; headers: Record<string, { value: string }>; body: string };
export type EdgeRequest = {
  readonly uri: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, { value: string; multiValue?: unknown }>>;
};
type LaneRouter = (event: {
  request: EdgeRequest;
  viewer: { ip: string };
}) => EdgeAnswer | (EdgeRequest & { statusCode?: undefined });

/** The function before the API, as CloudFront runs it. */
export function laneRouterOf(template: Template): LaneRouter {
  const { Resources } = template.toJSON() as { Resources: Record<string, { Type: string; Properties: Members }> };
  const [, found] =
    Object.entries(Resources).find(([name, { Type }]) => Type === FUNCTION && name.startsWith('PortalLaneRouter')) ??
    [];
  return runInNewContext(`${resolved(found?.Properties.FunctionCode)}; handler`, { Buffer });
}
const FUNCTION = 'AWS::CloudFront::Function';

const members = (value: unknown): Members => (value ?? {}) as Members;
const at = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((inner, name) => members(inner)[name], value);

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

async function passedOn(origin: string, request: IncomingMessage, sent: EdgeRequest['headers']): Promise<Answer> {
  const body = await readBody(request, 1_000_000);
  const { host: _, connection: __, 'content-length': ___, ...others } = sent;
  const headers = Object.fromEntries(Object.entries(others).map(([name, { value }]) => [name, value]));
  const answer = await fetch(`${origin}${request.url}`, {
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
 * Answers as the distribution of a template says: which origin a path has, the function before the bucket, the headers of
 * answers, and a cache by the key and the times of its policy. A stand-in of our own: it shows what the settings mean.
 */
export async function edgeOf(
  template: Template,
  { objects, api }: { objects: ReadonlyMap<string, StoredPage>; api: string },
) {
  const { Resources } = template.toJSON() as { Resources: Record<string, { Type: string; Properties: Members }> };
  const named = (reference: unknown): Members => Resources[(reference as { Ref: string }).Ref]?.Properties ?? {};
  const only = (type: string, begins = 'Portal'): Members =>
    Object.entries(Resources).find(([name, { Type }]) => Type === type && name.startsWith(begins))?.[1].Properties ??
    {};
  const config = members(only('AWS::CloudFront::Distribution').DistributionConfig);
  const behaviours = config.CacheBehaviors as Members[];
  const router = runInNewContext(`${resolved(only(FUNCTION, 'PortalPageRouter').FunctionCode)}; handler`);
  const lanes = laneRouterOf(template);
  const cache = new Map<string, Kept>();
  const toApi: string[] = [];
  const clock = { now: 0 };

  const behaviourOf = (path: string): Members =>
    behaviours.find(({ PathPattern: pattern }) => {
      const text = String(pattern);
      return text.endsWith('*') ? path.startsWith(text.slice(0, -1)) : path === text;
    }) ?? members(config.DefaultCacheBehavior);

  function fromBucket(path: string, isRouted: boolean): Answer {
    const routed = isRouted ? router({ request: { uri: path } }) : { uri: path };
    if (routed.statusCode) {
      const headers = Object.entries(routed.headers as Record<string, { value: string }>);
      return {
        status: routed.statusCode,
        headers: Object.fromEntries(headers.map(([name, { value }]) => [name, value])),
        bytes: Buffer.from(routed.body),
      };
    }
    const found = objects.get(`/pages${routed.uri}`);
    if (!found) return { status: 403, headers: { 'content-type': 'application/xml' }, bytes: Buffer.from('<Error/>') };
    const headers = { 'content-type': found.type ?? '', 'cache-control': found.cache ?? '' };
    return { status: 200, headers, bytes: Buffer.from(found.body) };
  }

  async function fromApi(
    request: IncomingMessage,
    headers: EdgeRequest['headers'],
    behaviour: Members,
  ): Promise<Answer> {
    const policy = named(behaviour.CachePolicyId).CachePolicyConfig;
    const names = at(policy, 'ParametersInCacheKeyAndForwardedToOrigin', 'HeadersConfig', 'Headers') as string[];
    const varying = names.map((name) => headers[name.toLowerCase()]?.value);
    const key = JSON.stringify([request.url, varying]);
    const kept = request.method === 'GET' ? cache.get(key) : undefined;
    if (kept && clock.now < kept.until) return kept.answer;
    toApi.push(`${request.method} ${request.headers.authorization ?? 'anonymous'}`);
    const answer = await passedOn(api, request, headers);
    const said = answer.headers['cache-control'] ?? '';
    const seconds = Math.min(Number(/max-age=(\d+)/.exec(said)?.[1] ?? 0), Number(at(policy, 'MaxTTL')));
    if (request.method === 'GET' && answer.status === 200 && !/no-store/.test(said) && seconds > 0)
      cache.set(key, { answer, until: clock.now + seconds * 1000 });
    return answer;
  }

  const server = createServer(async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const behaviour = behaviourOf(path);
    const isApi = behaviour.OriginRequestPolicyId !== undefined;
    const isRouted = behaviour.FunctionAssociations !== undefined;
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, { value: String(value) }]),
    );
    const routed = isApi
      ? lanes({ request: { uri: path, method: request.method ?? 'GET', headers }, viewer: { ip: '203.0.113.7' } })
      : undefined;
    if (routed?.statusCode) {
      const named = Object.entries(routed.headers).map(([name, { value }]) => [name, value]);
      response.writeHead(routed.statusCode, Object.fromEntries(named)).end(routed.body);
      return;
    }
    const answer = isApi ? await fromApi(request, routed?.headers ?? headers, behaviour) : fromBucket(path, isRouted);
    const own =
      answer.status === 404 && isRouted
        ? {}
        : headersOf(members(named(behaviour.ResponseHeadersPolicyId).ResponseHeadersPolicyConfig));
    response.writeHead(answer.status, { ...answer.headers, ...own }).end(answer.bytes);
  });
  return { url: await listening(server, 0), toApi, clock, close: () => stop(server) };
}
