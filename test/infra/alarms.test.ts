import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jobs } from '../../src/jobs/index.js';
import { resourcesOf, synthesise } from '../support/aws/synth.js';

const templates = await synthesise();
const runbook = readFileSync('infra/RUNBOOK.md', 'utf8');

describe.each([...templates])('%s', (name, template) => {
  it('every alarm says what people feel, reaches somebody and has a section in the runbook', () => {
    const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm');
    expect(alarms).toHaveLength(18 + 4 * (Object.keys(jobs).length + 1));
    for (const { Properties } of alarms) {
      const section = String(Properties.AlarmDescription).split(' Runbook: ')[1];
      expect(runbook).toContain(`\n## ${section}\n\n**Harm:** `);
      expect(Properties.AlarmActions).toHaveLength(1);
    }
  });

  it.each(['sendingStopped', 'lettersRefused'])('%s is heard of from both functions that send', (logged) => {
    const FilterPattern = `{ $.${logged} = "*" }`;
    const filters = template.findResources('AWS::Logs::MetricFilter', { Properties: { FilterPattern } });
    const [metric, ...others] = Object.values(filters).map(
      ({ Properties }) => Properties.MetricTransformations[0].MetricName,
    );
    expect(others).toEqual([metric]);
    template.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: metric });
  });

  it('an item that cannot be read is heard of from every function that reads', () => {
    const FilterPattern = '{ $.unreadableItem = "*" }';
    const filters = template.findResources('AWS::Logs::MetricFilter', { Properties: { FilterPattern } });
    expect(Object.keys(filters)).toHaveLength(3 + Object.keys(jobs).length);
    template.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: 'UnreadableItems' });
  });

  it('an internal error is heard of although the status is 200, from the API and from files', () => {
    const FilterPattern = '{ $.internalError = "*" }';
    const filters = template.findResources('AWS::Logs::MetricFilter', { Properties: { FilterPattern } });
    expect(Object.keys(filters)).toHaveLength(2);
    template.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: 'InternalErrors', Threshold: 1 });
  });

  it('a missing run is one that did not come to its end: a ranking of yesterday rings after 26 hours', () => {
    const silent = { MetricName: 'recompute-rankings-ended', Period: 3600, EvaluationPeriods: 26 };
    template.hasResourceProperties('AWS::CloudWatch::Alarm', { ...silent, TreatMissingData: 'breaching' });
    const FilterPattern = '{ ($.jobRun = "DONE") || ($.jobRun = "NOTHING_TO_DO") }';
    const filters = template.findResources('AWS::Logs::MetricFilter', { Properties: { FilterPattern } });
    expect(Object.keys(filters)).toHaveLength(Object.keys(jobs).length);
  });

  it('letters that are not out at half past nine in Việt Nam ring then, not in the evening', () => {
    const late = resourcesOf(template, 'AWS::CloudWatch::Alarm').filter(({ Properties }) =>
      String(Properties.AlarmDescription).endsWith('Runbook: Letters of today are late'),
    );
    expect(late).toHaveLength(1);
    expect(JSON.stringify(late[0]?.Properties.Metrics)).toMatch(/HOUR\(.*\) == 2 AND MINUTE\(.*\) == 30/);
  });

  it('a month that costs too much is told, where somebody hears alarms', () => {
    const budgets = resourcesOf(template, 'AWS::Budgets::Budget');
    expect(budgets).toHaveLength(1);
    const isTold = JSON.stringify(budgets[0]?.Properties).includes('van-hanh@xaso.example');
    expect(isTold).toBe(name.endsWith('production'));
  });
});
