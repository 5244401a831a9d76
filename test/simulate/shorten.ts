import { dayAfter } from './people/days.js';
import { communeKey } from './people/scope.js';
import { FIRST_DAY, type Run, simulate } from './run.js';
import type { Given } from './world/world.js';

/** A failing story without the parts that it does not need to fail. */
export type Short = Readonly<{ run: Run; only: readonly string[]; runs: number; seconds: number }>;

const MOST_SECONDS = 60;
/** The seconds of the processor, which other work on the machine does not change. */
export function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Takes halves away, then quarters, down to single events, while the same rule is broken by the same day. */
export async function shorten(failed: Run, given: Given): Promise<Short> {
  const before = process.cpuUsage();
  const [{ rule, sentence } = { rule: '', sentence: '' }] = failed.faults;
  const until = given.until ?? dayAfter(FIRST_DAY, failed.days);
  let best = failed;
  let only = [...failed.story.map(({ key }) => key), ...failed.communes.map(communeKey)];
  let runs = 0;

  async function without(taken: readonly string[]): Promise<boolean> {
    if (secondsSince(before) > MOST_SECONDS) return false;
    runs++;
    const left = new Set(taken);
    const kept = only.filter((key) => !left.has(key));
    const run = await simulate(failed.seed, { ...given, until, only: new Set(kept) });
    // A story without a commune has nobody of whom the sentence could speak.
    if (run.faults[0]?.rule !== rule || run.days > failed.days || run.communes.length === 0) return false;
    // A part that did not happen in the shorter story is left out of it.
    const happened = new Set([...run.story.map(({ key }) => key), ...run.communes.map(communeKey)]);
    [best, only] = [run, kept.filter((key) => happened.has(key))];
    return true;
  }

  async function cut(isPart: (key: string) => boolean): Promise<void> {
    const parts = () => only.filter(isPart);
    for (let size = parts().length; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
      for (let at = parts().length - size; at > -size; at -= size) {
        const taken = parts().slice(Math.max(at, 0), at + size);
        if (taken.length > 0) await without(taken);
      }
  }

  // What the sentence speaks of is often enough, with what was decreed and without anything else.
  const words = (sentence.match(/[\w-]{6,}/g) ?? []).map((word) => word.replace(/^(officer|chairman)-/, ''));
  await without(only.filter((key) => !/^(deed|commune) /.test(key) && !words.some((word) => key.includes(word))));
  const kinds = new Map(failed.story.map(({ key, kind }) => [key, kind]));
  // A commune has none.
  for (const kind of ['FAULT', undefined, 'TRIGGER', 'ACT']) await cut((key) => kinds.get(key) === kind);
  await cut((key) => kinds.has(key));
  return { run: best, only, runs, seconds: secondsSince(before) };
}
