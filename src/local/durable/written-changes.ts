import * as z from 'zod/mini';
import { parsedJson } from '../../domain/text/parsed-json.js';
import type { ItemChange, ItemKey } from './change-record.js';

const text = z.object({ S: z.string() });
const key = z.object({ pk: text, sk: text });
export const item = z.looseObject({ pk: text, sk: text });

const puts = z.object({ TableName: z.string(), Item: item });
const keyed = z.object({ TableName: z.string(), Key: key });
const batch = z.object({
  RequestItems: z.record(
    z.string(),
    z.array(
      z.union([
        z.object({ PutRequest: z.object({ Item: item }) }),
        z.object({ DeleteRequest: z.object({ Key: key }) }),
      ]),
    ),
  ),
});

/** The key of an update. Its result is known only afterwards. */
export type Updating = { readonly table: string; readonly key: ItemKey };
/** The changes that a request asks for. */
export type Wanted = Updating | { readonly changes: readonly ItemChange[] };

/** The operations that write items. Our stores use no other, and the engine knows no transactions. */
export const WRITES: ReadonlySet<string> = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem']);

/** The changes that an operation asks for; undefined for a request that the engine will refuse. */
export function wantedBy(operation: string, body: Buffer): Wanted | undefined {
  const content = parsedJson(body.toString('utf8'));
  if (operation === 'PutItem') {
    const { data } = z.safeParse(puts, content);
    return data && { changes: [{ put: data.Item }] };
  }
  if (operation === 'BatchWriteItem') {
    const { data } = z.safeParse(batch, content);
    return data && { changes: Object.values(data.RequestItems).flat().map(changeOf) };
  }
  const { data } = z.safeParse(keyed, content);
  if (!data) return undefined;
  const { TableName: table, Key: key } = data;
  return operation === 'DeleteItem' ? { changes: [{ deleted: key }] } : { table, key };
}

const changeOf = (
  request: { PutRequest: { Item: z.infer<typeof item> } } | { DeleteRequest: { Key: ItemKey } },
): ItemChange => ('PutRequest' in request ? { put: request.PutRequest.Item } : { deleted: request.DeleteRequest.Key });
