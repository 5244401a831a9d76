import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededMethod } from '../../src/seed/catalogue/catalogue.js';
import { type TestApi, testApi } from '../support/api/api.js';
import { type FilesWorld, filesApi } from '../support/files/files-api.js';
import { demonstrationTable } from '../support/start/demonstration-table.js';

const NOW = '2026-11-24T08:00:00.000Z';

let api: TestApi;
let files: FilesWorld;
beforeAll(async () => {
  const table = await demonstrationTable(NOW);
  const { methods, settings } = table.stores;
  // The method in force since November has no G03, and G05 is scored by thresholds.
  const bands = { rule: 'bands', ruleStatus: 'local', bands: [{ atLeast: 0, share: 0 }] } as const;
  const indicators = seededMethod.indicators
    .filter(({ code }) => code !== 'G03')
    .map((one) => (one.code === 'G05' ? { ...one, scoring: bands } : one));
  await methods.save({ ...seededMethod, id: 'DTI-commune-2', indicators });
  const stored = await settings.current();
  await settings.save({ ...stored, methods: [...stored.methods, { id: 'DTI-commune-2', from: '2026-11' }] });
  api = await testApi(NOW, undefined, table);
  files = await filesApi(table.stores);
});
afterAll(() => api.close());

it('the page of a month leads to the table of an indicator that the method in force has dropped', async () => {
  const statusOf = async (address: string) => (await files.ask(null, address, { now: NOW })).status;
  expect(await statusOf('/files/indicators/G03.csv?to=2026-10')).toBe(200);
  expect(await statusOf('/files/indicators/G03.csv')).toBe(404);
  expect(await statusOf('/files/indicators/G99.csv?to=2026-10')).toBe(404);
});

it('so does the query of the same course', async () => {
  const ask = (to: string) =>
    api.askText(`{ series(indicator: "G03", from: "2026-10", to: "${to}") { indicator { code } }
      unit(id: "xuan-lac") { series(indicators: ["G03"], from: "2026-10", to: "${to}") { indicator { code } } } }`);
  const { series, unit } = (await ask('2026-10')).data;
  expect([series.indicator.code, unit.series[0].indicator.code]).toEqual(['G03', 'G03']);
  expect((await ask('2026-11')).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
});

it('the course of a commune without named indicators has it too, up to the last month of its method', async () => {
  const codes = async (to: string): Promise<string[]> => {
    const { data } = await api.askText(`{ unit(id: "xuan-lac") {
      series(from: "2026-10", to: "${to}") { indicator { code } } } }`);
    return data.unit.series.map((one: { indicator: { code: string } }) => one.indicator.code);
  };
  expect([(await codes('2026-10')).includes('G03'), (await codes('2026-11')).includes('G03')]).toEqual([true, false]);
});

it('a point has the target by which it was scored, not the one of the method in force', async () => {
  const { data } = await api.askText(`{ unit(id: "xuan-lac") {
    series(indicators: ["G05"], from: "2026-10", to: "2026-10") { lines { points { share target { value } } } }
    profile(period: "2026-10") { indicators(group: "GOVERNMENT") { indicator { code } share target { value } } } } }`);
  const { share, target } = data.unit.profile.indicators.find(
    ({ indicator }: { indicator: { code: string } }) => indicator.code === 'G05',
  );
  expect(target).not.toBeNull();
  expect(data.unit.series[0].lines[0].points).toEqual([{ share, target }]);
});
