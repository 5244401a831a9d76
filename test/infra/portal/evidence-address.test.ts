import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAVED_FILE_HEADERS } from '../../../src/domain/evidence/evidence-file.js';
import { evidenceBuckets } from '../../../src/lambda/evidence/evidence-buckets.js';
import { type ObjectServer, startObjectServer } from '../../../src/local/aws/object-server.js';
import { listening, stop } from '../../../src/local/base/listening.js';
import { synthesise } from '../../support/aws/synth.js';
import { jpeg } from '../../support/builders/pictures.js';

const templates = await synthesise();
const REGION = 'ap-southeast-1';
const KEPT = 'kept/xuan-lac/2026-10/abc';
const PICTURE = Buffer.from(jpeg());

type Members = Record<string, unknown>;

/** The distribution before the bucket of evidence, with its policies. */
function distributionOf(template: Template) {
  const { Resources } = template.toJSON() as { Resources: Record<string, { Properties: Members }> };
  const named = (reference: unknown) => Object(Resources[(reference as { Ref: string }).Ref]?.Properties);
  const [found] = Object.entries(template.findResources('AWS::CloudFront::Distribution')).filter(([name]) =>
    name.startsWith('EvidenceAddress'),
  );
  const config = found?.[1].Properties.DistributionConfig;
  const behaviour = config.DefaultCacheBehavior;
  return {
    config,
    behaviour,
    headers: named(behaviour.ResponseHeadersPolicyId).ResponseHeadersPolicyConfig,
    cache: named(behaviour.CachePolicyId).CachePolicyConfig,
  };
}

describe.each([...templates])('%s', (_name, template) => {
  const { config, behaviour, headers, cache } = distributionOf(template);

  it('evidence is handed out by the bucket itself, which CloudFront has no right to read', () => {
    expect(config.Origins).toHaveLength(1);
    const [origin] = config.Origins;
    expect(JSON.stringify(origin.DomainName)).toMatch(/Evidence.*RegionalDomainName/);
    expect(origin.S3OriginConfig).toEqual({ OriginAccessIdentity: '' });
    expect(origin.OriginAccessControlId).toBeUndefined();
    const policies = Object.entries(template.findResources('AWS::S3::BucketPolicy'));
    const [own] = policies.filter(([name]) => name.startsWith('Evidence'));
    expect(JSON.stringify(own)).not.toContain('"Allow"');
  });

  it('only a signed query decides: it is in the key, nothing else of a request goes on, and nothing is kept', () => {
    expect(behaviour).toMatchObject({ AllowedMethods: ['GET', 'HEAD'], ViewerProtocolPolicy: 'https-only' });
    expect(behaviour.OriginRequestPolicyId).toBeUndefined();
    expect(config.CacheBehaviors).toBeUndefined();
    expect(cache).toMatchObject({ MinTTL: 0, DefaultTTL: 0 });
    expect(cache.ParametersInCacheKeyAndForwardedToOrigin).toMatchObject({
      HeadersConfig: { HeaderBehavior: 'none' },
      CookiesConfig: { CookieBehavior: 'none' },
      QueryStringsConfig: { QueryStringBehavior: 'all' },
    });
    for (const { ErrorCachingMinTTL, ResponsePagePath } of config.CustomErrorResponses)
      expect([ErrorCachingMinTTL, ResponsePagePath]).toEqual([0, undefined]);
  });

  it('every answer has the headers of the local service', () => {
    const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = headers;
    expect(security).toMatchObject({
      ContentTypeOptions: { Override: true },
      ContentSecurityPolicy: { ContentSecurityPolicy: SAVED_FILE_HEADERS['content-security-policy'], Override: true },
      ReferrerPolicy: { ReferrerPolicy: SAVED_FILE_HEADERS['referrer-policy'] },
    });
    expect(custom.Items).toEqual([
      { Header: 'cache-control', Value: SAVED_FILE_HEADERS['cache-control'], Override: true },
    ]);
  });

  it('the API gives readers that address, which is none of the pages', () => {
    const [id] = Object.keys(template.findResources('AWS::CloudFront::Distribution')).filter((name) =>
      name.startsWith('EvidenceAddress'),
    );
    const settings = Object.values(template.findResources('AWS::Lambda::Function')).flatMap(({ Properties }) => {
      const address = Properties.Environment?.Variables?.EVIDENCE_ADDRESS;
      return address === undefined ? [] : [address];
    });
    expect(settings).toEqual([{ 'Fn::Join': ['', ['https://', { 'Fn::GetAtt': [id, 'DomainName'] }]] }]);
  });
});

describe('a file through that address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-handed-out-'));
  const { behaviour } = distributionOf([...templates.values()][0] as Template);
  let bucket: ObjectServer;
  let edge = '';
  /** Forwards as CloudFront does by these settings: path and query under the bucket's host, and no header of the viewer. */
  const server = createServer(async (request, response) => {
    if (!behaviour.AllowedMethods.includes(request.method)) return void response.writeHead(403).end();
    const answer = await fetch(bucket.endpoint + request.url, { method: request.method ?? 'GET' });
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
  });
  const files = () =>
    evidenceBuckets(
      { AWS_REGION: REGION, EVIDENCE_STORE: bucket.address, AWS_SESSION_TOKEN: 't' },
      { kept: 'evidence', uploads: 'evidence' },
      edge,
    );

  beforeAll(async () => {
    bucket = await startObjectServer(folder, 'evidence', REGION);
    edge = await listening(server, 0);
    await files().keep(KEPT, 'JPEG', PICTURE);
  });
  afterAll(async () => {
    await stop(server);
    await bucket.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is saved by a signed address, by whoever has it', async () => {
    const address = await files().addressOf(KEPT, 'JPEG', 'Biên bản.jpg');
    expect(address.startsWith(`${edge}/`)).toBe(true);
    const answer = await fetch(address, { headers: { authorization: 'Bearer of-the-pages' } });
    expect([answer.status, Buffer.from(await answer.arrayBuffer())]).toEqual([200, PICTURE]);
    expect(answer.headers.get('content-disposition')).toContain('attachment;');
  });

  it('and nothing else is: no other object, method or query', async () => {
    const address = await files().addressOf(KEPT, 'JPEG', 'a.jpg');
    const others = [
      address.replace(/\?.*/, ''),
      address.replace('/abc?', '/abd?'),
      address.replace('kept/', 'incoming/'),
      address.replace(`/${KEPT}`, '/'),
      address.replace('attachment', 'inline'),
      address.replace(/X-Amz-Expires=\d+/, 'X-Amz-Expires=604800'),
      `${address}&versionId=1`,
    ];
    for (const other of others) expect((await fetch(other)).status, other).toBe(403);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await fetch(address, { method })).status, method).toBe(403);
  });
});
