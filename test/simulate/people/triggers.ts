import { drawn } from '../world/keyed.js';
import type { World } from '../world/world.js';
import { isWorkingDay, momentAt } from './days.js';

const iso = (moment: number): string => new Date(moment).toISOString();
export type Ran = { night(moment: number): void; evening(day: string): void };

/** Of the sweeps of a day those by which something can change, and one more at an hour of the seed. */
export async function triggersOf(world: World, seed: number, day: string, ran: Ran): Promise<void> {
  const at = async (hours: number, name: string, run: (id: string, moment: number) => Promise<unknown>) => {
    const moment = momentAt(day, hours);
    await world.clock.until(moment);
    const id = `${name} of ${day}`;
    if (world.story.happens('TRIGGER', id, `the ${id} runs`)) await run(id, moment);
  };
  const sweep = (id: string, moment: number) => world.deliver('send-reminders', id, { occurrence: iso(moment) });
  const works = isWorkingDay(day);
  const between = 8.5 + Math.floor(drawn(seed, day, 'sweep') * 16) / 2;
  const all = [
    at(3, 'night', async (id, moment) => {
      ran.night(moment);
      await world.deliver('recompute-rankings', id, { occurrence: iso(moment) });
    }),
    ...(works || drawn(seed, day, 'idle') < 0.3 ? [at(8, 'morning', sweep)] : []),
    ...(works && drawn(seed, day, 'more') < 0.4 ? [at(between, 'sweep between', sweep)] : []),
    ...(works && drawn(seed, day, 'early') < 0.1 ? [at(6.5, 'sweep before hours', sweep)] : []),
    // The scheduler may call twice; the two runs meet.
    ...(works && drawn(seed, day, 'twice') < 0.2 ? [at(8, 'second morning', sweep)] : []),
    ...(works
      ? [
          at(17, 'evening', async (id, moment) => {
            ran.evening(day);
            await world.invoke('send-reminders', id, { occurrence: iso(moment) }, { faultless: true });
          }),
        ]
      : []),
  ];
  await Promise.all(all);
}
