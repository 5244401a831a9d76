import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { KeyRange } from '../keys/key.js';
import type { Item, Table } from './table.js';
import { tableDefinition } from './table-definition.js';

export type RangeOptions = {
  readonly descending?: boolean;
  /** Items in one request, not in all. */
  readonly pageSize?: number;
  /** Reads only these attributes of each item. DynamoDB still charges for the whole item. */
  readonly attributes?: readonly string[];
};

/** Reads a range page by page, to the end or until the caller stops. Every read of several items goes through it. */
export async function* pagesIn(
  table: Table,
  range: KeyRange,
  options: RangeOptions = {},
): AsyncGenerator<Item[], void> {
  const keys = range.index ? tableDefinition.index : tableDefinition;
  const projected = options.attributes && attributeNames(options.attributes);
  let after: Record<string, unknown> | undefined;
  do {
    const answer = await table.db.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: range.index,
        KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :to',
        ExpressionAttributeNames: { '#pk': keys.partitionKey, '#sk': keys.sortKey, ...projected },
        ExpressionAttributeValues: { ':pk': range.pk, ':from': range.from, ':to': range.to },
        ConsistentRead: !range.index,
        ScanIndexForward: !options.descending,
        Limit: options.pageSize,
        ProjectionExpression: projected && Object.keys(projected).join(','),
        ExclusiveStartKey: after,
      }),
    );
    yield (answer.Items ?? []) as Item[];
    after = answer.LastEvaluatedKey;
  } while (after);
}

/** Placeholders for attribute names, because some names are reserved words. */
export const attributeNames = (attributes: readonly string[]): Record<string, string> =>
  Object.fromEntries(attributes.map((name, i) => [`#a${i}`, name]));

export async function itemsIn(table: Table, range: KeyRange, options?: RangeOptions): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of pagesIn(table, range, options)) items.push(...page);
  return items;
}
