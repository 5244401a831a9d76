import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAP_HEADER } from '../../../src/domain/access/cross-origin.js';
import {
  FIRST,
  type ReorganisationWorld,
  reorganisationWorld,
} from '../../support/administration/reorganisation-world.js';
import { filesApi } from '../../support/files/files-api.js';

const NOW = '2026-11-24T08:00:00.000Z';

let world: ReorganisationWorld;
beforeAll(async () => {
  world = await reorganisationWorld(NOW);
});
afterAll(() => world.api.close());

/** The map that an answer names. It asks by GET, as the pages do; `past` makes an address that no cache has answered yet. */
async function mapOfAnswer(past = ''): Promise<string | undefined> {
  const query = `query=${encodeURIComponent('{ units { totalCount } }')}${past}`;
  const answer = await world.api.http({ method: 'GET', query, body: '' });
  expect(answer.statusCode).toBe(200);
  expect(JSON.parse(answer.body).data.units.totalCount).toBeGreaterThan(0);
  return answer.headers[MAP_HEADER];
}
async function mapOfFiles() {
  const files = await filesApi(world.api.table.stores);
  const json = await files.ask(null, '/files/completeness.json?period=2026-10', { now: NOW });
  const csv = await files.ask(null, '/files/completeness.csv?period=2026-10', { now: NOW });
  return [json.headers[MAP_HEADER], csv.headers[MAP_HEADER], JSON.parse(String(json.body)).metadata.map];
}
async function publish(effective: string) {
  const id = `doi-ten-${effective}`;
  const changes = [{ alter: { unit: 'ban-thi', name: { vi: `Xã ${effective}`, en: `${effective} Commune` } } }];
  const drafted = await world.change('createReorganisationDraft', { id, effective, decision: '1/NQ', changes }, FIRST);
  const { revision: expectedRevision } = drafted.reorganisation;
  expect((await world.change('publishReorganisation', { id, expectedRevision }, FIRST)).errors).toEqual([]);
  world.api.passSixSeconds();
}

test('each answer and file names its map; what is published for a later day leaves the name, what is in force changes it', async () => {
  expect([await mapOfAnswer(), await mapOfAnswer('&past=17'), ...(await mapOfFiles())]).toEqual(Array(5).fill('1'));
  await publish('2027-01-01');
  expect([await mapOfAnswer(), ...(await mapOfFiles())]).toEqual(Array(4).fill('1'));
  await publish('2026-11-20');
  const [after, ...files] = [await mapOfAnswer(), ...(await mapOfFiles())];
  expect(after).toMatch(/^1-2026-11-20-[0-9a-f]{8}$/);
  expect(files).toEqual(Array(3).fill(after));
});
