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

/** The table in which some items, by partition and sort key, stand as they were. */
export function rowsBehind(rows: MemoryRows, then: ReadonlyMap<string, Row | undefined>): MemoryRows {
  const placed = (index: Index | undefined, row: Row) => (index ? indexKeyOf(index, row.item) : row.key);
  const partitionBehind = (index: Index | undefined, partition: string) => {
    const still = rows.partition(index, partition).filter(({ row }) => !then.has(nameOf(row.key)));
    const old = [...then.values()].flatMap((row): Entry[] => {
      const at = row && placed(index, row);
      return row && at?.partition === partition ? [{ ...at, row }] : [];
    });
    return old.length === 0 ? still : [...still, ...old].toSorted(inOrder);
  };
  return {
    ...rows,
    get: (asked) => (then.has(nameOf(asked)) ? then.get(nameOf(asked)) : rows.get(asked)),
    partition: partitionBehind,
    read: readerOf(partitionBehind, rows.all),
  };
}
