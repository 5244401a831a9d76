import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const TICKS_A_SECOND = 100;

type Stat = { readonly parent: number; readonly seconds: number };

/** CPU of processes, their threads and their children so far; undefined where the system does not tell. */
export function cpuSecondsOf(pids: readonly number[]): number | undefined {
  const stats = new Map<number, Stat>();
  for (const name of namesIn('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(name) : undefined;
    if (stat) stats.set(Number(name), stat);
  }
  if (!pids.every((pid) => stats.has(pid))) return undefined;
  const counted = [...stats].filter(([pid, { parent }]) => pids.includes(pid) || pids.includes(parent));
  return counted.reduce((sum, [, { seconds }]) => sum + seconds, 0);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Undefined for a process that has just ended. */
function statOf(pid: string): Stat | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number) as [number, number, number];
    return { parent, seconds: (user + system) / TICKS_A_SECOND };
  } catch {
    return undefined;
  }
}
