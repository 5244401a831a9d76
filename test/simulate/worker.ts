import type { Job, Lived } from './pool.js';
import { bundlesIn, simulate } from './run.js';
import { secondsSince, shorten } from './shorten.js';

/** A process that lives through one seed after the other. */
process.on('message', async ({ seed, until, only, communes, shortens }: Job) => {
  const before = process.cpuUsage();
  const given = { bundleOf: bundlesIn(import.meta.dirname), until, only: only && new Set(only), communes };
  const run = await simulate(seed, given);
  const seconds = secondsSince(before);
  const short = shortens && run.faults.length > 0 ? await shorten(run, given) : undefined;
  process.send?.({ ...run, seconds, short } satisfies Lived);
});
