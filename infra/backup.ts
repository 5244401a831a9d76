import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Stage } from './stages.js';

/** At 02:00 in Việt Nam, before the nightly ranking. */
const NIGHTLY = Schedule.cron({ hour: '19', minute: '0' });

/** What AWS Backup may do to copy a table and a bucket. Rights to restore are given on the day they are needed. */
const POLICIES = ['service-role/AWSBackupServiceRolePolicyForBackup', 'AWSBackupServiceRolePolicyForS3Backup'];

export type BackedUp = { readonly table: ITableV2; readonly evidence: IBucket };

/**
 * Copies table and kept evidence each night into a vault of this account and on into one of another account. Whoever takes
 * over this account cannot delete the copies there. The vault stays when the stack goes.
 */
export function createBackups(scope: Construct, { backup }: Stage, { table, evidence }: BackedUp): void {
  if (backup === null) return;
  const vault = new BackupVault(scope, 'Backups', { removalPolicy: RemovalPolicy.RETAIN });
  const plan = new BackupPlan(scope, 'BackupPlan', { backupVault: vault });
  plan.addRule(
    new BackupPlanRule({
      ruleName: 'nightly',
      scheduleExpression: NIGHTLY,
      deleteAfter: Duration.days(backup.keepDays),
      copyActions: [
        {
          destinationBackupVault: BackupVault.fromBackupVaultArn(scope, 'OtherAccount', backup.copy.vaultArn),
          deleteAfter: Duration.days(backup.copy.keepDays),
        },
      ],
    }),
  );
  const role = new Role(scope, 'BackupRole', {
    assumedBy: new ServicePrincipal('backup.amazonaws.com'),
    managedPolicies: POLICIES.map((name) => ManagedPolicy.fromAwsManagedPolicyName(name)),
  });
  for (const name of POLICIES)
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${name}]`,
      reason: 'AWS keeps this policy in step with what its backup service asks for; a copy of ours would fall behind.',
    });
  plan.addSelection('Table', { role, resources: [BackupResource.fromArn(table.tableArn)] });
  plan.addSelection('Evidence', { role, resources: [BackupResource.fromArn(evidence.bucketArn)] });
}
