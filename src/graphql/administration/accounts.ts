import type { OfficialRole } from '../../domain/official/official.js';

/**
 * The accounts with which officials sign in, at the issuer of their tokens. The register of officials alone gives
 * rights; what is done here follows it, and every step may be repeated.
 */
export type Accounts = {
  /** Makes one with a first password that goes by e-mail, or finds it; answers the id that its tokens carry as `sub`. */
  invite(person: { readonly email: string; readonly name: string; readonly role: OfficialRole }): Promise<string>;
  changeAddress(id: string, email: string): Promise<void>;
  changeRole(id: string, from: OfficialRole, to: OfficialRole): Promise<void>;
  /** No more signing in, and every session ends. */
  close(id: string): Promise<void>;
  reopen(id: string): Promise<void>;
};

/** The process was made without a place where accounts are kept. */
export class NoAccountsError extends Error {
  override name = 'NoAccountsError';
}

const refuse = async (): Promise<never> => {
  throw new NoAccountsError('this process keeps no accounts');
};

export const noAccounts: Accounts = {
  invite: refuse,
  changeAddress: refuse,
  changeRole: refuse,
  close: refuse,
  reopen: refuse,
};
