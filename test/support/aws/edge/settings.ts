import { runInNewContext } from 'node:vm';
import type { Template } from 'aws-cdk-lib/assertions';
import { LOCAL_ISSUER } from '../../../../src/local/aws/development-issuer.js';

export type Members = Readonly<Record<string, unknown>>;
export type EdgeHeaders = Readonly<Record<string, { value: string; multiValue?: unknown }>>;
/** The address that goes on to the origin, and the key of the kept answer. */
type Key = { readonly url: string; readonly key: string };
type PageRouter = (event: { request: { uri: string } }) => {
  readonly uri: string;
  readonly statusCode?: number;
  readonly headers: Readonly<Record<string, { value: string }>>;
  readonly body?: string;
};

export const members = (value: unknown): Members => (value ?? {}) as Members;
export const at = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((inner, name) => members(inner)[name], value);

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

/** A function of the edge, as CloudFront runs it. */
export const edgeFunction = <Handler>(code: unknown): Handler =>
  runInNewContext(`${resolved(code)}; handler`, { Buffer });

/** Seconds for which a shared cache may keep an answer, and go on with it where the next one is late or fails. */
export function agesOf(cacheControl: string, most: number) {
  const says = (name: string): number | undefined => {
    const [, seconds] = new RegExp(`(?:^|[ ,])${name}=(\\d+)`).exec(cacheControl) ?? [];
    return seconds === undefined ? undefined : Math.min(Number(seconds), most);
  };
  const isKept = !/no-store/.test(cacheControl);
  return {
    fresh: isKept ? (says('s-maxage') ?? says('max-age') ?? 0) : 0,
    late: says('stale-while-revalidate') ?? 0,
    failing: says('stale-if-error') ?? 0,
  };
}

/** The settings of a template's distribution: the origin of a path, its cache, and the function before pages. */
export function edgeSettings(template: Template) {
  const { Resources } = template.toJSON() as { Resources: Record<string, { Type: string; Properties: Members }> };
  const named = (reference: unknown): Members => Resources[(reference as { Ref: string }).Ref]?.Properties ?? {};
  const only = (type: string, begins = 'Portal'): Members =>
    Object.entries(Resources).find(
      ([name, { Type }]) => Type === `AWS::CloudFront::${type}` && name.startsWith(begins),
    )?.[1].Properties ?? {};
  const config = members(only('Distribution').DistributionConfig);
  const behaviours = config.CacheBehaviors as Members[];
  return {
    named,
    bucket: String(behaviours.find(({ PathPattern }) => PathPattern === '/assets/*')?.TargetOriginId),
    router: edgeFunction<PageRouter>(only('Function', 'PortalPageRouter').FunctionCode),
    laneCode: only('Function', 'PortalLaneRouter').FunctionCode,

    behaviourOf: (path: string): Members =>
      behaviours.find(({ PathPattern: pattern }) => {
        const text = String(pattern);
        return text.endsWith('*') ? path.startsWith(text.slice(0, -1)) : path === text;
      }) ?? members(config.DefaultCacheBehavior),

    cacheOf: (behaviour: Members): Members => members(named(behaviour.CachePolicyId).CachePolicyConfig),

    /** Whether every place of the edge asks the origin by one and the same cache. */
    hasShield: ({ TargetOriginId }: Members): boolean =>
      (config.Origins as Members[]).some(
        (origin) => origin.Id === TargetOriginId && at(origin, 'OriginShield', 'Enabled') === true,
      ),

    /** Headers and query as the policy names them. */
    keyOf(policy: Members, path: string, query: string, headers: EdgeHeaders): Key {
      const parameters = members(policy.ParametersInCacheKeyAndForwardedToOrigin);
      const names = (at(parameters, 'HeadersConfig', 'Headers') ?? []) as string[];
      const listed = at(parameters, 'QueryStringsConfig', 'QueryStrings') as string[] | undefined;
      const asked = [...new URLSearchParams(query)].filter(([name]) => listed?.includes(name));
      const search = listed === undefined ? query : `${new URLSearchParams(asked)}`;
      const url = search === '' ? path : `${path}?${search}`;
      return { url, key: JSON.stringify([url, names.map((name) => headers[name.toLowerCase()]?.value)]) };
    },
  };
}
