import { type Create, created, list, record, text } from './creation.js';

/** moto has no selections, but boto3 checks each call against the model of AWS before it is sent. */
const UNKNOWN_TO_MOTO = /NotImplemented|404|Not Found|405|ResponseParserError/i;

/** Vaults of backups, plans, and what a plan copies. */
export const BACKUP: Readonly<Record<string, Create>> = {
  'AWS::Backup::BackupVault': async (call, { properties }) => {
    const BackupVaultName = text(properties.BackupVaultName);
    const { BackupVaultArn } = await call('backup', 'create_backup_vault', { BackupVaultName });
    return created(BackupVaultName, { BackupVaultArn, BackupVaultName });
  },

  'AWS::Backup::BackupPlan': async (call, { properties }) => {
    const { BackupPlanName, BackupPlanRule } = record(properties.BackupPlan);
    const Rules = list(BackupPlanRule).map((rule) => {
      const { TargetBackupVault, ...rest } = record(rule);
      return { ...rest, TargetBackupVaultName: TargetBackupVault };
    });
    const { BackupPlanId, BackupPlanArn, VersionId } = await call('backup', 'create_backup_plan', {
      BackupPlan: { BackupPlanName, Rules },
    });
    return created(BackupPlanId, { BackupPlanId, BackupPlanArn, VersionId });
  },

  'AWS::Backup::BackupSelection': async (call, { name, properties }) => {
    try {
      const { SelectionId } = await call('backup', 'create_backup_selection', {
        BackupPlanId: properties.BackupPlanId,
        BackupSelection: properties.BackupSelection,
      });
      return created(SelectionId);
    } catch (error) {
      if (!UNKNOWN_TO_MOTO.test(String(error))) throw error;
      return { ...created(name), isOnlyChecked: true };
    }
  },
};
