import { type Create, created, createdOrChecked, list, record, text } from './creation.js';

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

  // moto has no selections.
  'AWS::Backup::BackupSelection': (call, { name, properties }) => {
    const { BackupPlanId, BackupSelection } = properties;
    const parameters = { BackupPlanId, BackupSelection };
    return createdOrChecked(call, 'backup', 'create_backup_selection', parameters, created(name));
  },
};
