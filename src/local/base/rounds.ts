export type Rounds = {
  /** One round more, after the one under way. */
  next(): Promise<void>;
  /** Waits for the round under way. */
  stop(): Promise<void>;
};

/** Does work every so many milliseconds, one round after the other. A round that fails is reported. */
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
