import { expect, test } from 'vitest';
import { HABITS, SCOPES } from '../../../infra/cost/scopes.js';
import { storedGb, storedSizes } from '../../../infra/cost/stored.js';
import stored from '../../../infra/cost/stored.json' with { type: 'json' };
import { ITEM_KINDS } from '../../../src/store/item-kinds.js';
import { recomputeMarkKey } from '../../../src/store/keys/ranking.js';
import { grownBy, sizesByKind } from '../../bench/stored/sizes-by-kind.js';
import { memoryTable } from '../../support/aws/dynamo.js';

const sizeOf = (scope: keyof typeof SCOPES, kind: string) =>
  storedSizes(SCOPES[scope]).find((size) => size.kind === kind);

test('what was measured are kinds of items, letters, versions, silent days and revisions among them', () => {
  const kinds = stored.kinds.map(({ kind }) => kind);
  for (const kind of kinds) expect(ITEM_KINDS).toContain(kind);
  expect(kinds).toEqual(
    expect.arrayContaining(['letter', 'publishedRanking', 'silentDay', 'revision', 'report', 'jobRun']),
  );
});

test('a commune and month add between 18 and 35 KB, most of it versions of the ranking, letters and revisions', () => {
  const bytes = storedSizes(SCOPES.country).reduce((sum, size) => sum + size.bytesAMonth, 0) / SCOPES.country.communes;
  expect(bytes).toBeGreaterThan(18_000);
  expect(bytes).toBeLessThan(35_000);
  const largest = storedSizes(SCOPES.country)
    .slice(0, 3)
    .map(({ kind }) => kind);
  expect(new Set(largest)).toEqual(new Set(['publishedRanking', 'letter', 'revision']));
});

test('revisions and letters are as many as the habits say, not as in the demonstration', () => {
  const bytesOf = (kind: string) => stored.kinds.find((measured) => measured.kind === kind)?.bytes ?? 0;
  expect(sizeOf('district', 'letter')?.bytesAMonth).toBeCloseTo(20 * HABITS.lettersACommune * bytesOf('letter'));
  // Six saves, one submission and one approval, and a quarter of each report sent back and submitted again.
  expect(sizeOf('district', 'revision')?.bytesAMonth).toBeCloseTo(20 * (17 / 12) * 8.5 * bytesOf('revision'));
});

test('records of runs belong to the stage and end after 400 days, reports grow with communes and stay', () => {
  const [district, country] = [sizeOf('district', 'jobRun'), sizeOf('country', 'jobRun')];
  expect(country?.gb).toBe(district?.gb);
  expect((district?.gb ?? 0) / ((district?.bytesAMonth ?? 1) / 1e9)).toBeCloseTo(400 / 30);
  expect((sizeOf('country', 'report')?.gb ?? 0) / (sizeOf('district', 'report')?.gb ?? 1)).toBeCloseTo(3_321 / 20);
  expect(storedGb(SCOPES.province)).toBeGreaterThan(storedGb(SCOPES.district));
});

test('sizes are counted as DynamoDB counts them: names, values, and 100 bytes an item', async () => {
  const table = memoryTable();
  const before = await sizesByKind(table);
  await table.stores.recomputeMarks.mark('cho-don', '2026-10', 'token');
  const [[kind, size] = []] = grownBy(before, await sizesByKind(table));
  const { pk, sk } = recomputeMarkKey('cho-don', '2026-10');
  // A number takes up to 8 bytes.
  const bytes = 100 + `pk${pk}sk${sk}tokentokenv`.length + 8;
  expect([kind, size]).toEqual(['recomputeMark', { items: 1, bytes }]);
  await table.close();
});
