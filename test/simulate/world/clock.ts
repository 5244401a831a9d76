/** The only thing in the world that moves: what is due next, in the order of moments, then of asking. */
export type Clock = ReturnType<typeof worldClock>;

export function worldClock(start: number) {
  /** What is due first stands last; of one moment, what was asked for first. */
  const due: { readonly at: number; readonly run: () => void }[] = [];
  let held: Promise<unknown> | undefined;

  /** What waits on promises alone goes on before anything else completes. Node runs such steps in one order. */
  async function settled(): Promise<void> {
    await new Promise<void>((resolve) => setImmediate(resolve));
    if (!held) return;
    const work = held;
    held = undefined;
    await work;
    return settled();
  }

  function after(milliseconds: number, run: () => void) {
    const wait = Number.isFinite(milliseconds) && milliseconds > 0 ? Math.ceil(milliseconds) : 0;
    const entry = { at: clock.now + wait, run };
    if (!clock.isStopped) due.splice(due.findLastIndex(({ at }) => at > entry.at) + 1, 0, entry);
    return {
      cancel() {
        const at = due.lastIndexOf(entry);
        if (at >= 0) due.splice(at, 1);
      },
    };
  }

  const clock = {
    ...{ now: start, isStopped: false, after },
    until: (moment: number) => new Promise<void>((resolve) => void after(moment - clock.now, resolve)),
    /** Work of the machine beside the world, as packing a file: nothing is due until it has ended. */
    holds<T>(work: Promise<T>): Promise<T> {
      held = Promise.allSettled([held, work]);
      return work;
    },
    /** Nothing that is due happens any more. */
    stop(): void {
      due.length = 0;
      clock.isStopped = true;
    },
    /** Runs what is due up to the moment; the promise is of the machine and not of the world. */
    async run(moment: number): Promise<void> {
      await settled();
      for (let next = due.at(-1); next && next.at <= moment; next = due.at(-1)) {
        due.pop();
        clock.now = next.at;
        next.run();
        await settled();
      }
      if (!clock.isStopped) clock.now = Math.max(clock.now, moment);
    },
  };
  return clock;
}

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
