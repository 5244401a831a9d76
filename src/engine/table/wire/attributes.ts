import type { Input } from '../operation/request.js';

/** Called with attributes in the form that the message has them. */
type Convert = (attributes: never) => unknown;
type Batch = Input;

const ONE = ['Item', 'Key', 'ExpressionAttributeValues', 'ExclusiveStartKey', 'LastEvaluatedKey', 'Attributes'];
const BATCHES = ['RequestItems', 'Responses', 'UnprocessedItems', 'UnprocessedKeys'];

/** An input or an answer with all its attributes converted, wherever they stand. */
export function withAttributes(message: Input, convert: Convert): Input {
  const converted: Record<string, unknown> = {};
  for (const field in message) {
    const value = message[field];
    if (value === undefined || value === null) continue;
    if (ONE.includes(field)) converted[field] = convert(value as never);
    else if (field === 'Items') converted[field] = (value as never[]).map(convert);
    else if (BATCHES.includes(field)) converted[field] = batch(value as Batch, convert);
    else converted[field] = value;
  }
  return converted;
}

const batch = (tables: Batch, convert: Convert): Batch =>
  Object.fromEntries(
    Object.entries(tables).map(([name, part]) => [
      name,
      Array.isArray(part) ? part.map((each: Batch) => element(each, convert)) : keysOf(part as Batch, convert),
    ]),
  );

const keysOf = ({ Keys = [], ...rest }: Batch, convert: Convert): Batch => ({
  ...rest,
  Keys: (Keys as never[]).map(convert),
});

/** A write of a batch, or an item that a batch found. */
function element(each: Batch, convert: Convert): unknown {
  const { PutRequest, DeleteRequest } = each as { PutRequest?: Input; DeleteRequest?: Input };
  if (isRequest(PutRequest, 'Item') || isRequest(DeleteRequest, 'Key'))
    return {
      ...(PutRequest && { PutRequest: { Item: convert(PutRequest.Item as never) } }),
      ...(DeleteRequest && { DeleteRequest: { Key: convert(DeleteRequest.Key as never) } }),
    };
  return convert(each as never);
}

const isRequest = (request: Input | undefined, field: string): boolean =>
  typeof request === 'object' && field in request;
