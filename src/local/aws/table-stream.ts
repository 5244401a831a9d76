import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { tableDefinition } from '../../store/table/table-definition.js';

const key = z.object({ S: z.string() });
const address = { pk: key, sk: key };
const put = z.object({ Item: z.looseObject(address) });
const update = z.object({
  Key: z.object(address),
  ExpressionAttributeValues: z.optional(z.record(z.string(), z.unknown())),
});

export type TableStream = { settled(): Promise<void> };

/**
 * Replaces the stream that the embedded database lacks: reports its writes through the filter of the deployment. The
 * first sweep of the next working day sends letters that a kill prevented.
 */
export function streamOf(server: Server, tell: (event: DynamoDBStreamEvent) => Promise<void>): TableStream {
  const telling = new Set<Promise<void>>();
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const operation = String(request.headers['x-amz-target']).split('.').at(-1);
    if (operation !== 'PutItem' && operation !== 'UpdateItem') return;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.once('finish', () => {
      const event =
        response.statusCode === 200 ? eventOf(operation, Buffer.concat(chunks).toString('utf8')) : undefined;
      if (!event) return;
      const done = tell(event)
        .catch((error: unknown) => console.error(error))
        .finally(() => telling.delete(done));
      telling.add(done);
    });
  });
  return {
    async settled() {
      await Promise.all(telling);
    },
  };
}

function eventOf(operation: 'PutItem' | 'UpdateItem', body: string): DynamoDBStreamEvent | undefined {
  const { keys, value } = operation === 'PutItem' ? putOf(body) : updateOf(body);
  const found = z.safeParse(key, value);
  if (!found.success || !VALUES.includes(found.data.S)) return undefined;
  return { Records: [{ eventName: 'MODIFY', dynamodb: { Keys: keys } }] };
}

const { attribute } = tableDefinition.toldOf;
const VALUES: readonly string[] = tableDefinition.toldOf.values;

function putOf(body: string) {
  const { Item } = z.parse(put, JSON.parse(body));
  return { keys: { pk: Item.pk, sk: Item.sk }, value: Item[attribute] };
}

/** Reads the new attributes of an UpdateItem call. The stores name each value placeholder after its attribute. */
function updateOf(body: string) {
  const { Key, ExpressionAttributeValues } = z.parse(update, JSON.parse(body));
  return { keys: Key, value: ExpressionAttributeValues?.[`:${attribute}`] };
}
