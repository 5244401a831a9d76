import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRinging } from '../../src/home/watch/alarm-state.js';
import { COUNTED_ALARMS, type CountedAlarm } from '../../src/lambda/base/alarm-rules.js';
import { ALARM_TEXTS } from '../../src/lambda/base/alarm-texts.js';
import { METRIC_SERVICE, metricNamespace } from '../../src/lambda/base/metric-names.js';
import { resourcesOf, synthesise } from '../support/aws/synth.js';
import { type AlarmProperties, stateOf } from '../support/drills/alarm-state.js';

const MINUTE = 60_000;
const MIDNIGHT = Date.parse('2026-10-21T00:00:00+07:00');
const [first] = await synthesise();
if (!first) throw new Error('There is a stage');
const [template, service] = [first[1], METRIC_SERVICE];
const namespace = metricNamespace('test');

/** The alarm of the template, as CloudWatch computes it; of any stage's numbers. */
function alarmOf(name: CountedAlarm): AlarmProperties {
  const found = resourcesOf(template, 'AWS::CloudWatch::Alarm')
    .map(({ Properties }) => Properties)
    .find(({ AlarmDescription }) => `${AlarmDescription}`.endsWith(` Runbook: ${ALARM_TEXTS[name].section}`));
  const text = JSON.stringify(found).replaceAll(metricNamespace(first?.[0] ?? ''), namespace);
  return JSON.parse(text) as AlarmProperties;
}

const said = fc.record({
  minutes: fc.integer({ min: -25 * 60, max: 25 * 60 }),
  value: fc.constantFrom(0, 1, 2, 25, 26, 40),
});

test.each(Object.keys(COUNTED_ALARMS) as CountedAlarm[])('%s rings at home when it rings in AWS', (name) => {
  const rule = COUNTED_ALARMS[name];
  const alarm = alarmOf(name);
  const period = rule.reading === 'SUM' ? 5 * MINUTE : 30 * MINUTE;
  let rang = 0;
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), fc.nat(600), fc.boolean(), (values, minute, before) => {
      const now = MIDNIGHT + minute * MINUTE;
      const counted = values.map(({ minutes, value }) => ({ metric: rule.metric, at: now + minutes * MINUTE, value }));
      const measured = counted.map(({ at, value }) => ({
        namespace,
        name: rule.metric,
        dimensions: { service },
        at: new Date(at),
        value,
      }));
      const inAws = stateOf(alarm, measured, new Date(now - period), before ? 'ALARM' : 'OK') === 'ALARM';
      rang += Number(inAws);
      expect(isRinging(rule, counted, now, 0, before)).toBe(inAws);
    }),
    { numRuns: 200 },
  );
  expect(rang).toBeGreaterThan(0);
});
