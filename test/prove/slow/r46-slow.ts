import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { busyProcesses, type Condition, quiet, slowDisk, tenthOfCore } from '../../support/slow/conditions.js';
import { importedVillage } from '../../support/slow/imported-village.js';
import { differences, type Said, toEnd, whileServing } from '../../support/slow/slow-commands.js';
import { FRIDAY, firstStart, GOES_ON } from '../../support/start/first-start.js';
import { newDataFolder } from '../../support/start/local-process.js';
import type { Proof, ProofSize } from '../proof.js';

/** More than AWS's four attempts of 1.8 s together. */
const HANGS_SHORTLY_MS = 9_000;
const HANGS_MS = 30_000;
const CONDITIONS: Readonly<Record<ProofSize, readonly Condition[]>> = {
  full: [slowDisk(20, HANGS_MS), busyProcesses(24), tenthOfCore],
  reduced: [slowDisk(10, HANGS_SHORTLY_MS)],
};
/** Within the day on which the folder stands, whatever day the machine has. */
const JOB_AT = '2026-11-20T10:00';
const OFFICIALS = 40;

/** A start on a folder that is there, and one job. */
async function brief(condition: Condition): Promise<readonly Said[]> {
  const { data } = await firstStart();
  const start = await whileServing(condition, 'a start', ['--port', '0', '--data', data, '--at', GOES_ON]);
  return [...start, await toEnd(condition, 'a ranking', 'job', ['recompute-rankings', '--at', JOB_AT, '--data', data])];
}

/** The first start with an import and a question, three jobs, and a province that an office loads. */
async function whole(condition: Condition): Promise<readonly Said[]> {
  const data = newDataFolder();
  const start = ['--port', '0', '--data', data, '--at', FRIDAY];
  const used = await whileServing(condition, 'a first start', start, ({ out }) => importedVillage(data, out()));
  const at = ['--at', JOB_AT, '--data', data];
  const jobs = [
    await toEnd(condition, 'a ranking of all months', 'job', ['recompute-rankings', ...at]),
    await toEnd(condition, 'a ranking of one month', 'job', ['recompute-rankings', '--period', '2026-10', ...at]),
    await toEnd(condition, 'a sweep of letters', 'job', ['send-reminders', ...at]),
  ];
  return [...used, ...jobs, await province(condition)];
}

async function province(condition: Condition): Promise<Said> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-slow-'));
  const officials = join(folder, 'can-bo.csv');
  const rows = Array.from(
    { length: OFFICIALS },
    (_, i) => `Cán bộ ${i};can.bo.${i}@xa.example;Công chức báo cáo;02020`,
  );
  writeFileSync(officials, ['Họ và tên;email;Vai trò;Mã đơn vị', ...rows].join('\n'));
  const files = ['--units', 'test/support/data/units-2025.csv', '--scope', '19', '--officials', officials];
  const said = await toEnd(condition, 'a seed of a province', 'seed', [
    ...files,
    ...['--data', join(folder, 'data'), '--at', '2026-11-20'],
  ]);
  rmSync(folder, { recursive: true, force: true });
  return said;
}

export const proof: Proof = {
  id: 'R46',
  also: 'SLOW',
  property: 'slow is not broken',
  async run(size, progress) {
    const story = size === 'full' ? whole : brief;
    progress(quiet.name);
    const usual = await story(quiet);
    const faults = usual.flatMap(({ what, lines }) =>
      lines.some((line) => line.startsWith('ended with')) ? [`${what}, on ${quiet.name}: ${lines.at(-1)}`] : [],
    );
    const seconds: string[] = [];
    for (const condition of CONDITIONS[size]) {
      progress(condition.name);
      const since = performance.now();
      const slow = await story(condition);
      seconds.push(`${condition.name}: ${((performance.now() - since) / 1_000).toFixed(0)} s`);
      faults.push(...differences(usual, slow).map((difference) => `beside ${condition.name}, ${difference}`));
    }
    return {
      size: `${usual.map(({ what }) => what).join(', ')}; beside ${CONDITIONS[size].map(({ name }) => name).join(', ')}`,
      result: faults.join('\n') || `slower, nothing else (${seconds.join('; ')})`,
      pass: faults.length === 0,
    };
  },
};
