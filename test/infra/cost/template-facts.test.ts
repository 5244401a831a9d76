import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, expect, test } from 'vitest';
import { type CostedTemplate, factsOf, PARTS, runsAMonth } from '../../../infra/cost/template-facts.js';
import { stages } from '../../../infra/stages.js';
import { METRICS } from '../../../src/lambda/base/metric-names.js';
import { resourcesOf, synthesise } from '../../support/aws/synth.js';

let templates: ReadonlyMap<string, Template>;
beforeAll(async () => {
  templates = await synthesise();
});

const templateOf = (stage: string) => templates.get(`xaso-${stage}`) as Template;
const factsOfStage = (stage: string) => factsOf([templateOf(stage).toJSON() as CostedTemplate]);

test.each(stages)('every function of $name has its memory, and every schedule its runs', ({ name }) => {
  const { memory, runs } = factsOfStage(name);
  expect(Object.keys(memory).toSorted()).toEqual([...PARTS].toSorted());
  expect(resourcesOf(templateOf(name), 'AWS::Lambda::Function')).toHaveLength(PARTS.length);
  expect(Object.keys(runs)).toHaveLength(resourcesOf(templateOf(name), 'AWS::Scheduler::Schedule').length);
});

test('a stage has the plan and the clients that it asks for', () => {
  for (const { name, threatProtection, sourceSystems } of stages) {
    const { users, machineClients } = factsOfStage(name);
    expect(users).toBe(threatProtection ? 'usersPlus' : 'usersEssentials');
    expect(machineClients).toBe(sourceSystems.length);
  }
});

test('logs are kept for as many months as the stage says', () => {
  expect(factsOfStage('test').logMonths).toBe(1);
  expect(factsOfStage('production').logMonths).toBe(6);
});

const alarm = (Properties: object) => ({ Resources: { A: { Type: 'AWS::CloudWatch::Alarm', Properties } } });
const reading = (metrics: number) => ({
  Metrics: [{ Expression: 'a' }, ...Array.from({ length: metrics }, (_, i) => ({ Id: `m${i}`, MetricStat: {} }))],
});

test.each([
  [{ MetricName: 'Errors' }, 1],
  [reading(1), 1],
  [reading(7), 7],
])('an alarm counts once for each metric that it reads: %j', (properties, expected) => {
  expect(factsOf([alarm(properties)]).alarmMetrics).toBe(expected);
});

test('a metric that several logs feed is one metric', () => {
  const filter = (name: string) => ({
    Type: 'AWS::Logs::MetricFilter',
    Properties: { MetricTransformations: [{ MetricNamespace: 'Xaso/test', MetricName: name }] },
  });
  expect(factsOf([{ Resources: { A: filter('one'), B: filter('one'), C: filter('two') } }]).metrics).toBe(
    2 + Object.values(METRICS).length,
  );
});

test('copies that backups keep are counted in each place', () => {
  const rule = (ScheduleExpression: string, here: number, there: number) => ({
    ScheduleExpression,
    TargetBackupVault: 'here',
    Lifecycle: { DeleteAfterDays: here },
    CopyActions: [{ DestinationBackupVaultArn: 'there', Lifecycle: { DeleteAfterDays: there } }],
  });
  const rules = [rule('cron(0 20 * * ? *)', 30, 60), rule('cron(0 20 ? * SAT *)', 7, 70)];
  const plan = { Type: 'AWS::Backup::BackupPlan', Properties: { BackupPlan: { BackupPlanRule: rules } } };
  // Each night's, and those of one night a week.
  expect(factsOf([{ Resources: { P: plan } }]).backups).toBe(30 + 60 + 1 + 10);
  const selects = (id: string) => ({
    Type: 'AWS::Backup::BackupSelection',
    Properties: { BackupSelection: { Resources: [{ 'Fn::GetAtt': [id, 'Arn'] }] } },
  });
  const [T, B] = [{ Type: 'AWS::DynamoDB::GlobalTable' }, { Type: 'AWS::S3::Bucket' }];
  // A copy of a bucket holds what is new, so each place counts once, however long copies are kept.
  expect(factsOf([{ Resources: { P: plan, T, B, S: selects('B') } }]).fileBackups).toBe(2);
  expect(factsOf([{ Resources: { P: plan, T, B, S: selects('T') } }]).fileBackups).toBe(0);
});

test('stacks of one stage in two regions are counted together', () => {
  const key = { Resources: { K: { Type: 'AWS::KMS::Key' } } };
  expect(factsOf([key, key]).keys).toBe(2);
});

test.each([
  ['cron(0 3 * * ? *)', 30],
  ['cron(0/30 6-17 * * ? *)', 720],
  ['cron(0/5 * * * ? *)', 8_640],
  ['cron(0 20 1 * ? *)', 1],
  ['cron(0 20 ? * SUN *)', 30 / 7],
  ['cron(15,45 8 * * ? *)', 60],
])('%s runs %d times a month', (expression, runs) => {
  expect(runsAMonth(expression)).toBeCloseTo(runs);
});

test('what is no cron expression is refused by name', () => {
  expect(() => runsAMonth('rate(5 minutes)')).toThrow('rate(5 minutes) is no cron expression of AWS');
});
