const FIRST_MS = 250;
const LONGEST_MS = 4_000;

/**
 * Pauses after an answer "too fast". `attempt` counts from 1. No jitter is needed, because a run sends one letter at a
 * time.
 */
export const ratePause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempt - 1))));
