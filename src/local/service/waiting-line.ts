export type LineLimits = {
  /** Requests that are worked on together; the database is in the same process and would be starved by more. */
  readonly atOnce: number;
  /** Requests that may wait besides. */
  readonly waiting: number;
  /** Longer than this nobody waits. */
  readonly longestMs: number;
};

export type WaitingLine = {
  /**
   * Undefined when the line is full or the wait too long; then nothing was done. `isGone` says that the client has
   * left.
   */
  take<T>(work: () => Promise<T>, isGone: () => boolean): Promise<T | undefined>;
};

/** A bounded queue, first come, first served. A request that finds no place is refused at once. */
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
    // The place passes directly to the next in line, so that a new request overtakes nobody.
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
