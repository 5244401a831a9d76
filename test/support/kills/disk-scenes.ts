import { chmodSync } from 'node:fs';
import { setTimeout as passed } from 'node:timers/promises';
import { EXIT } from '../../../src/local/base/command-error.js';
import { firstStart, GOES_ON } from '../start/first-start.js';
import { newDataFolder, runBuilt, runLocal } from '../start/local-process.js';
import { WAIT_MS } from '../start/patience.js';
import { approvedReports, type FilingClient, filingClient, issuerIn, SCOPE_PATH } from './filing-client.js';
import { readFolder } from './read-folder.js';
import { startOnSmallDisk } from './small-disk.js';

const PERIOD = '2026-10';
const CLIENTS = 4;
/** A moment later than anything in the folder. */
const LATER = '2026-11-20T09:25';
const READY = 'Stop         Ctrl-C';
/** Root may enter every folder; without this capability it is a user like others. The checkout is its own, wherever it lies. */
const LIKE_EVERYBODY = ['setpriv', '--bounding-set', '-dac_override,-dac_read_search'];

export type DiskScene = { readonly name: string; readonly faults: readonly string[] };

/** The faults in the last words of a service that may not use its disk: they name the fault and the remedy, and no damage. */
function wordFaults(code: number | null, out: string, says: string, advises: string): string[] {
  return [
    ...(code === EXIT.storage ? [] : [`it ended with ${code}: ${out.slice(-300)}`]),
    ...[says, advises].filter((text) => !out.includes(text)).map((text) => `it does not say "${text}"`),
    ...(/--fresh|damaged: |^ {4}at /m.test(out) ? [`it says too much: ${out.slice(-300)}`] : []),
  ];
}

/** The disk fills while reports are being filed: the service ends with a sentence, and goes on once there is room. */
export async function fillsWhileRunning(): Promise<DiskScene> {
  const { data } = await firstStart();
  const issuer = issuerIn(data);
  const reports = await readFolder(data, (stores) => approvedReports(stores, PERIOD));
  const clients = reports.slice(0, CLIENTS).map((report) => filingClient(issuer, report, PERIOD));
  const back = newDataFolder();
  const disk = startOnSmallDisk({ data, back, at: GOES_ON });
  await disk.says(READY);
  const url = /GraphQL API\s+(\S+)\/graphql/.exec(disk.out())?.[1] ?? '';
  for (const client of clients) await client.go(url);
  disk.fill();
  let isOver = false;
  const ended = disk.ended().finally(() => {
    isOver = true;
  });
  const until = performance.now() + WAIT_MS;
  while (!isOver && performance.now() < until) {
    for (const client of clients) await client.go(url);
    await passed(20);
  }
  if (!isOver) disk.stop();
  const faults = wordFaults(await ended, disk.out(), 'is full', 'Make room');
  const again = await runBuilt('start', ['--port', '0', '--data', back, '--at', LATER]);
  await again.says(READY);
  again.child.kill('SIGTERM');
  const { code } = await again.ends();
  if (code !== 0) faults.push(`started again, it ended with ${code}`);
  faults.push(...clients.flatMap((client) => client.faults), ...(await lostIn(back, clients)));
  return { name: 'a disk that fills while it runs', faults };
}

async function lostIn(data: string, clients: readonly FilingClient[]): Promise<string[]> {
  const heads = await readFolder(data, (stores) => stores.reports.ofScope(SCOPE_PATH, PERIOD));
  return clients.flatMap(({ unit, acknowledged }) => {
    // Far fewer than a head names.
    const tokens = heads.find((head) => head.unit === unit)?.tokens ?? [];
    return acknowledged.filter((key) => !tokens.includes(key)).map((key) => `${key} was acknowledged and is lost`);
  });
}

/** A start on a disk that takes nothing: refused with the way out, and the folder goes on elsewhere. */
export async function startsOn(what: 'full' | 'read-only'): Promise<DiskScene> {
  const { data } = await firstStart();
  const back = newDataFolder();
  const full = {
    prepare: '{ dd if=/dev/zero of=DISK/filler bs=4k 2>/dev/null; true; }',
    words: ['is full', 'Make room'],
  };
  const closed = { prepare: 'mount -o remount,ro DISK', words: ['mounted read-only', 'Mount it for writing'] };
  const { prepare, words } = what === 'full' ? full : closed;
  const disk = startOnSmallDisk({ data, back, at: GOES_ON, prepare });
  const code = await disk.ended();
  const faults = wordFaults(code, disk.out(), words[0] ?? '', words[1] ?? '');
  return { name: `a ${what} disk`, faults: [...faults, ...(await startFaults(back))] };
}

/** A start by a user who may not enter the folder. */
export async function startsForbidden(): Promise<DiskScene> {
  const { data } = await firstStart();
  chmodSync(data, 0);
  const args = ['--port', '0', '--data', data, '--at', GOES_ON];
  const service = runLocal('start.ts', args, {}, process.getuid?.() === 0 ? LIKE_EVERYBODY : []);
  const { code, out } = await service.ends();
  chmodSync(data, 0o700);
  const faults = wordFaults(code, out, 'may not read and write', 'chown');
  return { name: 'a folder of somebody else', faults: [...faults, ...(await startFaults(data))] };
}

async function startFaults(data: string): Promise<string[]> {
  const service = await runBuilt('start', ['--port', '0', '--data', data, '--at', LATER]);
  try {
    await service.says(READY);
    return [];
  } catch (error) {
    return [`it does not start again: ${String(error).slice(-300)}`];
  } finally {
    service.child.kill('SIGTERM');
    await service.ends();
  }
}
