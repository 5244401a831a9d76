import { setTimeout } from 'node:timers/promises';
import * as z from 'zod/mini';
import { type Accounts, AccountsUnavailableError } from '../../administer/accounts.js';
import { parsedJson } from '../../domain/text/parsed-json.js';
import { environmentCredentials } from '../../store/table/environment-credentials.js';
import { patienceIn, saidWhileWaiting } from '../../store/table/patience.js';
import { ACCOUNTS_ENDPOINT } from '../base/env.js';
import { signedHeaders } from '../base/signed-request.js';

/** A refusal of the user pool, with the pool's name of the reason. */
export class UserPoolError extends Error {
  override name = 'UserPoolError';

  constructor(
    readonly action: string,
    readonly reason: string,
  ) {
    super(`Cognito refused ${action}: ${reason}`);
  }
}

const attributes = z.array(z.object({ Name: z.string(), Value: z.optional(z.string()) }));
const created = z.object({ User: z.object({ Attributes: attributes }) });
const got = z.object({ UserAttributes: attributes });

const TRIES = 3;
const ANSWER_MS = 2_500;
/** A later attempt would end after more than ten seconds in total. */
const TRIES_BEGIN_WITHIN_MS = 5_000;

type Body = Readonly<Record<string, unknown>>;
type PoolAnswer = { readonly ok: boolean; readonly status: number; readonly content: unknown };

/**
 * Accounts in a Cognito user pool, by eight actions of its JSON interface. The SDK's client would weigh more than the
 * rest of the function, and only one signed POST is needed.
 */
export function cognitoAccounts(userPool: string, env: NodeJS.ProcessEnv): Accounts {
  const region = env.AWS_REGION ?? '';
  const endpoint = new URL(env[ACCOUNTS_ENDPOINT] || `https://cognito-idp.${region}.amazonaws.com/`);
  const credentials = environmentCredentials(env);
  const patience = patienceIn(env);

  async function once(action: string, body: string): Promise<PoolAnswer> {
    const target = `AWSCognitoIdentityProviderService.${action}`;
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target };
    const request = { method: 'POST', url: endpoint, headers, body };
    const signer = { region, service: 'cognito-idp', ...(await credentials()) };
    const signed = await signedHeaders(request, signer, new Date());
    const signal = AbortSignal.timeout(patience ?? ANSWER_MS);
    const answer = await fetch(endpoint, { method: 'POST', headers: signed, body, signal });
    // An incomplete answer counts as none, whatever its first line says. An action without a result may omit even `{}`.
    const text = await answer.text();
    // A refusal by a proxy in between is no JSON.
    const content = answer.ok ? JSON.parse(text || '{}') : (parsedJson(text) ?? {});
    return { ok: answer.ok, status: answer.status, content };
  }

  const asked = (action: string, body: string): Promise<PoolAnswer> =>
    patience === undefined ? once(action, body) : saidWhileWaiting('the user pool', once(action, body));

  /** All actions here are repeatable, so throttled or lost ones are tried again. */
  async function call(action: string, input: Body): Promise<unknown> {
    const body = JSON.stringify({ UserPoolId: userPool, ...input });
    const since = performance.now();
    for (let attempt = 1; ; attempt++) {
      const isLast = () => attempt === TRIES || performance.now() - since > (patience ?? TRIES_BEGIN_WITHIN_MS);
      const answer = await asked(action, body).catch((error: unknown) => {
        if (isLast()) throw new AccountsUnavailableError(`Cognito does not answer ${action}`, { cause: error });
        return undefined;
      });
      if (answer?.ok) return answer.content;
      if (answer) {
        const reason = reasonIn(answer.content);
        if (answer.status < 500 && reason !== 'TooManyRequestsException') throw new UserPoolError(action, reason);
        if (isLast()) throw new AccountsUnavailableError(`Cognito answers ${action} with ${answer.status} ${reason}`);
      }
      await setTimeout(100 * 2 ** attempt);
    }
  }

  /** Changes an account. Does nothing for officials of the demonstration, who have none. */
  async function ofSomebody(action: string, id: string, more: Body = {}): Promise<void> {
    try {
      await call(action, { Username: id, ...more });
    } catch (error) {
      if (!(error instanceof UserPoolError && error.reason === 'UserNotFoundException')) throw error;
    }
  }

  const address = (email: string) => [
    { Name: 'email', Value: email },
    { Name: 'email_verified', Value: 'true' },
  ];

  async function make(email: string, name: string): Promise<string> {
    try {
      const UserAttributes = [...address(email), { Name: 'name', Value: name }];
      const request = { Username: email, UserAttributes, DesiredDeliveryMediums: ['EMAIL'] };
      return subIn(z.parse(created, await call('AdminCreateUser', request)).User.Attributes);
    } catch (error) {
      // An earlier try of the same invitation created the account.
      if (!(error instanceof UserPoolError && error.reason === 'UsernameExistsException')) throw error;
      return subIn(z.parse(got, await call('AdminGetUser', { Username: email })).UserAttributes);
    }
  }

  return {
    async invite({ email, name, role }) {
      const id = await make(email, name);
      await call('AdminAddUserToGroup', { Username: id, GroupName: role });
      return id;
    },
    changeAddress: (id, email) => ofSomebody('AdminUpdateUserAttributes', id, { UserAttributes: address(email) }),
    addRole: (id, role) => ofSomebody('AdminAddUserToGroup', id, { GroupName: role }),
    removeRole: (id, role) => ofSomebody('AdminRemoveUserFromGroup', id, { GroupName: role }),
    async close(id) {
      await ofSomebody('AdminDisableUser', id);
      await ofSomebody('AdminUserGlobalSignOut', id);
    },
    reopen: (id) => ofSomebody('AdminEnableUser', id),
  };
}

function subIn(found: z.infer<typeof attributes>): string {
  const sub = found.find(({ Name }) => Name === 'sub')?.Value;
  if (!sub) throw new UserPoolError('AdminGetUser', 'an account without sub');
  return sub;
}

/** The name of the refusal, such as `UsernameExistsException`, with or without a namespace before it. */
const reasonIn = (body: unknown): string => {
  const { __type } = body as { __type?: unknown };
  return typeof __type === 'string' ? (__type.split('#').at(-1) ?? '') : 'no reason';
};
