import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type LocalProcess, newDataFolder, runLocal } from '../support/start/local-process.js';

const FIRST_WITHIN_S = 60;
const LATER_WITHIN_S = 10;
/** Linux counts in these units in `/proc`. */
const TICKS_A_SECOND = 100;
/** Places of the times in user mode and in the kernel, counted from behind the name of the program. */
const [USER, SYSTEM] = [11, 12];

/** The first and a later start of the whole province, each from the command to "Ready". */
export async function benchProvince(): Promise<void> {
  const data = newDataFolder();
  const at = ['--at', '2026-11-25T10:00'];
  try {
    const first = await started(['--world', 'thai-nguyen', '--data', data, '--port', '0', ...at]);
    told('first start', first, FIRST_WITHIN_S);
    const later = await started(['--data', data, '--port', '0', '--at', '2026-11-25T11:00']);
    told('later start', later, LATER_WITHIN_S);
  } finally {
    rmSync(dirname(data), { recursive: true, force: true });
  }
}

type Start = { readonly wallS: number; readonly cpuS: number | undefined; readonly peakMb: number | undefined };

async function started(args: readonly string[]): Promise<Start> {
  const began = performance.now();
  const process = runLocal('start.ts', args);
  await process.says('Stop         Ctrl-C');
  const wallS = (performance.now() - began) / 1000;
  const used = usedBy(process);
  process.child.kill('SIGTERM');
  const { code, out } = await process.ends();
  if (code !== 0) throw new Error(`the start ended with ${code}:\n${out}`);
  return { wallS, ...used };
}

function usedBy({ child }: LocalProcess): Pick<Start, 'cpuS' | 'peakMb'> {
  const folder = `/proc/${child.pid}`;
  if (!existsSync(folder)) return { cpuS: undefined, peakMb: undefined };
  const fields = readFileSync(`${folder}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`${folder}/status`, 'utf8'))?.[1];
  return {
    cpuS: (Number(fields[USER]) + Number(fields[SYSTEM])) / TICKS_A_SECOND,
    peakMb: (Number(peak) * 1024) / 1e6,
  };
}

function told(what: string, { wallS, cpuS, peakMb }: Start, goalS: number): void {
  const shown = (value: number | undefined, unit: string) =>
    value === undefined ? '–' : `${value.toFixed(0)} ${unit}`;
  const verdict = wallS <= goalS ? 'kept' : 'missed';
  console.log(
    `${what}: ${wallS.toFixed(1)} s (goal ${goalS} s: ${verdict}), CPU ${shown(cpuS, 's')}, peak ${shown(peakMb, 'MB')}`,
  );
}
