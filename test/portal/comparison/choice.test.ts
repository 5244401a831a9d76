import { describe, expect, it } from 'vitest';
import { pageAt } from '../../../src/domain/text/page-address.js';
import { bestOf } from '../../../src/portal/comparison/best-of.js';
import { addressWith, chosenIn, chosenToday, withChoice } from '../../../src/portal/parts/choice.js';

const chosen = (value: string) => chosenIn(new URLSearchParams({ xa: value }));

describe('the choice in an address', () => {
  it('names each commune once, and four at most', () => {
    expect(chosen('a, b,a,,c')).toEqual(['a', 'b', 'c']);
    expect(chosen('a,b,c,d,e')).toEqual(['a', 'b', 'c', 'd']);
    expect(chosenIn(new URLSearchParams())).toEqual([]);
  });

  it('changes at one place, and loses what is taken out', () => {
    expect(withChoice(['a', 'b'], 1, 'c')).toEqual(['a', 'c']);
    expect(withChoice(['a', 'b'], 2, 'c')).toEqual(['a', 'b', 'c']);
    expect(withChoice(['a', 'b', 'c'], 0, '')).toEqual(['b', 'c']);
    expect(withChoice(['a', 'b'], 1, 'a')).toEqual(['a']);
  });

  it('goes into an address and comes back', () => {
    const at = (path: string) => new URL(path, 'http://localhost');
    const url = at(addressWith(at('/so-sanh?lang=en&xa=ban-thi'), ['xuan-lac', 'yen-thinh']));
    expect(pageAt(url.pathname)).toEqual({ page: 'comparison' });
    expect(chosenIn(url.searchParams)).toEqual(['xuan-lac', 'yen-thinh']);
    expect(url.searchParams.get('lang')).toBe('en');
    expect(addressWith(at('/so-sanh?xa=ban-thi'), [])).toBe('/so-sanh');
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
