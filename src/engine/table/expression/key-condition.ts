import { invalid } from '../data/refusal.js';
import { compareText, type Value } from '../data/value.js';
import type { KeyNames } from '../operation/schema.js';
import type { BoundCondition, Operand } from './bind-condition.js';

type Bound = { readonly value: string; readonly inclusive: boolean };

/** A partition and a range of its sort keys. */
export type SortRange = {
  readonly partition: string;
  readonly from?: Bound;
  readonly to?: Bound;
  readonly prefix?: string;
  /** The condition is `=`. */
  readonly isOne?: boolean;
};

const MIRRORED = { '=': '=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

type Comparison = { readonly name: string; readonly operator: string; readonly values: readonly string[] };

/**
 * The range of a key condition: one partition, and at most one condition on the sort key.
 * @throws TableRefusal for any other condition
 */
export function keyRangeOf(condition: BoundCondition, keys: KeyNames): SortRange {
  const all = comparisonsOf(condition);
  if (new Set(all.map(({ name }) => name)).size < all.length)
    throw invalid('KeyConditionExpressions must only contain one condition per key');
  if (all.length > 2) throw invalid('Conditions can be of length 1 or 2 only');
  const at = (name: string) => all.find((each) => each.name === name);
  const partition = at(keys.partition);
  if (!partition) throw missed(keys.partition);
  if (partition.operator !== '=') throw invalid('Query key condition not supported');
  const value = partition.values[0] as string;
  if (value === '') throw empty(keys.partition);
  if (all.length === 1) return { partition: value };
  const sort = at(keys.sort);
  if (!sort) throw missed(keys.sort);
  if (sort.values.includes('')) throw empty(keys.sort);
  return { partition: value, ...rangeOf(sort) };
}

function rangeOf({ operator, values: [first = '', second = ''] }: Comparison): Omit<SortRange, 'partition'> {
  const bound = (value: string, inclusive: boolean): Bound => ({ value, inclusive });
  switch (operator) {
    case 'begins_with':
      return { prefix: first };
    case 'between':
      return { from: bound(first, true), to: bound(second, true) };
    case '=':
      return { from: bound(first, true), to: bound(first, true), isOne: true };
    case '<':
    case '<=':
      return { to: bound(first, operator === '<=') };
    default:
      return { from: bound(first, operator === '>=') };
  }
}

function comparisonsOf(condition: BoundCondition): Comparison[] {
  switch (condition.kind) {
    case 'and':
      return [...comparisonsOf(condition.left), ...comparisonsOf(condition.right)];
    case 'compare': {
      const { comparator, left, right } = condition;
      if (comparator === '<>') throw wrongOperator('<>');
      if (left.kind === 'path') return [{ name: nameIn(left), operator: comparator, values: [textIn(right)] }];
      return [{ name: nameIn(right), operator: MIRRORED[comparator], values: [textIn(left)] }];
    }
    case 'between':
      return [{ name: nameIn(condition.of), operator: 'between', values: [condition.from, condition.to].map(textIn) }];
    case 'begins':
      return [{ name: nameIn(condition.of), operator: 'begins_with', values: [textIn(condition.start)] }];
    default:
      throw wrongOperator(condition.kind);
  }
}

function nameIn(operand: Operand): string {
  if (operand.kind === 'size') throw invalid('KeyConditionExpressions cannot contain nested operations');
  if (operand.kind !== 'path') throw invalid('Invalid condition in KeyConditionExpression: No key attribute specified');
  if (operand.path.length > 1) throw invalid('KeyConditionExpressions cannot have conditions on nested attributes');
  return operand.path[0] as string;
}

function textIn(operand: Operand): string {
  if (operand.kind !== 'value')
    throw invalid('Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition');
  const value: Value = operand.value;
  if (typeof value !== 'string')
    throw invalid('One or more parameter values were invalid: Condition parameter type does not match schema type');
  return value;
}

/** Whether a sort key lies within the range. */
export function isWithin({ from, to, prefix }: SortRange, sort: string): boolean {
  if (prefix !== undefined && !sort.startsWith(prefix)) return false;
  return !isBelowBound(from, sort) && !isAboveBound(to, sort);
}

/** Whether a sort key is the last one of a range, in the direction of the read: DynamoDB stops there. */
export function isEndOf({ from, to, isOne }: SortRange, sort: string, backwards: boolean): boolean {
  const end = backwards ? from : to;
  return !isOne && end?.inclusive === true && end.value === sort;
}

export function isBelowBound(from: Bound | undefined, sort: string): boolean {
  if (!from) return false;
  const order = compareText(sort, from.value);
  return order < 0 || (order === 0 && !from.inclusive);
}

export function isAboveBound(to: Bound | undefined, sort: string): boolean {
  if (!to) return false;
  const order = compareText(sort, to.value);
  return order > 0 || (order === 0 && !to.inclusive);
}

const missed = (name: string) => invalid(`Query condition missed key schema element: ${name}`);
const wrongOperator = (what: string) => invalid(`Invalid operator used in KeyConditionExpression: ${what}`);
const empty = (name: string) =>
  invalid(
    `One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: ${name}`,
  );
