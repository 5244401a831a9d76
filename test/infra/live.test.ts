import { describe, expect, it } from 'vitest';
import { EDGE_KEY, EDGE_KEY_HEADER, FUNCTION_SETTINGS } from '../../src/lambda/base/env.js';
import { resourcesOf, synthesise } from '../support/aws/synth.js';

const templates = await synthesise();

describe.each([...templates])('%s', (_name, template) => {
  it('everything calls the version that is live, and versions of earlier releases stay', () => {
    const aliases = Object.keys(template.findResources('AWS::Lambda::Alias'));
    expect(aliases).toHaveLength(Object.keys(FUNCTION_SETTINGS).length);
    for (const version of resourcesOf(template, 'AWS::Lambda::Version')) expect(version.DeletionPolicy).toBe('Retain');
    const callers = [
      ...resourcesOf(template, 'AWS::ApiGatewayV2::Integration').map(({ Properties }) => Properties.IntegrationUri),
      ...resourcesOf(template, 'AWS::Scheduler::Schedule').map(({ Properties }) => Object(Properties.Target).Arn),
      ...resourcesOf(template, 'AWS::Lambda::EventSourceMapping').map(({ Properties }) => Properties.FunctionName),
      ...resourcesOf(template, 'AWS::SNS::Subscription').flatMap(({ Properties }) =>
        Properties.Protocol === 'lambda' ? [Properties.Endpoint] : [],
      ),
      ...resourcesOf(template, 'Custom::PortalFiles').map(({ Properties }) => Properties.ServiceToken),
    ];
    expect(callers.length).toBeGreaterThanOrEqual(aliases.length);
    for (const caller of callers) expect(JSON.stringify(caller)).toMatch(new RegExp(`${aliases.join('|')}|:live`));
    for (const { Properties } of resourcesOf(template, 'AWS::Lambda::EventInvokeConfig'))
      expect(JSON.stringify(Properties.Qualifier)).toMatch(new RegExp(aliases.join('|')));
  });

  it('CloudFront shows the API the key that its functions want', () => {
    const origins = resourcesOf(template, 'AWS::CloudFront::Distribution').flatMap(
      ({ Properties }) => Object(Properties.DistributionConfig).Origins,
    );
    const [sent] = (origins as { OriginCustomHeaders?: { HeaderName: string; HeaderValue: unknown }[] }[]).flatMap(
      ({ OriginCustomHeaders = [] }) => OriginCustomHeaders,
    );
    expect(sent?.HeaderName).toBe(EDGE_KEY_HEADER);
    for (const { Properties } of resourcesOf(template, 'AWS::Lambda::Function')) {
      const { Variables } = Properties.Environment as { Variables: Record<string, unknown> };
      if (Variables[EDGE_KEY] !== undefined) expect(Variables[EDGE_KEY]).toEqual(sent?.HeaderValue);
    }
  });
});
