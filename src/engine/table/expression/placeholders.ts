import { invalid } from '../data/refusal.js';
import type { ItemAttributes, Value } from '../data/value.js';
import { isReservedWord } from './reserved-words.js';
import type { PathSyntax } from './syntax.js';

/** A place in an item: names and positions in lists. */
export type Path = readonly (string | number)[];

export const samePath = (a: Path, b: Path): boolean => a.length === b.length && startsWith(a, b);
export const startsWith = (path: Path, start: Path): boolean => start.every((part, i) => path[i] === part);

type Input = {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: ItemAttributes;
};

/** The names and values of a request. Each must be used by one of its expressions. */
export class Placeholders {
  readonly #names: Readonly<Record<string, string>>;
  readonly #values: ItemAttributes;
  readonly #unused: Set<string>;
  #within: string | undefined;

  constructor(
    { ExpressionAttributeNames: names, ExpressionAttributeValues: values }: Input,
    /** Names of key attributes, which hold nothing further. */
    private readonly scalars: ReadonlySet<string>,
  ) {
    if (names) checkKeys('ExpressionAttributeNames', names, /^#[0-9a-zA-Z_]+$/);
    if (values) checkKeys('ExpressionAttributeValues', values, /^:[0-9a-zA-Z_]+$/);
    this.#names = names ?? {};
    this.#values = values ?? {};
    this.#unused = new Set([...Object.keys(this.#names), ...Object.keys(this.#values)]);
  }

  path({ parts }: PathSyntax): Path {
    const path = parts.map((part) => (typeof part === 'number' ? part : this.#attribute(part)));
    if (path.length > 1 && this.scalars.has(path[0] as string)) this.#within ??= path[0] as string;
    return path;
  }

  /** Refuses a place within a key. Asked after each expression, because an update is asked later than its condition. */
  keysMustBeScalars(within = this.keyEntered()): void {
    if (within === undefined) return;
    throw invalid(
      `Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key: ${within}`,
    );
  }

  /** The key within which the expressions so far look for something; forgotten by that. */
  keyEntered(): string | undefined {
    const within = this.#within;
    this.#within = undefined;
    return within;
  }

  #attribute(part: string): string {
    if (!part.startsWith('#')) {
      if (isReservedWord(part))
        throw invalid(`Invalid expression: Attribute name is a reserved keyword; reserved keyword: ${part}`);
      return part;
    }
    const name = Object.hasOwn(this.#names, part) ? this.#names[part] : undefined;
    if (name === undefined)
      throw invalid(
        `Invalid expression: An expression attribute name used in the document path is not defined; attribute name: ${part}`,
      );
    this.#unused.delete(part);
    return name;
  }

  value(name: string): Value {
    const value = Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
    if (value === undefined)
      throw invalid(
        `Invalid expression: An expression attribute value used in expression is not defined; attribute value: ${name}`,
      );
    this.#unused.delete(name);
    return value;
  }

  mustBeUsed(): void {
    this.keysMustBeScalars();
    for (const [kind, sign] of [
      ['Names', '#'],
      ['Values', ':'],
    ]) {
      const unused = [...this.#unused].filter((name) => name.startsWith(sign as string));
      if (unused.length > 0)
        throw invalid(
          `Value provided in ExpressionAttribute${kind} unused in expressions: keys: {${unused.join(', ')}}`,
        );
    }
  }
}

function checkKeys(what: string, given: object, pattern: RegExp): void {
  const keys = Object.keys(given);
  if (keys.length === 0) throw invalid(`${what} must not be empty`);
  const wrong = keys.find((key) => !pattern.test(key));
  if (wrong !== undefined) throw invalid(`${what} contains invalid key: Syntax error; key: "${wrong}"`);
}
