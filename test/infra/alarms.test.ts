import { readFileSync } from 'node:fs';
import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { DASHBOARD } from '../../infra/alarms/dashboard-data.js';
import { METRICS, REFUSED } from '../../src/lambda/base/metric-names.js';
import { resourcesOf, synthesise } from '../support/aws/synth.js';
import { accessLines, countedIn } from '../support/drills/access-log.js';
import { type AlarmProperties, mailsOf } from '../support/drills/alarm-state.js';
import type { Measured } from '../support/drills/measured.js';

const templates = await synthesise();
const runbook = readFileSync('infra/RUNBOOK.md', 'utf8');

const alarmsIn = (template: Template) =>
  resourcesOf(template, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
const sectionOf = (alarm: Record<string, unknown>): string =>
  String(alarm.AlarmDescription).split(' Runbook: ')[1] ?? '';
const alarmOf = (template: Template, section: string) =>
  alarmsIn(template).find((alarm) => sectionOf(alarm) === section);

/** Metrics that AWS charges: one, or each of an expression. */
const readBy = ({ Metrics }: Record<string, unknown>): number =>
  (Metrics as { MetricStat?: object }[] | undefined)?.filter(({ MetricStat }) => MetricStat).length ?? 1;

/** The values during the cause of an alarm: the first metric that the alarm reads is as bad as it may be. */
function atThreshold(
  { Metrics, Namespace = '', MetricName = '', Dimensions = [], Threshold }: AlarmProperties,
  at: Date,
) {
  const read = Metrics?.find(({ MetricStat }) => MetricStat)?.MetricStat?.Metric;
  const dimensions = Object.fromEntries(
    (read?.Dimensions ?? Dimensions).flatMap(({ Name, Value }) => (typeof Value === 'string' ? [[Name, Value]] : [])),
  );
  const metric = { namespace: read?.Namespace ?? Namespace, name: read?.MetricName ?? MetricName };
  return { ...metric, dimensions, at, value: Threshold } satisfies Measured;
}

/** Logical ids of the functions whose number an alarm reads. */
const functionsOf = (alarm: Record<string, unknown> | undefined, name: string): string[] =>
  (
    (alarm?.Metrics ?? []) as {
      MetricStat?: { Metric: { MetricName: string; Dimensions: { Value: { Ref: string } }[] } };
    }[]
  )
    .flatMap(({ MetricStat }) => (MetricStat?.Metric.MetricName === name ? MetricStat.Metric.Dimensions : []))
    .map(({ Value }) => Value.Ref)
    .toSorted();

describe.each([...templates])('%s', (name, template) => {
  it('every alarm says what people feel, reaches somebody, and has a section in the runbook', () => {
    for (const alarm of alarmsIn(template)) {
      const section = sectionOf(alarm);
      const text = runbook.split(`\n## ${section}\n\n`)[1]?.split('\n## ')[0] ?? '';
      expect(text).toMatch(/^\*\*Harm:\*\* /);
      expect(alarm.AlarmActions).toHaveLength(1);
    }
  });

  it('seventeen alarms read 28 metrics, so a month costs 1.80 dollars beyond the ten that are free', () => {
    const alarms = alarmsIn(template);
    expect(alarms).toHaveLength(17);
    expect(alarms.reduce((sum, alarm) => sum + readBy(alarm), 0)).toBe(28);
  });

  it('ten metrics of our own, none with a dimension that grows: eight are counted by the service, two from the access log', () => {
    expect([...Object.values(METRICS), ...Object.values(REFUSED)]).toHaveLength(10);
    template.resourceCountIs('AWS::Logs::MetricFilter', 2);
    const own = alarmsIn(template).filter(({ Namespace }) => String(Namespace).startsWith('Xaso/'));
    for (const { MetricName, Dimensions } of own)
      if ((Object.values(REFUSED) as unknown[]).includes(MetricName)) expect(Dimensions).toBeUndefined();
      else {
        expect(Object.values(METRICS)).toContain(MetricName);
        expect(Dimensions).toEqual([{ Name: 'service', Value: 'xaso' }]);
      }
  });

  it.each([
    ['ANY /signed-in/0/graphql', 429, ['RefusedOfOfficials']],
    ['ANY /signed-in/15/files/{proxy+}', 413, ['RefusedOfOfficials']],
    ['ANY /graphql', 429, ['RefusedOfPublic']],
    ['ANY /files/{proxy+}', 413, ['RefusedOfPublic']],
    ['ANY /graphql', 400, []],
    ['ANY /signed-in/0/graphql', 401, []],
    ['ANY /signed-in/0/graphql', 200, []],
  ])('%s with %d counts for %j', (route, status, who) => {
    const counted = countedIn(template, accessLines(template, [{ route, status }]), new Date(0));
    expect(counted.flatMap(({ name: metric, value }) => (value > 0 ? [metric] : []))).toEqual(who);
  });

  it('a cause that stays all day sends one e-mail, and no all-clear in a quiet hour', () => {
    const held = alarmsIn(template).filter(({ DatapointsToAlarm }) => DatapointsToAlarm === 1);
    expect(held.map(({ OKActions }) => OKActions)).toEqual(held.map(() => undefined));
    for (const alarm of held) {
      const days = Array.from({ length: 24 }, (_, i) => new Date(Date.parse('2026-11-22T23:00:00Z') + i * 1_800_000));
      const measured = days.map((at) => atThreshold(alarm as AlarmProperties, at));
      const periods = Number(alarm.EvaluationPeriods) + 1;
      const mails = mailsOf(alarm as AlarmProperties, measured, new Date('2026-11-23T22:55:00Z'), periods);
      expect([sectionOf(alarm), mails]).toEqual([sectionOf(alarm), ['ALARM']]);
    }
    expect(held.map(sectionOf).toSorted()).toEqual([
      'A function fails',
      'Answers hold internal errors',
      'Letters do not go out',
      'Letters of today are late',
      'Readers call letters unwanted',
      'Stored items cannot be read',
      'The daily quota of SES is nearly used up',
      'Too many letters bounce',
    ]);
  });

  it('a function that fails is heard of whichever it is, files too', () => {
    const alarm = alarmOf(template, 'A function fails');
    expect(alarm).toMatchObject({ Threshold: 1 });
    expect(functionsOf(alarm, 'Errors')).toEqual(
      Object.keys(template.findResources('AWS::Lambda::Function')).toSorted(),
    );
  });

  it('requests that Lambda turns away are those of the two functions that people wait for, in this stack alone', () => {
    const alarm = alarmsIn(template).find(({ Metrics }) => JSON.stringify(Metrics ?? '').includes('"Throttles"'));
    expect(functionsOf(alarm, 'Throttles').map((id) => id.replace(/[0-9A-F]{8}$/, ''))).toEqual([
      'FilesFunction',
      'GraphqlFunction',
    ]);
  });

  it('an internal error is heard of although the status is 200', () => {
    const alarm = {
      MetricName: 'InternalErrors',
      Threshold: 1,
      Period: 300,
      Namespace: `Xaso/${name.slice('xaso-'.length)}`,
    };
    expect(alarmOf(template, 'Answers hold internal errors')).toMatchObject(alarm);
  });

  it('a ranking rings when it is 26 hours old, and goes on through the night in which nothing is said', () => {
    const alarm = alarmOf(template, 'The ranking is older than 26 hours');
    expect(alarm).toMatchObject({ Threshold: 26, TreatMissingData: 'ignore' });
    expect(JSON.stringify(alarm?.Metrics)).toContain('"RankingAgeHours"');
  });

  it('the quota of SES rings while a fifth of it is left', () => {
    const alarm = { MetricName: 'LetterQuotaUsedPercent', Threshold: 80, Statistic: 'Maximum' };
    expect(alarmOf(template, 'The daily quota of SES is nearly used up')).toMatchObject(alarm);
  });

  it('letters that are not out at half past nine in Việt Nam ring then, not in the evening', () => {
    const late = alarmOf(template, 'Letters of today are late');
    expect(JSON.stringify(late?.Metrics)).toMatch(/HOUR\(.*\) == 2 AND MINUTE\(.*\) == 30/);
    expect(JSON.stringify(late?.Metrics)).toContain('"LettersWaiting"');
    expect(late).toMatchObject({ TreatMissingData: 'breaching', ComparisonOperator: 'LessThanThreshold' });
  });

  it('one alarm hears of every queue of dead letters', () => {
    template.resourceCountIs('AWS::SQS::Queue', 4);
    expect(readBy(alarmOf(template, 'Something was given up') ?? {})).toBe(4);
  });

  it('a month that costs too much is told, where somebody hears alarms', () => {
    const budgets = resourcesOf(template, 'AWS::Budgets::Budget');
    expect(budgets).toHaveLength(1);
    const isTold = JSON.stringify(budgets[0]?.Properties).includes('van-hanh@xaso.example');
    expect(isTold).toBe(name.endsWith('production'));
  });

  it('one dashboard shows what rings, every number of the service, refused rows, cold starts and errors by operation', () => {
    const [dashboard, ...others] = resourcesOf(template, 'AWS::CloudWatch::Dashboard');
    expect(others).toEqual([]);
    const body = JSON.stringify(dashboard?.Properties.DashboardBody);
    for (const metric of Object.values(METRICS)) expect(body).toContain(metric);
    for (const row of DASHBOARD) for (const { title } of row) expect(body).toContain(title);
    for (const said of ['stats sum(faults)', 'initDurationMs', 'by function, operation, internalError'])
      expect(body).toContain(said);
    for (const row of DASHBOARD) expect(row.reduce((sum, { width }) => sum + width, 0)).toBe(24);
  });
});
