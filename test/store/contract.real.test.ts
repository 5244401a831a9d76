import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { type EngineTable, EXAMINED, engineTable, localClient } from '../support/aws/dynamo.js';
import {
  type Engine,
  type EngineChoice,
  engines,
  onPostgres,
  startDynalite,
  startMemory,
} from '../support/aws/dynamo-engines.js';
import { staleReads } from '../support/aws/stale-reads.js';
import { randomNumbers } from '../support/builders/random-communes.js';
import { contracts, contractsWithoutIndex } from './contract/all.js';

const examined = process.env[EXAMINED];

const all: readonly EngineChoice[] = [
  ...(examined === undefined
    ? []
    : [
        {
          name: 'the examined engine',
          start: async () => ({ name: examined, endpoint: examined, stop: async () => {} }),
        },
      ]),
  ...engines(),
  onPostgres(),
  { name: 'the table in memory, through HTTP', start: () => startMemory() },
];

for (const engine of all)
  describe.skipIf('reason' in engine)(`stores on ${engine.name}`, () => {
    let running: Engine;
    let table: EngineTable;
    beforeAll(async () => {
      if ('start' in engine) running = await engine.start();
    });
    beforeEach(async () => {
      table = await engineTable(running.endpoint);
    });
    // The engine takes its tables with it: to drop 500 of them costs seconds.
    afterEach(() => table.db.destroy());
    afterAll(() => running.stop());

    for (const contract of contracts) contract(() => table);
  });

describe('stores on dynalite, with stale answers', () => {
  let running: Engine;
  let table: EngineTable;
  beforeAll(async () => {
    running = await startDynalite();
  });
  beforeEach(async () => {
    table = await engineTable(running.endpoint);
    staleReads(table.db, localClient(running.endpoint), randomNumbers(13), 0.3);
  });
  afterEach(() => table.db.destroy());
  afterAll(() => running.stop());

  for (const contract of contractsWithoutIndex) contract(() => table);
});
