import type { ItemAttributes } from '../data/value.js';
import type { SortRange } from '../expression/key-condition.js';
import type { Index, RowKey } from './schema.js';

export type Row = { readonly key: RowKey; readonly item: ItemAttributes; readonly size: number };

/** A row with its key in the table or in an index. */
export type Entry = { readonly partition: string; readonly sort: string; readonly row: Row };

/** The end of the page before: its key in the table or index, and the key of its item. */
export type Start = { readonly key: RowKey; readonly row: RowKey };

/** The rows that a Query or a Scan reads, in its direction. */
export type Slice = {
  readonly index: Index | undefined;
  /** Absent for a Scan, which reads all partitions in an order of the holder. */
  readonly range?: SortRange;
  readonly isBackwards: boolean;
  readonly after: Start | undefined;
  readonly limit: number;
};

/** The holder of rows: memory or PostgreSQL. Conditions, updates and pages use the same code for both. */
export type Rows = {
  get(key: RowKey): Row | undefined;
  put(row: Row, moment: number): void;
  remove(key: RowKey, moment: number): void;
  /** The first rows of a slice in its order: all, or as many as reach its limit or fill a page. */
  read(slice: Slice): readonly Entry[];
};
