/** Waits before the next try. `attempt` counts from 1. */
export type Backoff = (attempt: number) => Promise<void>;

const FIRST_MS = 50;
const LONGEST_MS = 1_000;

/** Full jitter: a random time up to the doubled step, so that runs that collided once do not collide again. */
export const backoff: Backoff = (attempt) => {
  const step = Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempt - 1));
  return new Promise((resolve) => setTimeout(resolve, Math.random() * step));
};
