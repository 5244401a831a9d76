import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { testApi } from '../../support/api/api.js';
import { faultOf, hostileRequest } from '../../support/api/hostile-requests.js';
import { sized } from '../../support/start/real.js';
import type { Proof } from '../proof.js';

const NOW = '2026-11-24T08:00:00.000Z';
const REQUESTS = { full: 10_000, reduced: sized(150, 400) };
const SEED = 20_261_124;
/** The growth allowed after the first tenth of the requests: documents and answers that the process keeps on purpose. */
const MOST_GROWTH_MB = 64;
/** The number of requests sent again. A repeated request keeps nothing more: 100 KB for each would be 30 MB. */
const REPEATED = 300;
const MOST_GROWTH_REPEATED_MB = 8;

/** The memory in use after a garbage collection, in megabytes. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_000_000;
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
      const whole = heapInUse();
      const growth = whole - before;
      for (const request of requests.slice(-REPEATED)) await api.http(request);
      const repeated = heapInUse() - whole;
      const reported = api.reported.length;
      return {
        size: `${requests.length.toLocaleString('en')} request bodies, generated and mutated`,
        result:
          faults.length + reported === 0
            ? `no 5xx, all JSON, ${growth.toFixed(0)} MB more in use at the end, ${repeated.toFixed(0)} MB more after ${REPEATED} of them came once more`
            : `${faults.length} faults, ${reported} reports: ${faults.slice(0, 3).join('; ')}`,
        pass: faults.length + reported === 0 && growth < MOST_GROWTH_MB && repeated < MOST_GROWTH_REPEATED_MB,
      };
    } finally {
      await api.close();
    }
  },
};
