import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Account,
  AccountsDamageError,
  forgetAccount,
  openAccountFile,
} from '../../../src/local/aws/account-file.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xaso-accounts-'));
  file = join(folder, 'accounts.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const account = (sub: string, more: Partial<Account> = {}): Account => ({
  ...{ sub, email: `${sub}@xa.example`, name: sub, enabled: true, groups: [] },
  ...more,
});
const lines = (...accounts: Account[]): string => accounts.map((one) => `${JSON.stringify(one)}\n`).join('');
const reopened = (): readonly Account[] => openAccountFile(file).accounts;

describe('the file of accounts', () => {
  it('is not made before there is an account', () => {
    expect(reopened()).toEqual([]);
    expect(existsSync(file)).toBe(false);
  });

  it('gets a line for each change, and the last one of an account counts', () => {
    const { keep } = openAccountFile(file);
    keep(account('a'));
    keep(account('b'));
    keep(account('a', { groups: ['officer'] }));
    expect(readFileSync(file, 'utf8')).toBe(lines(account('a'), account('b'), account('a', { groups: ['officer'] })));
    expect(reopened()).toEqual([account('a', { groups: ['officer'] }), account('b')]);
    expect(readFileSync(file, 'utf8')).toBe(lines(account('a', { groups: ['officer'] }), account('b')));
  });

  it('of an earlier release is one array, and is read', () => {
    writeFileSync(file, `${JSON.stringify([account('a'), account('b')], null, 2)}\n`);
    expect(reopened()).toEqual([account('a'), account('b')]);
    expect(readFileSync(file, 'utf8')).toBe(lines(account('a'), account('b')));
  });

  it.each(['{', '{"sub":"b","ema', `${JSON.stringify(account('b'))}`.slice(0, -1)])(
    'loses the end that a kill cut off: %s',
    (torn) => {
      writeFileSync(file, `${lines(account('a'))}${torn}`);
      const { accounts, keep } = openAccountFile(file);
      expect(accounts).toEqual([account('a')]);
      keep(account('c'));
      expect(reopened()).toEqual([account('a'), account('c')]);
    },
  );

  it('keeps a last line that lacks only its end', () => {
    writeFileSync(file, lines(account('a'), account('b')).trimEnd());
    expect(reopened()).toEqual([account('a'), account('b')]);
  });

  it.each(['{"a":1}', 'garbage\n', `${lines(account('a')).slice(1)}${lines(account('b'))}`, '[{"sub":"a"'])(
    'is not replaced when it is damaged: %s',
    (text) => {
      writeFileSync(file, text);
      expect(reopened).toThrow(AccountsDamageError);
      expect(readFileSync(file, 'utf8')).toBe(text);
    },
  );

  it('forgets one account and no other', () => {
    writeFileSync(file, lines(account('a'), account('b')));
    appendFileSync(file, lines(account('a', { enabled: false })));
    forgetAccount(file, 'a');
    expect(readFileSync(file, 'utf8')).toBe(lines(account('b')));
  });
});
