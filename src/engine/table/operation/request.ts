import { invalid, NotUnderstoodError, TableRefusal } from '../data/refusal.js';
import { itemSize } from '../data/size.js';
import type { ItemAttributes } from '../data/value.js';
import { type BoundCondition, boundCondition } from '../expression/bind-condition.js';
import { holds } from '../expression/condition.js';
import { parseCondition } from '../expression/parse.js';
import { Placeholders } from '../expression/placeholders.js';
import type { Rows } from './rows.js';
import type { Schema } from './schema.js';

/** An operation's input; attributes are plain values. */
export type Input = Readonly<Record<string, unknown>>;
export type Output = Readonly<Record<string, unknown>>;

export type HeldTable = {
  readonly schema: Schema;
  readonly rows: Rows;
};

/** The record of a write in the stream. */
export type RowChange = {
  readonly table: string;
  readonly moment: number;
  readonly kind: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly keys: ItemAttributes;
  readonly before?: ItemAttributes;
  readonly after?: ItemAttributes;
};

/** Every field that an operation may have. Each operation lists its own. */
type Fields = {
  readonly TableName: string;
  readonly IndexName?: string;
  readonly Item: ItemAttributes;
  readonly Key: ItemAttributes;
  readonly Keys: readonly ItemAttributes[];
  readonly RequestItems: Readonly<Record<string, unknown>>;
  readonly ConditionExpression?: string;
  readonly FilterExpression?: string;
  readonly KeyConditionExpression?: string;
  readonly ProjectionExpression?: string;
  readonly UpdateExpression?: string;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: ItemAttributes;
  readonly ConsistentRead?: boolean;
  readonly ScanIndexForward?: boolean;
  readonly Select?: 'ALL_ATTRIBUTES' | 'ALL_PROJECTED_ATTRIBUTES' | 'SPECIFIC_ATTRIBUTES' | 'COUNT';
  readonly Limit?: number;
  readonly ExclusiveStartKey?: ItemAttributes;
  readonly ReturnValues?: 'NONE' | 'ALL_OLD' | 'UPDATED_OLD' | 'ALL_NEW' | 'UPDATED_NEW';
  readonly ReturnValuesOnConditionCheckFailure?: 'NONE' | 'ALL_OLD';
  readonly ReturnConsumedCapacity?: 'NONE' | 'TOTAL' | 'INDEXES';
};

/** A request with the fields of a list. */
export type AskedFields<Names extends readonly (keyof Fields)[]> = Pick<Fields, Names[number]>;

/**
 * Refuses a request with an unknown field, because ignoring it could give a wrong answer.
 * @throws NotUnderstoodError, which names the field
 */
export function known<const Names extends readonly (keyof Fields)[]>(
  operation: string,
  input: Input,
  fields: Names,
): AskedFields<Names> {
  for (const field in input)
    if (input[field] !== undefined && !(fields as readonly string[]).includes(field))
      throw new NotUnderstoodError(`${field} of ${operation}`);
  return input as AskedFields<Names>;
}

type Placed = Pick<Fields, 'ExpressionAttributeNames' | 'ExpressionAttributeValues'>;

/** The placeholders of a request. A request without expressions may not have any. */
export function placeholdersOf(
  { schema }: HeldTable,
  input: Placed,
  ...expressions: readonly (string | undefined)[]
): Placeholders {
  const some = expressions.some((expression) => expression !== undefined);
  for (const field of ['ExpressionAttributeNames', 'ExpressionAttributeValues'] as const)
    if (!some && input[field] && Object.keys(input[field]).length > 0)
      throw invalid(`${field} can only be specified when using expressions`);
  return new Placeholders(some ? input : {}, schema.keyNames);
}

export const conditionOf = (text: string | undefined, placeholders: Placeholders): BoundCondition | undefined =>
  text === undefined ? undefined : boundCondition(parseCondition(text), placeholders);

const NOTHING: ItemAttributes = {};

export function mustHold(
  condition: BoundCondition | undefined,
  item: ItemAttributes | undefined,
  answered: boolean,
): void {
  if (!condition || holds(condition, item ?? NOTHING)) return;
  throw new TableRefusal(
    'ConditionalCheckFailedException',
    'The conditional request failed',
    answered ? item : undefined,
  );
}

export function oneOfAllowed<T extends string>(
  field: string,
  value: T | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value !== undefined && !allowed.includes(value))
    throw invalid(`Value '${value}' at '${field}' failed to satisfy constraint: [${allowed.join(', ')}]`);
  return value;
}

export function consumed(table: string, asked: Fields['ReturnConsumedCapacity'], units: number): Output {
  if (oneOfAllowed('returnConsumedCapacity', asked, ['NONE', 'TOTAL', 'INDEXES']) === 'INDEXES')
    throw new NotUnderstoodError('the capacity of each index');
  return asked === 'TOTAL' ? { ConsumedCapacity: { TableName: table, CapacityUnits: units } } : {};
}

/** Read units. An eventually consistent read costs half. */
export const readUnits = (bytes: number, consistent: boolean | undefined): number =>
  Math.max(1, Math.ceil(bytes / 4096)) / (consistent ? 1 : 2);

export function checkedSize(item: ItemAttributes, most: number, message: string): number {
  const size = itemSize(item);
  if (size > most) throw invalid(message);
  return size;
}
