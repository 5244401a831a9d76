import { afterEach, beforeEach, expect, test } from 'vitest';
import { ACCOUNTS_ENDPOINT } from '../../../src/lambda/base/env.js';
import { cognitoAccounts } from '../../../src/lambda/sign-in/cognito-accounts.js';
import { startAccountServer } from '../../../src/local/aws/account-server.js';
import { LOCAL_ISSUER } from '../../../src/local/aws/development-issuer.js';
import { inviteFirstAdministrator } from '../../../src/local/data/first-administrator.js';
import { seed } from '../../../src/seed/loader.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { demonstrationTable } from '../../support/start/demonstration-table.js';

const NOW = '2026-11-17T02:00:00.000Z';
const PERSON = { name: 'Đinh Công Thành', email: 'quantri@chodon.example' };
const AWS = { AWS_REGION: 'ap-southeast-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };

let table: TestTable;
let server: Awaited<ReturnType<typeof startAccountServer>>;
beforeEach(async () => {
  table = await testTable();
  server = await startAccountServer();
});
afterEach(async () => {
  await server.close();
  await table.close();
});

const invite = (person = PERSON) => {
  const accounts = cognitoAccounts(LOCAL_ISSUER.userPool, { ...AWS, [ACCOUNTS_ENDPOINT]: server.endpoint });
  return inviteFirstAdministrator(table.stores, accounts, person, NOW);
};
const administrators = async () =>
  (await table.stores.officials.ofScope('bac-kan/cho-don')).filter(({ role }) => role === 'administrator');

test('has an account, a place in the register and a record that names the command', async () => {
  await seed(table.stores, { asOf: NOW, demonstration: false });
  await invite();
  const [account] = server.accounts;
  expect(account).toMatchObject({ email: PERSON.email, groups: ['administrator'] });
  expect(await administrators()).toMatchObject([{ ...PERSON, id: account?.sub, unit: 'cho-don', active: true }]);
  const [stored] = await table.stores.administration.within('bac-kan/cho-don');
  expect(stored?.record).toMatchObject({ action: 'INVITE', actorName: 'npm run seed', path: 'bac-kan/cho-don' });
});

test('a repeat changes nothing, and a second person is for the first one to invite', async () => {
  await seed(table.stores, { asOf: NOW, demonstration: false });
  expect(await invite()).toBe('INVITED');
  expect(await invite()).toBe('INVITED_BEFORE');
  expect(await invite({ ...PERSON, email: 'QuanTri@chodon.example' })).toBe('INVITED_BEFORE');
  expect(await administrators()).toHaveLength(1);
  await expect(invite({ name: 'Hà Văn Nam', email: 'khac@chodon.example' })).rejects.toThrow(
    /^Đinh Công Thành is an administrator already, so \S+@\S+ is not invited\.\n.*inviteOfficial/,
  );
  expect(server.accounts).toHaveLength(1);
});

test('a faulty address is refused by name, and makes no account', async () => {
  await seed(table.stores, { asOf: NOW, demonstration: false });
  await expect(invite({ ...PERSON, email: 'quantri' })).rejects.toThrow(
    'E-mail address: quantri is not an e-mail address; write it like name@commune.gov.vn.',
  );
  expect(server.accounts).toHaveLength(0);
});

test('administrators of the demonstration, who have no account, do not stand in the way', async () => {
  await table.close();
  table = await demonstrationTable('2026-11-24T08:00:00.000Z');
  await invite({ ...PERSON, email: 'that@chodon.example' });
  expect((await administrators()).filter(({ isDemonstration }) => !isDemonstration)).toHaveLength(1);
});
