import type { Job, Lived } from './pool.js';
import { bundlesIn, secondsSince, shorten, simulate } from './run.js';

/** A process that simulates one seed after the other, until its parent is gone. */
process.on('message', async ({ seed, shortens, ...job }: Job) => {
  const before = process.cpuUsage();
  const given = { ...job, bundleOf: bundlesIn(import.meta.dirname) };
  const run = await simulate(seed, given);
  const seconds = secondsSince(before);
  const short = shortens && run.faults.length > 0 ? await shorten(run, given) : undefined;
  process.send?.({ ...run, seconds, short } satisfies Lived);
});
process.on('disconnect', () => process.exit());
