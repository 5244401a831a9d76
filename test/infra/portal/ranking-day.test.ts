import { Template } from 'aws-cdk-lib/assertions';
import { expect, it } from 'vitest';
import { RENDERED_CACHE, VERSION_CACHE } from '../../../src/portal-files/headers.js';
import { MOST, replayed } from '../../support/aws/edge/replay.js';
import type { Members } from '../../support/aws/edge/settings.js';
import { visitsOfDay } from '../../support/aws/edge/visits.js';
import { synthesise } from '../../support/aws/synth.js';

const template = (await synthesise()).get('xaso-production') as Template;
const ages = { page: RENDERED_CACHE, version: VERSION_CACHE, suggestion: 'public, max-age=60' };
/** Visits from ten minutes before the announcement to five minutes after it, on a day of a million visits. */
const morning = visitsOfDay({ visits: 1_000_000, from: 470 / 60, to: 485 / 60 });

/** The template with a property of some resources in another way. */
function changed(type: string, begins: string, change: (properties: Members) => void): Template {
  const json = structuredClone(template.toJSON()) as {
    Resources: Record<string, { Type: string; Properties: Members }>;
  };
  for (const [name, { Type, Properties }] of Object.entries(json.Resources))
    if (Type === `AWS::CloudFront::${type}` && name.startsWith(begins)) change(Properties);
  return Template.fromJSON(json);
}

it('at the peak of a million visits few requests reach a function, and nearly nobody waits for one', () => {
  const { busiest, hits, waited, requests } = replayed(template, ages, morning);
  expect(hits).toBeGreaterThan(90);
  expect(busiest).toBeLessThanOrEqual(MOST);
  expect(waited / requests).toBeLessThan(0.05);
});

const inKey = (part: string, value: object) => (properties: Members) =>
  Object.assign(
    (properties.CachePolicyConfig as { ParametersInCacheKeyAndForwardedToOrigin: object })
      .ParametersInCacheKeyAndForwardedToOrigin,
    { [part]: value },
  );

it.each([
  [
    'the language of browsers is in the key of pages',
    () => changed('CachePolicy', 'PortalPageCache', inKey('HeadersConfig', { Headers: ['Accept-Language'] })),
  ],
  [
    'the query of a shared link is in the key',
    () => changed('CachePolicy', 'PortalPageCache', inKey('QueryStringsConfig', {})),
  ],
  [
    'each place of the edge asks for itself',
    () =>
      changed('Distribution', 'Portal', ({ DistributionConfig }) => {
        for (const origin of (DistributionConfig as { Origins: Record<string, unknown>[] }).Origins)
          delete origin.OriginShield;
      }),
  ],
])('it is noticed when %s', (_name, wrong) => {
  expect(replayed(wrong(), ages, morning).busiest).toBeGreaterThan(MOST);
});

it('it is noticed when pages are kept for no time', () => {
  const page = RENDERED_CACHE.replace('s-maxage=60', 's-maxage=0');
  expect(replayed(template, { ...ages, page }, morning).busiest).toBeGreaterThan(MOST);
});
