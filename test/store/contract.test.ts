import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from 'vitest';
import { localClient, type TestTable, testTable } from '../support/aws/dynamo.js';
import { type Engine, engines, startDynalite } from '../support/aws/dynamo-engines.js';
import { staleReads } from '../support/aws/stale-reads.js';
import { randomNumbers } from '../support/builders/random-communes.js';
import { administrationContract } from './contract/administration.js';
import { batchContract } from './contract/batch.js';
import { deliveryContract } from './contract/delivery.js';
import { filingContract } from './contract/filing.js';
import { immutableContract } from './contract/immutable.js';
import { jobRunContract } from './contract/job-run.js';
import { mailContract } from './contract/mail.js';
import { mailSettlingContract } from './contract/mail-settling.js';
import { movedReportContract } from './contract/moved-report.js';
import { officialContract } from './contract/official.js';
import { publishingContract } from './contract/publishing.js';
import { rankedReportContract } from './contract/ranked-report.js';
import { rankingContract } from './contract/ranking.js';
import { recomputeMarkContract } from './contract/recompute-marks.js';
import { reportContract } from './contract/report.js';
import { requestCountContract } from './contract/request-counts.js';
import { settingsContract } from './contract/settings.js';
import { smallContract } from './contract/small.js';
import { suppressionContract } from './contract/suppression.js';

const contracts = [
  reportContract,
  movedReportContract,
  rankedReportContract,
  filingContract,
  deliveryContract,
  rankingContract,
  publishingContract,
  recomputeMarkContract,
  immutableContract,
  settingsContract,
  officialContract,
  mailContract,
  mailSettlingContract,
  suppressionContract,
  smallContract,
  batchContract,
  requestCountContract,
  administrationContract,
  jobRunContract,
];

for (const engine of engines())
  describe(`stores on ${engine.name}`, () => {
    if ('reason' in engine) {
      it('are not tried', ({ skip }) => skip(`no ${engine.name}: ${engine.reason}`));
      console.info(`Stores: ${engine.name} skipped, because ${engine.reason}.`);
      return;
    }
    let running: Engine;
    let table: TestTable;
    beforeAll(async () => {
      running = await engine.start();
      console.info(`Stores: tried on ${running.name}.`);
    }, 70_000);
    beforeEach(async () => {
      table = await testTable(running.endpoint);
    });
    // The engine takes its tables with it: to drop 500 of them costs seconds.
    afterEach(() => table.db.destroy());
    afterAll(() => running.stop());

    for (const contract of contracts) contract(() => table);
  });

/** What these look for stands in the index, which is behind by nature; R13 tries the job that reads it. */
const byIndex: readonly unknown[] = [officialContract, mailContract, mailSettlingContract, administrationContract];

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

  for (const contract of contracts.filter((each) => !byIndex.includes(each))) contract(() => table);
});
