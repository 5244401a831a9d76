import { isDeepStrictEqual } from 'node:util';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** As the table holds it, so that nothing is lost on the way. */
export type ExactItem = Readonly<Record<string, AttributeValue>>;

/** How an item of the restored table stands to that of the stage. */
export type ItemStanding = 'MISSING' | 'SAME' | 'DIFFERENT' | 'NEWER';

export function itemStandingOf(restored: ExactItem, live: ExactItem | undefined): ItemStanding {
  if (live === undefined) return 'MISSING';
  if (isDeepStrictEqual(restored, live)) return 'SAME';
  return isNewer(live, restored) ? 'NEWER' : 'DIFFERENT';
}

/**
 * An item says how new it is by the moments in it, by its version, and a head of a report by how many revisions it lists. One
 * that was damaged has lost something and says no more than before.
 */
const isNewer = (live: ExactItem, restored: ExactItem): boolean =>
  lastMoment(live) > lastMoment(restored) ||
  numberIn(live.version) > numberIn(restored.version) ||
  (live.tokens?.L?.length ?? 0) > (restored.tokens?.L?.length ?? 0);

const MOMENT = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;

const lastMoment = (item: ExactItem): string => (JSON.stringify(item).match(MOMENT) ?? []).toSorted().at(-1) ?? '';

const numberIn = (value: AttributeValue | undefined): number => Number(value?.N ?? 0);
