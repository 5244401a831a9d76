import { setTimeout as passed } from 'node:timers/promises';
import { pacedMailer } from '../../../src/email/sending/paced-mailer.js';
import type { Relay } from '../../../src/email/smtp/relay.js';
import { smtpMailer } from '../../../src/email/smtp/smtp-mailer.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { type TestTable, testTable } from '../aws/dynamo.js';
import { depsOn, load, morning, ONE_LATE } from '../letters/reminder-world.js';

/** Runs sweeps over a table and sends their letters through a relay. */
export function sweepsThrough({ stores }: TestTable, relay: Relay) {
  const mailer = smtpMailer(relay);
  const pace = { monotonic: () => performance.now(), pause: (ms: number) => passed(ms) };
  return {
    close: () => mailer.close(),
    sweep(occurrence: string, mail: typeof stores.mail = stores.mail) {
      const { deps } = depsOn({ ...stores, mail }, { now: () => occurrence });
      return sendReminders({ ...deps, mailer: pacedMailer(mailer, mailer.limit, pace) }, { occurrence });
    },
  };
}

/**
 * Milliseconds from the claim of a letter to the moment at which the ledger says that it went, for each of some letters. A kill
 * after the relay took it, which is within this time, sends the letter twice where the relay's log is not asked.
 */
export async function windowOfKills(relay: Relay, letters: number): Promise<number[]> {
  const table = await testTable();
  const begun: number[] = [];
  const window: number[] = [];
  const { sweep, close } = sweepsThrough(table, relay);
  try {
    await load(table.stores, { communes: letters });
    const { mail } = table.stores;
    await sweep(morning(ONE_LATE), {
      ...mail,
      async claim(...entry) {
        const isOurs = await mail.claim(...entry);
        begun.push(performance.now());
        return isOurs;
      },
      async markSent(...entry) {
        const isMarked = await mail.markSent(...entry);
        window.push(performance.now() - (begun.at(-1) ?? 0));
        return isMarked;
      },
    });
    return window;
  } finally {
    close();
    await table.close();
  }
}
