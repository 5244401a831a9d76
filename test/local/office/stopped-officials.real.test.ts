import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { LOCAL_TABLE } from '../../../src/local/base/environment.js';
import { useDataFolder } from '../../../src/local/data/use-data-folder.js';
import { connect } from '../../../src/store/connect.js';
import { createStores } from '../../../src/store/index.js';
import { newDataFolder, runBuilt } from '../../support/start/local-process.js';

const ROWS = 500;
const emailOf = (i: number) => `can.bo.${i}@xa.example`;
const folder = mkdtempSync(join(tmpdir(), 'xaso-officials-'));

function fileOf(...more: readonly string[]): string {
  const path = join(folder, 'can-bo.csv');
  const rows = Array.from({ length: ROWS }, (_, i) => `Cán bộ ${i};${emailOf(i)};Công chức báo cáo;02020`);
  writeFileSync(path, ['Họ và tên;email;Vai trò;Mã đơn vị', ...rows, ...more].join('\n'));
  return path;
}

const accountsIn = (data: string): number => {
  const file = join(data, 'accounts.json');
  return existsSync(file) ? new Set(readFileSync(file, 'utf8').match(/"sub":"[^"]+"/g)).size : 0;
};

const lastLine = (out: string): string => out.trimEnd().split('\n').at(-1) ?? '';

it('a first load that is stopped at its officials goes on too: the register is there', async () => {
  const data = newDataFolder();
  const all = ['--units', 'test/support/data/units-2025.csv', '--scope', '19', '--officials', fileOf(), '--data', data];
  const running = await runBuilt('seed', all);
  while (accountsIn(data) < 40) await pause(5);
  running.child.kill('SIGTERM');
  const [, done = ''] = /(\d+) of 500 rows done/.exec(lastLine((await running.ends()).out)) ?? [];
  const again = await (await runBuilt('seed', all)).ends();
  expect(again.out).toContain('units: 0 new, 0 changed, 93 unchanged');
  expect(again.out).toContain(`officials: ${ROWS - Number(done)} new, 0 changed, ${done} unchanged`);
  expect([again.code, lastLine(again.out)]).toEqual([
    0,
    `Officials: ${ROWS - Number(done)} of ${ROWS - Number(done)} rows done.`,
  ]);
});

it('officials of an office go on after signals and kills: none is lost or doubled, and the last line says what is left', async () => {
  const data = newDataFolder();
  const units = ['--units', 'test/support/data/units-2025.csv', '--scope', '19', '--data', data];
  expect((await (await runBuilt('seed', units)).ends()).code).toBe(0);
  const load = (file: string) => runBuilt('seed', ['--officials', file, '--data', data]);
  const cut = async (signal: NodeJS.Signals) => {
    const until = accountsIn(data) + 40;
    const running = await load(fileOf());
    while (accountsIn(data) < until) await pause(5);
    running.child.kill(signal);
    return running.ends();
  };

  const stopped = await cut('SIGTERM');
  expect([stopped.code, stopped.out.includes('Stopped (SIGTERM).')]).toEqual([1, true]);
  const [, done, left] = /^Officials: (\d+) of 500 rows done, (\d+) left\. The same command goes on\.$/.exec(
    lastLine(stopped.out),
  ) ?? ['', '', ''];
  expect([Number(done) + Number(left), Number(done)]).toEqual([ROWS, accountsIn(data)]);
  for (const round of [1, 2]) expect([round, (await cut('SIGKILL')).out.includes('Loaded.')]).toEqual([round, false]);

  const faulty = await (await load(fileOf('Cán bộ lạ;la@xa.example;Trưởng thôn;02020'))).ends();
  expect([faulty.code, faulty.out.includes('1 fault is left in: officials')]).toEqual([2, true]);
  expect(lastLine(faulty.out)).toMatch(/^Officials: (\d+) of \1 rows done\.$/);
  const again = await (await load(fileOf())).ends();
  expect(again.out).toContain(`officials: 0 new, 0 changed, ${ROWS} unchanged`);
  expect(lastLine(again.out)).toBe('Nothing to load: it is all there.');

  await useDataFolder(data, async () => {
    const stores = createStores(connect(process.env), LOCAL_TABLE);
    const officials = await stores.officials.ofScope('thai-nguyen');
    const owners = await stores.addresses.owners(Array.from({ length: ROWS }, (_, i) => emailOf(i)));
    expect(new Set(officials.map(({ email }) => email)).size).toBe(ROWS);
    expect([officials.length, owners.size, accountsIn(data)]).toEqual([ROWS, ROWS, ROWS]);
    for (const { id, email } of officials) expect(owners.get(email)?.official).toBe(id);
  });
});
