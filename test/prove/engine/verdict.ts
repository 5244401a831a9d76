import type { Load } from './load.js';

/** The outcome of one check: as DynamoDB does it, otherwise, or not tried and why. */
export type CheckResult = {
  readonly name: string;
  readonly outcome: 'as DynamoDB' | 'otherwise' | 'not tried';
  readonly seen?: string;
};

type Known = { readonly barred?: string | undefined; readonly results: readonly CheckResult[]; readonly load: Load };

/** An entry of a report is a form of some thirty figures. Slower than this and somebody waits for a page. */
const SLOWEST_MS = 1_000;

/** The allowed use of an engine, in one sentence. */
export function usableFor({ barred, results, load }: Known): string {
  const wrong = results.filter(({ outcome }) => outcome === 'otherwise').map(({ name }) => name);
  const untried = results.filter(({ outcome }) => outcome === 'not tried').map(({ name }) => name);
  const keeps = !wrong.includes(KILLS);
  const others = wrong.filter((name) => name !== KILLS);
  const differs = `${others.join(', ')} ${others.length > 1 ? 'are' : 'is'} otherwise than in DynamoDB`;
  if (others.includes(CONTRACTS) || (others.length > 0 && barred === undefined))
    return `Nothing of this service: ${differs}.`;
  if (barred !== undefined) {
    const more = [...(others.length > 0 ? [differs] : []), ...(keeps ? [] : ['it loses what it acknowledged'])];
    return `Trials and tests only: ${[barred, ...more].join('; ')}.`;
  }
  if (!keeps) return 'Trials only: it loses what it acknowledged when it is killed.';
  if (untried.includes(KILLS))
    return 'Trials, until somebody has killed it under writers: start it by the kit, or pull its plug yourself.';
  if (load.slowest > SLOWEST_MS)
    return `Real figures of a small office: one call of a hundred takes ${load.slowest} ms.`;
  return 'Real figures of an office.';
}

export const KILLS = 'kills';
export const CONTRACTS = 'contracts of the stores';

export const CANDIDATES =
  'Not run by us, and named as candidates: ExtendDB (over PostgreSQL); ScyllaDB Alternator (a cluster, for a country).';
