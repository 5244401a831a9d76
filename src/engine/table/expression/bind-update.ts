import { invalid } from '../data/refusal.js';
import { typeOf, type Value } from '../data/value.js';
import { parseUpdate } from './parse.js';
import { mustNotMeet } from './paths.js';
import { type Path, type Placeholders, samePath } from './placeholders.js';
import type { Syntax } from './syntax.js';

/** A value that an update computes from the earlier item. */
export type Computed =
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'sum' | 'difference' | 'append'; readonly left: Computed; readonly right: Computed }
  | { readonly kind: 'first'; readonly path: Path; readonly otherwise: Computed };

export type BoundUpdate =
  | { readonly kind: 'set'; readonly path: Path; readonly to: Computed }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'add' | 'delete'; readonly path: Path; readonly value: Value };

const ADDED: readonly string[] = ['N', 'SS', 'NS', 'BS'];
const DELETED: readonly string[] = ['SS', 'NS', 'BS'];

export function boundUpdate(text: string, placeholders: Placeholders): readonly BoundUpdate[] {
  const updates = parseUpdate(text).map(({ section, path: at, value }): BoundUpdate => {
    const path = placeholders.path(at);
    if (section === 'REMOVE') return { kind: 'remove', path };
    const to = computed(value as Syntax, placeholders);
    if (section === 'SET') return { kind: 'set', path, to };
    if (to.kind !== 'value') throw invalid('Invalid UpdateExpression: Syntax error; a value was expected');
    const type = typeOf(to.value);
    if (!(section === 'ADD' ? ADDED : DELETED).includes(type)) throw wrongType(section, type);
    return { kind: section === 'ADD' ? 'add' : 'delete', path, value: to.value };
  });
  mustNotMeet(updates.map(({ path }) => path));
  return updates;
}

function computed(syntax: Syntax, placeholders: Placeholders): Computed {
  const inside = (each: Syntax) => computed(each, placeholders);
  switch (syntax.kind) {
    case 'parens':
      return inside(syntax.of);
    case 'path':
      return { kind: 'path', path: placeholders.path(syntax) };
    case 'value':
      return { kind: 'value', value: placeholders.value(syntax.name) };
    case 'sum':
    case 'difference': {
      const [left, right] = [inside(syntax.left), inside(syntax.right)];
      for (const each of [left, right]) mustBe('N', each, syntax.kind === 'sum' ? '+' : '-');
      return { kind: syntax.kind, left, right };
    }
    case 'call':
      return call(syntax.name, syntax.args, placeholders);
    default:
      throw invalid('Invalid UpdateExpression: Syntax error');
  }
}

function call(name: string, args: readonly Syntax[], placeholders: Placeholders): Computed {
  if (name !== 'if_not_exists' && name !== 'list_append')
    throw invalid(`Invalid UpdateExpression: Invalid function name; function: ${name}`);
  if (args.length !== 2)
    throw invalid(
      `Invalid UpdateExpression: Incorrect number of operands for operator or function; operator or function: ${name}, number of operands: ${args.length}`,
    );
  const [left, right] = args.map((each) => computed(each, placeholders)) as [Computed, Computed];
  if (left.kind === 'append' || right.kind === 'append')
    throw invalid(
      'Invalid UpdateExpression: The function is not allowed to be used this way in an expression; function: list_append',
    );
  if (name === 'list_append') {
    for (const each of [left, right]) mustBe('L', each, name);
    return { kind: 'append', left, right };
  }
  if (left.kind !== 'path')
    throw invalid(
      `Invalid UpdateExpression: Operator or function requires a document path; operator or function: ${name}`,
    );
  if (right.kind === 'path' && samePath(left.path, right.path))
    throw invalid(
      `Invalid UpdateExpression: The first operand must be distinct from the remaining operands for this operator or function; operator: ${name}`,
    );
  return { kind: 'first', path: left.path, otherwise: right };
}

function mustBe(type: 'N' | 'L', operand: Computed, what: string): void {
  const found = typeIn(operand);
  if (found !== undefined && found !== type) throw wrongType(what, found);
}

const typeIn = (operand: Computed): string | undefined => {
  if (operand.kind === 'value') return typeOf(operand.value);
  if (operand.kind === 'append') return 'L';
  return operand.kind === 'sum' || operand.kind === 'difference' ? 'N' : undefined;
};

const wrongType = (what: string, type: string) =>
  invalid(
    `Invalid UpdateExpression: Incorrect operand type for operator or function; operator: ${what}, operand type: ${type}`,
  );
