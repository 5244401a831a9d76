import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { WARNING_SECTIONS } from '../../src/domain/operation/watch-texts.js';
import { synthesise } from '../support/aws/synth.js';
import { ALARM_DRILLS, alarmsIn, ringAlarm } from '../support/drills/alarm-drills.js';
import { ringWatch } from '../support/drills/watch-drills.js';

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

it('what the nightly job and events tell has a section of the runbook that names its drill, and rings', async () => {
  for (const section of new Set(Object.values(WARNING_SECTIONS)))
    expect(runbook.split(`\n## ${section}\n\n**Harm:** `)[1]?.split('\n## ')[0]).toMatch(
      /npm run drill -- (alarm|restore)/,
    );
  const { good, faults } = await ringWatch('BackupFails');
  expect([good, faults]).toEqual([[], [[WARNING_SECTIONS.BACKUP_MISSING], [WARNING_SECTIONS.COPY_MISSING]]]);
  const night = await ringWatch('NightWatch');
  expect(night.good).toEqual([]);
  expect(night.faults[0]).toContain(WARNING_SECTIONS.ALARM_ADDRESS_UNCONFIRMED);
  for (const told of night.faults) expect(told.length).toBeGreaterThan(0);
});

// Most of a drill is waiting for a dependency that is away; each has a table of its own.
it.concurrent.each(Object.keys(ALARM_DRILLS))('%s is quiet while all is well and rings in the fault', async (name) => {
  const { good, rang } = await ringAlarm(name);
  expect(good).toBe('OK');
  expect(new Set(rang)).toEqual(new Set(['ALARM']));
});
