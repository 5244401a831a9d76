import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { tableDefinition } from '../../src/store/table/table-definition.js';
import { deadLetters } from './dead-letters.js';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.js';

/**
 * Tells officers at once that a report was sent back, and officials that an address was changed or an administrator appointed.
 * The table's own stream says so: whatever happens to the function that wrote it, what was written is told of. The stream tries
 * for an hour; after that the next sweep of a day does it.
 */
export class ReturnedLetters extends ServiceFunction {
  readonly undelivered: Queue;

  constructor(scope: Construct, id: string, props: Omit<ServiceFunctionProps, 'name' | 'purpose'>) {
    super(scope, id, {
      ...props,
      name: 'send-returned',
      purpose: 'Writes at once about reports sent back, changed addresses and new administrators',
    });
    this.undelivered = deadLetters(this, 'Undelivered');
    const { attribute, values } = tableDefinition.toldOf;
    const changes = new EventSourceMapping(this, 'Changes', {
      target: this.lambda,
      eventSourceArn: this.followsTable(),
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [FilterCriteria.filter({ dynamodb: { NewImage: { [attribute]: { S: FilterRule.or(...values) } } } })],
      batchSize: 10,
      bisectBatchOnError: true,
      retryAttempts: 20,
      maxRecordAge: Duration.hours(1),
      onFailure: new SqsDlq(this.undelivered),
    });
    // The mapping is refused while the role may not read the stream yet.
    changes.node.addDependency(this.lambda);
  }
}
