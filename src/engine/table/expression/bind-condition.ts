import { invalid } from '../data/refusal.js';
import { compare, type TypeName, typeOf, type Value } from '../data/value.js';
import { type Path, type Placeholders, samePath } from './placeholders.js';
import type { Comparator, Syntax } from './syntax.js';

/** Something with a value: a path in the item, a given value, or the size of either. */
export type Operand =
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'size'; readonly of: Operand };

export type BoundCondition =
  | { readonly kind: 'and' | 'or'; readonly left: BoundCondition; readonly right: BoundCondition }
  | { readonly kind: 'not'; readonly of: BoundCondition }
  | { readonly kind: 'compare'; readonly comparator: Comparator; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'between'; readonly of: Operand; readonly from: Operand; readonly to: Operand }
  | { readonly kind: 'in'; readonly of: Operand; readonly list: readonly Operand[] }
  | { readonly kind: 'exists'; readonly path: Path; readonly is: boolean }
  | { readonly kind: 'type'; readonly of: Operand; readonly type: string }
  | { readonly kind: 'begins'; readonly of: Operand; readonly start: Operand }
  | { readonly kind: 'contains'; readonly of: Operand; readonly part: Operand };

const ORDERED: readonly TypeName[] = ['S', 'N', 'B'];
const SIZED: readonly TypeName[] = ['S', 'B', 'SS', 'NS', 'BS', 'L', 'M'];
const TYPES: readonly string[] = ['S', 'N', 'B', 'SS', 'NS', 'BS', 'L', 'M', 'BOOL', 'NULL'];
const MOST_IN_A_LIST = 100;
const OPERANDS: Readonly<Record<string, number>> = {
  attribute_exists: 1,
  attribute_not_exists: 1,
  attribute_type: 2,
  begins_with: 2,
  contains: 2,
  size: 1,
};

/**
 * Replaces placeholders in a condition.
 * @throws TableRefusal for errors that do not depend on the item
 */
export function boundCondition(syntax: Syntax, placeholders: Placeholders): BoundCondition {
  const inside = (each: Syntax) => boundCondition(each, placeholders);
  const operand = (each: Syntax) => boundOperand(each, placeholders);
  switch (syntax.kind) {
    case 'parens':
      return inside(syntax.of);
    case 'and':
    case 'or':
      return { kind: syntax.kind, left: inside(syntax.left), right: inside(syntax.right) };
    case 'not':
      return { kind: 'not', of: inside(syntax.of) };
    case 'compare': {
      const { comparator } = syntax;
      const [left, right] = [operand(syntax.left), operand(syntax.right)];
      mustDiffer(comparator, [left, right]);
      if (comparator !== '=' && comparator !== '<>')
        for (const each of [left, right]) mustBe(ORDERED, each, comparator);
      return { kind: 'compare', comparator, left, right };
    }
    case 'between': {
      const [of, from, to] = [operand(syntax.of), operand(syntax.from), operand(syntax.to)];
      mustDiffer('BETWEEN', [of, from, to]);
      for (const each of [of, from, to]) mustBe(ORDERED, each, 'BETWEEN');
      mustBeRange(from, to);
      return { kind: 'between', of, from, to };
    }
    case 'in': {
      const [of, list] = [operand(syntax.of), syntax.list.map(operand)];
      mustDiffer('IN', [of, ...list]);
      if (list.length > MOST_IN_A_LIST) throw tooMany('IN', list.length + 1);
      return { kind: 'in', of, list };
    }
    case 'call':
      return boundCall(syntax.name, syntax.args, placeholders);
    default:
      throw invalid(`Invalid expression: Syntax error; a ${syntax.kind} is no condition`);
  }
}

function boundCall(name: string, args: readonly Syntax[], placeholders: Placeholders): BoundCondition {
  checkCall(name, args);
  if (name === 'size') throw misused(name);
  const [first, second] = args.map((each) => boundOperand(each, placeholders)) as [Operand, Operand];
  mustDiffer(name, [first, second]);
  switch (name) {
    case 'attribute_exists':
    case 'attribute_not_exists':
      if (first.kind !== 'path')
        throw invalid(
          `Invalid expression: Operator or function requires a document path; operator or function: ${name}`,
        );
      return { kind: 'exists', path: first.path, is: name === 'attribute_exists' };
    case 'attribute_type':
      if (second.kind !== 'value' || typeof second.value !== 'string') throw wrongType(name, second);
      if (!TYPES.includes(second.value))
        throw invalid(`Invalid expression: Invalid attribute type name found; type: ${second.value}`);
      return { kind: 'type', of: first, type: second.value };
    case 'begins_with':
      for (const each of [first, second]) mustBe(['S', 'B'], each, name);
      return { kind: 'begins', of: first, start: second };
    default:
      return { kind: 'contains', of: first, part: second };
  }
}

function checkCall(name: string, args: readonly Syntax[]): void {
  if (!Object.hasOwn(OPERANDS, name)) throw invalid(`Invalid expression: Invalid function name; function: ${name}`);
  if (args.length !== OPERANDS[name]) throw tooMany(name, args.length);
}

function boundOperand(syntax: Syntax, placeholders: Placeholders): Operand {
  if (syntax.kind === 'parens') return boundOperand(syntax.of, placeholders);
  if (syntax.kind === 'path') return { kind: 'path', path: placeholders.path(syntax) };
  if (syntax.kind === 'value') return { kind: 'value', value: placeholders.value(syntax.name) };
  if (syntax.kind !== 'call') throw invalid(`Invalid expression: Syntax error; a condition is no operand`);
  checkCall(syntax.name, syntax.args);
  if (syntax.name !== 'size') throw misused(syntax.name);
  const of = boundOperand(syntax.args[0] as Syntax, placeholders);
  mustBe(SIZED, of, 'size');
  return { kind: 'size', of };
}

const typeIn = (operand: Operand): TypeName | undefined =>
  operand.kind === 'value' ? typeOf(operand.value) : operand.kind === 'size' ? 'N' : undefined;

function mustBe(types: readonly TypeName[], operand: Operand, what: string): void {
  const type = typeIn(operand);
  if (type !== undefined && !types.includes(type)) throw wrongType(what, operand);
}

/** Refuses two equal paths as operands. Two equal values are allowed. */
function mustDiffer(what: string, [first, ...rest]: readonly (Operand | undefined)[]): void {
  if (first?.kind !== 'path') return;
  if (rest.some((each) => each?.kind === 'path' && samePath(first.path, each.path)))
    throw invalid(
      `Invalid expression: The first operand must be distinct from the remaining operands for this operator or function; operator: ${what}`,
    );
}

function mustBeRange(from: Operand, to: Operand): void {
  if (from.kind !== 'value' || to.kind !== 'value') return;
  const order = compare(from.value, to.value);
  if (order === undefined)
    throw invalid('Invalid expression: The BETWEEN operator requires same data type for lower and upper bounds');
  if (order > 0)
    throw invalid(
      'Invalid expression: The BETWEEN operator requires upper bound to be greater than or equal to lower bound',
    );
}

const wrongType = (what: string, operand: Operand) =>
  invalid(
    `Invalid expression: Incorrect operand type for operator or function; operator or function: ${what}, operand type: ${typeIn(operand)}`,
  );
const misused = (name: string) =>
  invalid(`Invalid expression: The function is not allowed to be used this way in an expression; function: ${name}`);
const tooMany = (name: string, count: number) =>
  invalid(
    `Invalid expression: Incorrect number of operands for operator or function; operator or function: ${name}, number of operands: ${count}`,
  );
