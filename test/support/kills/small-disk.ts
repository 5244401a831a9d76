import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROUGHT_BY, found } from '../start/tools.js';

/** Whether this machine allows mounts in a user's own name space. */
export const canMount = (): boolean =>
  found('A disk of its own', spawnSync('unshare', ['-rm', 'true']).status === 0 || undefined) === true;

export const CAN_MOUNT_AFTER = BROUGHT_BY['A disk of its own'];

export type SmallDisk = {
  out(): string;
  /** Resolves when the output contains the text; rejects if the process ends before. */
  says(text: string): Promise<void>;
  fill(): void;
  /** Resolves with the exit code of the service. Its folder is then in `back`. */
  ended(): Promise<number | null>;
  stop(): void;
};

export type DiskOrder = {
  /** The path of the folder that is copied to the small disk. */
  readonly data: string;
  /** The path to which the folder is copied when the service has ended. */
  readonly back: string;
  readonly at: string;
  /** A shell command before the start, with DISK for the path of the disk. */
  readonly prepare?: string;
};

/** `npm start` on a copy of a folder, on a small disk of its own. */
export function startOnSmallDisk({ data, back, at, prepare = 'true' }: DiskOrder): SmallDisk {
  const disk = mkdtempSync(join(tmpdir(), 'xaso-disk-'));
  const isFull = join(mkdtempSync(join(tmpdir(), 'xaso-full-')), 'now');
  const script = `mount -t tmpfs -o size=256m tmpfs ${disk} || exit 99
    cp -a ${data} ${disk}/data
    ${prepare.replaceAll('DISK', disk)} || exit 98
    ${process.execPath} --import tsx src/local/start.ts --port 0 --data ${disk}/data --at ${at} & service=$!
    trap 'kill -TERM $service' TERM
    while kill -0 $service 2>/dev/null; do
      if [ -e ${isFull} ]; then rm ${isFull}; dd if=/dev/zero of=${disk}/filler bs=4k 2>/dev/null; fi
      sleep 0.1
    done
    wait $service; code=$?
    cp -a ${disk}/data ${back}
    exit $code`;
  const child = spawn('unshare', ['-rm', 'sh', '-c', script], {
    env: { ...process.env, NODE_ENV: '', VITEST: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    out: () => out,
    ended: () => ended,
    fill: () => writeFileSync(isFull, ''),
    stop: () => child.kill('SIGTERM'),
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = () => out.includes(text) && resolve();
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
        ended.then(() => reject(new Error(`ended without saying "${text}":\n${out}`)));
        look();
      }),
  };
}
