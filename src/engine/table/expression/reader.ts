import { invalid } from '../data/refusal.js';
import type { PathSyntax, Syntax } from './syntax.js';

export type Token = { readonly kind: 'word' | 'name' | 'value' | 'digits' | 'sign' | 'end'; readonly text: string };

const TOKEN = /\s*(?:([A-Za-z_][A-Za-z0-9_]*)|(#[A-Za-z0-9_]+)|(:[A-Za-z0-9_]+)|(\d+)|(<>|<=|>=|[=<>(),.[\]+-]))/y;
const KINDS = ['word', 'name', 'value', 'digits', 'sign'] as const;
const END: Token = { kind: 'end', text: '<EOF>' };

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  for (let at = 0; at < end; at = TOKEN.lastIndex) {
    const found = TOKEN.exec(text);
    if (!found) throw invalid(`Invalid expression: Syntax error; token: "${text.slice(at, at + 1)}"`);
    const kind = KINDS[found.slice(1).findIndex((part) => part !== undefined)] as Token['kind'];
    tokens.push({ kind, text: found[0].trimStart() });
  }
  return tokens;
}

/** Reads the tokens of one expression from left to right. */
export class ExpressionReader {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(text: string) {
    if (text.trim() === '') throw invalid('Invalid expression: The expression can not be empty;');
    this.#tokens = tokensOf(text);
  }

  peek(ahead = 0): Token {
    return this.#tokens[this.#next + ahead] ?? END;
  }

  take(): Token {
    const token = this.peek();
    this.#next += 1;
    return token;
  }

  /** Takes the next token if it is this sign or word. Case does not count in words. */
  takes(text: string): boolean {
    if (!this.sees(text)) return false;
    this.#next += 1;
    return true;
  }

  sees(text: string, ahead = 0): boolean {
    const { kind, text: found } = this.peek(ahead);
    return kind === 'sign' ? found === text : kind === 'word' && found.toUpperCase() === text;
  }

  expect(text: string): void {
    if (!this.takes(text)) throw this.unexpected();
  }

  end(): void {
    if (this.peek() !== END) throw this.unexpected();
  }

  unexpected(): Error {
    return invalid(`Invalid expression: Syntax error; token: "${this.peek().text}"`);
  }
}

/** `a.b[2].#c` */
export function pathIn(reader: ExpressionReader): PathSyntax {
  const parts: (string | number)[] = [attributeIn(reader)];
  for (;;) {
    if (reader.takes('.')) parts.push(attributeIn(reader));
    else if (reader.takes('[')) {
      const { kind, text } = reader.take();
      if (kind !== 'digits') throw invalid(`Invalid expression: Syntax error; token: "${text}"`);
      parts.push(Number(text));
      reader.expect(']');
    } else return { kind: 'path', parts };
  }
}

function attributeIn(reader: ExpressionReader): string {
  const { kind } = reader.peek();
  if (kind !== 'word' && kind !== 'name') throw reader.unexpected();
  return reader.take().text;
}

export function listIn<T>(reader: ExpressionReader, element: () => T): T[] {
  const list = [element()];
  while (reader.takes(',')) list.push(element());
  return list;
}

/** Reads a path, a value or a call. */
export function operandIn(reader: ExpressionReader, argument: () => Syntax): Syntax {
  const { kind, text } = reader.peek();
  if (kind === 'value') {
    reader.take();
    return { kind: 'value', name: text };
  }
  if (kind !== 'word' || !reader.sees('(', 1)) return pathIn(reader);
  reader.take();
  reader.expect('(');
  const args = listIn(reader, argument);
  reader.expect(')');
  return { kind: 'call', name: text, args };
}
