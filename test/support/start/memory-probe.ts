import { writeSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

// Loaded before the service. On a signal it collects garbage and prints the memory that is left.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

if (isMainThread)
  process.on('SIGUSR2', () => {
    collect();
    const { heapUsed, external, rss } = process.memoryUsage();
    const [inUse, resident] = [heapUsed + external, rss].map((bytes) => Math.round(bytes / 1_000_000));
    writeSync(process.stderr.fd, `in use ${inUse} MB, resident ${resident} MB\n`);
  });
