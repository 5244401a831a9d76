import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { tableDefinition } from '../../store/table/table-definition.js';

const key = z.object({ S: z.string() });
const put = z.object({ Item: z.looseObject({ pk: key, sk: key }) });

export type TableStream = { told(): Promise<void> };

/**
 * The embedded database has no stream: what it took is told from here, through the filter that the deployment sets. A letter
 * that a kill keeps from being told of goes with the first sweep of the next working day.
 */
export function streamOf(server: Server, tell: (event: DynamoDBStreamEvent) => Promise<void>): TableStream {
  const telling = new Set<Promise<void>>();
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!String(request.headers['x-amz-target']).endsWith('.PutItem')) return;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.once('finish', () => {
      const event = response.statusCode === 200 ? told(Buffer.concat(chunks).toString('utf8')) : undefined;
      if (!event) return;
      const done = tell(event)
        .catch((error: unknown) => console.error(error))
        .finally(() => telling.delete(done));
      telling.add(done);
    });
  });
  return {
    async told() {
      await Promise.all(telling);
    },
  };
}

function told(body: string): DynamoDBStreamEvent | undefined {
  const { Item } = z.parse(put, JSON.parse(body));
  const { attribute, value } = tableDefinition.toldOf;
  const found = z.safeParse(key, Item[attribute]);
  if (!found.success || found.data.S !== value) return undefined;
  return { Records: [{ eventName: 'MODIFY', dynamodb: { Keys: { pk: Item.pk, sk: Item.sk } } }] };
}
