/** Letters that the mail service accepts per second, and in any 24 hours. `daily` is null without such a quota. */
export type SendLimit = { readonly perSecond: number; readonly daily: DailyQuota | null };

export type DailyQuota = { readonly most: number; readonly used: number };

/** A monotonic clock in milliseconds, and a pause. */
export type Pace = { monotonic(): number; pause(ms: number): Promise<void> };

/**
 * Lets at most `perSecond` letters through in any second. With a limit of n, a letter waits until one second after the
 * answer to the nth letter before it. With a limit below one per second, it waits longer.
 */
export function sendPacer({ perSecond }: Pick<SendLimit, 'perSecond'>, { monotonic, pause }: Pace) {
  const burst = Math.max(1, Math.floor(perSecond));
  const span = Math.max(1_000, 1_000 / perSecond);
  const answered: number[] = [];
  return {
    async turn(): Promise<void> {
      const before = answered.length < burst ? undefined : answered[answered.length - burst];
      const wait = before === undefined ? 0 : before + span - monotonic();
      if (wait > 0) await pause(Math.ceil(wait));
    },
    /** Call it after every answer, refusals included: SES counts each letter before it answers. */
    answered(): void {
      answered.push(monotonic());
      if (answered.length > burst) answered.shift();
    },
  };
}

export type SendPacer = ReturnType<typeof sendPacer>;

const FIRST_MS = 250;
const LONGEST_MS = 4_000;

/** Pauses after an answer "too fast"; `attempt` counts from 1. No jitter: a run sends one letter at a time. */
export const ratePause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempt - 1))));
