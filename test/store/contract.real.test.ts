import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { type TestTable, testTable } from '../support/aws/dynamo.js';
import { dynamoDbLocal, type Engine } from '../support/aws/dynamo-engines.js';
import { contracts } from './contract/all.js';

const engine = dynamoDbLocal();

describe.skipIf('reason' in engine)('stores on DynamoDB Local, the engine of AWS', () => {
  let running: Engine;
  let table: TestTable;
  beforeAll(async () => {
    if ('start' in engine) running = await engine.start();
  });
  beforeEach(async () => {
    table = await testTable(running.endpoint);
  });
  // The engine takes its tables with it: to drop 500 of them costs seconds.
  afterEach(() => table.db.destroy());
  afterAll(() => running.stop());

  for (const contract of contracts) contract(() => table);
});
