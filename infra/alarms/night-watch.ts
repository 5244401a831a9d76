import { Stack, Validations } from 'aws-cdk-lib';
import type { IBackupVault } from 'aws-cdk-lib/aws-backup';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { WatchedParts } from '../../src/lambda/watch/watched.js';
import type { BackedUp } from '../backup.js';
import type { ServiceFunction } from '../functions/service-function.js';
import type { Stage } from '../stages.js';

/** The resources about which the nightly job asks AWS, as a setting of its function. */
export function watchedBy(
  { name: stage, backup, restoreTestDays }: Stage,
  topic: ITopic,
  { table, evidence }: BackedUp,
  vault: IBackupVault | undefined,
): string {
  const parts: WatchedParts = {
    topic: topic.topicArn,
    stage,
    table: table.tableArn,
    restoreTestDays,
    backup:
      backup && vault
        ? {
            vault: vault.backupVaultName,
            copyVault: backup.copy.vaultArn,
            resources: [table.tableArn, evidence.bucketArn],
          }
        : null,
  };
  return Stack.of(topic).toJsonString(parts);
}

/** Grants the rights to read who gets the alarms, backups, copies and restore rehearsals, and to send the findings. */
export function mayAskAboutNight(
  fn: ServiceFunction,
  topic: ITopic,
  { table }: BackedUp,
  vault: IBackupVault | undefined,
): void {
  const may = (actions: string[], resource: string) =>
    fn.lambda.addToRolePolicy(new PolicyStatement({ actions, resources: [resource] }));
  may(['sns:ListSubscriptionsByTopic', 'sns:Publish'], topic.topicArn);
  may(['dynamodb:ListTagsOfResource'], table.tableArn);
  if (vault === undefined) return;
  Validations.of(fn).acknowledge({
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'Jobs that copy have no name beforehand: AWS Backup knows no narrower resource for backup:ListCopyJobs.',
  });
  may(['backup:ListRecoveryPointsByBackupVault'], vault.backupVaultArn);
  may(['backup:ListCopyJobs'], '*');
}
