import { planDay } from '../../src/domain/daily-mail/plan-daily-mail.js';
import { ALL_SCOPES } from '../../src/domain/mail/mail.js';
import { sesMailer } from '../../src/email/sending/ses-mailer.js';
import { readSituation } from '../../src/jobs/reminder/reminder-context.js';
import { sendReminders } from '../../src/jobs/reminder/send-reminders.js';
import { mailPatienceIn } from '../../src/lambda/base/paced-mail.js';
import { connect } from '../../src/store/connect.js';
import { createStores } from '../../src/store/index.js';
import { metered } from './metered.js';
import { peakMemory } from './peak-memory.js';

export type RemindersRun = {
  /** Milliseconds to read what the plans of all scopes depend on. */
  readonly read: number;
  /** CPU in milliseconds, of this process, to read that and to decide who is told what: other work on the machine is not in it. */
  readonly readCpu: number;
  readonly decideCpu: number;
  readonly planned: number;
  /** Milliseconds of the whole sweep: the same reading and deciding, writing the plan, and sending one letter after the other. */
  readonly sweep: number;
  /** CPU of this process in the sweep; the engine and the local SES run in others. */
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

function cpuUsed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function measure(table: string, occurrence: string): Promise<RemindersRun> {
  const { meter, db } = metered(connect(process.env), true);
  const stores = createStores(db, table, undefined, { gathers: true });
  const day = occurrence.slice(0, 10);
  const { settings } = await stores.mail.sweepState(ALL_SCOPES, day);
  const idle = process.memoryUsage.rss();
  let read = 0;
  let readCpu = 0;
  let decideCpu = 0;
  let planned = 0;
  for (const scope of settings.scopes) {
    const since = performance.now();
    const cpuSince = cpuUsed();
    const { situation } = await readSituation(stores, settings, [], scope, occurrence);
    const cpuRead = cpuUsed();
    read += performance.now() - since;
    planned += planDay(situation).length;
    readCpu += cpuRead - cpuSince;
    decideCpu += cpuUsed() - cpuRead;
  }

  const mailer = sesMailer(process.env, mailPatienceIn(process.env));
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
  const cpuBefore = cpuUsed();
  const since = performance.now();
  const deps = {
    ...stores,
    mailer: told,
    sender: process.env.EMAIL_FROM ?? '',
    now: () => occurrence,
    wait: async () => {},
    timeLeft: () => Number.POSITIVE_INFINITY,
    report: (error: unknown) => {
      throw error;
    },
  };
  const outcome = await sendReminders(deps, { occurrence });
  const sweep = performance.now() - since;
  const cpu = cpuUsed() - cpuBefore;
  if (outcome.kind !== 'SWEPT') throw new Error(`nothing was sent: ${outcome.reason}`);
  return {
    read,
    readCpu,
    decideCpu,
    planned,
    sweep,
    cpu,
    sent: outcome.sent,
    pending: outcome.pending,
    requests: meter.requests - before.requests,
    readUnits: meter.readUnits - before.readUnits,
    writeUnits: meter.writeUnits - before.writeUnits,
    peak: peakMemory(),
    idle: idle / 1e6,
  };
}

const [occurrence = ''] = process.argv.slice(2);
void measure(process.env.TABLE_NAME ?? '', occurrence).then((run) => process.stdout.write(JSON.stringify(run)));
