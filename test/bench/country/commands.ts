import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newDataFolder } from '../../support/start/local-process.js';
import { measuredCommand } from './measured-command.js';

const LOADED_WITHIN_S = 60;
const OFFICIALS_WITHIN_CPU_S = 150;
const HANDLER_LETTER_MS = 10;
const LETTER_MS = 25;
const SWEEP_MB = 700;

/** The use of the commands, with their stand-ins and the start of the process. */
export type CommandsRun = { readonly officials: Whole; readonly sweep: Whole };
type Whole = { readonly count: number; readonly cpu: number };

/** Two people for each unit of the sheet: 6,710 of 3,355. */
export function officialsFile(sheet: string, folder: string): string {
  const [, ...rows] = readFileSync(sheet, 'utf8').trim().split('\n');
  const lines = rows.flatMap((row) => {
    const [code = ''] = row.split(',');
    const roles = code.length === 2 ? ['Thẩm định', 'Lãnh đạo đơn vị'] : ['Công chức báo cáo', 'Chủ tịch'];
    return roles.map((role, i) => `Cán bộ ${code} ${i + 1};can.bo.${code}.${i + 1}@xa.example;${role};${code}`);
  });
  const file = join(folder, 'officials.csv');
  writeFileSync(file, ['Họ và tên;email;Vai trò;Mã đơn vị', ...lines].join('\n'));
  return file;
}

/** Loads a country by the commands of an office and sweeps it once, in a folder of its own. */
export async function benchCommands(
  sheet: string,
  officials: string,
  begun: string,
  late: string,
): Promise<CommandsRun> {
  const data = newDataFolder();
  try {
    const load = await measuredCommand('src/local/seed.ts', '--units', sheet, '--at', begun, '--data', data);
    console.log(
      `npm run seed -- --units …: ${seconds(load.wall)} (${verdict(load.wall / 1000, LOADED_WITHIN_S, 's')}), CPU ${seconds(load.cpu)}`,
    );
    const people = await measuredCommand('src/local/seed.ts', '--officials', officials, '--data', data);
    const invited = counted(people.out, /officials: ([\d,]+) new/);
    console.log(
      `npm run seed -- --officials …: ${invited.toLocaleString('en')} officials, ${seconds(people.wall)}, CPU ${seconds(people.cpu)} (${verdict(people.cpu / 1000, OFFICIALS_WITHIN_CPU_S, 's')}), peak ${people.peak.toFixed(0)} MB`,
    );
    await measuredCommand('test/bench/country/fill-country.ts', data);
    const sweep = await measuredCommand('src/local/job.ts', 'send-reminders', '--at', late, '--data', data);
    const sent = counted(sweep.out, /: ([\d,]+) letters sent/);
    console.log(
      `npm run job -- send-reminders: ${sent.toLocaleString('en')} letters, ${seconds(sweep.wall)}, CPU ${seconds(sweep.cpu)}: ${each(sweep.cpu, sent)} a letter (${verdict(sweep.cpu / sent, LETTER_MS, 'ms')}), peak ${sweep.peak.toFixed(0)} MB (${verdict(sweep.peak, SWEEP_MB, 'MB')})`,
    );
    return { officials: { count: invited, cpu: people.cpu }, sweep: { count: sent, cpu: sweep.cpu } };
  } finally {
    rmSync(dirname(data), { recursive: true, force: true });
  }
}

/** The share of our own code, and that of the stand-ins for AWS. */
export function tellShares({ officials, sweep }: CommandsRun, own: { invitation: number; letter: number }): void {
  const rest = (whole: Whole, share: number) => each(whole.cpu - share * whole.count, whole.count);
  console.log(
    `an invitation: the handler ${own.invitation.toFixed(1)} ms; embedded engine, local identity provider and start of the command ${rest(officials, own.invitation)}`,
  );
  console.log(
    `a letter: the job ${own.letter.toFixed(1)} ms (${verdict(own.letter, HANDLER_LETTER_MS, 'ms')}); embedded engine, local SES, what it reports and start of the command ${rest(sweep, own.letter)}`,
  );
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
const each = (milliseconds: number, count: number): string => `${(milliseconds / count).toFixed(1)} ms`;
const verdict = (value: number, goal: number, unit: string): string =>
  `goal ${goal} ${unit}: ${value <= goal ? 'kept' : 'missed'}`;

function counted(out: string, pattern: RegExp): number {
  const found = pattern.exec(out)?.[1];
  if (found === undefined) throw new Error(`the command does not say ${pattern}:\n${out}`);
  return Number(found.replaceAll(',', ''));
}
