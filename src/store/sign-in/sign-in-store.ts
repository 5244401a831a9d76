import { createHash, randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Instant, LocalDate } from '../../domain/time/local-date.js';
import { accountKey, bindingKey, signInKey, signInsEndingOn } from '../keys/sign-in.js';
import { sourceSecretKey } from '../keys/source.js';
import { instant, parseItem, V } from '../table/item.js';
import { itemsIn } from '../table/pages.js';
import { readAt } from '../table/readable.js';
import { deleteItem, putItem, setIf, type Table } from '../table/table.js';

/** An entry for a secret: a code, a token, a browser, a sign-in, a sign-in under way, or an invitation. */
export type SignInEntry = Omit<z.infer<typeof signInItem>, 'used'>;
const signInItem = z.object({
  kind: z.enum(['CODE', 'TOKEN', 'BROWSER', 'SIGN_IN', 'WAITING', 'INVITATION', 'ENDED']),
  at: z.number(),
  until: z.number(),
  official: z.string(),
  signIn: z.string(),
  /** JSON in the form of its writer. */
  about: z.string(),
  /** The random id of the use that spent the item. Each item can be used once. */
  used: z.optional(z.string()),
});

const bindingItem = z.object({ official: z.string(), at: instant });
const accountItem = z.object({ account: z.string() });
const secretItem = z.object({ hash: z.string(), at: instant });

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** A secret begins with the date on which it ends. */
const keyOf = (secret: string) => signInKey(secret.slice(0, 10), digest(secret));
const accountOf = (issuer: string, subject: string): string => digest(`${issuer}\n${subject}`);

/** Sign-ins of a service without a user pool. Secrets are stored only as digests. */
export const signInStore = (table: Table) => ({
  async put(secret: string, entry: SignInEntry): Promise<void> {
    await putItem(table, { ...keyOf(secret), v: V, ...entry });
  },

  async get(secret: string): Promise<(SignInEntry & { readonly isUsed: boolean }) | undefined> {
    const found = await readAt(table, keyOf(secret), (stored) => parseItem(signInItem, stored));
    if (!found) return undefined;
    const { used, ...entry } = found;
    return { ...entry, isUsed: used !== undefined };
  },

  /** Spends the item. False if it is spent or absent. The name of the use makes a retry after a lost answer succeed. */
  use: (secret: string): Promise<boolean> =>
    setIf(
      table,
      keyOf(secret),
      { used: randomUUID() },
      'attribute_exists(pk) AND (attribute_not_exists(#used) OR #used = :used)',
    ),

  /** Removes the items that ended on a day. */
  async forget(day: LocalDate): Promise<void> {
    for (const ended of await itemsIn(table, signInsEndingOn(day))) await deleteItem(table, ended);
  },

  async officialOf(issuer: string, subject: string): Promise<string | undefined> {
    const account = accountOf(issuer, subject);
    const found = await readAt(table, bindingKey(account), (stored) => parseItem(bindingItem, stored));
    if (!found) return undefined;
    const theirs = await readAt(table, accountKey(found.official), (stored) => parseItem(accountItem, stored));
    return theirs === undefined || theirs.account === account ? found.official : undefined;
  },

  /** Binds an account to an official. The official's earlier account loses its binding. */
  async bind(issuer: string, subject: string, official: string, at: Instant): Promise<void> {
    const account = accountOf(issuer, subject);
    await putItem(table, { ...bindingKey(account), v: V, official, at });
    await putItem(table, { ...accountKey(official), v: V, official, account, at });
  },

  async keepSecret(source: string, secret: string, at: Instant): Promise<void> {
    await putItem(table, { ...sourceSecretKey(source), v: V, hash: digest(secret), at });
  },

  async isSecretOf(source: string, secret: string): Promise<boolean> {
    const found = await readAt(table, sourceSecretKey(source), (stored) => parseItem(secretItem, stored));
    return found?.hash === digest(secret);
  },
});

export type SignInStore = ReturnType<typeof signInStore>;
