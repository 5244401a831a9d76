import { join } from 'node:path';
import { FUNCTION_SETTINGS, type FunctionName } from '../../src/lambda/base/env.js';
import { createModel, type Fault } from './model/model.js';
import { administrators } from './people/administrators.js';
import { apiOf } from './people/client.js';
import { dayAfter, momentAt } from './people/days.js';
import { operators, sources, triggersOf } from './people/others.js';
import { people } from './people/people.js';
import { communeKey, ENV, KEYS, lastDayOf, loadScope, TABLE } from './people/scope.js';
import { ratesOf } from './world/fates.js';
import { remembered } from './world/keyed.js';
import { refusals } from './world/outside.js';
import { createWorld, type Given } from './world/world.js';

/** All functions except `publish-pages`: it puts built files into a bucket once for a release, and no story changes that. */
export const FUNCTIONS = (Object.keys(FUNCTION_SETTINGS) as FunctionName[]).filter((name) => name !== 'publish-pages');
export const bundlesIn = (folder: string) => (name: FunctionName) => join(folder, name, 'index.js');
export const FIRST_DAY = '2026-10-12';

export type Run = Awaited<ReturnType<typeof simulate>>;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Simulates one scope for the weeks that the seed draws. */
export async function simulate(seed: number, given: Given) {
  const [{ until }, start, planned] = [given, momentAt(FIRST_DAY, 0), lastDayOf(seed)];
  const lastDay = until !== undefined && DAY.test(until) ? until : planned;
  const scope = await loadScope(seed, start, given);
  const [{ database }, rates] = [scope, ratesOf(seed, scope.size)];
  const isCalm = rates.killedBefore + rates.killedAfter + rates.unanswered === 0;
  const textOf = remembered((entry: object) => JSON.stringify(entry), new WeakMap());
  const stored = () => database.table(TABLE).rows.all(undefined).map(textOf).join();
  const model = createModel({ ...scope, isCalm, stored });
  const bounced = (...told: Parameters<typeof office.bounced>) => void office.bounced(...told).catch(failed);
  const world = createWorld({ ...given, seed, start, rates, database, table: TABLE, env: ENV, keys: KEYS, bounced });
  const [api, broken] = [apiOf(world, seed), [] as Fault[]];
  const failed = (error: unknown) =>
    void broken.push({ rule: 'BROKEN', sentence: error instanceof Error ? error.message : String(error) });

  const life = { ...scope, world, api, seed, lastDay: planned, model, failed };
  people(life);
  const { onEdict, atEndOf } = operators(life);
  const office = administrators(life, onEdict);
  sources(life);
  let days = 0;
  for (let day = FIRST_DAY; day <= lastDay && broken.length === 0 && model.faults.length === 0; day = dayAfter(day)) {
    void triggersOf(life, day).catch(failed);
    await world.clock.run(momentAt(day, 4));
    void model.night(api, world.clock.now, day === lastDay, world.letters).catch(failed);
    await world.clock.run(momentAt(day, 18));
    model.evening(world.letters, day);
    await world.clock.run(momentAt(dayAfter(day), 0));
    await atEndOf(day);
    world.note('day', days++);
    // The story has reached the event of `until`.
    if (world.clock.isStopped) break;
  }
  const names = refusals.splice(0).map((name): Fault => ({ rule: 'WORLD', sentence: `not of this world: ${name}` }));
  const { letters, met, story } = world;
  const counted = { ...world.traced(), days, communes: scope.communes, letters: letters.length, story: story.events };
  return { seed, faults: [...model.faults, ...broken, ...names], ...counted, met };
}

/** A failing story, cut down to the parts that it needs to fail. */
export type Short = Readonly<{ run: Run; only: readonly string[]; runs: number; seconds: number }>;

const MOST_SECONDS = 60;
/** Processor seconds since a measurement. Other work on the machine does not change them. */
export function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Removes halves of the story, then quarters, down to single events, while the same rule is still broken by the same day. */
export async function shorten(failed: Run, given: Given): Promise<Short> {
  const before = process.cpuUsage();
  const [{ rule, sentence } = { rule: '', sentence: '' }] = failed.faults;
  const until = given.until ?? dayAfter(FIRST_DAY, failed.days);
  let [best, runs] = [failed, 0];
  let only = [...failed.story.map(({ key }) => key), ...failed.communes.map(communeKey)];

  async function without(taken: readonly string[]): Promise<void> {
    if (secondsSince(before) > MOST_SECONDS) return;
    runs++;
    const left = new Set(taken);
    const kept = only.filter((key) => !left.has(key));
    const run = await simulate(failed.seed, { ...given, until, only: new Set(kept) });
    // A story without communes proves nothing.
    if (run.faults[0]?.rule !== rule || run.days > failed.days || run.communes.length === 0) return;
    // A part that did not happen in the shorter story is removed too.
    const happened = new Set([...run.story.map(({ key }) => key), ...run.communes.map(communeKey)]);
    [best, only] = [run, kept.filter((key) => happened.has(key))];
  }

  async function cut(isPart: (key: string) => boolean): Promise<void> {
    const parts = () => only.filter(isPart);
    for (let size = parts().length; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
      for (let at = parts().length - size; at > -size; at -= size) {
        const taken = parts().slice(Math.max(at, 0), at + size);
        if (taken.length > 0) await without(taken);
      }
  }

  // The units and people that the sentence names are often enough, with the deeds of administrators.
  const words = (sentence.match(/[\w-]{6,}/g) ?? []).map((word) => word.replace(/^(officer|chairman)-/, ''));
  await without(only.filter((key) => !/^(deed|commune) /.test(key) && !words.some((word) => key.includes(word))));
  const kinds = new Map(failed.story.map(({ key, kind }) => [key, kind]));
  // Communes have no kind.
  for (const kind of ['FAULT', undefined, 'TRIGGER', 'ACT']) await cut((key) => kinds.get(key) === kind);
  await cut((key) => kinds.has(key));
  return { run: best, only, runs, seconds: secondsSince(before) };
}
