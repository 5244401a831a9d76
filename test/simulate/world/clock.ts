/** The clock of the world: a queue of callbacks, ordered by moment, then by the order of asking. */
export type Clock = ReturnType<typeof worldClock>;

export function worldClock(start: number) {
  /** The queue in reverse: the next entry is the last one. */
  const due: { readonly at: number; readonly run: () => void }[] = [];
  let held: Promise<unknown> | undefined;

  /** Lets all pending promises settle before the next entry. Node runs them in a fixed order. */
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
    /** Real work outside the simulated time, such as packing a file. The queue waits until it has ended. */
    holds<T>(work: Promise<T>): Promise<T> {
      held = Promise.allSettled([held, work]);
      return work;
    },
    /** Drops the queue; nothing happens any more. */
    stop(): void {
      due.length = 0;
      clock.isStopped = true;
    },
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

/** An event: an act of a person, a trigger, a fault or a kill. It can be removed from a story. */
export type Happened = Readonly<{ key: string; kind: 'ACT' | 'TRIGGER' | 'FAULT'; at: number; sentence: string }>;

/** No key depends on earlier events, so the rest of a story stays the same when events are removed. */
export function storyOf(clock: Clock, only?: ReadonlySet<string>, until?: string) {
  const events: Happened[] = [];
  return {
    events: events as readonly Happened[],
    /** Records an event. False if the event was removed from the story: then it must not happen. */
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
