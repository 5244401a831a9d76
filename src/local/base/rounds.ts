export type Rounds = ReturnType<typeof inRounds>;

/** Does work every `everyMs` milliseconds, one round after the other. Reports a round that fails. */
export function inRounds(work: () => Promise<unknown>, everyMs: number, report: (error: Error) => void) {
  let round: Promise<void> = Promise.resolve();
  let open = 0;
  /** Adds one round after the current one. */
  function next(): Promise<void> {
    open += 1;
    round = round
      .then(work)
      .then(() => {}, report)
      .finally(() => {
        open -= 1;
      });
    return round;
  }
  const timer = setInterval(() => {
    if (open === 0) void next();
  }, everyMs);
  return {
    next,
    /** Begins no more rounds and waits for the current one. */
    async stop(): Promise<void> {
      clearInterval(timer);
      await round;
    },
  };
}
