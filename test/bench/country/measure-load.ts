import { planOffice, startOffice } from '../../../src/administer/start-office.js';
import { localDateOf } from '../../../src/domain/time/local-date.js';
import { commandViewer } from '../../../src/local/data/command-viewer.js';
import { readOfficeFile } from '../../../src/local/office/read-office.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { officeSettings } from '../../../src/seed/settings/office.js';
import { connect } from '../../../src/store/connect.js';
import { createStores } from '../../../src/store/index.js';
import { metered } from '../metered.js';
import { peakMemory } from '../peak-memory.js';

export type LoadRun = {
  readonly units: number;
  /** Milliseconds to read the sheet, to decide, and to write the register with the first settings. */
  readonly wall: number;
  /** Processor time of this process; the engine runs in another. */
  readonly cpu: number;
  readonly requests: number;
  /** Requests of a new process that reads the register, and of the same process afterwards. */
  readonly readRequests: number;
  readonly readAgainRequests: number;
  readonly peak: number;
};

async function measure(table: string, path: string, now: string): Promise<LoadRun> {
  const { meter, db } = metered(connect(process.env), false);
  const stores = createStores(db, table);
  const cpuBefore = process.cpuUsage();
  const since = performance.now();
  const files = [{ kind: 'units', ...(await readOfficeFile('units', path, 'en')) }] as const;
  const plan = planOffice(files, { scope: null, day: localDateOf(now) });
  const { scope } = plan;
  if (!scope) throw new Error('the sheet has no unit');
  await stores.methods.save(seededMethod);
  const settingsFor = (version: number) => officeSettings(scope, seededMethod, version, now);
  await startOffice(stores, { viewer: commandViewer(scope), plan, files, settingsFor, now });
  const wall = performance.now() - since;
  const { user, system } = process.cpuUsage(cpuBefore);
  const requests = meter.requests;
  const { registerVersion } = await stores.settings.current();
  const afterSettings = meter.requests;
  const reader = createStores(db, table);
  const { units } = await reader.registers.version(registerVersion);
  const readRequests = meter.requests - afterSettings;
  await reader.registers.version(registerVersion);
  const readAgainRequests = meter.requests - afterSettings - readRequests;
  const cpu = (user + system) / 1000;
  return { units: units.length, wall, cpu, requests, readRequests, readAgainRequests, peak: peakMemory() };
}

const [path = '', now = ''] = process.argv.slice(2);
void measure(process.env.TABLE_NAME ?? '', path, now).then((run) => process.stdout.write(JSON.stringify(run)));
