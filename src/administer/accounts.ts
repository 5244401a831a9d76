import type { OfficialRole } from '../domain/official/official.js';
import { UnavailableError } from '../store/table/unavailable.js';

/**
 * The accounts with which officials sign in, at the issuer of their tokens. Only the register of officials gives rights, and
 * accounts are changed after it. Every function can be repeated.
 */
export type Accounts = {
  /**
   * Finds or creates an account. A new account gets its first password by e-mail. Returns the id that its tokens carry
   * as `sub`.
   */
  invite(person: { readonly email: string; readonly name: string; readonly role: OfficialRole }): Promise<string>;
  changeAddress(id: string, email: string): Promise<void>;
  addRole(id: string, role: OfficialRole): Promise<void>;
  removeRole(id: string, role: OfficialRole): Promise<void>;
  /** Ends every session of the account and refuses new ones. */
  close(id: string): Promise<void>;
  reopen(id: string): Promise<void>;
};

/** The store of accounts does not answer, or answers with an error of its own. */
export class AccountsUnavailableError extends UnavailableError {
  override name = 'AccountsUnavailableError';
}

export class NoAccountsError extends Error {
  override name = 'NoAccountsError';
}

const refuse = async (): Promise<never> => {
  throw new NoAccountsError('this process keeps no accounts');
};

export const noAccounts: Accounts = {
  invite: refuse,
  changeAddress: refuse,
  addRole: refuse,
  removeRole: refuse,
  close: refuse,
  reopen: refuse,
};
