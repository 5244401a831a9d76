export type Rounds = {
  /** Adds one round after the current one. */
  next(): Promise<void>;
  /** Begins no more rounds and waits for the current one. */
  stop(): Promise<void>;
};

/** Does work every `everyMs` milliseconds, one round after the other. Reports a round that fails. */
export function inRounds(work: () => Promise<unknown>, everyMs: number, report: (error: Error) => void): Rounds {
  let round: Promise<void> = Promise.resolve();
  let open = 0;
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
    async stop() {
      clearInterval(timer);
      await round;
    },
  };
}
