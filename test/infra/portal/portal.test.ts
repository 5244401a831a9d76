import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { OFFICIAL_PATHS } from '../../../infra/portal/page-router.js';
import { stages } from '../../../infra/stages.js';
import { PUBLIC_QUERY } from '../../../src/portal/contract.js';
import { EMBED_HEADERS, portalHeaders } from '../../../src/portal-files/headers.js';
import { resourcesOf, synthesise } from '../../support/aws/synth.js';

const templates = await synthesise();

type Behaviour = {
  PathPattern: string;
  TargetOriginId: string;
  CachePolicyId: unknown;
  ResponseHeadersPolicyId: unknown;
  ViewerProtocolPolicy: string;
  AllowedMethods: string[];
  OriginRequestPolicyId?: unknown;
  FunctionAssociations?: unknown[];
};
type Config = {
  Origins: {
    Id: string;
    DomainName: unknown;
    OriginAccessControlId?: unknown;
    CustomOriginConfig?: object;
    OriginShield?: object;
  }[];
  DefaultCacheBehavior: Behaviour;
  CacheBehaviors: Behaviour[];
  CustomErrorResponses: { ErrorCode: number; ResponsePagePath?: string; ErrorCachingMinTTL: number }[];
  Aliases?: string[];
  ViewerCertificate?: object;
};
const configOf = (template: Template): Config => {
  const found = Object.entries(template.findResources('AWS::CloudFront::Distribution')).filter(([name]) =>
    name.startsWith('Portal'),
  );
  expect(found).toHaveLength(1);
  return found[0]?.[1].Properties.DistributionConfig as Config;
};

describe.each([...templates])('%s', (name, template) => {
  const stage = stages.find((candidate) => name === `xaso-${candidate.name}`);
  const config = configOf(template);
  const behaviour = (path: string) => config.CacheBehaviors.find(({ PathPattern }) => PathPattern === path);
  const policy = (reference: unknown) => {
    const { Ref } = reference as { Ref: string };
    return template.toJSON().Resources[Ref].Properties;
  };
  const headersOf = (reference: unknown) => policy(reference).ResponseHeadersPolicyConfig;

  it('built files and the frame of officials come from a private bucket that CloudFront alone may read', () => {
    const origin = config.Origins.find(({ Id }) => Id === behaviour('/assets/*')?.TargetOriginId);
    expect(origin?.OriginAccessControlId).toBeDefined();
    for (const path of OFFICIAL_PATHS) expect(behaviour(path)?.TargetOriginId).toBe(origin?.Id);
    const policies = resourcesOf(template, 'AWS::S3::BucketPolicy').map(({ Properties }) => Properties.PolicyDocument);
    const allowed = policies
      .flatMap((document) => (document as { Statement: { Effect: string }[] }).Statement)
      .filter(({ Effect }) => Effect === 'Allow');
    expect(allowed).toEqual([
      expect.objectContaining({
        Action: 's3:GetObject',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Condition: { StringEquals: { 'AWS:SourceArn': expect.anything() } },
      }),
    ]);
  });

  it.each(['/graphql', '/files/*', '/schema.graphql'])('%s goes to the API, with all methods and over TLS', (path) => {
    const origin = config.Origins.find(({ Id }) => Id === behaviour(path)?.TargetOriginId);
    expect(JSON.stringify(origin?.DomainName)).toContain('execute-api');
    expect(origin?.CustomOriginConfig).toMatchObject({ OriginProtocolPolicy: 'https-only' });
    expect(behaviour(path)?.AllowedMethods).toContain('POST');
    expect(behaviour(path)?.ViewerProtocolPolicy).toBe('https-only');
    // A file that anybody may read needs no lane.
    if (path === '/schema.graphql') expect(behaviour(path)?.FunctionAssociations).toBeUndefined();
    else expect(JSON.stringify(behaviour(path)?.FunctionAssociations)).toMatch(/viewer-request.*LaneRouter/);
  });

  it('answers are kept as long as they say, by a key that holds the token and all else that varies them', () => {
    const { CachePolicyConfig } = policy(behaviour('/graphql')?.CachePolicyId);
    expect(CachePolicyConfig).toMatchObject({ MinTTL: 0, DefaultTTL: 0, MaxTTL: 60 });
    expect(CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin).toMatchObject({
      HeadersConfig: {
        HeaderBehavior: 'whitelist',
        Headers: ['Authorization', 'Accept', 'Accept-Language', 'x-xaso-assignment'],
      },
      QueryStringsConfig: { QueryStringBehavior: 'all' },
      CookiesConfig: { CookieBehavior: 'none' },
    });
  });

  it('public pages come from the API, which hears neither token nor cookie nor language of who asks', () => {
    const { TargetOriginId, OriginRequestPolicyId, AllowedMethods } = config.DefaultCacheBehavior;
    expect(TargetOriginId).toBe(behaviour('/graphql')?.TargetOriginId);
    expect([OriginRequestPolicyId, AllowedMethods ?? ['GET', 'HEAD']]).toEqual([undefined, ['GET', 'HEAD']]);
  });

  it('places of the edge ask the API by one cache, in its own region', () => {
    const { OriginShield } = config.Origins.find(({ Id }) => Id === config.DefaultCacheBehavior.TargetOriginId) ?? {};
    expect(OriginShield).toEqual({ Enabled: true, OriginShieldRegion: stage?.region });
  });

  it('they are kept as long as they say, up to a year, by path and by what they read of the query', () => {
    const { CachePolicyConfig } = policy(config.DefaultCacheBehavior.CachePolicyId);
    expect(CachePolicyConfig).toMatchObject({ MinTTL: 0, DefaultTTL: 0, MaxTTL: 31_536_000 });
    expect(CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin).toMatchObject({
      HeadersConfig: { HeaderBehavior: 'none' },
      QueryStringsConfig: { QueryStringBehavior: 'whitelist', QueryStrings: [...PUBLIC_QUERY] },
      CookiesConfig: { CookieBehavior: 'none' },
    });
  });

  it('the frame of officials is kept for a minute', () => {
    const { CachePolicyConfig } = policy(behaviour('/duyet*')?.CachePolicyId);
    expect(CachePolicyConfig).toMatchObject({ MinTTL: 60, DefaultTTL: 60, MaxTTL: 60 });
  });

  it('an error is passed on as it is: no error of the API becomes a page, and none is kept', () => {
    expect(config.CustomErrorResponses.map(({ ErrorCode }) => ErrorCode)).toContain(404);
    for (const { ResponsePagePath, ErrorCachingMinTTL } of config.CustomErrorResponses)
      expect([ResponsePagePath, ErrorCachingMinTTL]).toEqual([undefined, 0]);
  });

  it('pages have the headers of the local service, call themselves, issuer and buckets alone, and are never framed', () => {
    const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = headersOf(
      config.DefaultCacheBehavior.ResponseHeadersPolicyId,
    );
    const [before = '', downloads, between = '', uploads, after = ''] =
      security.ContentSecurityPolicy.ContentSecurityPolicy['Fn::Join'][1];
    const issuer = 'https://cognito-idp.ap-southeast-1.amazonaws.com';
    const domain = `https://${stage?.signInPrefix}.auth.ap-southeast-1.amazoncognito.com`;
    const policyText = portalHeaders([domain, issuer, 'https://', 'https://'])['content-security-policy'] ?? '';
    expect(before + between + after).toBe(policyText);
    expect(JSON.stringify(downloads)).toMatch(/Downloads.*RegionalDomainName/);
    expect(JSON.stringify(uploads)).toMatch(/Uploads.*RegionalDomainName/);
    expect(policyText).not.toMatch(/unsafe|\*/);
    expect(security).toMatchObject({
      StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, Override: true },
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: 'DENY' },
    });
    const names = custom.Items.map(({ Header }: { Header: string }) => Header);
    expect(names).toEqual([
      ...['cross-origin-opener-policy', 'permissions-policy', 'cache-control'],
      // A trial is not found by search engines.
      ...(stage?.keepsData ? [] : ['x-robots-tag']),
    ]);
    const { SecurityHeadersConfig, CustomHeadersConfig } = headersOf(behaviour('/assets/*')?.ResponseHeadersPolicyId);
    expect(SecurityHeadersConfig).toEqual(security);
    expect(CustomHeadersConfig.Items).toEqual(custom.Items.slice(0, 2));
  });

  it('a picture that is embedded may be framed, runs nothing, and is else kept and asked for as pages are', () => {
    const { ResponseHeadersPolicyId, ...others } = behaviour('/nhung/*') ?? ({} as Behaviour);
    const { ResponseHeadersPolicyId: ofPages, ...pages } = config.DefaultCacheBehavior;
    expect(others).toEqual({ ...pages, PathPattern: '/nhung/*' });
    const [embed, page] = [headersOf(ResponseHeadersPolicyId), headersOf(ofPages)];
    const { FrameOptions: _, ...security } = page.SecurityHeadersConfig;
    const policyText = EMBED_HEADERS['content-security-policy'];
    expect(embed.SecurityHeadersConfig).toEqual({
      ...security,
      ContentSecurityPolicy: { ContentSecurityPolicy: policyText, Override: true },
    });
    expect(embed.CustomHeadersConfig).toEqual(page.CustomHeadersConfig);
    expect(policyText.split('; ').filter((part) => !/ 'none'$/.test(part))).toEqual([
      "style-src 'self'",
      'frame-ancestors *',
    ]);
    expect(policyText).toMatch(/^default-src 'none'; script-src 'none';/);
  });

  it('pages of other origins may read answers, also those that the edge has kept', () => {
    const { CorsConfig, SecurityHeadersConfig } = headersOf(behaviour('/graphql')?.ResponseHeadersPolicyId);
    expect(CorsConfig).toMatchObject({
      AccessControlAllowOrigins: { Items: ['*'] },
      AccessControlAllowCredentials: false,
      OriginOverride: true,
    });
    expect(CorsConfig.AccessControlExposeHeaders.Items).toContain('etag');
    expect(SecurityHeadersConfig.StrictTransportSecurity).toBeDefined();
  });

  it('the domain has the certificate of the stage, and without one no name of its own', () => {
    expect(config.Aliases).toEqual(stage?.certificate ? [stage.domain] : undefined);
    expect(config.ViewerCertificate).toEqual(
      stage?.certificate
        ? { AcmCertificateArn: stage.certificate, MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' }
        : undefined,
    );
  });

  it('files are put by one function that may do nothing else, before what renders pages goes live', () => {
    const granted = Object.entries(template.findResources('AWS::IAM::Policy')).filter(([id]) =>
      id.startsWith('PublishPagesRole'),
    );
    const actions = JSON.stringify(granted).match(/"(s3|dynamodb|ses|cognito-idp|lambda):\w+"/g);
    expect(actions).toEqual(['"s3:PutObject"']);
    const [[published, resource] = []] = Object.entries(template.findResources('Custom::PortalFiles'));
    expect(JSON.stringify(resource?.Properties.ServiceToken)).toContain('PublishPagesLive');
    const aliases = Object.entries(template.findResources('AWS::Lambda::Alias'));
    const renders = aliases.find(([id]) => id.startsWith('GraphqlLive'))?.[1];
    expect(renders?.DependsOn).toContain(published);
    expect(
      Object.keys(template.findResources('AWS::S3::Bucket')).filter((id) => id.startsWith('PortalPages')),
    ).toHaveLength(1);
  });

  it('there are two functions at the edge: before pages, and before what the API answers by who asks', () => {
    template.resourceCountIs('AWS::CloudFront::Function', 2);
    expect(config.DefaultCacheBehavior.FunctionAssociations).toHaveLength(1);
  });
});
