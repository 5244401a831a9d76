import { loadOfficials } from '../../../src/administer/load-officials.js';
import { planOfficials } from '../../../src/administer/plan-officials.js';
import { unitAround } from '../../../src/domain/register/life.js';
import { localDateOf } from '../../../src/domain/time/local-date.js';
import { cognitoAccounts } from '../../../src/lambda/sign-in/cognito-accounts.js';
import { commandViewer } from '../../../src/local/data/command-viewer.js';
import { readOfficeFile } from '../../../src/local/office/read-office.js';
import { connect } from '../../../src/store/connect.js';
import { createStores } from '../../../src/store/index.js';
import { metered } from '../metered.js';
import { peakMemory } from '../peak-memory.js';

export type OfficialsRun = {
  readonly invited: number;
  /** CPU in milliseconds of this process, to plan and to carry out; engine and accounts run in another. */
  readonly planCpu: number;
  readonly cpu: number;
  readonly requests: number;
  /** Processor time of a second run, which finds nothing to do. */
  readonly againCpu: number;
  readonly peak: number;
};

async function measure(table: string, path: string, now: string): Promise<OfficialsRun> {
  const { meter, db } = metered(connect(process.env), false);
  const stores = createStores(db, table);
  const { stageScope, registerVersion } = await stores.settings.current();
  const unit = unitAround(await stores.registers.version(registerVersion), stageScope, localDateOf(now));
  if (!unit) throw new Error('the stage has no unit');
  const accounts = cognitoAccounts(process.env.USER_POOL_ID ?? '', process.env);
  const file = await readOfficeFile('officials', path, 'en');
  const request = { viewer: commandViewer(unit), file, bounds: { within: '', scope: null }, now };
  const before = process.cpuUsage();
  const plan = await planOfficials(stores, request);
  const planCpu = cpuSince(before);
  const outcome = await loadOfficials(stores, accounts, plan, { most: Number.POSITIVE_INFINITY });
  if (outcome.answer.faults.length > 0 || outcome.remaining > 0) throw new Error('the file was not loaded');
  const [cpu, requests] = [cpuSince(before), meter.requests];
  const beforeAgain = process.cpuUsage();
  const again = await planOfficials(stores, request);
  if (again.invitations.length > 0) throw new Error('somebody was lost');
  const againCpu = cpuSince(beforeAgain);
  return { invited: plan.invitations.length, planCpu, cpu, requests, againCpu, peak: peakMemory() };
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const [path = '', now = ''] = process.argv.slice(2);
void measure(process.env.TABLE_NAME ?? '', path, now).then((run) => process.stdout.write(JSON.stringify(run)));
