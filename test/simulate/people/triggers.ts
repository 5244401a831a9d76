import { drawn } from '../world/keyed.js';
import type { World } from '../world/world.js';
import { isWorkingDay, momentAt } from './days.js';

const iso = (moment: number): string => new Date(moment).toISOString();
export type Ran = { night(moment: number): void; evening(day: string): void };

type Run = (id: string, occurrence: string) => Promise<unknown>;
type Trigger = readonly [name: string, hours: number, share: number, run: Run, late?: readonly [number, number]];

/** Of the sweeps of a day those by which something can change; some come late, some never, some twice. */
export async function triggersOf(world: World, seed: number, day: string, ran: Ran): Promise<void> {
  const works = isWorkingDay(day);
  const sweep = (id: string, occurrence: string) => world.deliver('send-reminders', id, { occurrence });
  const night = (id: string, occurrence: string) => {
    ran.night(world.clock.now);
    return world.deliver('recompute-rankings', id, { occurrence });
  };
  const evening = (id: string, occurrence: string) => {
    ran.evening(day);
    return world.invoke('send-reminders', id, { occurrence }, { faultless: true });
  };
  const between = 8.5 + Math.floor(drawn(seed, day, 'sweep') * 16) / 2;
  const all: readonly Trigger[] = [
    ['night', 3, 0.95, night, [0, 0.8]],
    ['sweep before hours', 6.5, works ? 0.05 : 0, sweep],
    ['morning', 8, works ? 0.9 : 0.2, sweep, [0, 2]],
    // The scheduler may call twice; the two runs meet. What it calls after its day does nothing.
    ['second morning', 8, works ? 0.1 : 0, sweep, [0, 1]],
    ['sweep between', between, works ? 0.3 : 0, sweep, [0, 1]],
    ['evening', 17, works ? 1 : 0, evening],
    ['sweep after its day', 17.5, works ? 0.05 : 0, sweep, [12.5, 13]],
  ];
  const comes = async ([name, hours, share, run, [least, most] = [0, 0]]: Trigger) => {
    const id = `${name} of ${day}`;
    if (drawn(seed, id, 'comes') >= share) return;
    const late = drawn(seed, id, 'is late') < 0.2 ? drawn(seed, id, 'late') * (most - least) : 0;
    await world.clock.until(momentAt(day, hours + least + late));
    if (world.story.happens('TRIGGER', id, `the ${id} runs`)) await run(id, iso(momentAt(day, hours)));
  };
  await Promise.all(all.map(comes));
}
