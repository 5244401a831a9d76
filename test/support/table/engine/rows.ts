import { compareText } from '../../../../src/engine/table/data/value.js';
import type { Entry, Row, Rows } from '../../../../src/engine/table/operation/rows.js';
import { type Index, indexKeyOf, type RowKey, type Schema } from '../../../../src/engine/table/operation/schema.js';
import { hashOf, readerOf } from './read-slice.js';

/** A version of an item from a moment on; without a row the item was absent. */
export type Version = { readonly moment: number; readonly row: Row | undefined };

/** The rows of the table in memory. */
export type MemoryRows = Rows & {
  /** The rows of a partition of the table or of an index, in the order of their sort keys. */
  partition(index: Index | undefined, partition: string): readonly Entry[];
  /** Every row of the table or the index, partition after partition. */
  all(index: Index | undefined): readonly Entry[];
  /** The last versions of an item, the newest first. */
  versions(key: RowKey): readonly Version[];
  /** The rows of an earlier moment, as far as versions are kept, for a stale read. */
  at(moment: number): MemoryRows;
  clone(): MemoryRows;
};

/** The number of versions of an item that are kept. */
const VERSIONS = 4;

type Partitions = Map<string, Entry[]>;

const order = (a: Entry, b: Entry): number =>
  compareText(a.sort, b.sort) ||
  compareText(a.row.key.partition, b.row.key.partition) ||
  compareText(a.row.key.sort, b.row.key.sort);

/** The place of an entry, or where it would stand. */
function placeOf(list: readonly Entry[], entry: Entry): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (order(list[middle] as Entry, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function enter(partitions: Partitions, entry: Entry): void {
  const list = partitions.get(entry.partition);
  if (!list) {
    partitions.set(entry.partition, [entry]);
    return;
  }
  const last = list.at(-1);
  if (last && order(last, entry) < 0) {
    list.push(entry);
    return;
  }
  const at = placeOf(list, entry);
  const found = list[at];
  list.splice(at, found && order(found, entry) === 0 ? 1 : 0, entry);
}

function leave(partitions: Partitions, entry: Entry): void {
  const list = partitions.get(entry.partition);
  if (!list) return;
  const at = placeOf(list, entry);
  const found = list[at];
  if (found && order(found, entry) === 0) list.splice(at, 1);
  if (list.length === 0) partitions.delete(entry.partition);
}

const nameOf = ({ partition, sort }: RowKey): string => `${partition}\n${sort}`;

type Held = {
  readonly versions: Map<string, readonly Version[]>;
  readonly table: Partitions;
  readonly indexes: ReadonlyMap<string, Partitions>;
};

export const noRows = (schema: Schema): MemoryRows =>
  rowsOf(schema, {
    versions: new Map(),
    table: new Map(),
    indexes: new Map(schema.indexes.map(({ name }) => [name, new Map()])),
  });

function rowsOf(schema: Schema, { versions, table, indexes }: Held): MemoryRows {
  const partitionsOf = (index: Index | undefined): Partitions =>
    index ? (indexes.get(index.name) as Partitions) : table;
  const get = (key: RowKey) => versions.get(nameOf(key))?.[0]?.row;

  function replace(key: RowKey, row: Row | undefined, moment: number): void {
    const name = nameOf(key);
    const known = versions.get(name) ?? [];
    const before = known[0]?.row;
    for (const index of schema.indexes) {
      const partitions = partitionsOf(index);
      const old = before && indexKeyOf(index, before.item);
      const now = row && indexKeyOf(index, row.item);
      if (before && old) leave(partitions, { ...old, row: before });
      if (row && now) enter(partitions, { ...now, row });
    }
    if (row) enter(table, { ...key, row });
    else if (before) leave(table, { ...key, row: before });
    versions.set(name, [{ moment, row }, ...known.slice(0, VERSIONS - 1)]);
  }

  const partition = (index: Index | undefined, name: string) => partitionsOf(index).get(name) ?? [];
  const all = (index: Index | undefined) =>
    [...partitionsOf(index)]
      .map(([name, list]) => ({ name, list, hash: hashOf(name) }))
      .toSorted((a, b) => a.hash - b.hash || compareText(a.name, b.name))
      .flatMap(({ list }) => list);

  return {
    get,
    put: (row, moment) => replace(row.key, row, moment),
    remove(key, moment) {
      if (get(key)) replace(key, undefined, moment);
    },
    read: readerOf(partition, all),
    partition,
    all,
    versions: (key) => versions.get(nameOf(key)) ?? [],
    at(moment) {
      const then = noRows(schema);
      for (const known of versions.values()) {
        const version = known.find((each) => each.moment <= moment);
        if (version?.row) then.put(version.row, version.moment);
      }
      return then;
    },
    clone: () =>
      rowsOf(schema, {
        versions: new Map(versions),
        table: copyOf(table),
        indexes: new Map([...indexes].map(([name, partitions]) => [name, copyOf(partitions)])),
      }),
  };
}

const copyOf = (partitions: Partitions): Partitions =>
  new Map([...partitions].map(([name, list]) => [name, [...list]]));
