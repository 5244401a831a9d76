import { elementsIn } from '../data/size.js';
import {
  compare,
  type ItemAttributes,
  isList,
  sameValue,
  type TypeName,
  typeOf,
  type Value,
  ValueSet,
} from '../data/value.js';
import type { BoundCondition, Operand } from './bind-condition.js';
import { valueAtPath } from './paths.js';
import type { Comparator } from './syntax.js';

/** Whether an item fulfils a condition. An absent item has no attributes. */
export function holds(condition: BoundCondition, item: ItemAttributes): boolean {
  switch (condition.kind) {
    case 'and':
      return holds(condition.left, item) && holds(condition.right, item);
    case 'or':
      return holds(condition.left, item) || holds(condition.right, item);
    case 'not':
      return !holds(condition.of, item);
    case 'compare':
      return compares(condition.comparator, operandValue(condition.left, item), operandValue(condition.right, item));
    case 'between': {
      const value = operandValue(condition.of, item);
      return (
        compares('>=', value, operandValue(condition.from, item)) &&
        compares('<=', value, operandValue(condition.to, item))
      );
    }
    case 'in': {
      const value = operandValue(condition.of, item);
      return condition.list.some((each) => compares('=', value, operandValue(each, item)));
    }
    case 'exists':
      return (valueAtPath(item, condition.path) !== undefined) === condition.is;
    case 'type':
      return typed(operandValue(condition.of, item)) === condition.type;
    case 'begins':
      return begins(operandValue(condition.of, item), operandValue(condition.start, item));
    case 'contains':
      return contains(operandValue(condition.of, item), operandValue(condition.part, item));
  }
}

const typed = (value: Value | undefined): TypeName | undefined => (value === undefined ? undefined : typeOf(value));

function operandValue(operand: Operand, item: ItemAttributes): Value | undefined {
  if (operand.kind === 'value') return operand.value;
  if (operand.kind === 'path') return valueAtPath(item, operand.path);
  const value = operandValue(operand.of, item);
  return value === undefined ? undefined : elementsIn(value);
}

function compares(comparator: Comparator, a: Value | undefined, b: Value | undefined): boolean {
  if (comparator === '<>') return a === undefined || b === undefined || !sameValue(a, b);
  if (a === undefined || b === undefined) return false;
  if (comparator === '=') return sameValue(a, b);
  const order = compare(a, b);
  if (order === undefined) return false;
  if (comparator === '<') return order < 0;
  if (comparator === '<=') return order <= 0;
  return comparator === '>' ? order > 0 : order >= 0;
}

function begins(value: Value | undefined, start: Value | undefined): boolean {
  if (typeof value === 'string' && typeof start === 'string') return value.startsWith(start);
  if (value instanceof Uint8Array && start instanceof Uint8Array)
    return Buffer.from(value).subarray(0, start.length).equals(start);
  return false;
}

function contains(value: Value | undefined, part: Value | undefined): boolean {
  if (value === undefined || part === undefined) return false;
  if (typeof value === 'string') return typeof part === 'string' && value.includes(part);
  if (value instanceof Uint8Array) return part instanceof Uint8Array && Buffer.from(value).includes(Buffer.from(part));
  if (value instanceof ValueSet) return value.has(part);
  return isList(value) && value.some((each) => sameValue(each, part));
}
