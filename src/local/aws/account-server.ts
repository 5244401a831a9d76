import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import * as z from 'zod/mini';
import { listening, stop } from '../base/listening.js';
import { readBody } from '../base/read-body.js';
import { type Account, openAccountFile } from './account-file.js';
import { guardStandIn } from './door.js';
import type { RunningPart } from './embedded-database.js';

const attributes = z.array(z.object({ Name: z.string(), Value: z.string() }));
const request = z.object({
  Username: z.string(),
  UserAttributes: z.optional(attributes),
  GroupName: z.optional(z.string()),
});

const MOST_BYTES = 100_000;

/** Operations that leave the account as it is. */
const READS: ReadonlySet<string> = new Set(['AdminGetUser', 'AdminUserGlobalSignOut']);

/** An error of Cognito, with its name. */
class Refused extends Error {
  override name = 'Refused';
}

type Asked = z.infer<typeof request>;

/**
 * The accounts of the development issuer, kept in a file. It answers the eight actions of Cognito that the API uses.
 */
function accountBook(path: string | undefined) {
  const { accounts, keep } = openAccountFile(path);
  /** Accounts by sub and by address. */
  const named = new Map<string, Account>(
    accounts.flatMap((one) => [[one.sub, one] as const, [one.email, one] as const]),
  );
  const accountNamed = (name: string) => named.get(name) ?? named.get(name.toLowerCase());
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
      named.set(made.sub, made).set(email, made);
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
      named.delete(found.email);
      named.set(email, found);
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
      const input = z.parse(request, JSON.parse(body));
      const before = accountNamed(input.Username);
      const answer = act(input) ?? {};
      if (!READS.has(action)) keep(before ?? accountOf(input));
      return answer;
    },
  };
}

export type AccountServer = RunningPart & { readonly accounts: readonly Account[] };

/** The JSON interface of Cognito around what an action answers. */
export const answersAccounts =
  (answer: (action: string, body: string) => Promise<unknown>): RequestListener =>
  (incoming, response) => {
    const say = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
    readBody(incoming, MOST_BYTES)
      .then((body) => answer(actionOf(incoming), body?.toString('utf8') ?? ''))
      .then((said) => say(200, said))
      .catch((error: unknown) => {
        if (error instanceof Refused) say(400, { __type: error.message });
        else say(500, { __type: 'InternalErrorException', message: String(error) });
      });
  };

const actionOf = ({ headers }: IncomingMessage): string => `${headers['x-amz-target']}`.split('.').at(-1) ?? '';

/** Replaces Cognito, so that an invitation runs the same code as in AWS. Without a path it keeps nothing. */
export async function startAccountServer(path?: string, secret?: string): Promise<AccountServer> {
  const book = accountBook(path);
  const server = createServer(answersAccounts(async (action, body) => book.answer(action, body)));
  guardStandIn(server, secret);
  const endpoint = await listening(server, 0);
  return { endpoint, accounts: book.accounts, close: () => stop(server) };
}
