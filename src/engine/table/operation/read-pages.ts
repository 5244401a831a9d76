import { invalid } from '../data/refusal.js';
import { PAGE_BYTES } from '../data/size.js';
import type { ItemAttributes } from '../data/value.js';
import type { BoundCondition } from '../expression/bind-condition.js';
import { holds } from '../expression/condition.js';
import { isEndOf, isWithin, keyRangeOf } from '../expression/key-condition.js';
import { projected, projectionOf } from '../expression/paths.js';
import type { Path, Placeholders } from '../expression/placeholders.js';
import {
  type AskedFields,
  conditionOf,
  consumed,
  type HeldTable,
  type Input,
  known,
  type Output,
  oneOfAllowed,
  placeholdersOf,
  readUnits,
} from './request.js';
import type { Entry, Row, Start } from './rows.js';
import { checkLengths, type Index, indexOf, type KeyNames, type RowKey } from './schema.js';

const FIELDS = [
  'TableName',
  'IndexName',
  'ConsistentRead',
  'FilterExpression',
  'ProjectionExpression',
  'ExpressionAttributeNames',
  'ExpressionAttributeValues',
  'Select',
  'Limit',
  'ExclusiveStartKey',
  'ReturnConsumedCapacity',
] as const;
type Read = AskedFields<typeof FIELDS>;

export function query(table: HeldTable, input: Input): Output {
  const asked = known('Query', input, [...FIELDS, 'KeyConditionExpression', 'ScanIndexForward']);
  const { KeyConditionExpression: text } = asked;
  if (text === undefined)
    throw invalid('Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.');
  const placeholders = placeholdersOf(table, asked, text);
  const condition = conditionOf(text, placeholders) as BoundCondition;
  const reading = readingOf(table, asked, placeholders);
  const range = keyRangeOf(condition, reading.keys);
  if (reading.filter) mustSpare(reading.filter, reading.keys);
  const after = startOf(table, asked, reading.index);
  const isBackwards = asked.ScanIndexForward === false;
  const isEnd = ({ sort }: Pick<RowKey, 'sort'>) =>
    // Several items of an index may have the same key.
    !reading.index && isEndOf(range, sort, isBackwards);
  if (after && (after.key.partition !== range.partition || !isWithin(range, after.key.sort) || isEnd(after.key)))
    throw invalid('The provided starting key is outside query boundaries based on provided conditions');
  checkLengths({ partition: range.partition, sort: range.from?.value ?? range.to?.value ?? range.prefix ?? '' });
  const slice = { index: reading.index, range, isBackwards, after, limit: limitOf(asked) };
  return page(table, asked, reading, table.rows.read(slice), isEnd);
}

export function scan(table: HeldTable, input: Input): Output {
  const asked = known('Scan', input, FIELDS);
  const placeholders = placeholdersOf(table, asked, asked.FilterExpression, asked.ProjectionExpression);
  const reading = readingOf(table, asked, placeholders);
  const after = startOf(table, asked, reading.index);
  const slice = { index: reading.index, isBackwards: false, after, limit: limitOf(asked) };
  return page(table, asked, reading, table.rows.read(slice));
}

const limitOf = ({ Limit }: Read): number => Limit ?? Number.POSITIVE_INFINITY;

type Reading = ReturnType<typeof readingOf>;

function readingOf(table: HeldTable, asked: Read, placeholders: Placeholders) {
  const { IndexName, ProjectionExpression, Select, Limit } = asked;
  const index = IndexName === undefined ? undefined : indexOf(table.schema, IndexName);
  if (index && asked.ConsistentRead) throw invalid('Consistent reads are not supported on global secondary indexes');
  if (Limit !== undefined && Limit < 1)
    throw invalid(
      `Value '${Limit}' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1`,
    );
  oneOfAllowed('select', Select, ['ALL_ATTRIBUTES', 'ALL_PROJECTED_ATTRIBUTES', 'SPECIFIC_ATTRIBUTES', 'COUNT']);
  if (Select === 'ALL_PROJECTED_ATTRIBUTES' && !index)
    throw invalid('ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName');
  if (ProjectionExpression !== undefined && Select !== undefined && Select !== 'SPECIFIC_ATTRIBUTES')
    throw invalid(`Cannot specify the ProjectionExpression when choosing to get ${Select}`);
  if (Select === 'SPECIFIC_ATTRIBUTES' && ProjectionExpression === undefined)
    throw invalid('Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES');
  const filter = conditionOf(asked.FilterExpression, placeholders);
  const paths = ProjectionExpression === undefined ? undefined : projectionOf(ProjectionExpression, placeholders);
  placeholders.mustBeUsed();
  return { index, keys: index ?? table.schema.key, filter, paths };
}

/** A filter of a query must not use the keys, which belong to the key condition. */
function mustSpare(filter: BoundCondition, keys: KeyNames): void {
  for (const name of namesIn(filter))
    if (name === keys.partition || name === keys.sort)
      throw invalid(`Filter Expression can only contain non-primary key attributes: Primary key attribute: ${name}`);
}

function namesIn(part: object): string[] {
  if ('path' in part) return [String((part.path as Path)[0])];
  return Object.entries(part).flatMap(([field, inside]) =>
    field !== 'value' && typeof inside === 'object' && inside !== null ? namesIn(inside) : [],
  );
}

function startOf(table: HeldTable, { ExclusiveStartKey: sent }: Read, index: Index | undefined): Start | undefined {
  if (!sent) return undefined;
  const { key } = table.schema;
  const names = new Set([key.partition, key.sort, ...(index ? [index.partition, index.sort] : [])]);
  if (
    Object.keys(sent).length !== names.size ||
    [...names].some((name) => typeof sent[name] !== 'string' || sent[name] === '')
  )
    throw invalid('The provided starting key is invalid');
  const at = (of: KeyNames): RowKey => ({ partition: sent[of.partition] as string, sort: sent[of.sort] as string });
  return { key: at(index ?? key), row: at(key) };
}

/** Reads a page. No row can follow after `isEnd`, so a page that ends there is the last one, whatever its limit. */
function page(
  table: HeldTable,
  asked: Read,
  { index, filter, paths }: Reading,
  list: readonly Entry[],
  isEnd: (entry: Entry) => boolean = () => false,
): Output {
  const limit = limitOf(asked);
  const found: ItemAttributes[] = [];
  let size = 0;
  let scanned = 0;
  let last: Entry | undefined;
  for (const entry of list) {
    if (scanned >= limit || size >= PAGE_BYTES) break;
    last = entry;
    const { item, size: bytes } = last.row;
    scanned += 1;
    size += bytes;
    if (!filter || holds(filter, item)) found.push(paths ? projected(item, paths) : item);
  }
  const isCut = scanned >= limit || size >= PAGE_BYTES;
  return {
    ...(asked.Select !== 'COUNT' && { Items: found }),
    Count: found.length,
    ScannedCount: scanned,
    ...(isCut && last && !isEnd(last) && { LastEvaluatedKey: lastKey(table, index, last.row) }),
    ...consumed(table.schema.name, asked.ReturnConsumedCapacity, readUnits(size, asked.ConsistentRead)),
  };
}

function lastKey({ schema }: HeldTable, index: Index | undefined, { item }: Row): ItemAttributes {
  const names = [schema.key.partition, schema.key.sort, ...(index ? [index.partition, index.sort] : [])];
  return Object.fromEntries(names.map((name) => [name, item[name] as string]));
}
