import { planDay } from '../../src/domain/plan-daily-mail.js';
import { sesMailer } from '../../src/email/ses-mailer.js';
import { readSituation } from '../../src/jobs/mail-situation.js';
import { ALL_SCOPES, sendReminders } from '../../src/jobs/send-reminders.js';
import { connect } from '../../src/store/connect.js';
import { createStores } from '../../src/store/index.js';
import { metered } from './metered.js';

export type RemindersRun = {
  /** Milliseconds to read what the plans of all scopes depend on, and to decide who is told what. */
  readonly read: number;
  readonly decide: number;
  readonly planned: number;
  /** Milliseconds of the whole sweep: the same reading and deciding, writing the plan, and sending one letter after the other. */
  readonly sweep: number;
  /** Of this process, in the sweep; the engine and the local SES run in others. */
  readonly cpu: number;
  readonly sent: number;
  readonly pending: number;
  readonly requests: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Resident memory at its highest, and before anything was planned; MB. */
  readonly peak: number;
  readonly idle: number;
};

async function measure(table: string, occurrence: string): Promise<RemindersRun> {
  const { meter, db } = metered(connect(process.env));
  const stores = createStores(db, table);
  const day = occurrence.slice(0, 10);
  const { settings } = await stores.mail.sweepState(ALL_SCOPES, day);
  const idle = process.memoryUsage.rss();
  let read = 0;
  let decide = 0;
  let planned = 0;
  for (const scope of settings.scopes) {
    const since = performance.now();
    const { situation } = await readSituation(stores, settings, [], scope, occurrence);
    const before = performance.now();
    planned += planDay(situation).length;
    read += before - since;
    decide += performance.now() - before;
  }

  const mailer = sesMailer(process.env);
  let sent = 0;
  const told: typeof mailer = {
    ...mailer,
    async send(email) {
      sent += 1;
      if (sent % 500 === 0) process.stderr.write(`  … ${sent} of ${planned} letters\n`);
      return mailer.send(email);
    },
  };
  const before = { ...meter };
  const cpuBefore = process.cpuUsage();
  const since = performance.now();
  const deps = {
    ...stores,
    mailer: told,
    sender: process.env.EMAIL_FROM ?? '',
    now: () => occurrence,
    wait: async () => {},
    timeLeft: () => Number.POSITIVE_INFINITY,
  };
  const outcome = await sendReminders(deps, { occurrence });
  const sweep = performance.now() - since;
  const { user, system } = process.cpuUsage(cpuBefore);
  if (outcome.kind !== 'SWEPT') throw new Error(`nothing was sent: ${outcome.reason}`);
  return {
    read,
    decide,
    planned,
    sweep,
    cpu: (user + system) / 1000,
    sent: outcome.sent,
    pending: outcome.pending,
    requests: meter.requests - before.requests,
    readUnits: meter.readUnits - before.readUnits,
    writeUnits: meter.writeUnits - before.writeUnits,
    peak: process.resourceUsage().maxRSS / 1000,
    idle: idle / 1e6,
  };
}

const [occurrence = ''] = process.argv.slice(2);
void measure(process.env.TABLE_NAME ?? '', occurrence).then((run) => process.stdout.write(JSON.stringify(run)));
