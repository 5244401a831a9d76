import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberReader, NumberWriter, PackedNumberError } from '../../../src/store/ranking/number-codec.js';

function packed(...columns: readonly number[][]): Uint8Array {
  const writer = new NumberWriter();
  for (const column of columns) writer.add(Float64Array.from(column));
  return writer.take();
}

const one = fc.oneof(
  fc.nat(70_000),
  fc.nat(2 ** 32 - 1),
  fc.nat(10_000).map((n) => n / 10_000),
  fc.constantFrom(0, -0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 32, 254, 255, 256, 65_534, 65_535),
  fc.double(),
);

describe('columns of numbers', () => {
  it('come back bit for bit', () => {
    fc.assert(
      fc.property(fc.array(fc.array(one, { maxLength: 9 }), { maxLength: 9 }), (columns) => {
        const reader = new NumberReader(packed(...columns));
        for (const column of columns) expect([...reader.next(column.length)]).toEqual(column);
        reader.end();
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
    expect(packed(column)).toHaveLength(bytes);
    expect([...new NumberReader(packed(column)).next(3)]).toEqual(column);
  });

  it('are refused when there are fewer than asked, more than read, or in a form that nobody writes', () => {
    expect(() => new NumberReader(packed([1, 2, 3])).next(4)).toThrow(PackedNumberError);
    expect(() => new NumberReader(new Uint8Array()).next(1)).toThrow(PackedNumberError);
    expect(() => new NumberReader(Uint8Array.of(7, 1)).next(1)).toThrow(PackedNumberError);
    const reader = new NumberReader(packed([1, 2, 3], [4, 5, 6]));
    reader.next(3);
    expect(() => reader.end()).toThrow(PackedNumberError);
  });
});
