import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { complexityOf } from '../../src/graphql/complexity.js';
import { buildSchema } from '../../src/graphql/schema.js';

const schema = buildSchema();
const query = parse(
  'query Q($first: Int! = 5, $with: Boolean = true) { units(first: $first) { nodes { slug @include(if: $with) } } }',
);
const estimate = (variables: Record<string, unknown>) => complexityOf({ schema, query, variables });

test('what was estimated for one page does not answer for another', () => {
  expect(estimate({ first: 100 })).toBeGreaterThan(10 * estimate({ first: 5 }));
  expect(estimate({ first: 5 })).toBe(estimate({}));
  expect(estimate({ first: 100 })).toBeGreaterThan(estimate({}));
});

test('a part that is left out does not count, whatever was asked before', () => {
  expect(estimate({ with: false })).toBeLessThan(estimate({ with: true }));
  expect(estimate({ with: false })).toBeLessThan(estimate({}));
});

test('a variable that the document does not declare counts for nothing', () => {
  expect(estimate({ first: 7, other: 100 })).toBe(estimate({ first: 7 }));
});

const series = parse('query S($units: [ID!]) { series(indicator: "G03", units: $units) { lines { unit { slug } } } }');

test('a list counts by its entries, and one that no longer fits its type is refused after one that did', () => {
  const of = (units: unknown) => complexityOf({ schema, query: series, variables: { units } });
  expect(of(['a', 'b'])).toBe(of(['c', 'd']));
  expect(of(['a', 'b', 'c'])).toBeGreaterThanOrEqual(of(['a', 'b']));
  expect(() => of({ a: 1 })).toThrow(/\$units/);
});
