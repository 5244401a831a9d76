import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankingPage } from '../../../src/domain/ranking/page.js';
import { PackedNumberError, packNumbers, unpackNumbers } from '../../../src/store/ranking/numbers-codec.js';

const NONE = { groups: [], pillars: [], indicators: [] };
const ALIKE = 9;

/** A page of totals alone: four columns, of which all but the given ones hold zeros. */
function packed(rows: number, ...columns: readonly number[][]): Uint8Array {
  const [index, earned, possible, coverage] = Array.from({ length: 4 }, (_, i) =>
    Float64Array.from(columns[i] ?? new Array<number>(rows).fill(0)),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const page: RankingPage = {
    index,
    earned,
    possible,
    coverage,
    facts: [],
    groups: new Map(),
    pillars: new Map(),
    cells: [],
  };
  return packNumbers(page, NONE).columns;
}

const read = (columns: Uint8Array, rows: number) => {
  const { index, earned, possible, coverage } = unpackNumbers({ columns }, rows, NONE);
  return [index, earned, possible, coverage].map((column) => [...column]);
};

const anyNumber = fc.oneof(
  fc.nat(70_000),
  fc.nat(2 ** 32 - 1),
  fc.nat(10_000).map((n) => n / 10_000),
  fc.constantFrom(0, -0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 32, 254, 255, 256, 65_534, 65_535),
  fc.double(),
);
const columnsOf = (rows: number) =>
  fc.array(fc.array(anyNumber, { minLength: rows, maxLength: rows }), { minLength: 4, maxLength: 4 });

describe('columns of numbers', () => {
  it('come back bit for bit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }).chain(columnsOf), (columns) => {
        const rows = columns[0]?.length ?? 0;
        expect(read(packed(rows, ...columns), rows)).toEqual(columns);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['equal numbers', [0.1, 0.1, 0.1], 9],
    ['whole numbers below 255', [0, 254, Number.NaN], 4],
    ['255 itself, which stands for none in one byte', [0, 255, 1], 7],
    ['whole numbers below 65,535', [0, 65_534, 1], 7],
    ['65,535 itself', [0, 65_535, 1], 13],
    ['whole numbers of four bytes', [0, 2 ** 32 - 2, 1], 13],
    ['more than four bytes hold', [0, 2 ** 32 - 1, 1], 25],
    ['four decimals', [0.5981, 1, Number.NaN], 7],
    ['more decimals', [0.59811, 1, Number.NaN], 25],
    ['negative numbers', [-1, 1, 2], 25],
  ])('take as few bytes as they can: %s', (_what, column, bytes) => {
    expect(packed(3, column)).toHaveLength(bytes + 3 * ALIKE);
    expect(read(packed(3, column), 3)[0]).toEqual(column);
  });

  it('are refused when there are fewer than rows, more than read, or in a form that nobody writes', () => {
    const three = packed(3, [1, 2, 3]);
    expect(read(three, 3)[0]).toEqual([1, 2, 3]);
    const withForm = (form: number) => Uint8Array.of(form, ...three.subarray(1));
    expect(() => read(three.subarray(0, -1), 3)).toThrow(PackedNumberError);
    expect(() => read(Uint8Array.of(...three, 0), 3)).toThrow(PackedNumberError);
    expect(() => read(new Uint8Array(), 3)).toThrow(PackedNumberError);
    for (const form of [5, 7, 8, 12, 255]) expect(() => read(withForm(form), 3)).toThrow(/form of numbers/);
  });
});
