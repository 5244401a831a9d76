import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AttributeType, Billing, type ITableV2, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { tableDefinition } from '../src/store/table/table-definition.js';
import type { Stage } from './stages.js';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/**
 * The only table. It contains every report and letter, so no change of a stage that keeps its data may delete it. If
 * the stage names another table, that one is used, and the stack's own is left to the operator.
 */
export function createTable(scope: Construct, { keepsData, table }: Stage): ITableV2 {
  const { partitionKey, sortKey, index } = tableDefinition;
  if (table !== null)
    return TableV2.fromTableAttributes(scope, 'Table', {
      tableArn: Stack.of(scope).formatArn({ service: 'dynamodb', resource: 'table', resourceName: table.name }),
      tableStreamArn: table.streamArn,
      globalIndexes: [index.name],
    });
  return new TableV2(scope, 'Table', {
    partitionKey: text(partitionKey),
    sortKey: text(sortKey),
    globalSecondaryIndexes: [
      { indexName: index.name, partitionKey: text(index.partitionKey), sortKey: text(index.sortKey) },
    ],
    // The function for letters about returned reports reads this stream.
    dynamoStream: StreamViewType.NEW_IMAGE,
    billing: Billing.onDemand(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: keepsData,
    removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
}
