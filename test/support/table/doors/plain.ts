import { convertToAttr, convertToNative } from '@aws-sdk/util-dynamodb';
import { Precise } from '../../../../src/engine/table/data/decimal.js';
import { type ItemAttributes, type Value, ValueSet } from '../../../../src/engine/table/data/value.js';
import { valueFromWire, valueToWire, type WireValue } from '../../../../src/engine/table/wire/wire.js';

const MARSHALLED = { removeUndefinedValues: true } as const;

/** The values of a store as its client would write them. Values that are not plain go through the client's own conversion. */
export const takenAll = (sent: Readonly<Record<string, unknown>>): ItemAttributes => takenValue(sent) as ItemAttributes;

function takenMap(sent: Readonly<Record<string, unknown>>): ItemAttributes {
  const taken: Record<string, Value> = {};
  for (const name in sent) {
    const value = sent[name];
    if (value !== undefined && typeof value !== 'function') taken[name] = takenValue(value);
  }
  return taken;
}

function takenValue(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number' && isOrdinary(value)) return value || 0;
  if (Array.isArray(value))
    return value.filter((each) => each !== undefined && typeof each !== 'function').map(takenValue);
  if (typeof value === 'object') {
    const { constructor: made } = value;
    if (made === Object || made === undefined) return takenMap(value as Record<string, unknown>);
  }
  return valueFromWire(convertToAttr(value as never, MARSHALLED) as unknown as WireValue);
}

/** Within what both sides take as it is. Minus zero is zero for DynamoDB. */
const isOrdinary = (value: number): boolean =>
  value === 0 || (Math.abs(value) <= Number.MAX_SAFE_INTEGER && Math.abs(value) > 1e-100);

/** A copy for a store, as its client would read it. */
export function givenAll(held: ItemAttributes): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const name in held) given[name] = givenValue(held[name] as Value);
  return given;
}

function givenValue(value: Value): unknown {
  if (typeof value === 'number' && !isOrdinary(value)) return asClientReads(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(givenValue);
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (value instanceof Precise || value instanceof ValueSet) return asClientReads(value);
  return givenAll(value as ItemAttributes);
}

const asClientReads = (value: Value): unknown =>
  convertToNative(valueToWire(value, (bytes) => Uint8Array.from(bytes)) as never);
