import { afterEach, beforeEach, describe } from 'vitest';
import { type EngineTable, localClient, memoryTable } from '../support/aws/dynamo.js';
import { type Engine, startMemory } from '../support/aws/dynamo-engines.js';
import { staleReads } from '../support/aws/stale-reads.js';
import { randomNumbers } from '../support/builders/random-communes.js';
import { memoryDatabase } from '../support/table/engine/memory-database.js';
import { contracts, contractsWithoutIndex } from './contract/all.js';

let running: Engine;
let table: EngineTable;

beforeEach(async () => {
  const database = memoryDatabase();
  running = await startMemory(database);
  table = { ...memoryTable(database, { losesAnswers: true }), endpoint: running.endpoint };
});
afterEach(() => running.stop());

describe('stores on the table in memory', () => {
  for (const contract of contracts) contract(() => table);
});

describe('stores on the table in memory, with stale answers', () => {
  beforeEach(() => void staleReads(table.db, localClient(running.endpoint), randomNumbers(13), 0.3));
  for (const contract of contractsWithoutIndex) contract(() => table);
});
