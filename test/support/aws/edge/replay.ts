import type { Template } from 'aws-cdk-lib/assertions';
import type { EdgeRequest } from '../edge.js';
import type { Ages } from './ages.js';
import { agesOf, type EdgeHeaders, edgeFunction, edgeSettings } from './settings.js';
import { type Asked, type Day, PLACES } from './visits.js';

/** The most requests a second that may reach a function, over any ten seconds. */
export const MOST = 10;
/** The seconds that a function needs for an answer. */
const ANSWERED_AFTER = 0.5;
const SECONDS = 86_400;
const WINDOW = 10;

/** The seconds until which an answer is fresh, until which it may be served late, and until which a function makes the next one. */
type Kept = { fresh: number; late: number; working: number };
type Cache = Map<string, Kept>;
/** How the edge caches an address. */
type Way = { readonly key: string; readonly hasShield: boolean; readonly fresh: number; readonly late: number };

/**
 * The requests of a day through the caches of a template: what reaches a function, and when. A place of the edge hears from the
 * shield how old an answer is, and keeps it no longer than that leaves.
 */
export function replayed(template: Template, ages: Ages, { asked, requests }: Day) {
  const ways = asked.map(wayOf(template, ages));
  const places: readonly Cache[] = Array.from({ length: PLACES }, () => new Map());
  const shield: Cache = new Map();
  const calls = new Uint32Array(SECONDS + 600);
  const came = new Uint32Array(SECONDS + 600);
  let [reached, waited] = [0, 0];
  /** Asks a cache at a moment: until when the answer is fresh, and whether the reader has to wait for a function. */
  const ask = (cache: Cache, way: Way, now: number, behind: Cache | undefined): { fresh: number; waits: boolean } => {
    const { key, late } = way;
    const kept = cache.get(key);
    if (kept && now < kept.fresh) return { fresh: kept.fresh, waits: false };
    // A request during a run of the function gets the kept answer, or waits with the first request.
    if (kept && now < kept.working) return { fresh: kept.fresh, waits: now >= kept.late };
    const next = behind ? ask(behind, way, now, undefined) : { fresh: now + way.fresh, waits: true };
    if (!behind) {
      reached += 1;
      calls[Math.floor(now)] = (calls[Math.floor(now)] ?? 0) + 1;
    }
    const waits = next.waits && !(kept && now < kept.late);
    cache.set(key, { fresh: next.fresh, late: next.fresh + late, working: now + ANSWERED_AFTER });
    return { fresh: next.fresh, waits };
  };
  for (const { at, place, which } of requests) {
    const way = ways[which];
    const cache = places[place];
    if (!way || !cache) throw new Error(`request ${which} at place ${place} is none`);
    came[Math.floor(at)] = (came[Math.floor(at)] ?? 0) + 1;
    if (ask(cache, way, at, way.hasShield ? shield : undefined).waits) waited += 1;
  }
  return {
    requests: requests.length,
    hits: mostOver(came, WINDOW),
    reached,
    busiest: mostOver(calls, WINDOW),
    second: mostOver(calls, 1),
    waited,
  };
}

/** A public request as the distribution sees it: by its router, its key and the ages of its answer. */
function wayOf(template: Template, ages: Ages): (asked: Asked) => Way {
  const { behaviourOf, cacheOf, hasShield, keyOf, laneCode, router } = edgeSettings(template);
  const lanes = edgeFunction<(event: object) => EdgeRequest>(laneCode);
  return ({ kind, path, query, language }) => {
    const behaviour = behaviourOf(path);
    const policy = cacheOf(behaviour);
    const headers: EdgeHeaders = { 'accept-language': { value: language } };
    const isPage = behaviour.OriginRequestPolicyId === undefined;
    const routed = isPage
      ? { uri: router({ request: { uri: path } }).uri, headers }
      : lanes({ request: { uri: path, method: 'GET', headers: { ...headers } }, viewer: { ip: '203.0.113.7' } });
    const { fresh, late } = agesOf(ages[kind], Number(policy.MaxTTL));
    return { key: keyOf(policy, routed.uri, query, routed.headers).key, hasShield: hasShield(behaviour), fresh, late };
  };
}

/** The most a second, on average over so many seconds. */
function mostOver(counts: Uint32Array, seconds: number): number {
  let [sum, most] = [0, 0];
  for (let i = 0; i < counts.length; i++) {
    sum += (counts[i] ?? 0) - (counts[i - seconds] ?? 0);
    most = Math.max(most, sum);
  }
  return most / seconds;
}
