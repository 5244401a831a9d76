import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccountsUnavailableError } from '../../../src/administer/accounts.js';
import { officialLoad } from '../../../src/domain/load/official-load.js';
import type { Official } from '../../../src/domain/official/official.js';
import { officialRows } from '../../../src/domain/sheet/official-rows.js';
import { administrationLog } from '../../../src/graphql/administration/log.js';
import { officialKey } from '../../../src/store/keys/official.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { commune } from '../../support/builders/scope-builder.js';
import { bytesOf, type FilesWorld, filesApi, jsonOf, PEOPLE } from '../../support/files/files-api.js';
import { loadFilingWorld } from '../../support/filing/filing-world.js';
import { damage } from '../../support/unreadable/damage.js';

let table: TestTable;
let api: FilesWorld;

beforeAll(async () => {
  table = await testTable();
  await loadFilingWorld(table.stores);
  api = await filesApi(table.stores);
  await table.stores.officials.save(PEOPLE.map((person) => ({ ...person, email: `${person.id}@xa.example` })));
});
afterAll(() => table.close());

const HEADER = ['Họ và tên', 'email', 'Vai trò', 'Mã đơn vị', 'Điện thoại'];
const csv = (...rows: readonly (readonly string[])[]) =>
  Buffer.from([HEADER, ...rows].map((row) => row.join(';')).join('\n'));
const send = (body: Uint8Array, query = '', who = 'administrator') =>
  api.ask(who, `/files/officials${query}`, { method: 'POST', body });
const faultsOf = ({ errors }: { errors: { code: string; row: number; column: string }[] }) =>
  errors.map(({ code, row, column }) => [code, row, column]);

const TWO = csv(
  ['Hà Thị Mới', 'ha.moi@xa.example', 'Công chức báo cáo', '2023', '0209 123 456'],
  ['Lý Văn Duyệt', 'ly.duyet@xa.example', 'Thẩm định', '064', ''],
);

describe('officials', () => {
  it('are shown first, invited then, and left alone when the file comes again', async () => {
    expect(jsonOf(await send(TWO, '?dryRun=true'))).toMatchObject({ newCount: 2, written: false });
    expect(api.invited).toEqual([]);
    expect(jsonOf(await send(TWO, '?source=canbo.csv'))).toMatchObject({
      newCount: 2,
      written: true,
      remaining: 0,
      errors: [],
    });
    expect(api.invited.toSorted()).toEqual(['ha.moi@xa.example', 'ly.duyet@xa.example']);
    expect(await table.stores.officials.one('sub-ha.moi@xa.example')).toMatchObject({
      role: 'officer',
      unit: 'xuan-lac',
      path: 'bac-kan/cho-don/xuan-lac',
      phone: '0209 123 456',
      language: 'vi',
      active: true,
    });
    expect(jsonOf(await send(TWO))).toMatchObject({ written: false, newCount: 0, unchangedCount: 2 });
    expect(api.invited).toHaveLength(2);
    const log = await administrationLog(table.stores).within('bac-kan/cho-don');
    expect(log.filter(({ subject }) => subject.noun === 'LOAD')).toMatchObject([
      { subject: { id: 'officials' }, reason: 'canbo.csv' },
    ]);
    expect(JSON.stringify(log.filter(({ subject }) => subject.noun === 'LOAD'))).not.toContain('ha.moi');
    expect(log.filter(({ action }) => action === 'INVITE')).toHaveLength(2);
  });

  it('are corrected one change after the other, each with its record', async () => {
    const body = csv(['Hà Thị Mới', 'HA.MOI@xa.example', 'Chủ tịch', '02026', '0209 999 999']);
    expect(jsonOf(await send(body))).toMatchObject({
      changed: [
        {
          row: 2,
          changes: [
            { field: 'phone' },
            { field: 'role' },
            { field: 'unit', before: 'xuan-lac', after: 'nam-cuong', text: 'đơn vị: Xã Xuân Lạc → Xã Nam Cường' },
          ],
        },
      ],
      written: true,
      errors: [],
    });
    const official = await table.stores.officials.one('sub-ha.moi@xa.example');
    expect(official).toMatchObject({ role: 'chairman', unit: 'nam-cuong', phone: '0209 999 999' });
    expect(official?.trail).toHaveLength(3);
  });

  it('go on where a load was interrupted: nobody is invited twice, and the load keeps its one record', async () => {
    const rows = Array.from({ length: 61 }, (_, i) => [
      `Cán bộ ${i}`,
      `can.bo.${i}@xa.example`,
      'officer',
      '02029',
      '',
    ]);
    const before = api.invited.length;
    expect(jsonOf(await send(csv(...rows)))).toMatchObject({ newCount: 61, written: true, remaining: 1 });
    expect(api.invited.length - before).toBe(60);
    expect(jsonOf(await send(csv(...rows)))).toMatchObject({ newCount: 1, unchangedCount: 60, remaining: 0 });
    expect(new Set(api.invited).size).toBe(api.invited.length);
    const { trails } = await table.stores.settings.administered();
    expect(trails.get('LOAD#officials')).toHaveLength(3);
  });

  it('are answered with 503 while no account can be made, and go on when the file comes again', async () => {
    const body = csv(['Vi Văn Chờ', 'vi.cho@xa.example', 'Công chức báo cáo', '2023', '']);
    api.away.push(new AccountsUnavailableError('the relay refuses'));
    const answer = await send(body);
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '3' } });
    expect(jsonOf(answer).errors).toMatchObject([{ code: 'SERVICE_UNAVAILABLE' }]);
    expect(api.reported.splice(0)).toEqual(api.away.splice(0));
    expect(jsonOf(await send(body))).toMatchObject({ newCount: 1, written: true, errors: [] });
  });

  it('never become administrators by a file, nor do administrators change by one', async () => {
    const answer = await send(
      csv(
        ['Ai Đó', 'ai.do@xa.example', 'Quản trị', '064', ''],
        ['Lý Văn Duyệt', 'ly.duyet@xa.example', 'administrator', '064', ''],
        ['Quản trị', 'administrator@xa.example', 'reviewer', '064', ''],
      ),
    );
    expect(answer.status).toBe(422);
    expect(faultsOf(jsonOf(answer))).toEqual([
      ['MAKES_ADMINISTRATOR', 2, 'C'],
      ['MAKES_ADMINISTRATOR', 3, 'C'],
      ['IS_ADMINISTRATOR', 4, 'C'],
    ]);
  });

  it('are carried out row by row: one with a fault leaves the others', async () => {
    const answer = await send(
      csv(
        ['Nông Thị Một', 'nong.mot@xa.example', 'officer', '02023', ''],
        ['Nông Thị Hai', 'nong.hai@xa.example', 'Trưởng thôn', '02023', ''],
      ),
    );
    expect(answer.status).toBe(422);
    expect(jsonOf(answer)).toMatchObject({ newCount: 1, written: true, remaining: 0, errorCount: 1 });
    expect(faultsOf(jsonOf(answer))).toEqual([['ROLE_UNKNOWN', 3, 'C']]);
    expect(await table.stores.officials.one('sub-nong.mot@xa.example')).toMatchObject({ unit: 'xuan-lac' });
  });

  it('are not called missing where their row has a fault', async () => {
    const answer = await send(csv(['Nông Thị Một', 'NONG.MOT@xa.example', 'Trưởng thôn', '02023', '']), '?dryRun=true');
    const missing = jsonOf(answer).missing.map(({ id }: { id: string }) => id);
    expect([missing.includes('sub-ha.moi@xa.example'), missing.includes('sub-nong.mot@xa.example')]).toEqual([
      true,
      false,
    ]);
  });

  it('are refused with every fault at its cell', async () => {
    const { errors } = jsonOf(
      await send(
        csv(
          ['', 'a1@xa.example', 'officer', '02023', ''],
          ['B', 'không phải thư', 'officer', '02023', ''],
          ['C', 'c1@xa.example', 'Trưởng thôn', '02023', ''],
          ['D', 'd1@xa.example', 'officer', '99999', ''],
          ['E', 'e1@xa.example', 'reviewer', '02023', ''],
          ['F', 'f1@xa.example', 'officer', '02023', 'gọi sau'],
          ['G', 'g1@xa.example', 'reviewer', '06', ''],
          ['H', 'd1@xa.example', 'officer', '02023', ''],
        ),
      ),
    );
    expect(faultsOf({ errors })).toEqual([
      ['CELL_EMPTY', 2, 'A'],
      ['BAD_ADDRESS', 3, 'B'],
      ['ROLE_UNKNOWN', 4, 'C'],
      ['UNIT_UNKNOWN', 5, 'D'],
      ['ROLE_NOT_FOR_UNIT', 6, 'C'],
      ['BAD_PHONE', 7, 'E'],
      ['OUTSIDE_YOUR_UNIT', 8, 'D'],
      ['ADDRESS_TWICE', 9, 'B'],
    ]);
    expect(api.invited).not.toContain('f1@xa.example');
  });

  it('of a province are not taken for those of a commune whose code has lost its zeros: the role says which', async () => {
    const cell = (role: string) => ['Lò Văn Tỉnh', `${role}.tinh@xa.example`, role, '82'];
    const unit = (gsoCode: string, level: 'PROVINCE' | 'COMMUNE') => commune({ id: `u-${gsoCode}`, gsoCode, level });
    const units = [unit('82', 'PROVINCE'), unit('00082', 'COMMUNE')];
    const sheet = [HEADER, cell('reviewer'), cell('officer'), cell('auditor')];
    const known = { units, officials: [], isReserved: () => false, actor: '' };
    const bounds = { within: '', scope: null, day: '2026-11-17' } as const;
    const { invitations, answer } = officialLoad(known, officialRows(sheet), bounds);
    expect(invitations.map(({ person, unit: { id } }) => [person.role, id])).toEqual([
      ['reviewer', 'u-82'],
      ['officer', 'u-00082'],
    ]);
    expect(answer.faults.map(({ code, row }) => [code, row])).toEqual([['UNIT_AMBIGUOUS', 4]]);
    // Of one scope: a code that is elsewhere is left out, and a mistyped one is not.
    const typed = ['00083', 'OOO82'].map((code, i) => ['Lò Văn Tỉnh', `${i}@xa.example`, 'officer', code]);
    const scoped = officialLoad(known, officialRows([HEADER, ...typed]), { ...bounds, scope: '82' }).answer;
    const elsewhere = officialLoad(known, officialRows([HEADER, ...typed]), { ...bounds, scope: '99' }).answer;
    expect(elsewhere.faults.map(({ code }) => code)).toContain('SCOPE_UNKNOWN');
    expect([scoped.leftOut, scoped.faults.map(({ code, row }) => [code, row])]).toEqual([1, [['UNIT_UNKNOWN', 3]]]);
  });

  it('with one address on several rows hold several assignments, and a faulty row leaves the others', async () => {
    const row = (role: string, unit: string) => ['Ma Thị Kiêm', 'kiem@xa.example', role, unit, ''];
    const body = csv(row('Công chức báo cáo', '2023'), row('Công chức báo cáo', '02026'), row('Thẩm định', '2023'));
    expect(faultsOf(jsonOf(await send(body)))).toEqual([['ROLE_NOT_FOR_UNIT', 4, 'C']]);
    const entries = await table.stores.officials.ofPerson('sub-kiem@xa.example');
    expect(entries.map(({ role, unit }) => [role, unit])).toEqual([
      ['officer', 'xuan-lac'],
      ['officer', 'nam-cuong'],
    ]);
    expect(api.invited.filter((email) => email === 'kiem@xa.example')).toHaveLength(1);
  });

  it('hold an assignment anew that was ended since, when the file comes again', async () => {
    const row = (unit: string) => ['Ma Thị Lại', 'lai@xa.example', 'Công chức báo cáo', unit, ''];
    const body = csv(row('2023'), row('02026'));
    const held = async () =>
      (await table.stores.officials.ofPerson('sub-lai@xa.example')).filter(({ active }) => active);
    for (const newCount of [2, 1, 1]) {
      expect(jsonOf(await send(body))).toMatchObject({ newCount, errors: [], written: true });
      const [first, second] = await held();
      expect([first?.unit, second?.unit]).toEqual(['xuan-lac', 'nam-cuong']);
      if (second) await table.stores.officials.save([{ ...second, active: false }]);
    }
  });

  it('before their first day are told by the same sentence as closed ones, which is true of both', async () => {
    const body = csv(['Lý Thị Mai', 'ly.mai@xa.example', 'Công chức báo cáo', '2023', '']);
    await send(body);
    const stored = (await table.stores.officials.one('sub-ly.mai@xa.example')) as Official;
    await table.stores.officials.save([{ ...stored, since: '2027-01-04' }]);
    const message = expect.stringContaining('đã bị khóa hoặc chưa đến ngày bắt đầu nhiệm vụ');
    expect(jsonOf(await send(body)).errors).toMatchObject([{ code: 'CLOSED', message }]);
  });

  it('have a template for administrators, which changes nothing when it comes back', async () => {
    expect((await api.ask('officer-xuan-lac', '/files/template/officials.csv')).status).toBe(403);
    expect((await api.ask(null, '/files/template/officials.csv')).status).toBe(401);
    const template = await api.ask('administrator', '/files/template/officials.xlsx');
    const answer = jsonOf(await send(bytesOf(template), '?dryRun=true'));
    expect(answer).toMatchObject({ newCount: 0, changedCount: 0, missing: [], errors: [], warnings: [] });
    expect(answer.unchangedCount).toBeGreaterThan(60);
  });

  it('of one person in two merged communes have one row, which speaks for both assignments', async () => {
    const body = csv(['Lý Thị Gộp', 'ly.gop@xa.example', 'Công chức báo cáo', '2023', '']);
    await send(body);
    const stored = (await table.stores.officials.one('sub-ly.gop@xa.example')) as Official;
    await table.stores.officials.markSeveral(stored.id);
    await table.stores.officials.save([{ ...stored, id: `${stored.id}~second` }]);
    const template = await api.ask('administrator', '/files/template/officials.xlsx');
    expect(jsonOf(await send(bytesOf(template), '?dryRun=true'))).toMatchObject({ missing: [], errors: [] });
  });
});

describe('officials of a file', () => {
  it('of whom one cannot be read are carried out but for that one', async () => {
    const broken = ['Hà Thị Hỏng', 'ha.hong@xa.example', 'Công chức báo cáo', '2023', ''];
    await send(csv(broken));
    await damage(table, officialKey('sub-ha.hong@xa.example'), 'role', 'OTHER_TYPE');
    const other = ['Lý Văn Lành', 'ly.lanh@xa.example', 'Thẩm định', '064', ''];
    const shown = jsonOf(await send(csv(broken, other), '?dryRun=true'));
    expect(shown).toMatchObject({ newCount: 1, new: [{ row: 3 }], errors: [{ code: 'DATA_UNREADABLE', row: 2 }] });
    const answer = jsonOf(await send(csv(broken, other)));
    expect(answer).toMatchObject({ written: true, remaining: 0, errors: [{ code: 'DATA_UNREADABLE', row: 2 }] });
    expect(await table.stores.officials.one('sub-ly.lanh@xa.example')).toMatchObject({ active: true });
  });
});
