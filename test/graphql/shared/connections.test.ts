import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  connectionOf,
  encodeCursor,
  LARGEST_PAGE,
  type ListOf,
  type PageArgs,
  USUAL_PAGE,
} from '../../../src/graphql/shared/connections.js';

const listOf = (items: readonly string[], more: Partial<ListOf<string>> = {}): ListOf<string> => ({
  list: 'letters',
  items,
  keyOf: (item) => item,
  inOrderOfKeys: true,
  ...more,
});
const LETTERS = [...'abcdefg'];
const page = (args: PageArgs, items: readonly string[] = LETTERS, more: Partial<ListOf<string>> = {}) =>
  connectionOf(listOf(items, more), args);
const at = (letter: string, list = 'letters') => encodeCursor(list, letter);
const argumentOf = (asking: () => unknown): unknown => {
  try {
    return asking();
  } catch (error) {
    return (error as { extensions?: { argument?: string } }).extensions?.argument;
  }
};

describe('a page of a list', () => {
  it('begins at the start, and goes on after or before a cursor', () => {
    expect(page({ first: 2 }).nodes).toEqual(['a', 'b']);
    expect(page({ first: 2, after: at('b') }).nodes).toEqual(['c', 'd']);
    expect(page({ last: 2 }).nodes).toEqual(['f', 'g']);
    expect(page({ last: 2, before: at('f') }).nodes).toEqual(['d', 'e']);
    expect(page({ first: 9, after: at('b'), before: at('e') }).nodes).toEqual(['c', 'd']);
  });

  it('says whether more comes before and after it', () => {
    const bounds = ({ pageInfo }: ReturnType<typeof page>) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage];
    expect(bounds(page({ first: 7 }))).toEqual([false, false]);
    expect(bounds(page({ first: 6 }))).toEqual([false, true]);
    expect(bounds(page({ first: 6, after: at('a') }))).toEqual([true, false]);
    expect(page({ first: 2 }).pageInfo).toMatchObject({ startCursor: at('a'), endCursor: at('b') });
    expect(page({}, []).pageInfo).toMatchObject({ startCursor: null, endCursor: null, hasNextPage: false });
  });

  it('has twenty entries where no number is given, and 1 to 100 at most', () => {
    const many = Array.from({ length: 150 }, (_, i) => String(i).padStart(3, '0'));
    expect(page({}, many).nodes).toHaveLength(USUAL_PAGE);
    expect([page({ first: LARGEST_PAGE }, many).nodes.length, page({ last: 1 }, many).nodes]).toEqual([100, ['149']]);
    expect(page({ first: 1 }, many)).toMatchObject({ nodes: ['000'], totalCount: 150 });
    for (const size of [0, -1, LARGEST_PAGE + 1]) {
      expect(argumentOf(() => page({ first: size }))).toBe('first');
      expect(argumentOf(() => page({ last: size }))).toBe('last');
    }
    expect(argumentOf(() => page({ first: 1, last: 1 }))).toBe('last');
  });

  it('goes on behind an entry that has left a list in the order of its keys', () => {
    const without = [...'abdefg'];
    expect(page({ first: 2, after: at('c') }, without).nodes).toEqual(['d', 'e']);
    expect(page({ last: 2, before: at('c') }, without).nodes).toEqual(['a', 'b']);
    expect(page({ first: 2, after: at('z') }).nodes).toEqual([]);
    expect(page({ last: 2, before: at('z') }).nodes).toEqual(['f', 'g']);
  });

  it('refuses a cursor of another list, of none, and of an entry that has left a list in another order', () => {
    expect(argumentOf(() => page({ after: at('b', 'words') }))).toBe('after');
    expect(argumentOf(() => page({ before: 'nonsense' }))).toBe('before');
    expect(argumentOf(() => page({ after: '' }))).toBe('after');
    expect(argumentOf(() => page({ after: at('z') }, LETTERS, { inOrderOfKeys: false }))).toBe('after');
  });

  it('put together with the others it is the whole list once, though entries leave in between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat({ max: 6 })), (first, leaving) => {
        const left = new Set<string>();
        const seen: string[] = [];
        let after: string | null = null;
        for (let i = 0; ; i++) {
          const { nodes, pageInfo } = page(
            { first, after },
            LETTERS.filter((letter) => !left.has(letter)),
          );
          seen.push(...nodes);
          if (!pageInfo.hasNextPage) break;
          after = pageInfo.endCursor;
          left.add(LETTERS[leaving[i] ?? 0] as string);
        }
        expect(seen).toEqual([...new Set(seen)].toSorted());
        expect(LETTERS.filter((letter) => !seen.includes(letter) && !left.has(letter))).toEqual([]);
      }),
    );
  });
});
