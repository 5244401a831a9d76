import type { Attributes } from '../data/value.js';
import type { MemoryDatabase } from '../engine/memory-database.js';
import { NotUnderstoodError, Refusal } from '../engine/refusal.js';
import type { Input, Output } from '../engine/request.js';
import { withAttributes } from './attributes.js';
import { fromWire, toWire, type WireAttributes } from './wire.js';

export type JsonAnswer = { readonly status: number; readonly body: Output };

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** DynamoDB's JSON: what a request with this operation and body is answered. */
export function jsonAnswer(
  database: MemoryDatabase,
  operation: string | undefined,
  body: Input,
  moment: number,
): JsonAnswer {
  try {
    if (operation === undefined) throw new NotUnderstoodError('a request without an operation');
    const input = withAttributes(body, (sent: WireAttributes) => fromWire(sent));
    const output = database.answer(operation, input, moment);
    return { status: 200, body: withAttributes(output, (held: Attributes) => toWire(held, base64)) };
  } catch (error) {
    return refused(error);
  }
}

function refused(error: unknown): JsonAnswer {
  const { message } = error as Error;
  if (!(error instanceof Refusal)) return { status: 500, body: { __type: `${PREFIX}InternalServerError`, message } };
  const prefix = error.name === 'ValidationException' ? 'com.amazon.coral.validate#' : PREFIX;
  const item = error.item && { Item: toWire(error.item as Attributes, base64) };
  return { status: 400, body: { __type: prefix + error.name, message, ...item } };
}

const PREFIX = 'com.amazonaws.dynamodb.v20120810#';
