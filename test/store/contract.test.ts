import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { localClient, type TestTable, testTable } from '../support/aws/dynamo.js';
import { type Engine, startDynalite } from '../support/aws/dynamo-engines.js';
import { staleReads } from '../support/aws/stale-reads.js';
import { randomNumbers } from '../support/builders/random-communes.js';
import { contracts, contractsWithoutIndex } from './contract/all.js';

describe('stores on dynalite', () => {
  let running: Engine;
  let table: TestTable;
  beforeAll(async () => {
    running = await startDynalite();
  });
  beforeEach(async () => {
    table = await testTable(running.endpoint);
  });
  // The engine takes its tables with it: to drop 500 of them costs seconds.
  afterEach(() => table.db.destroy());
  afterAll(() => running.stop());

  for (const contract of contracts) contract(() => table);
});

describe('stores on dynalite, with stale answers', () => {
  let running: Engine;
  let table: TestTable;
  beforeAll(async () => {
    running = await startDynalite();
  });
  beforeEach(async () => {
    table = await testTable(running.endpoint);
    staleReads(table.db, localClient(running.endpoint), randomNumbers(13), 0.3);
  });
  afterEach(() => table.db.destroy());
  afterAll(() => running.stop());

  for (const contract of contractsWithoutIndex) contract(() => table);
});
