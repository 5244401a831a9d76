import type { Clock } from './clock.js';

/** An act of a person, a trigger, a fault or a kill: what can be taken away from a story. */
export type Happened = Readonly<{ key: string; kind: 'ACT' | 'TRIGGER' | 'FAULT'; at: number; sentence: string }>;

/** Keys are drawn from nothing that happened before, so what is left stays the same without the others. */
export function storyOf(clock: Clock, only?: ReadonlySet<string>, until?: string) {
  const events: Happened[] = [];
  return {
    events: events as readonly Happened[],
    /** False where the event was taken away: then it must not happen. */
    happens(kind: Happened['kind'], key: string, sentence: string): boolean {
      if (clock.isStopped || (only && !only.has(key))) return false;
      events.push({ key, kind, at: clock.now, sentence });
      if (key === until) {
        clock.stop();
        // biome-ignore lint/suspicious/noDebugger: the story was asked to end here
        debugger;
      }
      return true;
    },
  };
}
