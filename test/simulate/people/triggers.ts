import { drawn } from '../world/keyed.js';
import type { World } from '../world/world.js';
import { isWorkingDay, momentAt } from './days.js';

const iso = (moment: number): string => new Date(moment).toISOString();

/** Of the sweeps of a day those by which something can change, and one more at an hour of the seed. */
export async function triggersOf(world: World, seed: number, day: string): Promise<void> {
  const at = async (hours: number, run: (moment: number) => Promise<unknown>) => {
    const moment = momentAt(day, hours);
    await world.clock.until(moment);
    await run(moment);
  };
  const between = 8.5 + Math.floor(drawn(seed, day, 'sweep') * 16) / 2;
  const sweep = (id: string) => (moment: number) =>
    world.deliver('send-reminders', `${id} ${day}`, { occurrence: iso(moment) });
  const evening = (moment: number) =>
    world.invoke('send-reminders', `evening ${day}`, { occurrence: iso(moment) }, { faultless: true });
  const works = isWorkingDay(day);
  const all = [
    at(3, (moment) => world.deliver('recompute-rankings', `night ${day}`, { occurrence: iso(moment) })),
    ...(works || drawn(seed, day, 'idle') < 0.3 ? [at(8, sweep('morning'))] : []),
    ...(works && drawn(seed, day, 'more') < 0.4 ? [at(between, sweep('between'))] : []),
    // The scheduler may call twice; the two runs meet.
    ...(works && drawn(seed, day, 'twice') < 0.2 ? [at(8, sweep('morning again'))] : []),
    ...(works ? [at(17, evening)] : []),
  ];
  await Promise.all(all);
}
