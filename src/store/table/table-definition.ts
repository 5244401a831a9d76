import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/** The definition of the one table as plain data, from which the CDK stack and the embedded database create it. */
export const tableDefinition = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Sparse: only officials, letters and administration records have its attributes. It projects all attributes. */
  index: { name: 'byArea', partitionKey: 'area', sortKey: 'areaSk' },
  /** Changes that cause a letter at once: a returned report, and an official changed by an administrator. */
  toldOf: { attribute: 'state', values: ['RETURNED', 'ADMINISTERED'] },
} as const;

const { partitionKey, sortKey, index } = tableDefinition;

/** Input of CreateTable for engines that CloudFormation does not create. */
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
