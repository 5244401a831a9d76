import { invalid } from '../data/refusal.js';
import { ITEM_BYTES } from '../data/size.js';
import { type ItemAttributes, sameValue } from '../data/value.js';
import { boundUpdate } from '../expression/bind-update.js';
import { projected } from '../expression/paths.js';
import { updatedItem } from '../expression/update.js';
import {
  type AskedFields,
  checkedSize,
  conditionOf,
  consumed,
  type HeldTable,
  type Input,
  known,
  mustHold,
  type Output,
  oneOfAllowed,
  placeholdersOf,
  type RowChange,
} from './request.js';
import type { Row } from './rows.js';
import { indexKeyOf, keyOfItem, type RowKey, wholeKey } from './schema.js';

const FIELDS = [
  'TableName',
  'ConditionExpression',
  'ExpressionAttributeNames',
  'ExpressionAttributeValues',
  'ReturnValues',
  'ReturnValuesOnConditionCheckFailure',
  'ReturnConsumedCapacity',
] as const;
type Write = AskedFields<typeof FIELDS>;
type Returned = NonNullable<Write['ReturnValues']>;

export type Told = (change: RowChange) => void;

export function putOne(table: HeldTable, input: Input, moment: number, tell: Told): Output {
  const put = known('PutItem', input, [...FIELDS, 'Item']);
  return replaceOne(table, put, () => putting(table, put.Item), moment, tell);
}

export function deleteOne(table: HeldTable, input: Input, moment: number, tell: Told): Output {
  const gone = known('DeleteItem', input, [...FIELDS, 'Key']);
  return replaceOne(table, gone, () => removing(table, gone.Key), moment, tell);
}

/** The key of a write, and the row that it leaves there; undefined = none. */
type Planned = { readonly key: RowKey; readonly row: Row | undefined };

export function putting(table: HeldTable, item: ItemAttributes): Planned {
  const row = checkedRow(table, item);
  return { key: row.key, row };
}

export const removing = ({ schema }: HeldTable, key: ItemAttributes): Planned => ({
  key: wholeKey(schema, key),
  row: undefined,
});

function replaceOne(table: HeldTable, asked: Write, plan: () => Planned, moment: number, tell: Told): Output {
  checkReturned(asked, ['NONE', 'ALL_OLD']);
  const placeholders = placeholdersOf(table, asked, asked.ConditionExpression);
  const condition = conditionOf(asked.ConditionExpression, placeholders);
  placeholders.mustBeUsed();
  const { key, row } = plan();
  const before = table.rows.get(key);
  mustHold(condition, before?.item, asked.ReturnValuesOnConditionCheckFailure === 'ALL_OLD');
  write(table, key, row, moment, tell);
  return answer(table, asked, before, row, asked.ReturnValues === 'ALL_OLD' ? before?.item : undefined);
}

export function updateOne(table: HeldTable, input: Input, moment: number, tell: Told): Output {
  const update = known('UpdateItem', input, [...FIELDS, 'Key', 'UpdateExpression']);
  checkReturned(update, ['NONE', 'ALL_OLD', 'UPDATED_OLD', 'ALL_NEW', 'UPDATED_NEW']);
  const { UpdateExpression: text, ConditionExpression } = update;
  const placeholders = placeholdersOf(table, update, text, ConditionExpression);
  const changes = text === undefined ? [] : boundUpdate(text, placeholders);
  const entered = placeholders.keyEntered();
  const condition = conditionOf(ConditionExpression, placeholders);
  placeholders.mustBeUsed();
  const paths = changes.map(({ path }) => path);
  const key = wholeKey(table.schema, update.Key);
  const before = table.rows.get(key);
  mustHold(condition, before?.item, update.ReturnValuesOnConditionCheckFailure === 'ALL_OLD');
  placeholders.keysMustBeScalars(entered);
  for (const [first] of paths)
    if (first === table.schema.key.partition || first === table.schema.key.sort)
      throw invalid(
        `One or more parameter values were invalid: Cannot update attribute ${first}. This attribute is part of the key`,
      );
  const row = checkedRow(
    table,
    updatedItem(before?.item ?? update.Key, changes),
    'Item size to update has exceeded the maximum allowed size',
  );
  write(table, key, row, moment, tell);
  const some = (item: ItemAttributes | undefined) => {
    const part = item && projected(item, paths);
    return part && Object.keys(part).length > 0 ? part : undefined;
  };
  const returned: Record<Returned, () => ItemAttributes | undefined> = {
    NONE: () => undefined,
    ALL_OLD: () => before?.item,
    UPDATED_OLD: () => some(before?.item),
    ALL_NEW: () => row.item,
    UPDATED_NEW: () => some(row.item),
  };
  return answer(table, update, before, row, returned[update.ReturnValues ?? 'NONE']());
}

/** Writes or removes a row, and tells the stream of a real change. */
export function write(table: HeldTable, key: RowKey, row: Row | undefined, moment: number, tell: Told): void {
  const before = table.rows.get(key);
  if (row) table.rows.put(row, moment);
  else table.rows.remove(key, moment);
  if (before ? row && sameValue(before.item, row.item) : !row) return;
  const { partition, sort } = table.schema.key;
  tell({
    table: table.schema.name,
    moment,
    kind: before ? (row ? 'MODIFY' : 'REMOVE') : 'INSERT',
    keys: { [partition]: key.partition, [sort]: key.sort },
    ...(before && { before: before.item }),
    ...(row && { after: row.item }),
  });
}

function checkedRow(
  table: HeldTable,
  item: ItemAttributes,
  tooLarge = 'Item size has exceeded the maximum allowed size',
): Row {
  const key = keyOfItem(table.schema, item);
  for (const index of table.schema.indexes) indexKeyOf(index, item);
  return { key, item, size: checkedSize(item, ITEM_BYTES, tooLarge) };
}

function checkReturned({ ReturnValues, ReturnValuesOnConditionCheckFailure: failed }: Write, all: Returned[]): void {
  oneOfAllowed('returnValues', ReturnValues, all);
  oneOfAllowed('returnValuesOnConditionCheckFailure', failed, ['NONE', 'ALL_OLD']);
}

function answer(
  table: HeldTable,
  asked: Write,
  before: Row | undefined,
  after: Row | undefined,
  item?: ItemAttributes,
): Output {
  return {
    ...(item && { Attributes: item }),
    ...consumed(table.schema.name, asked.ReturnConsumedCapacity, writeUnits(table, before, after)),
  };
}

const unitsOf = (row: Row | undefined): number => (row ? Math.max(1, Math.ceil(row.size / 1024)) : 0);

/** Write units: those of the larger state, and those of each changed index. */
export function writeUnits({ schema }: HeldTable, before: Row | undefined, after: Row | undefined): number {
  let units = Math.max(1, unitsOf(before), unitsOf(after));
  const unchanged = before && after && sameValue(before.item, after.item);
  for (const index of schema.indexes) {
    const old = before && indexKeyOf(index, before.item);
    const now = after && indexKeyOf(index, after.item);
    if (old && now && old.partition === now.partition && old.sort === now.sort)
      units += unchanged ? 0 : Math.max(unitsOf(before), unitsOf(after));
    else units += (old ? unitsOf(before) : 0) + (now ? unitsOf(after) : 0);
  }
  return units;
}
