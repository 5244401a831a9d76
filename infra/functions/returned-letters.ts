import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { tableDefinition } from '../../src/store/table/table-definition.js';
import { deadLetters } from './dead-letters.js';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.js';

/**
 * Writes to officers as soon as a report is returned, and to officials when an address changes or an administrator is
 * appointed. The stream of the table starts it, so no write is missed even if the writing function fails. The stream
 * retries for an hour. After that the next sweep sends the letter.
 */
export class ReturnedLetters extends ServiceFunction {
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: Omit<ServiceFunctionProps, 'name' | 'purpose'>) {
    super(scope, id, {
      ...props,
      name: 'send-returned',
      purpose: 'Writes at once about reports sent back, changed addresses and new administrators',
    });
    this.deadLetters = deadLetters(this);
    const { attribute, values } = tableDefinition.toldOf;
    const changes = new EventSourceMapping(this, 'Changes', {
      target: this.live,
      eventSourceArn: this.followsTable(),
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [FilterCriteria.filter({ dynamodb: { NewImage: { [attribute]: { S: FilterRule.or(...values) } } } })],
      batchSize: 10,
      bisectBatchOnError: true,
      retryAttempts: 20,
      maxRecordAge: Duration.hours(1),
      onFailure: new SqsDlq(this.deadLetters),
    });
    // AWS refuses the mapping until the role may read the stream.
    changes.node.addDependency(this.lambda);
  }
}
