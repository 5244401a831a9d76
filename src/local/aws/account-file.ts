import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { parsedJson } from '../../domain/text/parsed-json.js';
import { appendWhole, writeWhole } from '../base/whole-file.js';

const account = z.object({
  sub: z.string(),
  email: z.string(),
  name: z.string(),
  enabled: z.boolean(),
  groups: z.array(z.string()),
});

export type Account = z.infer<typeof account>;

export class AccountsDamageError extends Error {
  override name = 'AccountsDamageError';
}

/**
 * The accounts of a file, one a line. A change appends the account again, because a country's file takes longer to write than
 * an invitation; the last line of an account counts. A line that a kill cut off was never acknowledged and is dropped. Earlier
 * releases kept one JSON array.
 */
export function openAccountFile(path: string | undefined) {
  if (path === undefined) return { accounts: [], keep: () => {} };
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const accounts = [...new Map(linesIn(text).map((one) => [one.sub, one])).values()];
  // Only whole lines stand before the first line that is appended.
  if (text !== accounts.map(lineOf).join('')) writeAccounts(path, accounts);
  /** Appends the account as it is now. */
  const keep = (changed: Account): void => appendWhole(path, lineOf(changed));
  return { accounts, keep };
}

/** Removes an account from a file that nobody has open. */
export function forgetAccount(path: string, sub: string): void {
  if (!existsSync(path)) return;
  const others = linesIn(readFileSync(path, 'utf8')).filter((one) => one.sub !== sub);
  writeAccounts(path, others);
}

function linesIn(text: string): Account[] {
  try {
    if (text.startsWith('[')) return z.parse(z.array(account), JSON.parse(text));
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    const whole = lines.map((line) => z.parse(account, JSON.parse(line)));
    return last === '' || parsedJson(last) === undefined ? whole : [...whole, z.parse(account, JSON.parse(last))];
  } catch (error) {
    throw new AccountsDamageError('cannot be read', { cause: error });
  }
}

const lineOf = (one: Account): string => `${JSON.stringify(one)}\n`;

const writeAccounts = (path: string, accounts: readonly Account[]): void =>
  writeWhole(path, accounts.map(lineOf).join(''));
