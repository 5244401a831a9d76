import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import { settingsAfter } from '../../../src/domain/reorganisation/handover.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { type AdministrationApi, apiOver, NOW, PEOPLE } from '../../support/administration/administration-api.js';
import { reform } from '../../support/administration/reorganisation-world.js';
import { testTable } from '../../support/aws/dynamo.js';
import { type FilesWorld, filesApi, jsonOf } from '../../support/files/files-api.js';
import { loadFilingWorld } from '../../support/filing/filing-world.js';

/** Reports are filed from 2026-01 on; Nam Cường of today began on 2026-11-01 with all of three communes. */
const [XUAN_LAC, NAM_CUONG, DONG_LAC] = ['02023', '02026', '02029'];
const HEADER = ['Mã xã', 'Kỳ', 'Mã chỉ tiêu', 'Số liệu hoặc tử số', 'Mẫu số'];
const ROWS = [
  [XUAN_LAC, '2025-12', 'F03', 7, ''],
  [NAM_CUONG, '2025-12', 'F03', 5, ''],
  [DONG_LAC, '2025-12', 'F03', 3, ''],
  [XUAN_LAC, '2025-12', 'G03', 80, 100],
  [NAM_CUONG, '2025-12', 'G03', 450, 900],
  [XUAN_LAC, '2025-11', 'F03', 4, ''],
];

let api: AdministrationApi;
let files: FilesWorld;

beforeAll(async () => {
  const table = await testTable();
  await loadFilingWorld(table.stores);
  files = await filesApi(table.stores);
  await table.stores.officials.save(Object.values(PEOPLE));
  api = await apiOver(table);
  const body = Buffer.from([HEADER, ...ROWS].map((row) => row.join(';')).join('\n'));
  const path = '/files/figures?source=bao-cao-giay.csv';
  const { load } = jsonOf(await files.ask('administrator', path, { method: 'POST', body, now: NOW }));
  const approve = `mutation($input: FigureFileInput!) { approveFigureFile(input: $input) { errors { message } } }`;
  const input = { file: load, idempotencyKey: 'approve-0001', reason: 'Đã đối chiếu báo cáo giấy' };
  expect((await api.ask('reviewer', approve, { input })).data.approveFigureFile.errors).toEqual([]);
  const { settings, registers } = table.stores;
  const after = registerInForce(2, seededRegister(true), [{ ...reform, confirmedBy: 'second' }]);
  await registers.save(after);
  await settings.save(settingsAfter(await settings.current(), after, reform));
});
afterAll(() => api.close());

const LATER = '2026-11-18T02:00:00.000Z';
const fileAt = async (address: string) => {
  const { status, body } = await files.ask(null, `/files/${address}`, { now: LATER });
  return { status, lines: String(body).trimEnd().split('\r\n') };
};
const PARTS = 'parts { relation known of sentence(lang: EN) }';

describe('figures that a file brought of predecessors, before the first period that is filed', () => {
  it('are summed in the series of the successor, as lower bounds where a part is missing, and stay marked', async () => {
    const series = async (code: string) => {
      const query = `{ series(indicator: "${code}", units: ["nam-cuong-2025"], from: "2025-11", to: "2025-12") { lines { points {
        period { code } figure { numerator denominator value } share isLoaded ${PARTS} } } } }`;
      return (await api.ask(null, query, {}, LATER)).data.series.lines[0].points;
    };
    expect(await series('F03')).toMatchObject([
      {
        ...{ period: { code: '2025-11' }, figure: { value: 4 }, share: null, isLoaded: true },
        parts: { relation: 'AT_LEAST', known: 1, of: 3, sentence: 'at least 4, 1 of 3 known' },
      },
      {
        ...{ period: { code: '2025-12' }, figure: { value: 15 }, share: null, isLoaded: true },
        parts: { relation: 'EXACT', known: 3, of: 3 },
      },
    ]);
    expect(await series('G03')).toMatchObject([
      {
        ...{ period: { code: '2025-12' }, figure: { numerator: null, value: null }, isLoaded: false },
        parts: { relation: 'UNKNOWN', known: 2, of: 3 },
      },
    ]);
  });

  it('are summed in its profile, which says that there was no ranking', async () => {
    const query = `{ communeProfile(unit: "nam-cuong-2025", period: "2025-12") { ranking { version } notFormed { sentence(lang: EN) }
      indicators { indicator { code } figure { value } missingReason points: earned origin { kind } ${PARTS} } } }`;
    const { ranking, notFormed, indicators } = (await api.ask(null, query, {}, LATER)).data.communeProfile;
    expect(ranking).toBeNull();
    expect(notFormed.sentence).toContain('Xuân Lạc Commune is in no ranking');
    const entryOf = (code: string) =>
      indicators.find(({ indicator }: { indicator: { code: string } }) => indicator.code === code);
    expect(entryOf('F03')).toMatchObject({
      ...{ figure: { value: 15 }, missingReason: null, points: null, origin: { kind: 'LOADED' } },
      parts: { relation: 'EXACT', known: 3 },
    });
    expect(entryOf('G03')).toMatchObject({ figure: { value: null }, missingReason: 'PARTS_UNKNOWN', origin: null });
  });

  it('have no profile in a month of which no file brought anything', async () => {
    const query = '{ communeProfile(unit: "nam-cuong-2025", period: "2025-10") { id } }';
    expect((await api.ask(null, query, {}, LATER)).data).toEqual({ communeProfile: null });
    expect((await fileAt('communes/nam-cuong-2025.csv?period=2025-10')).status).toBe(404);
  });

  it('are in the same numbers in the tables', async () => {
    const series = await fileAt('series.csv?indicator=F03&units=nam-cuong-2025&from=2025-11&to=2025-12&lang=en');
    expect(series.lines[1]).toMatch(/,2025-11,.*,4,.*,loaded from a file,"at least 4, 1 of 3 known"/);
    expect(series.lines[2]).toMatch(/,2025-12,.*,15,.*,loaded from a file,the sum of 3 units before/);
    const { status, lines } = await fileAt('communes/nam-cuong-2025.csv?period=2025-12&lang=en');
    expect(status).toBe(200);
    expect(lines.find((line) => line.includes(',F03,'))).toMatch(/,15,.*,Yes,the sum of 3 units before/);
    expect(lines.find((line) => line.includes(',G03,'))).toMatch(/,No,"unknown, 2 of 3 known"/);
    const { body } = await files.ask(null, '/files/communes/nam-cuong-2025.json?period=2025-12', { now: LATER });
    const [notFormed, sums] = JSON.parse(String(body)).metadata.notes;
    expect(notFormed.vi).toContain('Xã Nam Cường thành lập từ ngày 01/11/2026');
    expect(sums.vi).toContain('số đếm là mức ít nhất');
  });
});
