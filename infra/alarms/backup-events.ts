import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { BackedUp } from '../backup.js';

/** What AWS Backup calls a job that left nothing, or not all. */
const ENDED_BADLY = ['FAILED', 'ABORTED', 'EXPIRED', 'PARTIAL'];
const RUNBOOK = 'A backup was not made';
const JOBS = { Backup: 'Backup Job State Change', Copy: 'Copy Job State Change' } as const;

/**
 * Tells of a backup or copy that failed, by the events of AWS Backup, which cost nothing. One that never began sends no event:
 * the nightly job asks for it.
 */
export class BackupEvents extends Construct {
  constructor(scope: Construct, id: string, topic: ITopic, { table, evidence }: BackedUp) {
    super(scope, id);
    for (const [name, detailType] of Object.entries(JOBS)) {
      const rule = new Rule(this, name, {
        description: `A nightly ${name.toLowerCase()} of table or evidence did not come to its end`,
        eventPattern: {
          source: ['aws.backup'],
          detailType: [detailType],
          detail: { state: ENDED_BADLY, resourceArn: [table.tableArn, evidence.bucketArn] },
        },
      });
      const [state, resource] = ['$.detail.state', '$.detail.resourceArn'].map((path) => EventField.fromPath(path));
      const message = `${name} of ${resource}: ${state}. Runbook: ${RUNBOOK}`;
      rule.addTarget(new SnsTopic(topic, { message: RuleTargetInput.fromText(message) }));
    }
  }
}
