import { describe, expect, it } from 'vitest';
import type { MissingPolicy, NamedMethod } from '../../../src/domain/method/method.js';
import {
  codeOfMethod,
  isDefined,
  MOST_NAMED_METHODS,
  namedMethodsOf,
} from '../../../src/domain/method/named-method.js';

const geometric: NamedMethod = { aggregation: 'GEOMETRIC', normalisation: 'AS_PUBLISHED', missing: 'ZERO' };
const codes = (missingPolicy: MissingPolicy, namedMethods?: readonly NamedMethod[]) =>
  namedMethodsOf({ missingPolicy, namedMethods }).map(codeOfMethod);

describe('the ways of calculation of a method version', () => {
  it.each<[MissingPolicy, string]>([
    ['ZERO', 'ARITHMETIC_AS_PUBLISHED_ZERO'],
    ['CARRY_FORWARD', 'ARITHMETIC_AS_PUBLISHED_ZERO'],
    ['RENORMALISE', 'ARITHMETIC_AS_PUBLISHED_RENORMALISE'],
  ])('under %s begin with the published one and are ten by default, each once and defined', (policy, published) => {
    const usual = codes(policy);
    expect(usual[0]).toBe(published);
    expect(new Set(usual).size).toBe(10);
    expect(usual.length).toBeLessThanOrEqual(MOST_NAMED_METHODS);
    expect(namedMethodsOf({ missingPolicy: policy }).filter((way) => !isDefined(way))).toEqual([]);
  });

  it('are those that the version names, with the published one first and once', () => {
    const published: NamedMethod = { ...geometric, aggregation: 'ARITHMETIC' };
    expect(codes('ZERO', [geometric])).toEqual(['ARITHMETIC_AS_PUBLISHED_ZERO', 'GEOMETRIC_AS_PUBLISHED_ZERO']);
    expect(codes('ZERO', [geometric, published])).toEqual(codes('ZERO', [geometric]));
    expect(codes('ZERO', [])).toEqual(['ARITHMETIC_AS_PUBLISHED_ZERO']);
  });

  it('have no geometric or harmonic mean of z-scores, ranks and counts of those below', () => {
    const defined = (aggregation: NamedMethod['aggregation']) =>
      (['AS_PUBLISHED', 'MIN_MAX', 'Z_SCORE', 'RANK', 'BORDA', 'PERCENTILE'] as const).filter((normalisation) =>
        isDefined({ aggregation, normalisation, missing: 'ZERO' }),
      );
    expect(defined('ARITHMETIC')).toHaveLength(6);
    expect(defined('GEOMETRIC')).toEqual(['AS_PUBLISHED', 'MIN_MAX', 'PERCENTILE']);
    expect(defined('HARMONIC')).toEqual(defined('GEOMETRIC'));
  });
});
