import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import * as z from 'zod/mini';
import { listening, stop } from '../base/listening.js';
import { readBody } from '../base/read-body.js';
import { guardStandIn } from './door.js';
import type { RunningPart } from './embedded-database.js';

const account = z.object({
  sub: z.string(),
  email: z.string(),
  name: z.string(),
  enabled: z.boolean(),
  groups: z.array(z.string()),
});
const accountsFile = z.array(account);

export type Account = z.infer<typeof account>;

const attributes = z.array(z.object({ Name: z.string(), Value: z.string() }));
const request = z.object({
  Username: z.string(),
  UserAttributes: z.optional(attributes),
  GroupName: z.optional(z.string()),
});

const MOST_BYTES = 100_000;

export class AccountsDamageError extends Error {
  override name = 'AccountsDamageError';
}

function accountsIn(text: string): Account[] {
  try {
    return z.parse(accountsFile, JSON.parse(text));
  } catch (error) {
    throw new AccountsDamageError('cannot be read', { cause: error });
  }
}

/** An error of Cognito, with its name. */
class Refused extends Error {
  override name = 'Refused';
}

type Asked = z.infer<typeof request>;

/**
 * The accounts of the development issuer, kept in a file. It answers the eight actions of Cognito that the API uses.
 */
function accountBook(path: string | undefined) {
  const accounts: Account[] = path !== undefined && existsSync(path) ? accountsIn(readFileSync(path, 'utf8')) : [];
  const keep = () => {
    if (path === undefined) return;
    writeFileSync(`${path}.new`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  };
  const accountNamed = (name: string) =>
    accounts.find(({ sub, email }) => sub === name || email === name.toLowerCase());
  const accountOf = ({ Username }: Asked): Account => {
    const found = accountNamed(Username);
    if (!found) throw new Refused('UserNotFoundException');
    return found;
  };
  const attributesOf = ({ sub, email, name }: Account) => [
    { Name: 'sub', Value: sub },
    { Name: 'email', Value: email },
    { Name: 'name', Value: name },
  ];
  const attributeIn = ({ UserAttributes = [] }: Asked, name: string) =>
    UserAttributes.find(({ Name }) => Name === name)?.Value;
  const actions: Readonly<Record<string, (input: Asked) => unknown>> = {
    AdminCreateUser(input) {
      if (accountNamed(input.Username)) throw new Refused('UsernameExistsException');
      const email = input.Username.toLowerCase();
      const made = { sub: randomUUID(), email, name: attributeIn(input, 'name') ?? '', enabled: true, groups: [] };
      accounts.push(made);
      return { User: { Username: made.sub, Attributes: attributesOf(made), Enabled: true } };
    },
    AdminGetUser: (input) => ({ Username: accountOf(input).sub, UserAttributes: attributesOf(accountOf(input)) }),
    AdminAddUserToGroup(input) {
      const { groups } = accountOf(input);
      if (input.GroupName && !groups.includes(input.GroupName)) groups.push(input.GroupName);
    },
    AdminRemoveUserFromGroup(input) {
      const found = accountOf(input);
      found.groups = found.groups.filter((group) => group !== input.GroupName);
    },
    AdminUpdateUserAttributes(input) {
      const found = accountOf(input);
      const email = attributeIn(input, 'email')?.toLowerCase() ?? found.email;
      if (accountNamed(email) && accountNamed(email) !== found) throw new Refused('AliasExistsException');
      found.email = email;
    },
    AdminDisableUser: (input) => void Object.assign(accountOf(input), { enabled: false }),
    AdminEnableUser: (input) => void Object.assign(accountOf(input), { enabled: true }),
    AdminUserGlobalSignOut: (input) => void accountOf(input),
  };
  return {
    accounts: accounts as readonly Account[],
    answer(action: string, body: string): unknown {
      const act = actions[action];
      if (!act) throw new Refused('UnknownOperationException');
      const answer = act(z.parse(request, JSON.parse(body))) ?? {};
      keep();
      return answer;
    },
  };
}

export type AccountServer = RunningPart & { readonly accounts: readonly Account[] };

/** Replaces Cognito, so that an invitation runs the same code as in AWS. Without a path it keeps nothing. */
export async function startAccountServer(path?: string, secret?: string): Promise<AccountServer> {
  const book = accountBook(path);
  const server = createServer((incoming, response) => {
    const say = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
    readBody(incoming, MOST_BYTES)
      .then((body) => {
        const action = `${incoming.headers['x-amz-target']}`.split('.').at(-1) ?? '';
        say(200, book.answer(action, body?.toString('utf8') ?? ''));
      })
      .catch((error: unknown) => {
        if (error instanceof Refused) say(400, { __type: error.message });
        else say(500, { __type: 'InternalErrorException', message: String(error) });
      });
  });
  guardStandIn(server, secret);
  const endpoint = await listening(server, 0);
  return { endpoint, accounts: book.accounts, close: () => stop(server) };
}
