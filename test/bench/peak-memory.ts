import { existsSync, readFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

/**
 * Resident memory of this process at its highest, MB. On Linux `maxRSS` begins with that of the process which started
 * this one, and the bench holds an engine with a country in it: what stands beside it is this program's own.
 */
export function peakMemory(): number {
  const own = existsSync(STATUS) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  return (Number(own ?? process.resourceUsage().maxRSS) * 1024) / 1e6;
}
