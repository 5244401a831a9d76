import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, expect, test } from 'vitest';
import { type CostedTemplate, factsOf } from '../../../infra/cost/template-facts.js';
import { type Stage, stages } from '../../../infra/stages.js';
import { resourcesOf, synthesise, synthesiseStage } from '../../support/aws/synth.js';

const walled: Stage = {
  ...(stages.find(({ name }) => name === 'test') as Stage),
  name: 'walled',
  firewall: { anonymousRequests: 2_000 },
  threatProtection: true,
};

const templates: CostedTemplate[] = [];
let stage: Template;
let firewall: Template;
let region: string;
beforeAll(async () => {
  const folder = await synthesiseStage(walled);
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  templates.push(read('xaso-walled.template.json'), read('xaso-walled-firewall.template.json'));
  [stage, firewall] = templates.map((template) => Template.fromJSON(template as never)) as [Template, Template];
  region = read('manifest.json').artifacts['xaso-walled-firewall'].environment;
});

test('a firewall stands where CloudFront wants it, whatever the region of the stage', () => {
  expect(region).toMatch(/\/us-east-1$/);
  firewall.hasResourceProperties('AWS::WAFv2::WebACL', { Scope: 'CLOUDFRONT', DefaultAction: { Allow: {} } });
});

test('its one rule counts requests without a token, by address, and says when to come again', () => {
  const [acl] = resourcesOf(firewall, 'AWS::WAFv2::WebACL');
  const [rule, ...others] = acl?.Properties.Rules as readonly Record<string, never>[];
  expect(others).toEqual([]);
  expect(rule?.Statement).toMatchObject({
    RateBasedStatement: {
      AggregateKeyType: 'IP',
      Limit: 2_000,
      EvaluationWindowSec: 300,
      ScopeDownStatement: {
        NotStatement: {
          Statement: {
            SizeConstraintStatement: {
              FieldToMatch: { SingleHeader: { Name: 'authorization' } },
              ComparisonOperator: 'GT',
              Size: 0,
            },
          },
        },
      },
    },
  });
  expect(rule?.Action).toEqual({
    Block: { CustomResponse: { ResponseCode: 429, ResponseHeaders: [{ Name: 'retry-after', Value: '300' }] } },
  });
});

test('it keeps no sample of requests, which would hold addresses of readers', () => {
  expect(JSON.stringify(firewall.toJSON())).not.toContain('"SampledRequestsEnabled":true');
});

test('the pages and the API stand behind it, by a parameter that the deployment passes on', () => {
  expect(Object.keys(stage.findParameters('FirewallArn'))).toEqual(['FirewallArn']);
  const guarded = resourcesOf(stage, 'AWS::CloudFront::Distribution').filter(
    ({ Properties }) => (Properties.DistributionConfig as { WebACLId?: unknown }).WebACLId !== undefined,
  );
  expect(guarded.map(({ Properties }) => Properties.DistributionConfig)).toEqual([
    expect.objectContaining({ WebACLId: { Ref: 'FirewallArn' } }),
  ]);
});

test('no stage of ours asks for one, so none is made', async () => {
  expect(stages.every(({ firewall }) => firewall === null)).toBe(true);
  const ours = await synthesise();
  expect([...ours.keys()]).toEqual(stages.map(({ name }) => `xaso-${name}`));
  for (const template of ours.values()) expect(template.findParameters('FirewallArn')).toEqual({});
});

test('what a stage asks for besides is in its bill', () => {
  expect(factsOf(templates)).toMatchObject({ firewalls: 1, firewallRules: 1, users: 'usersPlus' });
});
