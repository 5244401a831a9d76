import type { WireAttributes } from '../../../src/engine/table/wire/wire.js';
import type { Chance } from './random.js';
import {
  conditionIn,
  keyConditionIn,
  misplaced,
  placed,
  projectionIn,
  updateIn,
  writing,
} from './random-expressions.js';
import { areaSortOf, PARTITIONS, randomItem, randomKey, randomValue, SORTS } from './random-values.js';

/** A request in DynamoDB's JSON, without the name of the table, which the sender adds. */
export type Command = { readonly operation: string; readonly input: Readonly<Record<string, unknown>> };

const AREA_SORTS = SORTS.slice(1).flatMap((sort) => [sort, areaSortOf({ pk: { S: 'p' }, sk: { S: sort } })]);

const keyIn = (by: Chance): WireAttributes => {
  const key = randomKey(by);
  if (by.is(0.98)) return key;
  return by.of<WireAttributes>([{ pk: key.pk ?? {} }, { ...key, a: { S: 'x' } }, { ...key, sk: randomValue(by) }]);
};

/** The next command of a sequence. Each operation is frequent, and few commands are invalid. */
export function randomCommand(by: Chance): Command {
  return by.of([put, put, update, update, update, remove, get, get, query, query, query, scan, batchGet, batchWrite])(
    by,
  );
}

/** A field that is there or not. */
const sometimes = <T>(by: Chance, probability: number, field: () => T): T | object =>
  by.is(probability) ? field() : {};

const returned = (by: Chance, all: readonly string[]) => ({
  ...sometimes(by, 0.5, () => ({ ReturnValues: by.of(by.is(0.98) ? all : ['ALL_NEW', 'NOTHING']) })),
  ...sometimes(by, 0.3, () => ({ ReturnValuesOnConditionCheckFailure: by.of(['ALL_OLD', 'NONE']) })),
});

function put(by: Chance): Command {
  const at = writing();
  const condition = sometimes(by, 0.5, () => ({ ConditionExpression: conditionIn(by, at) }));
  const item = randomItem(by);
  const { sk: _, ...partial } = item;
  const input = { Item: by.is(0.99) ? item : partial, ...condition, ...returned(by, ['NONE', 'ALL_OLD']) };
  return { operation: 'PutItem', input: misplaced(by, { ...input, ...placed(at) }) };
}

function remove(by: Chance): Command {
  const at = writing();
  const condition = sometimes(by, 0.6, () => ({ ConditionExpression: conditionIn(by, at) }));
  const input = { Key: keyIn(by), ...condition, ...returned(by, ['NONE', 'ALL_OLD']) };
  return { operation: 'DeleteItem', input: misplaced(by, { ...input, ...placed(at) }) };
}

function update(by: Chance): Command {
  const at = writing();
  const expressions = {
    ...sometimes(by, 0.97, () => ({ UpdateExpression: updateIn(by, at) })),
    ...sometimes(by, 0.4, () => ({ ConditionExpression: conditionIn(by, at) })),
  };
  const all = ['NONE', 'ALL_OLD', 'UPDATED_OLD', 'ALL_NEW', 'UPDATED_NEW'];
  const input = { Key: keyIn(by), ...expressions, ...returned(by, all) };
  return { operation: 'UpdateItem', input: misplaced(by, { ...input, ...placed(at) }) };
}

function get(by: Chance): Command {
  const at = writing();
  const projection = sometimes(by, 0.4, () => ({ ProjectionExpression: projectionIn(by, at) }));
  const input = { Key: keyIn(by), ConsistentRead: true, ...projection };
  return { operation: 'GetItem', input: { ...input, ...placed(at) } };
}

const reading = (by: Chance, at: ReturnType<typeof writing>) => ({
  ...sometimes(by, 0.3, () => ({ FilterExpression: conditionIn(by, at) })),
  ...sometimes(by, 0.3, () => ({ ProjectionExpression: projectionIn(by, at) })),
  ...sometimes(by, 0.1, () => ({ Select: by.of(['COUNT', 'ALL_ATTRIBUTES', 'SPECIFIC_ATTRIBUTES']) })),
});

function query(by: Chance): Command {
  const at = writing();
  const index = by.is(0.4);
  const partition = index ? by.of(['x', 'y', 'x', 'y', 'none', '']) : by.of(PARTITIONS);
  const sorts = index ? AREA_SORTS : SORTS;
  const input = {
    KeyConditionExpression: keyConditionIn(by, at, index, sorts, { S: partition }),
    ...(index && { IndexName: by.is(0.99) ? 'byArea' : 'other' }),
    ...(!index && { ConsistentRead: true }),
    ...sometimes(by, 0.5, () => ({ ScanIndexForward: by.is(0.5) })),
    ...sometimes(by, 0.4, () => ({ Limit: by.below(5) + (by.is(0.02) ? 0 : 1) })),
    ...sometimes(by, 0.2, () => {
      const key = { pk: { S: index ? by.of(PARTITIONS) : partition }, sk: { S: by.of(SORTS) } };
      const area = { area: { S: partition }, areaSk: { S: by.is(0.9) ? areaSortOf(key) : by.of(SORTS) } };
      return { ExclusiveStartKey: by.is(0.98) ? { ...key, ...(index && area) } : randomKey(by) };
    }),
    ...reading(by, at),
  };
  return { operation: 'Query', input: misplaced(by, { ...input, ...placed(at) }) };
}

/** A scan. With a limit only all pages together can be compared: each engine scans in its own order. */
function scan(by: Chance): Command {
  const at = writing();
  const input = {
    ...sometimes(by, 0.3, () => ({ IndexName: 'byArea' })),
    ...sometimes(by, 0.5, () => ({ Limit: by.below(5) + 1 })),
    ...reading(by, at),
  };
  return { operation: 'Scan', input: { ...input, ...placed(at) } };
}

function batchGet(by: Chance): Command {
  const at = writing();
  const keys = { Keys: by.list(by.is(0.02) ? 0 : 1, by.is(0.02) ? 120 : 5, () => keyIn(by)), ConsistentRead: true };
  const request = {
    ...keys,
    ...sometimes(by, 0.3, () => ({ ProjectionExpression: projectionIn(by, at) })),
    ...placed(at),
  };
  return { operation: 'BatchGetItem', input: { RequestItems: request } };
}

function batchWrite(by: Chance): Command {
  const one = () => (by.is(0.6) ? { PutRequest: { Item: randomItem(by) } } : { DeleteRequest: { Key: keyIn(by) } });
  const most = by.is(0.03) ? 30 : 4;
  return { operation: 'BatchWriteItem', input: { RequestItems: by.list(by.is(0.01) ? 0 : 1, most, one) } };
}
