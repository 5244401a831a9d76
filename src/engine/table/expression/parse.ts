import { invalid } from '../data/refusal.js';
import { ExpressionReader, listIn, operandIn, pathIn } from './reader.js';
import type { Comparator, PathSyntax, Syntax, UpdateSyntax } from './syntax.js';

const COMPARATORS: readonly string[] = ['=', '<>', '<', '<=', '>', '>='];
const SECTIONS = ['SET', 'REMOVE', 'ADD', 'DELETE'] as const;
const KEPT = 2_000;

/** Keeps parsed expressions, because stores send the same few again and again. */
function kept<T>(parse: (text: string) => T): (text: string) => T {
  const parsed = new Map<string, T>();
  return (text) => {
    const known = parsed.get(text);
    if (known !== undefined) return known;
    const found = parse(text);
    if (parsed.size >= KEPT) parsed.clear();
    parsed.set(text, found);
    return found;
  };
}

/** Conditions, key conditions and filters have one grammar. */
export const parseCondition = kept((text): Syntax => {
  const reader = new ExpressionReader(text);
  const condition = either(reader);
  reader.end();
  return condition;
});

function either(reader: ExpressionReader): Syntax {
  let left = both(reader);
  while (reader.takes('OR')) left = { kind: 'or', left, right: both(reader) };
  return left;
}

function both(reader: ExpressionReader): Syntax {
  let left = negated(reader);
  while (reader.takes('AND')) left = { kind: 'and', left, right: negated(reader) };
  return left;
}

const negated = (reader: ExpressionReader): Syntax =>
  reader.takes('NOT') ? { kind: 'not', of: negated(reader) } : compared(reader);

function compared(reader: ExpressionReader): Syntax {
  const left = term(reader);
  const { kind, text } = reader.peek();
  if (kind === 'sign' && COMPARATORS.includes(text)) {
    reader.take();
    return { kind: 'compare', comparator: text as Comparator, left, right: term(reader) };
  }
  if (reader.takes('BETWEEN')) {
    const from = term(reader);
    reader.expect('AND');
    return { kind: 'between', of: left, from, to: term(reader) };
  }
  if (!reader.takes('IN')) return left;
  reader.expect('(');
  const list = listIn(reader, () => term(reader));
  reader.expect(')');
  return { kind: 'in', of: left, list };
}

const term = (reader: ExpressionReader): Syntax => operandOr(reader, either);

/** An operand, or in parentheses what `inner` reads. Parentheses around parentheses are refused. */
function operandOr(reader: ExpressionReader, inner: (reader: ExpressionReader) => Syntax): Syntax {
  if (!reader.takes('(')) return operandIn(reader, () => operandOr(reader, inner));
  const of = inner(reader);
  reader.expect(')');
  if (of.kind === 'parens') throw invalid('Invalid expression: The expression has redundant parentheses;');
  return { kind: 'parens', of };
}

export const parseProjection = kept((text): readonly PathSyntax[] => {
  const reader = new ExpressionReader(text);
  const paths = listIn(reader, () => pathIn(reader));
  reader.end();
  return paths;
});

export const parseUpdate = kept((text): readonly UpdateSyntax[] => {
  const reader = new ExpressionReader(text);
  const seen = new Set<string>();
  const actions: UpdateSyntax[] = [];
  while (reader.peek().kind !== 'end') {
    const section = SECTIONS.find((word) => reader.takes(word));
    if (!section) throw reader.unexpected();
    if (seen.has(section))
      throw invalid(
        `Invalid UpdateExpression: The "${section}" section can only be used once in an update expression;`,
      );
    seen.add(section);
    actions.push(...listIn(reader, () => action(reader, section)));
  }
  return actions;
});

function action(reader: ExpressionReader, section: UpdateSyntax['section']): UpdateSyntax {
  const path = pathIn(reader);
  if (section === 'REMOVE') return { section, path };
  if (section !== 'SET') return { section, path, value: operandIn(reader, () => part(reader)) };
  reader.expect('=');
  return { section, path, value: changed(reader) };
}

function changed(reader: ExpressionReader): Syntax {
  const left = part(reader);
  if (reader.takes('+')) return { kind: 'sum', left, right: part(reader) };
  if (reader.takes('-')) return { kind: 'difference', left, right: part(reader) };
  return left;
}

const part = (reader: ExpressionReader): Syntax => operandOr(reader, changed);
