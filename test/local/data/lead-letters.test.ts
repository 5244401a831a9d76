import { afterEach, beforeEach, expect, test } from 'vitest';
import { leadLettersTo } from '../../../src/local/data/lead-letters.js';
import { seed } from '../../../src/seed/loader.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';

const NOW = '2026-11-17T02:00:00.000Z';
const GIVEN = 'https://d111111abcdef8.cloudfront.net';
const DOMAIN = 'https://xaso.chodon.example';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
  await seed(table.stores, { asOf: NOW, demonstration: false });
});
afterEach(() => table.close());

const addresses = async () => (await table.stores.settings.current()).scopes.map(({ letterhead }) => letterhead.appUrl);
const lead = (pages: string) => leadLettersTo(pages, table.stores, NOW);

test('letters lead to the name that CloudFront has given, and later to the domain of the stage', async () => {
  await lead(GIVEN);
  expect(new Set(await addresses())).toEqual(new Set([GIVEN]));
  await lead(DOMAIN);
  expect(new Set(await addresses())).toEqual(new Set([DOMAIN]));
  const records = (await table.stores.administration.within('bac-kan')).map(({ record }) => record);
  expect(records.map(({ action, actorName }) => [action, actorName])).toContainEqual([
    'CHANGE_LETTERHEAD',
    'npm run seed',
  ]);
});

test('a repeat changes nothing', async () => {
  await lead(GIVEN);
  const { edition } = await table.stores.settings.administered();
  await lead(GIVEN);
  expect((await table.stores.settings.administered()).edition).toBe(edition);
});

test('an address that an administrator has set stays', async () => {
  const settings = await table.stores.settings.current();
  const own = settings.scopes.map((scope) => ({
    ...scope,
    letterhead: { ...scope.letterhead, appUrl: 'https://so.bac-kan.example' },
  }));
  await table.stores.settings.save({ ...settings, scopes: own });
  await lead(GIVEN);
  expect(new Set(await addresses())).toEqual(new Set(['https://so.bac-kan.example']));
});
