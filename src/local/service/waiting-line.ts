export type LineLimits = {
  /** Requests that run at the same time. The database runs in the same process, and more requests would starve it. */
  readonly atOnce: number;
  /** Requests that may wait for their turn. */
  readonly waiting: number;
  readonly longestMs: number;
};

export type WaitingLine = ReturnType<typeof waitingLine>;

/** A bounded queue, first come, first served. A request without a place is refused at once. */
export function waitingLine({ atOnce, waiting, longestMs }: LineLimits) {
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
    // The free place goes directly to the first in line, so that a new request cannot overtake.
    if (next) next(true);
    else working -= 1;
  };

  return {
    /** Runs the work in its turn. Undefined, without running it, if the line is full, the wait too long or the client gone. */
    async take<T>(work: () => Promise<T>, isGone: () => boolean): Promise<T | undefined> {
      if (!(await turn())) return undefined;
      try {
        return isGone() ? undefined : await work();
      } finally {
        done();
      }
    },
  };
}
