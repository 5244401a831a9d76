import { decimalOf, decimalText } from '../data/decimal.js';
import { invalid } from '../data/refusal.js';
import { type ItemAttributes, isDecimal, type SetType, typeOf, type Value, ValueSet } from '../data/value.js';

/** DynamoDB's form of a value: `{"S": "…"}`. Binary values are bytes in the client and base64 on the wire. */
export type WireValue = { readonly [type: string]: unknown };
export type WireAttributes = Readonly<Record<string, WireValue>>;

export const fromWire = (attributes: WireAttributes): ItemAttributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, valueFromWire(value)]));

export function valueFromWire(wire: WireValue): Value {
  const [entry, ...others] = Object.entries(wire).filter(([, content]) => content !== undefined && content !== null);
  if (!entry) throw invalid('Supplied AttributeValue is empty, must contain exactly one of the supported datatypes');
  if (others.length > 0)
    throw invalid(
      'Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes',
    );
  const [type, content] = entry;
  switch (type) {
    case 'S':
      return content as string;
    case 'BOOL':
      return content as boolean;
    case 'N':
      return decimalOf(content as string);
    case 'B':
      return bytesFrom(content);
    case 'NULL':
      if (content !== true)
        throw invalid(
          'One or more parameter values were invalid: Null attribute value types must have the value of true',
        );
      return null;
    case 'L':
      return (content as WireValue[]).map(valueFromWire);
    case 'M':
      return fromWire(content as WireAttributes);
    case 'SS':
    case 'NS':
    case 'BS':
      return setFrom(type, content as readonly unknown[]);
    default:
      throw invalid('Supplied AttributeValue is empty, must contain exactly one of the supported datatypes');
  }
}

function setFrom(type: SetType, content: readonly unknown[]): ValueSet {
  if (content.length === 0) throw invalid(`One or more parameter values were invalid: An ${type} set may not be empty`);
  const members = content.map((each) => valueFromWire({ [type.charAt(0)]: each }));
  const set = new ValueSet(type, members);
  if (set.members.some((each, i) => new ValueSet(type, set.members.slice(0, i)).has(each)))
    throw invalid('One or more parameter values were invalid: Input collection contains duplicates.');
  return set;
}

const bytesFrom = (content: unknown): Uint8Array =>
  typeof content === 'string'
    ? Uint8Array.from(Buffer.from(content, 'base64'))
    : Uint8Array.from(content as Uint8Array);

/** A copy in that form. `bytes` converts binary values. */
export const toWire = (attributes: ItemAttributes, bytes: (value: Uint8Array) => unknown): WireAttributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, valueToWire(value, bytes)]));

export function valueToWire(value: Value, bytes: (value: Uint8Array) => unknown): WireValue {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value === null) return { NULL: true };
  if (isDecimal(value)) return { N: decimalText(value) };
  if (value instanceof Uint8Array) return { B: bytes(value) };
  if (value instanceof ValueSet)
    return { [value.type]: value.members.map((member) => Object.values(valueToWire(member, bytes))[0]) };
  if (typeOf(value) === 'L') return { L: (value as readonly Value[]).map((each) => valueToWire(each, bytes)) };
  return { M: toWire(value as ItemAttributes, bytes) };
}
