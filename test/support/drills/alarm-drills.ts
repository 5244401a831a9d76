import type { Template } from 'aws-cdk-lib/assertions';
import { synthesise } from '../aws/synth.js';
import { type AlarmProperties, type AlarmState, stateOf } from './alarm-state.js';
import { ANSWER_DRILLS } from './answer-drills.js';
import { type AlarmDrill, DRILLED_STAGE, openDrillWorld } from './drill-world.js';
import { JOB_DRILLS } from './job-drills.js';
import { LETTER_DRILLS } from './letter-drills.js';
import { REFUSAL_DRILLS } from './refusal-drills.js';

/** A drill for each alarm of the stack, by the name of the alarm. */
export const ALARM_DRILLS: Readonly<Record<string, AlarmDrill>> = {
  ...LETTER_DRILLS,
  ...ANSWER_DRILLS,
  ...REFUSAL_DRILLS,
  ...JOB_DRILLS,
};

export type Rung = {
  readonly fault: string;
  readonly standIn: string | null;
  readonly description: string;
  readonly good: AlarmState;
  /** The state of the alarm in each fault. */
  readonly rang: readonly AlarmState[];
};

/** The alarms of a stage by name, as the template has them. */
export function alarmsIn(template: Template): ReadonlyMap<string, AlarmProperties> {
  const found = Object.entries(template.findResources('AWS::CloudWatch::Alarm'));
  // `AlarmsWatcherLettersLate1A2B3C4D`: the parts of the stack, the name, eight digits of a hash.
  return new Map(found.map(([id, { Properties }]) => [id.replace(/^AlarmsWatcher|[0-9A-F]{8}$/g, ''), Properties]));
}

/** Makes an alarm ring: what it says while all is well, and in the fault. */
export async function ringAlarm(name: string): Promise<Rung> {
  const drill = ALARM_DRILLS[name];
  const templates = await synthesise();
  const [template, production] = [templates.get(DRILLED_STAGE), templates.get('xaso-production')];
  const alarm = template && alarmsIn(template).get(name);
  if (!drill || !alarm || !production) throw new Error(`there is no alarm ${name}`);
  const world = await openDrillWorld(production);
  try {
    const { good, faults, at } = await drill.run(world);
    const state = (measured: (typeof faults)[number]) => stateOf(alarm, measured, new Date(at));
    const { fault, standIn } = drill;
    return { fault, standIn, description: alarm.AlarmDescription, good: state(good), rang: faults.map(state) };
  } finally {
    await world.functions.close();
  }
}
