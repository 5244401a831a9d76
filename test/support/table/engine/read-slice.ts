import { compareText } from '../../../../src/engine/table/data/value.js';
import { isAboveBound, isBelowBound, type SortRange } from '../../../../src/engine/table/expression/key-condition.js';
import type { Entry, Rows, Slice, Start } from '../../../../src/engine/table/operation/rows.js';
import type { Index } from '../../../../src/engine/table/operation/schema.js';

/** Reads slices from sorted lists. */
export const readerOf =
  (
    partition: (index: Index | undefined, name: string) => readonly Entry[],
    all: (index: Index | undefined) => readonly Entry[],
  ): Rows['read'] =>
  ({ index, range, isBackwards, after }: Slice) => {
    if (!range) {
      const list = all(index);
      return after ? list.slice(placeInScan(list, after)) : list;
    }
    const ahead = within(partition(index, range.partition), range);
    const list = isBackwards ? ahead.toReversed() : ahead;
    return after ? list.slice(place(ahead, after, isBackwards)) : list;
  };

function within(list: readonly Entry[], range: SortRange): readonly Entry[] {
  const { from, to, prefix } = range;
  if (!from && !to && prefix === undefined) return list;
  const first = firstOf(list, ({ sort }) =>
    prefix === undefined ? !isBelowBound(from, sort) : compareText(sort, prefix) >= 0,
  );
  const end = firstOf(list, ({ sort }) =>
    prefix === undefined ? isAboveBound(to, sort) : compareText(sort, prefix) > 0 && !sort.startsWith(prefix),
  );
  return list.slice(first, end);
}

/** The first entry of which it is true; it stays true behind it. */
function firstOf(list: readonly Entry[], isTrue: (entry: Entry) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isTrue(list[middle] as Entry)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const orderOf = ({ sort, row }: Entry, { key, row: own }: Start): number =>
  compareText(sort, key.sort) || compareText(row.key.partition, own.partition) || compareText(row.key.sort, own.sort);

/** The number of entries of a sorted list at or before the start, in the direction of the query. */
function place(list: readonly Entry[], after: Start, backwards: boolean): number {
  if (backwards) return list.length - firstOf(list, (entry) => orderOf(entry, after) >= 0);
  return firstOf(list, (entry) => orderOf(entry, after) > 0);
}

/** The item of the start may be gone: what would have followed it follows. */
const placeInScan = (all: readonly Entry[], after: Start): number =>
  firstOf(all, (entry) => (scanOrder(entry.partition, after.key.partition) || orderOf(entry, after)) > 0);

const scanOrder = (a: string, b: string): number => hashOf(a) - hashOf(b) || compareText(a, b);

/** DynamoDB scans partitions in the order of a hash. So nobody may rely on an order here either. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
