import type { Output } from './request.js';
import type { DefinedTable } from './schema.js';

type Counted = { readonly created: number; readonly items: number; readonly bytes: number };

/** A table as DescribeTable describes it. */
export const described = (definition: DefinedTable, { created, items, bytes }: Counted): Output => ({
  TableName: definition.TableName,
  TableStatus: 'ACTIVE',
  TableArn: `arn:aws:dynamodb:memory:000000000000:table/${definition.TableName}`,
  AttributeDefinitions: definition.AttributeDefinitions,
  KeySchema: definition.KeySchema,
  CreationDateTime: created / 1000,
  ItemCount: items,
  TableSizeBytes: bytes,
  BillingModeSummary: { BillingMode: definition.BillingMode ?? 'PROVISIONED' },
  ...(definition.GlobalSecondaryIndexes && {
    GlobalSecondaryIndexes: definition.GlobalSecondaryIndexes.map((index) => ({ ...index, IndexStatus: 'ACTIVE' })),
  }),
});
