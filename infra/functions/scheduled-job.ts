import { Duration, TimeZone } from 'aws-cdk-lib';
import { type IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ContextAttribute, Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { jobs, SCHEDULE_ZONE } from '../../src/jobs/index.js';
import { deadLetters } from './dead-letters.js';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.js';

type ScheduledJobProps = Omit<ServiceFunctionProps, 'purpose'> & { readonly name: keyof typeof jobs };

/**
 * A function that EventBridge Scheduler runs with the scheduled moment in the payload. Both the delivery to Lambda and
 * the run may fail. Each retries a few times and then leaves a message in the job's dead-letter queue.
 */
export class ScheduledJob extends ServiceFunction {
  /** Runs that the scheduler could not deliver, and runs that failed for good. */
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: ScheduledJobProps) {
    const { cron, purpose } = jobs[props.name];
    super(scope, id, { ...props, purpose, reservedRuns: props.stage.jobConcurrency });
    this.deadLetters = deadLetters(this);
    this.retries(this.deadLetters);
    new Schedule(this, 'Schedule', {
      description: purpose,
      schedule: ScheduleExpression.expression(`cron(${cron})`, TimeZone.of(SCHEDULE_ZONE)),
      target: new LambdaInvoke(this.live, {
        input: ScheduleTargetInput.fromObject({ occurrence: ContextAttribute.scheduledTime }),
        deadLetterQueue: this.deadLetters,
        retryAttempts: 3,
        maxEventAge: Duration.hours(1),
        role: this.schedulerRole(),
      }),
    });
  }

  /** The default role may invoke every version of the function. The scheduler needs only the live one. */
  private schedulerRole(): IRole {
    const role = new Role(this, 'SchedulerRole', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.live.functionArn] }));
    role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.deadLetters.queueArn] }));
    return role.withoutPolicyUpdates();
  }
}
