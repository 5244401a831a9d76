import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { MailEntry } from '../../domain/mail/mail.js';
import { type MailKey, mailKey } from '../keys/mail.js';
import { accepted, conditional, type GivenValues, type Table } from '../table/table.js';

export type Attributes = Partial<Omit<MailEntry, 'items'>> & { readonly items?: string };

/** The attributes to set (an undefined value removes one), and the condition on the stored entry. */
type Change = { readonly set: Attributes; readonly countsAttempt?: boolean; readonly condition: string };

/** Changes one entry of the ledger. False if the condition fails. */
export const entryChange =
  (table: Table) =>
  (key: MailKey, given: GivenValues, change: Change): Promise<boolean> =>
    accepted(table.db.send(new UpdateCommand(updateOf(table, key, given, change))));

/** Changes one entry and answers with its new status. Undefined if the condition fails. */
export const statusAfterChange =
  (table: Table) =>
  async (key: MailKey, given: GivenValues, change: Change): Promise<unknown> => {
    let status: unknown;
    const update = { ...updateOf(table, key, given, change), ReturnValues: 'ALL_NEW' } as const;
    await accepted(
      table.db.send(new UpdateCommand(update)).then(({ Attributes }) => {
        status = Attributes?.status;
      }),
    );
    return status;
  };

function updateOf(table: Table, key: MailKey, given: GivenValues, { set, countsAttempt, condition }: Change) {
  const kept = Object.entries(set).filter(([, value]) => value !== undefined);
  const gone = Object.keys(set).filter((name) => set[name as keyof Attributes] === undefined);
  const sets = [
    ...kept.map(([name]) => `#${name} = :${name}`),
    ...(countsAttempt ? ['attempts = attempts + :one'] : []),
  ];
  const update = `SET ${sets.join(', ')}${gone.length > 0 ? ` REMOVE ${gone.map((name) => `#${name}`).join(', ')}` : ''}`;
  const values = {
    ...Object.fromEntries(kept.map(([name, value]) => [`:${name}`, value])),
    ...(countsAttempt ? { ':one': 1 } : {}),
    ...given,
  };
  return { TableName: table.name, Key: mailKey(key), ...conditional(condition, values, update) };
}
