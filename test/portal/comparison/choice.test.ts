import { describe, expect, it } from 'vitest';
import { bestOf } from '../../../src/portal/comparison/answer.js';
import { chosenIn, chosenToday } from '../../../src/portal/parts/choice.js';

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
