import { expect, it } from 'vitest';
import { checkReady } from '../../infra/commands/deploy/set-up-stage.js';
import { placeholdersIn } from '../../infra/placeholders.js';
import { type Stage, stages } from '../../infra/stages.js';

const production = stages.find(({ name }) => name === 'production') as Stage;
const filledIn: Stage = {
  ...production,
  account: '210987654321',
  certificate: 'arn:aws:acm:us-east-1:210987654321:certificate/0a1b2c3d-0000-4000-8000-000000000000',
  backup: production.backup && {
    ...production.backup,
    copy: { ...production.backup.copy, vaultArn: 'arn:aws:backup:ap-southeast-1:987654321098:backup-vault:xaso' },
  },
  senderDomain: 'xaso.gov.vn',
  sender: 'nhac-viec@xaso.gov.vn',
  domain: 'xaso.gov.vn',
  alarmEmails: ['van-hanh@xaso.gov.vn'],
};

it('production as it is in the repository is not filled in: each placeholder is named', () => {
  expect(placeholdersIn(production).map((line) => line.split(':')[0])).toEqual([
    'account',
    'certificate',
    'backup.copy.vaultArn',
    'senderDomain',
    'sender',
    'domain',
    'alarmEmails[0]',
  ]);
  expect(() => checkReady(production)).toThrow(/Nothing was asked of AWS/);
});

it('a stage that is filled in may be deployed, and not with nobody to hear its alarms', () => {
  expect(placeholdersIn(filledIn)).toEqual([]);
  expect(() => checkReady(filledIn)).not.toThrow();
  expect(() => checkReady({ ...filledIn, alarmEmails: [] })).toThrow('nobody would hear the alarms');
});

it.each<[string, Partial<Stage>]>([
  ['account', { account: '111122223333' }],
  [
    'certificate',
    { certificate: 'arn:aws:acm:us-east-1:210987654321:certificate/00000000-0000-0000-0000-000000000000' },
  ],
  ['domain', { domain: 'xaso.example' }],
])('a single one is enough: %s', (name, placeholder) => {
  expect(() => checkReady({ ...filledIn, ...placeholder })).toThrow(`  ${name}: '`);
});

it('a test stage may have all of them', () => {
  const test = stages.find(({ name }) => name === 'test') as Stage;
  expect(() => checkReady({ ...test, alarmEmails: [] })).not.toThrow();
});
