import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jobs } from '../../src/jobs/index.js';
import { resourcesOf, synthesise } from '../support/aws/synth.js';

const templates = await synthesise();
const runbook = readFileSync('infra/RUNBOOK.md', 'utf8');

describe.each([...templates])('%s', (_name, template) => {
  it('every alarm says what people feel, reaches somebody and has a section in the runbook', () => {
    const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm');
    expect(alarms).toHaveLength(12 + 4 * (Object.keys(jobs).length + 1));
    for (const { Properties } of alarms) {
      const section = String(Properties.AlarmDescription).split(' Runbook: ')[1];
      expect(runbook).toContain(`\n## ${section}\n\n**Harm:** `);
      expect(Properties.AlarmActions).toHaveLength(1);
    }
  });

  it.each(['sendingStopped', 'lettersRefused'])('%s is heard of from both functions that send', (logged) => {
    const FilterPattern = `{ $.message.${logged} = "*" }`;
    const filters = template.findResources('AWS::Logs::MetricFilter', { Properties: { FilterPattern } });
    const [metric, ...others] = Object.values(filters).map(
      ({ Properties }) => Properties.MetricTransformations[0].MetricName,
    );
    expect(others).toEqual([metric]);
    template.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: metric });
  });

  it('an item that cannot be read is heard of from every function that reads', () => {
    const FilterPattern = '{ $.message.unreadableItem = "*" }';
    const filters = template.findResources('AWS::Logs::MetricFilter', { Properties: { FilterPattern } });
    expect(Object.keys(filters)).toHaveLength(3 + Object.keys(jobs).length);
    template.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: 'UnreadableItems' });
  });
});
