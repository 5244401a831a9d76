import { join } from 'node:path';
import { FUNCTION_SETTINGS, type FunctionName } from '../../src/lambda/base/env.js';
import { createModel, type Fault } from './model/model.js';
import { administrators } from './people/administrators.js';
import { apiOf } from './people/client.js';
import { dayAfter, momentAt } from './people/days.js';
import { hands } from './people/hands.js';
import { people } from './people/people.js';
import { ENV, KEYS, lastDayOf, loadScope, TABLE } from './people/scope.js';
import { sources } from './people/sources.js';
import { triggersOf } from './people/triggers.js';
import { ratesOf } from './world/fates.js';
import { refusals } from './world/refused.js';
import { createWorld, type Given } from './world/world.js';

/** Each but the one that puts built files of the portal into their bucket, once for a release: nothing of a story changes it. */
export const FUNCTIONS = (Object.keys(FUNCTION_SETTINGS) as FunctionName[]).filter((name) => name !== 'publish-pages');
export const bundlesIn = (folder: string) => (name: FunctionName) => join(folder, name, 'index.js');
export const FIRST_DAY = '2026-10-12';

export type Run = Awaited<ReturnType<typeof simulate>>;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Some weeks of one scope, as the seed has them. */
export async function simulate(seed: number, given: Given) {
  const { until } = given;
  const start = momentAt(FIRST_DAY, 0);
  const planned = lastDayOf(seed);
  const lastDay = until !== undefined && DAY.test(until) ? until : planned;
  const { database, size, ...scope } = await loadScope(seed, start, given);
  const rates = ratesOf(seed, size);
  const isCalm = rates.killedBefore + rates.killedAfter + rates.unanswered === 0;
  const stored = () => JSON.stringify(database.table(TABLE).rows.all(undefined));
  const model = createModel({ ...scope, isCalm, stored });
  const bounced = (...told: Parameters<typeof office.bounced>) => void office.bounced(...told).catch(failed);
  const world = createWorld({
    ...{ ...given, seed, start, rates, database, table: TABLE, env: ENV, keys: KEYS, bounced },
    until: lastDay === until ? undefined : until,
  });
  const api = apiOf(world, seed);
  const broken: Fault[] = [];
  const failed = (error: unknown) =>
    void broken.push({ rule: 'BROKEN', sentence: error instanceof Error ? error.message : String(error) });

  const { attempted, standingOf, isExpected, decreed, delivered } = model;
  const life = { world, api, seed, communes: scope.communes, failed };
  people({ ...life, hat: scope.hat, lastDay: planned, attempted, standingOf, isExpected });
  const { heard, atEndOf } = hands({ ...life, database, decreed });
  const office = administrators({ ...life, firstDay: FIRST_DAY, decreed: heard });
  sources({ ...life, delivered });
  let days = 0;
  for (let day = FIRST_DAY; day <= lastDay && broken.length === 0 && model.faults.length === 0; day = dayAfter(day)) {
    const swept = new Set<string>();
    void triggersOf(world, seed, day, { night: model.ranked, evening: (on) => void swept.add(on) }).catch(failed);
    await world.clock.run(momentAt(day, 4));
    void model.night(api, world.clock.now, day === lastDay, world.letters).catch(failed);
    await world.clock.run(momentAt(day, 18));
    model.evening(world.letters, day, swept.has(day));
    await world.clock.run(momentAt(dayAfter(day), 0));
    await atEndOf(day);
    world.note('day', days++);
    // The event at which the story was to end has come.
    if (world.clock.isStopped) break;
  }
  const names = refusals.splice(0).map((name): Fault => ({ rule: 'WORLD', sentence: `not of this world: ${name}` }));
  const { letters, met, story } = world;
  const counted = { ...world.traced(), days, communes: scope.communes, letters: letters.length, story: story.events };
  return { seed, faults: [...model.faults, ...broken, ...names], ...counted, met };
}
