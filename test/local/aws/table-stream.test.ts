import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changedOfficials, changedReports } from '../../../src/lambda/base/table-event.js';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../../../src/local/aws/embedded-database.js';
import { ensureTable } from '../../../src/local/aws/table.js';
import { connect } from '../../../src/store/connect.js';
import { createStores, type Stores } from '../../../src/store/index.js';
import { officer } from '../../support/builders/scope-builder.js';
import { approve, file, submit } from '../../support/filing/filing-world.js';
import { returned, submittedWorld, XUAN_LAC } from '../../support/letters/returned-world.js';

let database: EmbeddedDatabase;
let stores: Stores;
const events: DynamoDBStreamEvent[] = [];

beforeEach(async () => {
  events.length = 0;
  database = await startEmbeddedDatabase('secret', async (event) => {
    events.push(event);
  });
  const db = connect({
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: 'secret',
  });
  await ensureTable(db, 'xaso-stream');
  stores = createStores(db, 'xaso-stream');
  await submittedWorld(stores);
});
afterEach(async () => {
  await database.close();
});

it('a head that is written as returned is told of with its address, and nothing else is', async () => {
  expect(events).toEqual([]);
  await returned(stores);
  await database.settled();
  expect(events.flatMap(changedReports)).toEqual([XUAN_LAC]);
  await file(stores, submit());
  await file(stores, approve);
  await database.settled();
  expect(events).toHaveLength(1);
});

it('a write that its condition refuses is not told of', async () => {
  await returned(stores);
  await returned(stores, 'return-two');
  await database.settled();
  expect(events).toHaveLength(1);
});

it('a new administrator is told of, and an official once changed, as the filter of the deployment has it', async () => {
  const [mai, lan] = [officer({ id: 'mai' }), officer({ id: 'lan', role: 'administrator' })];
  await stores.officials.administer(undefined, lan, 'invite-lan#0');
  const invited = await stores.officials.administer(undefined, mai, 'invite-one#0');
  await database.settled();
  expect(events.flatMap(changedOfficials)).toEqual(['lan']);
  await stores.officials.administer(invited, { ...mai, email: 'mai@xuan-lac.example' }, 'change-one#1');
  await database.settled();
  expect(events.flatMap(changedOfficials)).toEqual(['lan', 'mai']);
  expect(events.flatMap(changedReports)).toEqual([]);
  const preferences = await stores.officials.withPreferences('mai');
  if (!preferences) throw new Error('There is Mai');
  const wanted = { language: 'en', digests: false, key: 'prefer-one', payload: '' } as const;
  await stores.officials.setPreferences(preferences, wanted);
  await database.settled();
  // The item still says that an administrator changed it. Whoever is told sends each letter once.
  expect(events.flatMap(changedOfficials)).toEqual(['lan', 'mai', 'mai']);
});
