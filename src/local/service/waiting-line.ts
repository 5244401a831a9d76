export type LineLimits = {
  /** Requests that are worked on together; the database is in the same process and would be starved by more. */
  readonly atOnce: number;
  /** Requests that may wait besides. */
  readonly waiting: number;
  /** Longer than this nobody waits. */
  readonly longestMs: number;
};

export type WaitingLine = {
  /** Undefined when there is no place or it took too long: nothing was done then. `isGone` says that nobody wants the answer any more. */
  take<T>(work: () => Promise<T>, isGone: () => boolean): Promise<T | undefined>;
};

/** A bounded queue, first come, first served: whoever finds no place in it hears so at once. */
export function waitingLine({ atOnce, waiting, longestMs }: LineLimits): WaitingLine {
  const line = new Set<(isTurn: boolean) => void>();
  let working = 0;

  const turn = (): Promise<boolean> => {
    if (working < atOnce) {
      working += 1;
      return Promise.resolve(true);
    }
    if (line.size >= waiting) return Promise.resolve(false);
    return new Promise((resolve) => {
      const called = (isTurn: boolean): void => {
        clearTimeout(timer);
        line.delete(called);
        resolve(isTurn);
      };
      const timer = setTimeout(called, longestMs, false);
      line.add(called);
    });
  };
  const done = (): void => {
    const [next] = line;
    // The place passes straight on, so that nobody who comes just now overtakes those who wait.
    if (next) next(true);
    else working -= 1;
  };

  return {
    async take(work, isGone) {
      if (!(await turn())) return undefined;
      try {
        return isGone() ? undefined : await work();
      } finally {
        done();
      }
    },
  };
}
