import { join } from 'node:path';
import { readServiceFile } from '../../src/local/data/service-file.js';
import { type DiskScene, fillsWhileRunning, startsForbidden, startsOn } from '../support/kills/disk-scenes.js';
import { CAN_MOUNT_AFTER, canMount } from '../support/kills/small-disk.js';
import { type LocalRequest, localRequests } from '../support/local-requests.js';
import { firstStart, GOES_ON } from '../support/start/first-start.js';
import { runBuilt } from '../support/start/local-process.js';
import { type Memory, memoryOf, WATCHED } from '../support/start/watched-memory.js';
import type { Proof, ProofSize } from './proof.js';

const SEED = 20_261_120;
const CLIENTS = 4;
const COLD_CONNECTIONS = 200;
/**
 * One open iterator of the engine for each query would keep 130 KB outside the heap: 13 GB in the full run. What is resident
 * besides goes up and down with what the heap was given last. Apollo keeps parsed documents, 30 MB as JSON and 120 MB in the
 * heap, which are some 3,000 different ones: until it has settled, every request brings a new one.
 */
const SIZES = {
  full: { requests: 100_000, settledAfter: 10_000, mostInUse: 40, mostResident: 500 },
  reduced: { requests: 120, settledAfter: 60, mostInUse: 40, mostResident: 60 },
};
const OVERVIEW = JSON.stringify({ query: '{ overview { today summary { rankedCount } } }' });

type Faults = Map<string, number>;
const note = (faults: Faults, fault: string): void => void faults.set(fault, (faults.get(fault) ?? 0) + 1);

/** All at once, at a service that has answered nothing yet. */
async function coldConnections(url: string, faults: Faults): Promise<Record<number, number>> {
  const counts: Record<number, number> = {};
  await Promise.all(
    Array.from({ length: COLD_CONNECTIONS }, () =>
      coldConnection(url, counts, faults).catch((error: Error) => note(faults, `cold connection: ${causeOf(error)}`)),
    ),
  );
  return counts;
}

async function coldConnection(url: string, counts: Record<number, number>, faults: Faults): Promise<void> {
  const headers = { 'content-type': 'application/json', connection: 'close' };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: OVERVIEW });
  const body = await answer.text();
  counts[answer.status] = (counts[answer.status] ?? 0) + 1;
  const saysWhen = answer.status === 503 && Number(answer.headers.get('retry-after')) > 0;
  const isFine = answer.status === 200 && !body.includes('"errors"');
  if (!isFine && !saysWhen) note(faults, `cold connection: ${answer.status} ${body.slice(0, 120)}`);
}

/** "fetch failed" says nothing; its cause does. */
const causeOf = (error: Error): unknown => error.cause ?? error;

async function send(url: string, request: LocalRequest, faults: Faults): Promise<void> {
  const { method, path, headers, body, wanted, kind } = request;
  const answer = await fetch(url + path, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await answer.text();
  if (wanted.includes(answer.status)) {
    const fault = request.heard?.({ status: answer.status, body: text });
    if (fault) note(faults, fault);
  } else if (answer.status !== 503 || !(Number(answer.headers.get('retry-after')) > 0))
    note(faults, `${kind}: ${answer.status} ${text.slice(0, 120)}`);
  if (text.includes('INTERNAL_SERVER_ERROR')) note(faults, `${kind}: INTERNAL_SERVER_ERROR`);
}

/** The scenes of a service that may not use its disk, if a disk can be mounted: its message, and the folder afterwards. */
async function diskScenes(size: ProofSize, progress: (line: string) => void): Promise<DiskScene[]> {
  const mounted = [
    fillsWhileRunning,
    ...(size === 'full' ? [() => startsOn('full'), () => startsOn('read-only')] : []),
  ];
  const scenes: DiskScene[] = [];
  for (const scene of [...(canMount() ? mounted : []), startsForbidden]) {
    progress(`what a disk may do, ${scenes.length + 1}`);
    scenes.push(await scene());
  }
  return scenes;
}

export const proof: Proof = {
  id: 'R31',
  property: 'the whole local service can be left running',
  async run(size, progress) {
    const scenes = await diskScenes(size, progress);
    const sceneFaults = scenes.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
    const { requests, settledAfter, mostInUse, mostResident } = SIZES[size];
    const { data } = await firstStart();
    const service = await runBuilt('start', ['--port', '0', '--data', data, '--at', GOES_ON], WATCHED);
    try {
      await service.says('Stop         Ctrl-C');
      const url = readServiceFile(join(data, 'service.json'))?.url ?? '';
      const silentFrom = service.out().length;
      const faults: Faults = new Map();
      const cold = await coldConnections(url, faults);
      const next = localRequests(data, SEED, settledAfter);
      const marks: Memory[] = [];
      const since = performance.now();
      let sent = 0;
      const client = async () => {
        while (sent < requests) {
          sent += 1;
          if (sent % 100 === 0) progress(`request ${sent} of ${requests}, ${faults.size} kinds of faults`);
          if (sent >= settledAfter && sent % (requests / 10) === 0) marks.push(await memoryOf(service));
          await send(url, next(), faults).catch((error: Error) => note(faults, `no answer: ${causeOf(error)}`));
        }
      };
      await Promise.all(Array.from({ length: CLIENTS }, client));
      marks.push(await memoryOf(service));
      const seconds = (performance.now() - since) / 1_000;
      const growth = (of: keyof Memory) => (marks.at(-1)?.[of] ?? 0) - (marks[0]?.[of] ?? 0);
      const isFlat = growth('inUse') <= mostInUse && growth('resident') <= mostResident;
      const said = service.out().slice(silentFrom);
      // A refused token or broken JSON is the client's own mistake; nothing of it belongs in the log of the service.
      const stacks = said.split('\n').filter((line) => /^\s+at /.test(line)).length;
      return {
        size: [
          `${COLD_CONNECTIONS} cold connections, ${requests.toLocaleString('en')} mixed requests to npm start`,
          ...scenes.map(({ name }) => name),
        ].join(', '),
        result: [
          ...sceneFaults,
          faults.size === 0
            ? 'every answer as expected'
            : [...faults].map(([fault, times]) => `${times} × ${fault}`).join('; '),
          `cold: ${JSON.stringify(cold)}`,
          `in use ${marks.map(({ inUse }) => inUse).join(', ')} MB, resident ${marks.map(({ resident }) => resident).join(', ')} MB`,
          `${(requests / seconds).toFixed(0)} a second`,
          `${stacks} lines of stacks logged`,
          ...(service.child.exitCode === null ? [] : [`it ended: ${said.slice(-500)}`]),
        ].join('; '),
        pass: sceneFaults.length === 0 && faults.size === 0 && stacks === 0 && isFlat,
        missing: canMount() ? [] : [`disks of their own: ${CAN_MOUNT_AFTER}`],
      };
    } finally {
      service.child.kill('SIGKILL');
      await service.ends();
    }
  },
};
