import { MailError, type Mailer } from './mailer.js';
import { type DailyQuota, type Pace, type SendLimit, type SendPacer, sendPacer } from './send-limit.js';

/** Milliseconds for which a limit is used before it is read again. AWS may change it at any time. */
const BELIEVED_MS = 5 * 60_000;

export type PacedMailer = Mailer & {
  /**
   * Percent of the daily quota that is used once this many more letters have gone. Undefined if the mail service has no
   * quota or does not tell it.
   */
  quotaUsedWith(letters: number): Promise<number | undefined>;
};

/**
 * A mailer that never sends faster than the mail service allows. It reads the limit before the first letter, every five
 * minutes and after each answer "too fast". Without a limit it does not wait, and the mail service refuses letters that
 * come too fast.
 */
export function pacedMailer(mailer: Mailer, limit: () => Promise<SendLimit | undefined>, pace: Pace): PacedMailer {
  let pacer: SendPacer | undefined;
  let paced: number | undefined;
  let believedUntil = Number.NEGATIVE_INFINITY;
  let daily: DailyQuota | null = null;
  let sentSince = 0;

  async function current(): Promise<SendPacer | undefined> {
    if (pace.monotonic() < believedUntil) return pacer;
    const allowed = await limit();
    believedUntil = pace.monotonic() + BELIEVED_MS;
    daily = allowed?.daily ?? null;
    sentSince = 0;
    // A new pacer does not know the letters of the last second. So it is made only for a new limit, and waits one
    // second.
    if (allowed?.perSecond !== paced) {
      const first = paced === undefined;
      paced = allowed?.perSecond;
      pacer = allowed && sendPacer(allowed, pace);
      if (!first) await pace.pause(1_000);
    }
    return pacer;
  }

  return {
    async quotaUsedWith(letters) {
      await current();
      return daily === null ? undefined : (100 * (daily.used + sentSince + letters)) / daily.most;
    },
    async send(email) {
      const turns = await current();
      await turns?.turn();
      try {
        const accepted = await mailer.send(email);
        sentSince += 1;
        return accepted;
      } catch (error) {
        if (error instanceof MailError && error.failure === 'rate') believedUntil = Number.NEGATIVE_INFINITY;
        throw error;
      } finally {
        turns?.answered();
      }
    },
  };
}
