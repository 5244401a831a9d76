import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Off } from './dynamo-faults.js';

type Item = Record<string, unknown>;
type Key = { readonly pk: string; readonly sk: string };
type Batch = Readonly<Record<string, readonly { PutRequest?: { Item: Item & Key }; DeleteRequest?: { Key: Key } }[]>>;
type Input = Item & {
  TableName?: string;
  Item?: Item & Key;
  Key?: Key;
  RequestItems?: Batch;
  ConsistentRead?: boolean;
};
type Output = { output: { Item?: Item & Key; Items?: (Item & Key)[]; Responses?: Record<string, (Item & Key)[]> } };
type Next = (args: { input: Input }) => Promise<Output>;
type Middleware = (next: Next, context: { commandName?: string }) => Next;

export type StaleReads = Off & { readonly stale: number };

const nameOf = ({ pk, sk }: Key): string => `${pk} / ${sk}`;

/**
 * A read that does not ask for consistency, through an index or not, answers with that probability as if the last write
 * of each item had not happened yet. `plain` is another client, by which the states before are read.
 */
export function staleReads(
  client: DynamoDBDocumentClient,
  plain: DynamoDBDocumentClient,
  random: () => number,
  probability: number,
): StaleReads {
  const before = new Map<string, (Item & Key) | undefined>();
  let stale = 0;

  const asBefore = (items: readonly (Item & Key)[]): (Item & Key)[] =>
    items.flatMap((item) => (before.has(nameOf(item)) ? (before.get(nameOf(item)) ?? []) : item));

  async function remembering(keys: readonly Key[], table: string, write: () => Promise<Output>): Promise<Output> {
    const old = await Promise.all(
      keys.map(async ({ pk, sk }) => {
        const { Item } = await plain.send(new GetCommand({ TableName: table, Key: { pk, sk }, ConsistentRead: true }));
        return Item as (Item & Key) | undefined;
      }),
    );
    const answer = await write();
    for (const [i, key] of keys.entries()) before.set(nameOf(key), old[i]);
    return answer;
  }

  const middleware: Middleware =
    (next, { commandName = '' }) =>
    async (args) => {
      const { input } = args;
      if (/^(Put|Update|Delete)(Item)?Command/.test(commandName))
        return remembering(
          [input.Item ?? input.Key].filter((key) => key !== undefined),
          input.TableName ?? '',
          () => next(args),
        );
      if (commandName.startsWith('BatchWrite')) {
        const [[table, requests] = ['', []]] = Object.entries(input.RequestItems ?? {});
        const keys = requests.flatMap(({ PutRequest, DeleteRequest }) => PutRequest?.Item ?? DeleteRequest?.Key ?? []);
        return remembering(keys, table, () => next(args));
      }
      const readInput = commandName.startsWith('BatchGet') ? Object.values(input.RequestItems ?? {})[0] : input;
      const answer = await next(args);
      if ((readInput as Input | undefined)?.ConsistentRead === true || random() >= probability) return answer;
      stale += 1;
      const { output } = answer;
      return {
        ...answer,
        output: {
          ...output,
          ...(output.Item && { Item: asBefore([output.Item])[0] }),
          ...(output.Items && { Items: asBefore(output.Items) }),
          ...(output.Responses && {
            Responses: Object.fromEntries(
              Object.entries(output.Responses).map(([table, items]) => [table, asBefore(items)]),
            ),
          }),
        },
      };
    };
  client.middlewareStack.add(middleware as never, { step: 'initialize', name: 'stale-reads', priority: 'high' });
  const off = () => void client.middlewareStack.remove('stale-reads');
  return Object.defineProperty(off, 'stale', { get: () => stale }) as StaleReads;
}
