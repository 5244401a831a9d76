import { Validations } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Sender } from '../sender.js';
import { deadLetters } from './dead-letters.js';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.js';

/**
 * SES reports each letter as sent, delivered, bounced or complained about. A topic carries the report to the function
 * that records it. The topic retries for an hour, the function three times. After that the event is in the dead-letter
 * queue.
 */
export class MailFeedback extends ServiceFunction {
  /** Events that the topic could not deliver, and events that failed for good. */
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, sender: Sender, props: Omit<ServiceFunctionProps, 'name' | 'purpose'>) {
    super(scope, id, {
      ...props,
      name: 'mail-feedback',
      purpose: 'Writes down which letters went out and which addresses take none',
    });
    this.deadLetters = deadLetters(this);
    this.retries(this.deadLetters);
    const topic = new Topic(this, 'Events', { displayName: 'Xã Số: events of SES', enforceSSL: true });
    const subscription = topic.addSubscription(
      new LambdaSubscription(this.live, { deadLetterQueue: this.deadLetters }),
    );
    Validations.of(subscription).acknowledge({
      id: 'CloudFormation-Validate::W3694',
      reason: 'A topic calls the alias of a function as it calls the function.',
    });
    sender.tells(topic);
  }
}
