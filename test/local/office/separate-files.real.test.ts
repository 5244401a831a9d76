import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newDataFolder, runBuilt } from '../../support/start/local-process.js';

const COUNTRY = 'test/support/data/units-2025.csv';
const files = mkdtempSync(join(tmpdir(), 'xaso-separate-'));
const file = (name: string, ...rows: readonly string[]): string => {
  const path = join(files, name);
  writeFileSync(path, rows.join('\n'));
  return path;
};
const seed = async (...args: string[]) => (await runBuilt('seed', args)).ends();

const PEOPLE = 'Họ và tên;email;Vai trò;Mã đơn vị';
const GOOD = 'Hà Thị Mới;ha.moi@xa.example;Công chức báo cáo;02020';
const PAST = 'Mã xã;Kỳ;Mã chỉ tiêu;Số liệu hoặc tử số';

/** The first month that is filed is 2026-12. */
const AT = ['--at', '2026-11-20'];

describe('files of an office that do not depend on each other', () => {
  it('are loaded each by itself: faults of officials and figures leave the units', async () => {
    const data = newDataFolder();
    const officials = file('can-bo.csv', PEOPLE, GOOD, 'Ai Đó;ai.do@xa.example;Trưởng thôn;02020');
    const figures = file('so-lieu.csv', PAST, '02020;2026-09;F03;mấy');
    const args = ['--units', COUNTRY, '--scope', '19', '--data', data, ...AT];
    const first = await seed(...args, '--officials', officials, '--figures', figures);
    expect(first.out).toContain('The stage is that of Tỉnh Thái Nguyên (thai-nguyen).');
    expect(first.out).toContain('fault: Row 3, column C: "Trưởng thôn" is not a role.');
    expect(first.out).toContain('fault: Row 2, column D: "mấy" is not a');
    expect(first.out).toContain('2 faults are left in: officials, figures, each with its row and column above');
    expect(first.out).toContain('Nothing is loaded from: figures. The rest is loaded.');
    expect(first.code).toBe(2);

    const mended = file('so-lieu-2.csv', PAST, '02020;2026-09;F03;7');
    const again = await seed(...args, '--officials', officials, '--figures', mended);
    expect(again.out).toContain('units: 0 new, 0 changed, 93 unchanged');
    expect(again.out).toContain('officials: 0 new, 0 changed, 1 unchanged');
    expect(again.out).toContain('The figures are waiting (figures-');
    expect(again.out).toContain('1 fault is left in: officials');
  });

  it('are loaded each by itself: faults of the units leave nothing of a new stage, and all of one in use', async () => {
    const data = newDataFolder();
    await seed('--units', COUNTRY, '--scope', '19', '--data', data, ...AT);
    const units = file('don-vi.csv', 'Mã;Tên;Mã cấp trên', '1x;Xã Lạ;19');
    const { code, out } = await seed('--units', units, '--officials', file('mot.csv', PEOPLE, GOOD), '--data', data);
    expect(out).toContain('fault: Row 2, column A: "1x" is not a unit code');
    expect(out).toContain('officials: 1 new');
    expect(out).toContain(
      '1 fault is left in: units, each with its row and column above. Nothing is loaded from: units. ',
    );
    expect(code).toBe(2);
  });

  it('are told all at once by a dry run, also the figures of a stage that is not there yet', async () => {
    const figures = file('mo.csv', PAST, '02020;2026-12;F03;7', '02020;2026-10;F03;7');
    const args = ['--units', COUNTRY, '--scope', '19', '--figures', figures, '--dry-run', '--lang', 'vi', ...AT];
    const { code, out } = await seed(...args, '--data', newDataFolder());
    expect(out).toContain(
      'đơn vị: 93 mới, 0 thay đổi, 0 giữ nguyên, 0 không có trong tệp (vẫn giữ), 3.262 ngoài địa bàn',
    );
    expect(out).toContain('mới: Xã Chợ Đồn, tháng 10/2026 (02020)');
    expect(out).toContain('lỗi: Dòng 2, cột B: kỳ 2026-12 đang nhận báo cáo qua Hệ thống');
    expect(out).toContain('Chưa nạp gì: 1 lỗi, mỗi lỗi kèm dòng và cột ở trên.');
    expect(code).toBe(2);
  });
});
