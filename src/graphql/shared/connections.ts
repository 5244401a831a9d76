import type { Official } from '../../domain/official/official.js';
import { wholeNumber } from './accepted-texts.js';
import { badUserInput } from './errors.js';
import { ACCEPTED_TEXTS } from './texts.js';

const MOST = 100;

export type PageArgs = { readonly first: number; readonly after?: string | null };

/** The cursor is made when it is read: queries for nodes alone do not need it. */
export class Edge<T> {
  constructor(
    readonly node: T,
    private readonly list: string,
    private readonly key: string,
  ) {}

  get cursor(): string {
    return encodeCursor(this.list, this.key);
  }

  /** The same place in the list with other contents. */
  with<U>(node: U): Edge<U> {
    return new Edge(node, this.list, this.key);
  }
}

type PageBounds = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};

export type Connection<T> = {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageBounds;
  readonly totalCount: number;
};

/** A cursor names the list it belongs to, so that it cannot be used on another one. */
export const encodeCursor = (list: string, key: string): string =>
  Buffer.from(`${list}\n${key}`, 'utf8').toString('base64url');

export function decodeCursor(cursor: string): { readonly list: string; readonly key: string } | undefined {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const end = text.indexOf('\n');
  if (end < 0 || Buffer.from(text, 'utf8').toString('base64url') !== cursor) return undefined;
  return { list: text.slice(0, end), key: text.slice(end + 1) };
}

export const badCursor = (after: string) => badUserInput('after', after, ACCEPTED_TEXTS.cursor);

export type ListOf<T> = {
  /** Says which list a cursor belongs to. */
  readonly list: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** True if the items are in the order of their keys. A page can then continue after an item that has disappeared. */
  readonly inOrderOfKeys: boolean;
};

export function connectionOf<T>(of: ListOf<T>, { first, after }: PageArgs): Connection<T> {
  if (first < 1 || first > MOST) throw badUserInput('first', first, wholeNumber(1, MOST));
  const start = after == null ? 0 : startAfter(of, after);
  const nodes = of.items.slice(start, start + first);
  const edges = nodes.map((node) => new Edge(node, of.list, of.keyOf(node)));
  return {
    edges,
    nodes,
    totalCount: of.items.length,
    pageInfo: {
      hasNextPage: start + nodes.length < of.items.length,
      hasPreviousPage: start > 0,
      get startCursor() {
        return edges.at(0)?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

/** Officials as nodes, with the facts about each at its edge. */
export function officialsConnection<T extends { readonly official: Official }>(list: ListOf<T>, page: PageArgs) {
  const { edges, nodes, ...rest } = connectionOf(list, page);
  return {
    ...rest,
    edges: edges.map(({ node, cursor }) => ({ node: node.official, cursor, of: node })),
    nodes: nodes.map(({ official }) => official),
  };
}

function startAfter<T>({ list, items, keyOf, inOrderOfKeys }: ListOf<T>, after: string): number {
  const cursor = decodeCursor(after);
  if (cursor?.list !== list) throw badCursor(after);
  const at = items.findIndex((item) => (inOrderOfKeys ? keyOf(item) > cursor.key : keyOf(item) === cursor.key));
  if (inOrderOfKeys) return at < 0 ? items.length : at;
  if (at < 0) throw badCursor(after);
  return at + 1;
}
