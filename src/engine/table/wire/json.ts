import { NotUnderstoodError, TableRefusal } from '../data/refusal.js';
import type { ItemAttributes } from '../data/value.js';
import type { Input, Output } from '../operation/request.js';
import { fromWire, toWire, type WireAttributes } from './wire.js';

export type JsonAnswer = { readonly status: number; readonly body: Output };

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Answers an operation in the JSON of DynamoDB. */
export async function wireAnswer(
  answer: (operation: string, input: Input) => Promise<Output>,
  operation: string | undefined,
  body: Input,
): Promise<JsonAnswer> {
  try {
    return outputToWire(await answer(...requestFromWire(operation, body)));
  } catch (error) {
    return refusalToWire(error);
  }
}

/** The operation and its input, with attributes as the table has them. */
export function requestFromWire(operation: string | undefined, body: Input): [string, Input] {
  if (operation === undefined) throw new NotUnderstoodError('a request without an operation');
  return [operation, withAttributes(body, (sent: WireAttributes) => fromWire(sent))];
}

export const outputToWire = (output: Output): JsonAnswer => ({
  status: 200,
  body: withAttributes(output, (held: ItemAttributes) => toWire(held, base64)),
});

export function refusalToWire(error: unknown): JsonAnswer {
  const { message } = error as Error;
  if (error instanceof NotUnderstoodError)
    return { status: 400, body: { __type: `${PREFIX}UnknownOperationException`, message } };
  if (!(error instanceof TableRefusal))
    return { status: 500, body: { __type: `${PREFIX}InternalServerError`, message } };
  const prefix = error.name === 'ValidationException' ? 'com.amazon.coral.validate#' : PREFIX;
  const item = error.item && { Item: toWire(error.item as ItemAttributes, base64) };
  return { status: 400, body: { __type: prefix + error.name, message, ...item } };
}

const PREFIX = 'com.amazonaws.dynamodb.v20120810#';

/** Called with attributes in the form of the message. */
type Convert = (attributes: never) => unknown;
type Batch = Input;

const ONE = ['Item', 'Key', 'ExpressionAttributeValues', 'ExclusiveStartKey', 'LastEvaluatedKey', 'Attributes'];
const BATCHES = ['RequestItems', 'Responses', 'UnprocessedItems', 'UnprocessedKeys'];

/** A request or an answer with all its attributes converted. */
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

/** Converts a write of a batch, or an item that a batch found. */
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
