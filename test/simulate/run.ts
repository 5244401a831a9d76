import type { FunctionName } from '../../src/lambda/base/env.js';
import { createModel } from './model/model.js';
import { apiOf } from './people/client.js';
import { dayAfter, momentAt } from './people/days.js';
import { people } from './people/people.js';
import { ENV, loadScope, TABLE } from './people/scope.js';
import { triggersOf } from './people/triggers.js';
import { ratesOf } from './world/fates.js';
import { type Replacement, replaced } from './world/instance.js';
import { refusals } from './world/refused.js';
import { createWorld } from './world/world.js';

export const FUNCTIONS = ['graphql', 'send-reminders', 'recompute-rankings', 'send-returned', 'mail-feedback'] as const;
export const FIRST_DAY = '2026-10-12';
export const LAST_DAY = '2026-11-09';

export type Run = {
  readonly seed: number;
  readonly hash: string;
  readonly faults: readonly string[];
  /** Of the world's clock. */
  readonly days: number;
  readonly communes: number;
  readonly completions: number;
  readonly letters: number;
  readonly met: ReadonlyMap<string, number>;
  readonly lines: readonly string[];
};

export type Given = {
  readonly bundleOf: (name: FunctionName) => string;
  readonly replacements?: readonly Replacement[];
  readonly lastDay?: string;
};

/** Some weeks of one scope, as the seed has them. */
export async function simulate(seed: number, { bundleOf, replacements = [], lastDay = LAST_DAY }: Given): Promise<Run> {
  const start = momentAt(FIRST_DAY, 0);
  const { database, communes } = await loadScope(seed, start);
  const world = createWorld({
    ...{ seed, start, rates: ratesOf(seed), database, table: TABLE, env: ENV },
    bundleOf,
    replacements,
  });
  const model = createModel(communes);
  const api = apiOf(world, seed);
  const broken: string[] = [];
  const strangers = refusals.length;
  const say = (error: unknown) => void broken.push(error instanceof Error ? error.message : String(error));

  people(world, api, seed, communes, model.acted, say);
  let days = 0;
  for (let day = FIRST_DAY; day <= lastDay && broken.length === 0 && model.faults.length === 0; day = dayAfter(day)) {
    const now = days++;
    void triggersOf(world, seed, day).catch(say);
    await world.clock.run(momentAt(day, 4));
    void model.night(api, world.clock.now, day === lastDay).catch(say);
    await world.clock.run(momentAt(day, 18));
    model.evening(world.letters, world.clock.now);
    await world.clock.run(momentAt(dayAfter(day), 0));
    world.note('day', now);
  }
  const faults = [...model.faults, ...broken, ...refusals.slice(strangers).map((name) => `not of this world: ${name}`)];
  for (const { find } of replacements) if (!replaced.has(find)) throw new Error(`no bundle that ran holds ${find}`);
  const { letters, met, lines, events: completions } = world;
  const counted = { days, communes: communes.length, completions, letters: letters.length };
  return { seed, hash: world.hash(), faults, ...counted, met, lines };
}
