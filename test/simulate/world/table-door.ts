import type { ItemAttributes } from '../../../src/engine/table/data/value.js';
import { compareText } from '../../../src/engine/table/data/value.js';
import type { Input, RowChange } from '../../../src/engine/table/operation/request.js';
import type { Entry, Row } from '../../../src/engine/table/operation/rows.js';
import {
  type Index,
  indexKeyOf,
  keyOfItem,
  type RowKey,
  type Schema,
} from '../../../src/engine/table/operation/schema.js';
import { wireAnswer } from '../../../src/engine/table/wire/json.js';
import { type MemoryDatabase, memoryDatabase } from '../../support/table/engine/memory-database.js';
import { readerOf } from '../../support/table/engine/read-slice.js';
import type { MemoryRows } from '../../support/table/engine/rows.js';
import type { Answer } from './outside.js';

/** An answer that is not asked to be current may be this old. */
const BEHIND_MS = 2_000;

export type TableDoor = {
  /** `share` says for each item how far behind the answer is, between 0 and 1. */
  answer(operation: string, body: string, moment: number, share: (item: string) => number): Answer;
};

const THROTTLED = { __type: 'com.amazonaws.dynamodb.v20120810#ThrottlingException', message: 'Rate exceeded' };
export const tableThrottled: Answer = { status: 400, body: JSON.stringify(THROTTLED) };

/** Whether every read of it asked for what is current. */
function isConsistent(operation: string, input: Input): boolean {
  if (operation === 'GetItem' || operation === 'Query')
    return input.ConsistentRead === true && input.IndexName === undefined;
  if (operation !== 'BatchGetItem') return true;
  return Object.values(input.RequestItems as Record<string, Input>).every(
    ({ ConsistentRead }) => ConsistentRead === true,
  );
}

export function tableDoor(database: MemoryDatabase, name: string): TableDoor {
  const table = database.table(name);
  let recent: readonly { readonly key: RowKey; readonly moment: number }[] = [];
  database.onChange(({ moment, keys }: RowChange) => {
    recent = [
      ...recent.filter((each) => each.moment > moment - BEHIND_MS),
      { key: keyOfItem(table.schema, keys), moment },
    ];
  });

  /** The table in which each item changed lately stands as it was at a moment of its own. */
  function behind(moment: number, share: (item: string) => number): MemoryDatabase | undefined {
    const changed = new Map<string, RowKey>();
    for (const each of recent)
      if (each.moment > moment - BEHIND_MS) changed.set(`${each.key.partition}\n${each.key.sort}`, each.key);
    if (changed.size === 0) return undefined;
    const then = new Map<string, Row | undefined>();
    for (const [item, key] of changed) {
      const at = moment - BEHIND_MS * share(item);
      then.set(item, table.rows.versions(key).find((version) => version.moment <= at)?.row);
    }
    return memoryDatabase(new Map([[name, { ...table, rows: rowsBehind(table.schema, table.rows, then) }]]));
  }

  return {
    answer(operation, body, moment, share) {
      const input = JSON.parse(body) as Input;
      const asked = isConsistent(operation, input) ? database : (behind(moment, share) ?? database);
      const { status, body: answered } = wireAnswer(
        (name, taken) => asked.answer(name, taken, moment),
        operation,
        input,
      );
      return { status, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: JSON.stringify(answered) };
    },
  };
}

const nameOf = ({ partition, sort }: RowKey): string => `${partition}\n${sort}`;
const inOrder = (a: Entry, b: Entry): number =>
  compareText(a.sort, b.sort) ||
  compareText(a.row.key.partition, b.row.key.partition) ||
  compareText(a.row.key.sort, b.row.key.sort);

function rowsBehind({ key }: Schema, rows: MemoryRows, then: ReadonlyMap<string, Row | undefined>): MemoryRows {
  const placed = (index: Index | undefined, row: Row) =>
    index ? indexKeyOf(index, row.item) : (row.key satisfies typeof key extends never ? never : RowKey);
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

/** What the stream of the table tells a function: only changes that its filter lets through. */
export const streamRecord = ({ keys, after, kind }: RowChange) => ({
  eventName: kind,
  dynamodb: {
    Keys: Object.fromEntries(Object.entries(keys).map(([name, value]) => [name, { S: String(value) }])),
    NewImage: { state: { S: String((after as ItemAttributes | undefined)?.state) } },
  },
});
