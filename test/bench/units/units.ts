import { writeFileSync } from 'node:fs';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { seed } from '../../../src/seed/loader.js';
import { testApi } from '../../support/api/api.js';
import { engineTable } from '../../support/aws/dynamo.js';
import { engines } from '../../support/aws/dynamo-engines.js';
import { textTable } from '../../support/letters/text-table.js';
import { jobUnits } from './jobs.js';
import type { Units } from './measured.js';
import { officialsRequests, publicQuestions } from './requests.js';
import { bundleKilobytes, pageUnits } from './sizes.js';

/** A district, a province of 2026 and the country. */
const SIZES = [
  { communes: 20, provinces: 1 },
  { communes: 92, provinces: 1 },
  { communes: 3_321, provinces: 34 },
];
/** The demonstration: 20 communes that have reported for two years. */
const NOW = '2026-11-23T02:00:00.000Z';
const FILE = 'infra/cost/measured.json';

/** Measures what each operation takes and keeps it where `npm run cost` reads it. Only AWS's own engine counts what an index takes. */
export async function benchUnits(): Promise<void> {
  const choice = engines().find(({ name }) => name === 'DynamoDB Local');
  if (choice === undefined || 'reason' in choice)
    throw new Error(`Units are measured on DynamoDB Local: ${choice?.reason ?? 'it is not here'}`);
  const engine = await choice.start();
  try {
    const table = await engineTable(engine.endpoint);
    await seed(table.stores, { asOf: NOW, demonstration: true });
    await recomputeRankings(table.stores, { occurrence: NOW });
    const api = await testApi(NOW, undefined, table);
    const operations = { ...(await publicQuestions(api)), ...(await officialsRequests(engine.endpoint)) };
    const pages = await pageUnits(api);
    await table.close();
    const jobs = [];
    for (const size of SIZES) {
      jobs.push(await jobUnits(engine.endpoint, size));
      console.log(`… jobs of ${size.communes} communes`);
    }
    const measured = {
      measuredOn: new Date().toISOString().slice(0, 10),
      engine: engine.name,
      operations,
      ...pages,
      jobs,
      bundleKilobytes: await bundleKilobytes(),
    };
    writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
    console.log(
      textTable(['operation', 'requests', 'read', 'write', 'ms', 'bytes'], Object.entries(operations).map(rowOf)),
    );
    for (const { communes, letters, ...runs } of jobs)
      console.log(
        textTable(
          [`${communes} communes, ${letters} letters`, 'requests', 'read', 'write', 'ms', 'bytes'],
          Object.entries(runs).map(rowOf),
        ),
      );
    console.log(`${FILE} is written: the table of infra/README.md may have changed (npm run cost -- --write).`);
  } finally {
    await engine.stop();
  }
}

const rowOf = ([name, { requests, readUnits, writeUnits, milliseconds, bytes }]: [string, Units]): string[] =>
  [name, requests, readUnits, writeUnits, milliseconds, bytes].map(String);
