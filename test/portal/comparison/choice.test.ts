import { describe, expect, it } from 'vitest';
import { bestOf, loadComparison } from '../../../src/portal/comparison/answer.js';
import { chosenIn, chosenToday } from '../../../src/portal/parts/choice.js';
import type { Ask } from '../../../src/portal/shell/ask.js';

const chosen = (value: string) => chosenIn(new URLSearchParams({ xa: value }));

describe('the choice in an address', () => {
  it('names each commune once, and four at most', () => {
    expect(chosen('a, b,a,,c')).toEqual(['a', 'b', 'c']);
    expect(chosen('a,b,c,d,e')).toEqual(['a', 'b', 'c', 'd']);
    expect(chosenIn(new URLSearchParams())).toEqual([]);
  });

  it('may name each commune by itself, as a form without script sends it', () => {
    expect(chosenIn(new URLSearchParams('xa=a&xa=b,c&xa='))).toEqual(['a', 'b', 'c']);
  });
});

describe('an ended unit in the choice', () => {
  const ended = [
    { slug: 'old', movedTo: [{ slug: 'new' }] },
    { slug: 'divided', movedTo: [{ slug: 'new' }, { slug: 'other' }] },
  ];

  it('gives its place to the one that took it over, once', () => {
    expect(chosenToday(['a', 'old', 'b'], ended)).toEqual(['a', 'new', 'b']);
    expect(chosenToday(['new', 'old'], ended)).toEqual(['new']);
  });

  it('leaves its place empty where it was divided', () => {
    expect(chosenToday(['divided', 'a'], ended)).toEqual(['a']);
  });
});

describe('the best of a line', () => {
  it('is the highest, also where two share it', () => {
    expect(bestOf([1, 3, 2])).toEqual([false, true, false]);
    expect(bestOf([3, 3, 2])).toEqual([true, true, false]);
  });

  it('is nobody where all are equal, and nobody where there is no value', () => {
    expect(bestOf([2, 2, 2])).toEqual([false, false, false]);
    expect(bestOf([null, null])).toEqual([false, false]);
    expect(bestOf([0, null])).toEqual([true, false]);
  });
});

it('until a new scope has ranked a commune, the units of the latest ranking can be chosen', async () => {
  const ranking = { scope: { slug: 'cho-don' }, period: { code: '2025-06' } };
  const asked: unknown[] = [];
  const ask = (async (question: { toString(): string }, { within, to }: Record<string, string | null>) => {
    if (question.toString().includes('query Compared(')) return { ranking: { matrix: 'of both', certainty: null } };
    if (question.toString().includes('query EndedUnit('))
      return { unit: { onDay: { name: 'Xã Nam Cường' }, movedTo: [] } };
    asked.push([within, to]);
    // The new scope has published months in which nobody has a rank.
    const slugs = within === null ? ['nam-cuong-2025', 'nghia-ta-2025'] : ['xuan-lac', 'bang-lung'];
    const scope = { slug: within ?? 'thai-nguyen-2025' };
    return { ranking, rankingHistories: { scope, lines: slugs.map((slug) => ({ unit: { slug } })) } };
  }) as unknown as Ask;
  const query = new URLSearchParams('xa=xuan-lac,bang-lung,nam-cuong-2025');
  const loaded = await loadComparison({ address: { page: 'comparison' }, query, language: 'vi', ask });
  expect(loaded).toMatchObject({
    answer: { chosen: ['xuan-lac', 'bang-lung'], unknown: ['Xã Nam Cường'], matrix: 'of both' },
  });
  expect(asked).toEqual([
    [null, null],
    ['cho-don', '2025-06'],
  ]);
});
