import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/** The shape of the one table, as plain data: the CDK stack and the embedded database create it from the same lines. */
export const tableDefinition = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Sparse: only officials and ledger entries carry its attributes. Everything is projected. */
  index: { name: 'byArea', partitionKey: 'area', sortKey: 'areaSk' },
  /** Changes that cause a letter at once: reports that are returned, and officials whom an administrator changed. */
  toldOf: { attribute: 'state', values: ['RETURNED', 'ADMINISTERED'] },
} as const;

const { partitionKey, sortKey, index } = tableDefinition;

/** Input of CreateTable for engines that are not created by CloudFormation. */
export const createTableInput = (name: string): CreateTableCommandInput => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [partitionKey, sortKey, index.partitionKey, index.sortKey].map((attribute) => ({
    AttributeName: attribute,
    AttributeType: 'S',
  })),
  KeySchema: [
    { AttributeName: partitionKey, KeyType: 'HASH' },
    { AttributeName: sortKey, KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: index.name,
      KeySchema: [
        { AttributeName: index.partitionKey, KeyType: 'HASH' },
        { AttributeName: index.sortKey, KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    },
  ],
});
