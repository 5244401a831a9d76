import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Stage } from './stages.js';

/** 02:00 in Việt Nam, before the nightly ranking. */
const AT_TWO = { hour: '19', minute: '0' };
const NIGHTLY = Schedule.cron(AT_TWO);
/** Saturday evening in UTC, which is Sunday in Việt Nam. */
const WEEKLY = Schedule.cron({ ...AT_TWO, weekDay: 'SAT' });

/** Rights of AWS Backup to copy a table and a bucket. Rights to restore are granted on the day they are needed. */
const POLICIES = ['service-role/AWSBackupServiceRolePolicyForBackup', 'AWSBackupServiceRolePolicyForS3Backup'];

export type BackedUp = { readonly table: ITableV2; readonly evidence: IBucket };

/**
 * Copies table and evidence each night into a vault of this account, and from there into one of another account, which
 * keeps Sunday's copies longer. A person who takes over this account cannot delete copies in the other. The vault
 * outlives the stack. Undefined if the stage makes no copies.
 */
export function createBackups(
  scope: Construct,
  { backup }: Stage,
  { table, evidence }: BackedUp,
): BackupVault | undefined {
  if (backup === null) return undefined;
  const vault = new BackupVault(scope, 'Backups', { removalPolicy: RemovalPolicy.RETAIN });
  const plan = new BackupPlan(scope, 'BackupPlan', { backupVault: vault });
  const destinationBackupVault = BackupVault.fromBackupVaultArn(scope, 'OtherAccount', backup.copy.vaultArn);
  const addRule = (ruleName: string, scheduleExpression: Schedule, copyDays: number) =>
    plan.addRule(
      new BackupPlanRule({
        ruleName,
        scheduleExpression,
        deleteAfter: Duration.days(backup.keepDays),
        copyActions: [{ destinationBackupVault, deleteAfter: Duration.days(copyDays) }],
      }),
    );
  addRule('nightly', NIGHTLY, backup.copy.keepDays);
  addRule('weekly', WEEKLY, backup.copy.keepWeeklyDays);
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
  return vault;
}
