import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { statisticsSheet } from '../../support/load/sheets.js';
import { newDataFolder, runBuilt } from '../../support/start/local-process.js';

const COUNTRY = 'test/support/data/units-2025.csv';
const files = mkdtempSync(join(tmpdir(), 'xaso-office-'));
const file = (name: string, rows: readonly (readonly unknown[])[]): string => {
  const path = join(files, name);
  writeFileSync(path, rows.map((row) => row.join(';')).join('\n'));
  return path;
};
const seed = async (...args: string[]) => (await runBuilt('seed', args)).ends();

describe('npm run seed with files of an office', () => {
  it('says what it would do and touches no folder', async () => {
    const data = newDataFolder();
    const { code, out } = await seed('--units', COUNTRY, '--scope', '19', '--dry-run', '--data', data);
    expect(out).toContain('units: 93 new, 0 changed, 0 unchanged, 0 missing in the file (they stay), 3,262 left out');
    expect([code, existsSync(data)]).toEqual([0, false]);
  });

  it('makes a stage of one province, adds to it, and finds nothing to do the second time', async () => {
    const data = newDataFolder();
    const first = await seed('--units', file('tk.csv', statisticsSheet()), '--scope', '19', '--data', data);
    expect(first.out).toContain('The stage is that of Tỉnh Thái Nguyên (thai-nguyen).');
    expect(first.code).toBe(0);
    const villages = file('thon.csv', [
      ['Mã xã', 'Tên thôn', 'Số thôn'],
      ['2020', 'Thôn Bản Duồng', ''],
      ['02026', '', '11'],
    ]);
    const added = await seed('--villages', villages, '--data', data);
    expect(added.out).toContain('villages: 1 new, 1 changed');
    expect(added.out).toContain('row 3: Nam Cường Commune, villages: – → 11');
    const again = await seed('--villages', villages, '--data', data);
    expect(again.out).toContain('Nothing to load');
  });

  it('takes a catalogue of its own for a new stage, and none for one in use', async () => {
    const data = newDataFolder();
    const header = ['Loại dòng', 'Mã', 'Tên', 'Thuộc', 'Điểm', 'Kiểu số liệu', 'Tần suất', 'Quy tắc', 'Mục tiêu'];
    const rows = (points: number) => [
      header,
      ['Bộ chỉ số', 'TN-1', 'Bộ chỉ số của tỉnh', '', points],
      ['Nhóm', 'A', 'Nhóm A', '', points],
      ['Chỉ tiêu', 'A1', 'Tỷ lệ hồ sơ', 'A', points, 'Tỷ lệ', 'Tháng', 'Mục tiêu', '2026: 80'],
    ];
    const catalogue = file('bo.csv', rows(10));
    const first = await seed('--units', COUNTRY, '--scope', '19', '--catalogue', catalogue, '--data', data);
    expect(first.out).toContain('catalogue: 2 new');
    expect(first.code).toBe(0);
    expect((await seed('--catalogue', catalogue, '--data', data)).out).toContain('Nothing to load');
    const other = await seed('--catalogue', file('khac.csv', rows(20)), '--data', data);
    expect([other.code, other.out.includes('the mutation createMethodDraft')]).toEqual([2, true]);
  });

  it('loads no unit beside a catalogue that is another, and says the way out', async () => {
    const data = newDataFolder();
    await seed('--units', COUNTRY, '--scope', '19', '--data', data);
    const other = file('la.csv', [
      ['Loại dòng', 'Mã', 'Tên', 'Thuộc', 'Điểm', 'Kiểu số liệu', 'Tần suất', 'Quy tắc', 'Mục tiêu'],
      ['Bộ chỉ số', 'LA-1', 'Bộ chỉ số lạ', '', 10],
      ['Nhóm', 'A', 'Nhóm A', '', 10],
      ['Chỉ tiêu', 'A1', 'Tỷ lệ hồ sơ', 'A', 10, 'Tỷ lệ', 'Tháng', 'Mục tiêu', '2026: 80'],
    ]);
    const villages = file('mot-thon.csv', [
      ['Mã xã', 'Tên thôn'],
      ['02020', 'Thôn Nà Tùm'],
    ]);
    const { code, out } = await seed('--villages', villages, '--catalogue', other, '--data', data);
    expect(out).toContain('Units and villages of this load are not loaded either');
    expect(code).toBe(2);
    expect((await seed('--villages', villages, '--dry-run', '--data', data)).out).toContain('villages: 1 new');
  });

  it('names every fault and loads nothing', async () => {
    const data = newDataFolder();
    const broken = file('broken.csv', [
      ['Mã', 'Tên', 'Mã cấp trên'],
      ['19', 'Tỉnh Thái Nguyên', ''],
      ['x1', 'Xã A', '19'],
      ['00002', 'Xã B', '77'],
    ]);
    const { code, out } = await seed('--units', broken, '--data', data);
    expect(out).toContain('fault: Row 3, column A: "x1" is not a unit code');
    expect(out).toContain('fault: Row 4, column C: no unit above has the code "77"');
    expect(out).toContain('Nothing was loaded: 2 faults');
    expect([code, existsSync(data)]).toEqual([2, false]);
  });

  it('needs the units of a new stage, and a file that is there', async () => {
    const villages = file('only.csv', [
      ['Mã xã', 'Số thôn'],
      ['02020', '3'],
    ]);
    expect((await seed('--villages', villages, '--data', newDataFolder())).out).toContain('begins with its units');
    const nowhere = await seed('--units', join(files, 'nowhere.csv'), '--data', newDataFolder());
    expect(nowhere.out).toContain('nowhere.csv: there is no such file.');
    const args = ['--units', join(files, 'nowhere.csv'), '--lang', 'vi', '--data', newDataFolder()];
    expect((await seed(...args)).out).toContain('nowhere.csv: không có tệp này.');
    expect((await seed('--dry-run')).out).toContain('go with a file');
  });

  it('says of a file that it cannot read why, in the language that was asked for', async () => {
    const path = join(files, 'unicode.csv');
    writeFileSync(path, Buffer.from('\ufeffMã;Tên\n19;Tỉnh Thái Nguyên', 'utf16le'));
    const { code, out } = await seed('--units', path, '--data', newDataFolder(), '--lang', 'vi');
    expect(out).toContain('Tệp CSV không ở bảng mã UTF-8');
    expect(code).toBe(2);
  });

  it('loads the whole country', async () => {
    const { code, out } = await seed('--units', COUNTRY, '--data', newDataFolder());
    expect(out).toContain('units: 3,355 new');
    expect(out).toContain('The stage is that of Việt Nam (viet-nam).');
    expect(code).toBe(0);
  });
});
