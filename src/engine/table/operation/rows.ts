import type { ItemAttributes } from '../data/value.js';
import type { SortRange } from '../expression/key-condition.js';
import type { Index, RowKey } from './schema.js';

export type Row = { readonly key: RowKey; readonly item: ItemAttributes; readonly size: number };

/** A row where its key, or that of an index, puts it. */
export type Entry = { readonly partition: string; readonly sort: string; readonly row: Row };

/** Where the page before ended: the place in the table or in the index, and the key of that item. */
export type Start = { readonly key: RowKey; readonly row: RowKey };

/** What a Query or a Scan reads, in its direction. */
export type Slice = {
  readonly index: Index | undefined;
  /** Absent for a Scan, which goes through all partitions in an order of the holder. */
  readonly range?: SortRange;
  readonly isBackwards: boolean;
  readonly after: Start | undefined;
  readonly limit: number;
};

/** What holds the rows: memory, or PostgreSQL. Conditions, updates and pages are decided elsewhere, by one code for both. */
export type Rows = {
  get(key: RowKey): Row | undefined;
  put(row: Row, moment: number): void;
  remove(key: RowKey, moment: number): void;
  /** The first rows of a slice in its order: all of them, or as many as reach its limit or fill a page. */
  read(slice: Slice): readonly Entry[];
};
