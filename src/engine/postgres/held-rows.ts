import { onItems } from '../table/operation/answer.js';
import type { HeldTable, Input, Output, RowChange } from '../table/operation/request.js';
import type { Entry, Row, Slice } from '../table/operation/rows.js';
import type { RowKey, Schema } from '../table/operation/schema.js';
import type { Told } from '../table/operation/writes.js';

/** What one operation looks at in one table. */
export type RowsAsked = { readonly schema: Schema; readonly keys: Map<string, RowKey>; readonly slices: Slice[] };
export type LoadedRows = {
  readonly rows: ReadonlyMap<string, Row>;
  readonly slices: ReadonlyMap<string, readonly Entry[]>;
};
type Run = { readonly output: Output; readonly changes: readonly RowChange[] };

const NOTHING: LoadedRows = { rows: new Map(), slices: new Map() };
/** Nothing in a key of PostgreSQL is NUL, so no two rows share this name. */
export const nameOf = (table: string, { partition, sort }: RowKey): string => `${table}\0${partition}\0${sort}`;

/** The operation on the rows that were loaded. What it writes stands in its changes; the rows stay. */
export function runOn(
  { rows, slices }: LoadedRows,
  tableOf: (name: string) => Schema,
  [operation, input, moment]: readonly [string, Input, number],
  asked: Map<string, RowsAsked> = new Map(),
): Run {
  const changes: RowChange[] = [];
  const tell: Told = (change) => changes.push(change);
  const table = (name: string): HeldTable => {
    const schema = tableOf(name);
    const noted: RowsAsked = asked.get(name) ?? { schema, keys: new Map(), slices: [] };
    asked.set(name, noted);
    return {
      schema,
      rows: {
        get(key) {
          const row = nameOf(name, key);
          noted.keys.set(row, key);
          return rows.get(row);
        },
        read(slice) {
          noted.slices.push(slice);
          return slices.get(name) ?? [];
        },
        put: () => {},
        remove: () => {},
      },
    };
  };
  const output = onItems(operation)?.(table, input, moment, tell) ?? {};
  return { output, changes };
}

/**
 * Runs the operation on nothing, to learn which rows it looks at. Before it looks at any, whatever it refuses is refused;
 * afterwards its answer means nothing.
 */
export function rowsAskedFor(
  tableOf: (name: string) => Schema,
  call: readonly [string, Input, number],
): readonly RowsAsked[] {
  const asked = new Map<string, RowsAsked>();
  const all = () => [...asked.values()].filter(({ keys, slices }) => keys.size + slices.length > 0);
  try {
    runOn(NOTHING, tableOf, call, asked);
  } catch (error) {
    if (all().length === 0) throw error;
  }
  return all();
}
