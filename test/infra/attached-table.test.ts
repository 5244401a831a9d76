import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll, describe, expect, it } from 'vitest';
import type { Bundles } from '../../infra/bundle/bundle.js';
import { ServiceStack } from '../../infra/service-stack.js';
import { type Stage, stages } from '../../infra/stages.js';
import { FUNCTION_SETTINGS } from '../../src/lambda/base/env.js';

const folder = mkdtempSync(join(tmpdir(), 'xaso-bundles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bundles = Object.fromEntries(
  Object.keys(FUNCTION_SETTINGS).map((name) => {
    const bundle = join(folder, name);
    mkdirSync(bundle);
    writeFileSync(join(bundle, 'index.js'), '');
    return [name, bundle];
  }),
) as Bundles;

const templateOf = (change: Partial<Stage>): Template => {
  const stage = { ...(stages.find(({ keepsData }) => keepsData) as Stage), ...change };
  return Template.fromStack(new ServiceStack(new App({ outdir: join(folder, 'out') }), { stage, bundles }));
};

const STREAM = 'arn:aws:dynamodb:ap-southeast-1:111122223333:table/back/stream/2026-11-20T00:00:00.000';

describe('a stage that names another table', () => {
  const attached = templateOf({ table: { name: 'back', streamArn: STREAM } });

  it('has no table of its own, and every function works on the other', () => {
    attached.resourceCountIs('AWS::DynamoDB::GlobalTable', 0);
    const functions = Object.values(attached.findResources('AWS::Lambda::Function'));
    const tables = functions.map(({ Properties }) => Properties.Environment.Variables.TABLE_NAME).filter(Boolean);
    expect(new Set(tables.map(String))).toEqual(new Set(['back']));
    expect(tables.length).toBeGreaterThan(4);
    attached.hasOutput('TableName', { Value: 'back' });
  });

  it('grants rights to the other alone, follows its stream, and copies it each night', () => {
    const policies = JSON.stringify(attached.findResources('AWS::IAM::Policy'));
    expect(policies).toContain(':table/back"');
    expect(policies).toContain(':table/back/index/byArea');
    attached.hasResourceProperties('AWS::Lambda::EventSourceMapping', { EventSourceArn: STREAM });
    expect(JSON.stringify(attached.findResources('AWS::Backup::BackupSelection'))).toContain(':table/back');
  });
});

describe('backups', () => {
  const backup = {
    keepDays: 10,
    copy: {
      vaultArn: 'arn:aws:backup:ap-southeast-1:444455556666:backup-vault:other',
      keepDays: 20,
      keepWeeklyDays: 40,
    },
  };

  const template = templateOf({ backup });

  it('are made each night and copied into the vault of the other account, for longer on Sundays', () => {
    const rule = (ScheduleExpression: string, days: number) => ({
      ScheduleExpression,
      Lifecycle: { DeleteAfterDays: 10 },
      CopyActions: [{ DestinationBackupVaultArn: backup.copy.vaultArn, Lifecycle: { DeleteAfterDays: days } }],
    });
    template.hasResourceProperties('AWS::Backup::BackupPlan', {
      BackupPlan: { BackupPlanRule: [rule('cron(0 19 * * ? *)', 20), rule('cron(0 19 ? * SAT *)', 40)] },
    });
    template.hasResource('AWS::Backup::BackupVault', { DeletionPolicy: 'Retain' });
    const selected = Object.values(template.findResources('AWS::Backup::BackupSelection'));
    const kinds = selected.map(({ Properties }) => JSON.stringify(Properties.BackupSelection.Resources));
    expect(kinds.map((text) => /"(Table|Evidence)[0-9A-F]{8}"/.exec(text)?.[1]).toSorted()).toEqual([
      'Evidence',
      'Table',
    ]);
  });

  it('hold kept evidence and no upload, and whoever makes them may not restore', () => {
    const [[kept] = []] = Object.entries(
      template.findResources('AWS::S3::Bucket', { Properties: { VersioningConfiguration: { Status: 'Enabled' } } }),
    );
    expect(kept).toMatch(/^Evidence/);
    expect(JSON.stringify(template.findResources('AWS::Backup::BackupSelection'))).not.toContain('Uploads');
    const [role] = Object.entries(template.findResources('AWS::IAM::Role')).filter(([id]) => /^BackupRole/.test(id));
    const policies = JSON.stringify(role?.[1].Properties.ManagedPolicyArns);
    expect(policies.match(/AWSBackupServiceRolePolicyFor\w+/g)?.toSorted()).toEqual([
      'AWSBackupServiceRolePolicyForBackup',
      'AWSBackupServiceRolePolicyForS3Backup',
    ]);
  });

  it('are not made where the stage has none', () => {
    templateOf({ backup: null }).resourceCountIs('AWS::Backup::BackupPlan', 0);
  });

  it('of a stage that keeps its data go into another account than its own', () => {
    for (const { keepsData, account, backup: rule } of stages.filter((stage) => stage.keepsData)) {
      expect(keepsData && rule?.copy.vaultArn).toMatch(/^arn:aws:backup:[a-z0-9-]+:\d{12}:backup-vault:/);
      expect(rule?.copy.vaultArn.split(':')[4]).not.toBe(account);
    }
  });
});
