import type { Official } from '../../domain/official/official.js';
import type { PageInfo } from '../generated/types.js';
import { onlyOneOf, wholeNumber } from './accepted-texts.js';
import { badUserInput } from './errors.js';
import { ACCEPTED_TEXTS } from './texts.js';

export const LARGEST_PAGE = 100;

type PartOfList = { readonly first: number; readonly skip?: number };

/** The start of a plain list, or its continuation after the entries to skip. */
export function firstOf<T>(items: readonly T[], { first, skip = 0 }: PartOfList): readonly T[] {
  if (first < 1 || first > LARGEST_PAGE) throw badUserInput('first', first, wholeNumber(1, LARGEST_PAGE));
  if (skip < 0) throw badUserInput('skip', skip, wholeNumber(0));
  return items.slice(skip, skip + first);
}

/** Entries of a page without a given size. */
export const USUAL_PAGE = 20;

type Given<T> = T | null | undefined;

/** `last` and `before` read a list from its end. Most lists take only `first` and `after`. */
export type PageArgs = {
  readonly first?: Given<number>;
  readonly after?: Given<string>;
  readonly last?: Given<number>;
  readonly before?: Given<string>;
};

/** The cursor is made at its first use, because queries for nodes alone do not need it. */
export class Edge<T> {
  constructor(
    readonly node: T,
    private readonly list: string,
    private readonly key: string,
  ) {}

  get cursor(): string {
    return encodeCursor(this.list, this.key);
  }

  /** An edge at the same place in the list with another node. */
  with<U>(node: U): Edge<U> {
    return new Edge(node, this.list, this.key);
  }
}

export type Connection<T> = {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: Required<PageInfo>;
  readonly totalCount: number;
};

/** A cursor names its list, so that it cannot be used on another list. */
export const encodeCursor = (list: string, key: string): string =>
  Buffer.from(`${list}\n${key}`, 'utf8').toString('base64url');

export function decodeCursor(cursor: string): { readonly list: string; readonly key: string } | undefined {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const end = text.indexOf('\n');
  if (end < 0 || Buffer.from(text, 'utf8').toString('base64url') !== cursor) return undefined;
  return { list: text.slice(0, end), key: text.slice(end + 1) };
}

export const badCursor = (argument: CursorArgument, cursor: string) =>
  badUserInput(argument, cursor, ACCEPTED_TEXTS.cursor);

export type CursorArgument = 'after' | 'before';

export type ListOf<T> = {
  /** The name of the list in its cursors. */
  readonly list: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Usually true: the items are in the order of their keys. A page can then continue after an item that has disappeared. */
  readonly inOrderOfKeys?: boolean;
};

export function connectionOf<T>(of: ListOf<T>, args: PageArgs): Connection<T> {
  const { start, end } = sliceOf(of, args);
  const nodes = of.items.slice(start, end);
  const edges = nodes.map((node) => new Edge(node, of.list, of.keyOf(node)));
  return {
    edges,
    nodes,
    totalCount: of.items.length,
    pageInfo: {
      hasNextPage: end < of.items.length,
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

/** The slice by the Relay specification: cursors bound the list, then `first` or `last` counts within the bounds. */
function sliceOf<T>(of: ListOf<T>, { first, after, last, before }: PageArgs): { start: number; end: number } {
  if (first != null && last != null) throw badUserInput('last', last, onlyOneOf('first', 'last'));
  const size = { first: first ?? USUAL_PAGE, last };
  for (const [argument, count] of Object.entries(size))
    if (count != null && (count < 1 || count > LARGEST_PAGE))
      throw badUserInput(argument, count, wholeNumber(1, LARGEST_PAGE));
  const from = after == null ? 0 : placeOf(of, 'after', after).next;
  const to = Math.max(before == null ? of.items.length : placeOf(of, 'before', before).own, from);
  if (last != null) return { start: Math.max(from, to - last), end: to };
  return { start: from, end: Math.min(to, from + size.first) };
}

/** Officials as nodes, with the facts about each on its edge. */
export function officialsConnection<T extends { readonly official: Official }>(list: ListOf<T>, page: PageArgs) {
  const { edges, nodes, ...rest } = connectionOf(list, page);
  return {
    ...rest,
    edges: edges.map(({ node, cursor }) => ({ node: node.official, cursor, of: node })),
    nodes: nodes.map(({ official }) => official),
  };
}

/** The index of a cursor's entry, and of the next entry. Both are the same if the entry has left an ordered list. */
function placeOf<T>({ list, items, keyOf, inOrderOfKeys = true }: ListOf<T>, argument: CursorArgument, text: string) {
  const cursor = decodeCursor(text);
  if (cursor?.list !== list) throw badCursor(argument, text);
  const at = items.findIndex((item) => (inOrderOfKeys ? keyOf(item) >= cursor.key : keyOf(item) === cursor.key));
  const found = items[at];
  if (found !== undefined) return { own: at, next: keyOf(found) === cursor.key ? at + 1 : at };
  if (!inOrderOfKeys) throw badCursor(argument, text);
  return { own: items.length, next: items.length };
}
