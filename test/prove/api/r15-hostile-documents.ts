import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { testApi } from '../../support/api/api.js';
import { faultOf, hostileRequest } from '../../support/api/hostile-requests.js';
import type { Proof } from '../proof.js';

const NOW = '2026-11-24T08:00:00.000Z';
const REQUESTS = { full: 10_000, reduced: 400 };
const SEED = 20_261_124;
/** What a process may hold more after them than after the first tenth: documents and answers that it keeps on purpose. */
const MOST_GROWTH_MB = 64;

/** Megabytes that are in use once everything that can go is gone. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 1_000_000;
}

export const proof: Proof = {
  id: 'R15',
  property: 'whatever is sent, the answer is GraphQL, never a failure of ours, and memory stays bounded',
  async run(size, progress) {
    const api = await testApi(NOW);
    try {
      const requests = fc.sample(hostileRequest, { numRuns: REQUESTS[size], seed: SEED });
      const faults: string[] = [];
      let before = 0;
      for (const [i, request] of requests.entries()) {
        if (i === requests.length / 10) before = heapInUse();
        const fault = faultOf(await api.http(request));
        if (fault) faults.push(`${fault}: ${JSON.stringify(request).slice(0, 200)}`);
        if (i % 100 === 0) progress(`request ${i} of ${requests.length}, ${faults.length} faults`);
      }
      const growth = heapInUse() - before;
      const reported = api.reported.length;
      return {
        size: `${requests.length.toLocaleString('en')} request bodies, generated and mutated`,
        result:
          faults.length + reported === 0
            ? `no 5xx, all JSON, ${growth.toFixed(0)} MB more in use at the end`
            : `${faults.length} faults, ${reported} reports: ${faults.slice(0, 3).join('; ')}`,
        pass: faults.length + reported === 0 && growth < MOST_GROWTH_MB,
      };
    } finally {
      await api.close();
    }
  },
};
