const FIRST_MS = 250;
const LONGEST_MS = 4_000;

/** The pause after an answer of "too fast"; `attempt` counts from 1. A run sends one letter at a time: no jitter is needed. */
export const ratePause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempt - 1))));
