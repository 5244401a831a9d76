import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { administrationLog } from '../../../src/graphql/administration/log.js';
import { ACCOUNTS_ENDPOINT } from '../../../src/lambda/base/env.js';
import { startAccountServer } from '../../../src/local/aws/account-server.js';
import { LOCAL_ISSUER } from '../../../src/local/aws/development-issuer.js';
import { listening, stop } from '../../../src/local/base/listening.js';
import { type EngineTable, engineTable } from '../../support/aws/dynamo.js';
import { engines, startDynalite } from '../../support/aws/dynamo-engines.js';
import { handedOn } from '../../support/aws/recording-proxy.js';
import { runBuilt } from '../../support/start/local-process.js';

const files = mkdtempSync(join(tmpdir(), 'xaso-table-'));
const file = (name: string, ...rows: readonly string[]): string => {
  const path = join(files, name);
  writeFileSync(path, rows.join('\n'));
  return path;
};
const OFFICIALS = Array.from(
  { length: 40 },
  (_, i) => `Cán bộ ${i + 1};can.bo.${i + 1}@xa.example;Công chức báo cáo;02020`,
);
const FILES = [
  ...['--units', 'test/support/data/units-2025.csv', '--scope', '19'],
  ...['--villages', file('thon.csv', 'Mã xã;Số thôn', '02020;31', '02026;11')],
  ...[
    '--catalogue',
    file(
      'bo.csv',
      'Loại dòng;Mã;Tên;Thuộc;Điểm;Kiểu số liệu;Tần suất;Quy tắc;Mục tiêu',
      'Bộ chỉ số;TN-1;Bộ chỉ số của tỉnh;;10',
      'Nhóm;A;Nhóm A;;10',
      'Chỉ tiêu;A1;Tỷ lệ hồ sơ;A;10;Tỷ lệ;Tháng;Mục tiêu;2026: 80',
    ),
  ],
  ...['--officials', file('can-bo.csv', 'Họ và tên;email;Vai trò;Mã đơn vị', ...OFFICIALS)],
  ...[
    '--figures',
    file('so.csv', 'Mã xã;Kỳ;Mã chỉ tiêu;Số liệu hoặc tử số;Mẫu số', '02020;2026-09;A1;57;60', '02026;2026-09;A1;9;10'),
  ],
];

/** The command as an operator calls it for a table in AWS; its endpoints are on this machine. */
async function operator(endpoint: string, table: EngineTable) {
  const accounts = await startAccountServer();
  const env = {
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    [ACCOUNTS_ENDPOINT]: accounts.endpoint,
  };
  const args = ['--table', table.name, '--region', 'ap-southeast-1', '--user-pool', LOCAL_ISSUER.userPool];
  return {
    accounts,
    load: (...more: string[]) => runBuilt('seed', [...args, '--at', '2026-11-20', ...FILES, ...more], env),
  };
}

/** All that is stored, but for the moment of an item's change. */
async function contentOf({ stores }: EngineTable) {
  const { settings, edition } = await stores.settings.administered();
  const officials = await stores.officials.ofScope('thai-nguyen');
  const register = await stores.registers.version(settings.registerVersion);
  return {
    ...{ settings, edition, register, files: await stores.figureFiles.all() },
    officials: officials.map(({ id, email, unit, trail }) => ({ id, email, unit, trail })),
  };
}

for (const engine of engines())
  describe.skipIf('reason' in engine)(`files of an office for a table in AWS (${engine.name})`, () => {
    it('are loaded by the command, and the second time nothing changes', async () => {
      if ('reason' in engine) return;
      const running = await engine.start();
      const table = await engineTable(running.endpoint);
      const { accounts, load } = await operator(running.endpoint, table);
      const first = await (await load()).ends();
      expect(first.out).toContain('The stage is that of Tỉnh Thái Nguyên (thai-nguyen).');
      expect([first.code, first.out.includes('Loaded.')]).toEqual([0, true]);
      const content = await contentOf(table);
      expect(content.register.units.filter(({ level }) => level === 'COMMUNE')).toHaveLength(92);
      expect(content.settings.methods).toEqual([{ id: 'TN-1', from: '2026-12' }]);
      expect([content.officials.length, accounts.accounts.length]).toEqual([40, 40]);
      expect(content.files).toMatchObject([{ state: 'WAITING', reports: 2 }]);
      const log = await administrationLog(table.stores).within('thai-nguyen');
      const loads = log.filter(({ subject }) => subject.noun === 'LOAD');
      expect(loads.map(({ subject, reason }) => [subject.id, reason]).toSorted()).toEqual([
        ['figures', 'so.csv'],
        ['officials', 'can-bo.csv'],
        ['units', 'units-2025.csv; thon.csv; bo.csv'],
      ]);
      const [{ changes = [] } = {}] = loads.filter(({ subject }) => subject.id === 'units');
      expect(changes.filter(({ field }) => field.endsWith('.new'))).toEqual([
        { field: 'units.new', before: null, after: '93' },
        { field: 'villages.new', before: null, after: '0' },
        { field: 'catalogue.new', before: null, after: '2' },
      ]);
      const second = await (await load()).ends();
      expect([second.code, second.out.includes('Nothing to load: it is all there.')]).toEqual([0, true]);
      expect(await contentOf(table)).toEqual(content);
      await accounts.close();
      await table.close();
      await running.stop();
    });

    it('go on after the command was killed: nobody is invited twice', async () => {
      if ('reason' in engine) return;
      const running = await engine.start();
      const table = await engineTable(running.endpoint);
      const { accounts, load } = await operator(running.endpoint, table);
      // The first load stops in the register, the second one among the officials.
      const early = await load();
      await early.says('files read');
      early.child.kill('SIGKILL');
      await early.ends();
      const late = await load();
      await late.says('The stage is that of');
      while (accounts.accounts.length < 5) await new Promise((wake) => setTimeout(wake, 5));
      late.child.kill('SIGKILL');
      expect((await late.ends()).out).not.toContain('Loaded.');
      const last = await (await load()).ends();
      expect([last.code, last.out.includes('Loaded.')]).toEqual([0, true]);
      const { officials, files: waiting } = await contentOf(table);
      expect(new Set(officials.map(({ email }) => email)).size).toBe(40);
      expect([officials.length, accounts.accounts.length, waiting.length]).toEqual([40, 40, 1]);
      await accounts.close();
      await table.close();
      await running.stop();
    });
  });

/** The requests that a door before an engine keeps waiting, by their number. Four attempts of 1.8 s would end before. */
const SLOW = { from: 10, count: 4, milliseconds: 2_500 };

it('are loaded although the table is slow for a while', async () => {
  const engine = await startDynalite();
  const table = await engineTable(engine.endpoint);
  let asked = 0;
  const door = createServer(async (request, response) => {
    const number = ++asked;
    const { answered } = await handedOn(engine.endpoint, request);
    const { status, headers, bytes } = await answered;
    if (number >= SLOW.from && number < SLOW.from + SLOW.count) await pause(SLOW.milliseconds);
    response.writeHead(status, headers).end(bytes);
  });
  const { accounts, load } = await operator(await listening(door, 0), table);
  const loaded = await (await load()).ends();
  expect([loaded.code, loaded.out.includes('Loaded.')], loaded.out).toEqual([0, true]);
  await Promise.all([stop(door), accounts.close(), table.close()]);
  await engine.stop();
});
