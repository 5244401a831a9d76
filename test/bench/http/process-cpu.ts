import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const TICKS_A_SECOND = 100;

type Stat = {
  readonly parent: number;
  readonly seconds: number;
  /** Processor seconds of ended children. */
  readonly endedSeconds: number;
};

/** CPU of processes, their threads and their children so far; undefined where the system does not tell. */
export function cpuSecondsOf(pids: readonly number[]): number | undefined {
  const stats = new Map<number, Stat>();
  for (const name of namesIn('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(name) : undefined;
    if (stat) stats.set(Number(name), stat);
  }
  if (!pids.every((pid) => stats.has(pid))) return undefined;
  let sum = 0;
  for (const [pid, { parent, seconds, endedSeconds }] of stats) {
    if (pids.includes(pid)) sum += seconds + endedSeconds;
    else if (pids.includes(parent)) sum += seconds;
  }
  return sum;
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
    const ticks = (field: number): number => Number(fields[field]) / TICKS_A_SECOND;
    return { parent: Number(fields[1]), seconds: ticks(11) + ticks(12), endedSeconds: ticks(13) + ticks(14) };
  } catch {
    return undefined;
  }
}
