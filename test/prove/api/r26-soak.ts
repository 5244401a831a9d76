import type { HttpAnswer } from '../../../src/graphql/index.js';
import { functionEnv } from '../../support/api/invoke.js';
import { eventOf, type MixedRequest, mixedRequests } from '../../support/api/mixed-requests.js';
import { issuerEnv } from '../../support/api/tokens.js';
import { type Memory, type WarmFunction, warmFunction } from '../../support/api/warm-function.js';
import { builtFunction } from '../../support/aws/built-functions.js';
import { demonstrationOnEngine } from '../../support/start/demonstration-table.js';
import type { Proof } from '../proof.js';

/** 08:00 in Việt Nam; a second goes by with every ten requests, so that settings are read again and the day stays. */
const START = Date.parse('2026-11-24T01:00:00.000Z');
const MILLISECONDS_EACH = 100;
const SEED = 20_261_124;
const SIZES = {
  /** Every memory is full before a quarter, Apollo's of parsed documents too: what is added then would be added for ever. */
  full: { requests: 100_000, mostGrowthMb: 8 },
  /** Documents and answers that are kept on purpose are still coming in. */
  reduced: { requests: 200, mostGrowthMb: 48 },
};
/** The repetitions of the public's questions. A repeated question keeps nothing more: 100 KB for each would be 12 MB. */
const REPEATED = 120;
const MOST_DIFFERENT = 30;
const MOST_GROWTH_REPEATED_MB = 4;
/** The memory of the function, as in infra/service-stack.ts. */
const MEMORY_MB = 1_024;
/** V8 keeps pages that it may need again, so the resident memory goes up and down. */
const MOST_RESIDENT_MB = MEMORY_MB / 2;
const MARKS = [0.1, 0.25, 0.5, 0.75, 1];
/** The 99th percentile of the last quarter against that of the second. */
const MOST_SLOWER = 2;

/** Sends mixed requests to the built API, one after the other, and looks at it at each mark. */
async function soak(api: WarmFunction, requests: number, progress: (line: string) => void) {
  const next = mixedRequests(SEED, requests / 10);
  const milliseconds = new Float64Array(requests);
  const marks: Memory[] = [];
  const faults: string[] = [];
  const ofPublic: MixedRequest[] = [];
  const ask = async (request: MixedRequest, now: string): Promise<number> => {
    const { answer, error, milliseconds: took } = await api.handle<HttpAnswer>(eventOf(request, now));
    const fault = answer ? request.faultIn(answer) : `threw ${error?.name}: ${error?.message}`;
    if (fault) faults.push(`${request.kind}: ${fault}`);
    return took;
  };
  for (let i = 0; i < requests; i++) {
    const request = next();
    if (request.kind.startsWith('public') && ofPublic.length < MOST_DIFFERENT) ofPublic.push(request);
    milliseconds[i] = await ask(request, new Date(START + i * MILLISECONDS_EACH).toISOString());
    if (i % 100 === 0) progress(`request ${i} of ${requests}, ${faults.length} faults`);
    if (MARKS.some((mark) => mark * requests === i + 1)) marks.push(await api.memory());
  }
  const [, second, , last] = [0, 1, 2, 3].map((quarter) =>
    percentile99(milliseconds.slice((quarter * requests) / 4, ((quarter + 1) * requests) / 4)),
  );
  const after = new Date(START + requests * MILLISECONDS_EACH).toISOString();
  // Asks each once, so that all of them were asked at this moment, and then again and again.
  for (const request of ofPublic) await ask(request, after);
  const before = await api.memory();
  for (let i = 0; i < REPEATED; i++) await ask(ofPublic[i % ofPublic.length] as MixedRequest, after);
  const repeated = (await api.memory()).inUse - before.inUse;
  return { marks, faults, second: second ?? 0, last: last ?? 0, repeated };
}

const percentile99 = (milliseconds: Float64Array): number =>
  milliseconds.toSorted()[Math.floor(milliseconds.length * 0.99)] ?? 0;

/** The growth from the first quarter of the run to its end. */
const growthOf = (marks: readonly number[]): number => (marks.at(-1) ?? 0) - (marks[1] ?? 0);

const inMb = (numbers: readonly number[]): string => numbers.map((each) => each.toFixed(1)).join(', ');

export const proof: Proof = {
  id: 'R26',
  property: 'a function that stays warm answers the last request as well as the first, with no more memory',
  async run(size, progress) {
    const { requests, mostGrowthMb } = SIZES[size];
    const [table, built] = [await demonstrationOnEngine(new Date(START).toISOString()), await builtFunction('graphql')];
    const env = functionEnv(table.endpoint, table.name, issuerEnv);
    const api = warmFunction({ bundle: built.file, env, memoryMb: MEMORY_MB });
    try {
      const since = performance.now();
      const { marks, faults, second, last, repeated } = await soak(api, requests, progress);
      const seconds = (performance.now() - since) / 1_000;
      const used = marks.map(({ inUse }) => inUse);
      const resident = marks.map((mark) => mark.resident);
      const isFlat =
        growthOf(used) <= mostGrowthMb &&
        repeated <= MOST_GROWTH_REPEATED_MB &&
        Math.max(...resident) <= MOST_RESIDENT_MB;
      const isSteady = size === 'reduced' || last <= MOST_SLOWER * second;
      const atWork = (100 * (marks.at(-1)?.cpuSeconds ?? 0)) / seconds;
      return {
        size: `${requests.toLocaleString('en')} mixed requests, one warm function`,
        result: [
          faults.length === 0
            ? 'every answer as expected'
            : `${faults.length} faults: ${faults.slice(0, 5).join('; ')}`,
          `in use at 10, 25, 50, 75, 100 %: ${inMb(used)} MB`,
          `${repeated.toFixed(1)} MB more after ${REPEATED} that were asked before`,
          `resident ${inMb(resident)} MB`,
          `99th percentile ${second.toFixed(1)} ms in the second quarter, ${last.toFixed(1)} ms in the last`,
          `${(requests / seconds).toFixed(0)} a second, ${atWork.toFixed(0)} % of a core the function's`,
          ...(api.logged() === '' ? [] : [`logged: ${api.logged().slice(0, 500)}`]),
        ].join('; '),
        pass: faults.length === 0 && api.logged() === '' && isFlat && isSteady,
      };
    } finally {
      api.close();
      await table.close();
    }
  },
};
