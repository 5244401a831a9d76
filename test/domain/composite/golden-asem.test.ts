import { describe, expect, it } from 'vitest';
import { treeFaults } from '../../../src/domain/composite/tree-fault.js';
import { type Asem, asemFile, asemIndex, numberOf } from '../../support/builders/asem.js';
import { placesOf } from '../../support/compared/places.js';

/** Relative; the reference has 17 significant digits. */
const TOLERANCE = 1e-12;

const weights = new Map(asemFile('E_weights').rows.map((row) => [row.iCode ?? '', numberOf(row.Weight)]));
const ONE = { worst: 0, best: 1 };
const compared = [
  ['F: z-scores, arithmetic', 'F_zscore_amean', 'Z_SCORE'],
  ['G: percentile ranks, arithmetic', 'G_prank_amean', 'PERCENTILE'],
] as const;
const cases = [
  ['A: 0..100, arithmetic', 'A_minmax_amean', { worst: 0, best: 100 }, 'ARITHMETIC', undefined],
  ['B: 1..100, geometric', 'B_minmax1_gmean', { worst: 1, best: 100 }, 'GEOMETRIC', undefined],
  ['E: 0..100, arithmetic, unequal weights', 'E_weighted_amean', { worst: 0, best: 100 }, 'ARITHMETIC', weights],
] as const;

describe.each(cases)('ASEM, %s', (_name, prefix, scale, aggregation, unequal) => {
  const index = asemIndex({ scale, aggregation, weights: unequal });

  it('is a tree that can be computed', () => expect(treeFaults(index.index)).toEqual([]));

  it('has the values of the reference in every node', () => {
    const { compared, worst } = worstDifference(index, asemFile(`${prefix}_aggregated`));
    expect(compared).toBe(51 * 11);
    expect(worst).toBeLessThan(TOLERANCE);
  });

  it('has every rank of the reference', () => {
    const { rows, header } = asemFile(`${prefix}_ranks`);
    const everyone = new Uint8Array(index.units.length).fill(1);
    const differing = header.slice(1).flatMap((code) => {
      const { ranks } = placesOf(valuesOf(index, code), everyone, 0);
      return rows
        .filter((row) => numberOf(row[code]) !== ranks[index.units.indexOf(row.uCode ?? '')])
        .map((row) => `${code} ${row.uCode}`);
    });
    expect(header.slice(1)).toHaveLength(11);
    expect(differing).toEqual([]);
  });
});

it.each(compared)('ASEM, %s: every node has the value of the formulas of COINr', (_name, prefix, by) => {
  const index = asemIndex({ scale: ONE, aggregation: 'ARITHMETIC', rule: { rule: 'compared', by } });
  const { compared: values, worst } = worstDifference(index, asemFile(`${prefix}_aggregated`));
  expect(values).toBe(51 * 11);
  // A mean of z-scores can lie near 0, where the difference is one of rounding.
  expect(worst).toBeLessThan(1e-10);
});

it('ASEM, A: every normalised figure is that of the reference', () => {
  const index = asemIndex({ scale: { worst: 0, best: 100 }, aggregation: 'ARITHMETIC' });
  const { compared, worst } = worstDifference(index, asemFile('A_minmax_amean_normalised'));
  expect(compared).toBeGreaterThan(51 * 49 * 0.9);
  expect(worst).toBeLessThan(TOLERANCE);
});

function valuesOf({ nodes, evaluation }: Asem, code: string): Float64Array {
  const node = nodes.get(code);
  if (!node) throw new Error(`the tree has no node ${code}`);
  return node.kind === 'leaf' ? evaluation.leaf(node).values : evaluation.branch(node).values;
}

/** Joined by code: the results come in another order than the data. What is missing must be missing on both sides. */
function worstDifference(
  index: Asem,
  wanted: { header: readonly string[]; rows: readonly Readonly<Record<string, string>>[] },
) {
  let worst = 0;
  let compared = 0;
  for (const code of wanted.header.slice(1)) {
    const values = valuesOf(index, code);
    for (const row of wanted.rows) {
      const want = numberOf(row[code]);
      const got = values[index.units.indexOf(row.uCode ?? '')] as number;
      if (Number.isNaN(want) !== Number.isNaN(got)) throw new Error(`${code} of ${row.uCode}: ${got}, not ${want}`);
      if (Number.isNaN(want)) continue;
      compared += 1;
      worst = Math.max(worst, Math.abs(got - want) / Math.max(Math.abs(want), 1e-300));
    }
  }
  return { compared, worst };
}
