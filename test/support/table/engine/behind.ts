import { compareText } from '../../../../src/engine/table/data/value.js';
import type { Entry, Row } from '../../../../src/engine/table/operation/rows.js';
import { type Index, indexKeyOf, type RowKey } from '../../../../src/engine/table/operation/schema.js';
import { readerOf } from './read-slice.js';
import type { MemoryRows } from './rows.js';

const nameOf = ({ partition, sort }: RowKey): string => `${partition}\n${sort}`;
const inOrder = (a: Entry, b: Entry): number =>
  compareText(a.sort, b.sort) ||
  compareText(a.row.key.partition, b.row.key.partition) ||
  compareText(a.row.key.sort, b.row.key.sort);

export type Behind = { readonly key: RowKey; readonly row: Row | undefined };

/** The table in which some items, each with its key, stand as they were. */
export function rowsBehind(rows: MemoryRows, old: readonly Behind[]): MemoryRows {
  const then = new Map(old.map(({ key, row }) => [nameOf(key), row]));
  const newest = new Set(old.map(({ key }) => rows.get(key)));
  const placed = (index: Index | undefined, row: Row) => (index ? indexKeyOf(index, row.item) : row.key);
  const partitionBehind = (index: Index | undefined, partition: string) => {
    const now = rows.partition(index, partition);
    const still = now.some(({ row }) => newest.has(row)) ? now.filter(({ row }) => !newest.has(row)) : now;
    const gone = old.flatMap(({ row }): Entry[] => {
      const at = row && placed(index, row);
      return row && at?.partition === partition ? [{ ...at, row }] : [];
    });
    return gone.length === 0 ? still : [...still, ...gone].toSorted(inOrder);
  };
  return {
    ...rows,
    get: (asked) => (then.has(nameOf(asked)) ? then.get(nameOf(asked)) : rows.get(asked)),
    partition: partitionBehind,
    read: readerOf(partitionBehind, rows.all),
  };
}
