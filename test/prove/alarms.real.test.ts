import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { synthesise } from '../support/aws/synth.js';
import { ALARM_DRILLS, alarmsIn, ringAlarm } from '../support/drills/alarm-drills.js';

const template = (await synthesise()).get('xaso-production');
const alarms = template ? alarmsIn(template) : new Map();
const runbook = readFileSync('infra/RUNBOOK.md', 'utf8');

it('every alarm has a drill, and its section of the runbook names it', () => {
  expect(Object.keys(ALARM_DRILLS).toSorted()).toEqual([...alarms.keys()].toSorted());
  for (const [name, { AlarmDescription }] of alarms) {
    const section = AlarmDescription.split(' Runbook: ')[1];
    const text = runbook.split(`\n## ${section}\n`)[1]?.split('\n## ')[0];
    expect(text).toContain(`npm run drill -- alarm ${name}`);
  }
});

// Most of a drill is waiting for a dependency that is away; each has a table of its own.
it.concurrent.each(Object.keys(ALARM_DRILLS))('%s is quiet while all is well and rings in the fault', async (name) => {
  const { good, rang } = await ringAlarm(name);
  expect(good).toBe('OK');
  expect(new Set(rang)).toEqual(new Set(['ALARM']));
});
