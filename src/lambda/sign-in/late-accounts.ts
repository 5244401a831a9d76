import type { Accounts } from '../../graphql/index.js';

/** Loads the client of the user pool only when an administrator changes an official, so no start pays for it. */
export function lateAccounts(userPool: string, env: NodeJS.ProcessEnv): Accounts {
  let loading: Promise<Accounts> | undefined;
  const accounts = () => {
    loading ??= import('./cognito-accounts.js').then(({ cognitoAccounts }) => cognitoAccounts(userPool, env));
    return loading;
  };
  return {
    invite: async (person) => (await accounts()).invite(person),
    changeAddress: async (...asked) => (await accounts()).changeAddress(...asked),
    changeRole: async (...asked) => (await accounts()).changeRole(...asked),
    close: async (id) => (await accounts()).close(id),
    reopen: async (id) => (await accounts()).reopen(id),
  };
}
