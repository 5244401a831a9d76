import type { Template } from 'aws-cdk-lib/assertions';
import type { VerifyToken } from '../../../src/reference-data/sign-in.js';
import { resourcesOf } from '../aws/synth.js';

type Settings = { readonly ThrottlingRateLimit: number; readonly ThrottlingBurstLimit: number };
type Bucket = { tokens: number; at: number };

export type GatewayRequest = {
  readonly method: string;
  readonly path: string;
  readonly authorization?: string | undefined;
};
/** `reached`: the function was called, which costs. */
export type GatewayAnswer = {
  readonly status: number;
  readonly route: string;
  readonly reached: boolean;
  /** The gateway's own text for a refusal; an HTTP API cannot change it. */
  readonly body?: string;
};

const said = (message: string): string => JSON.stringify({ message });

/**
 * The HTTP API of a template: its routes, their authorizer and their throttles, which a token bucket stands for. Worse than
 * AWS promises: a refused token counts against the throttle too.
 */
export function gatewayOf(template: Template, verify: VerifyToken, clock: { now: number }) {
  const routes = resourcesOf(template, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => ({
    key: String(Properties.RouteKey),
    isChecked: Properties.AuthorizationType === 'JWT',
  }));
  const [stage] = resourcesOf(template, 'AWS::ApiGatewayV2::Stage');
  const own = (stage?.Properties.RouteSettings ?? {}) as Record<string, Settings>;
  const common = stage?.Properties.DefaultRouteSettings as Settings;
  const buckets = new Map<string, Bucket>();

  const routeAt = ({ method, path }: GatewayRequest) =>
    routes.find(({ key }) => {
      const [verb, pattern = ''] = key.split(' ');
      const isPath = pattern.endsWith('/{proxy+}') ? path.startsWith(pattern.slice(0, -8)) : pattern === path;
      return isPath && (verb === 'ANY' || verb === method);
    });

  function passes(key: string): boolean {
    const { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst } = own[key] ?? common;
    const bucket = buckets.get(key) ?? { tokens: burst, at: clock.now };
    const tokens = Math.min(burst, bucket.tokens + ((clock.now - bucket.at) / 1_000) * rate);
    buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: clock.now });
    return tokens >= 1;
  }

  return async (request: GatewayRequest): Promise<GatewayAnswer> => {
    const route = routeAt(request);
    if (!route) return { status: 404, route: 'none', reached: false, body: said('Not Found') };
    if (!passes(route.key)) return { status: 429, route: route.key, reached: false, body: said('Too Many Requests') };
    const token = request.authorization?.replace(/^Bearer +/i, '') ?? '';
    if (route.isChecked && typeof (await verify(token)) === 'string')
      return { status: 401, route: route.key, reached: false, body: said('Unauthorized') };
    return { status: 200, route: route.key, reached: true };
  };
}
