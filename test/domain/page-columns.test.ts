import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PageColumns } from '../../src/domain/page-columns.js';

const from = {
  doubles: Float64Array.from({ length: 400 }, (_, i) => i / 7),
  counts: Uint32Array.from({ length: 400 }, (_, i) => 70_000 + i),
  bytes: Uint8Array.from({ length: 400 }, (_, i) => i % 251),
};

/** More columns than one block holds, of every width, and one that is filled by its owner. */
function cut(columns: PageColumns, positions: readonly number[]) {
  const page = columns.turn(Uint32Array.from(positions));
  return Array.from({ length: 12 }, () => {
    const cut = {
      bytes: page.bytes(from.bytes),
      counts: page.counts(from.counts),
      doubles: page.doubles(from.doubles),
    };
    return { ...cut, filled: page.noDoubles() };
  });
}

it('the columns of each page hold what stands at its positions, whatever the page before held', () => {
  const pages = fc.array(fc.array(fc.nat({ max: 399 }), { maxLength: 1_500 }), { maxLength: 4 });
  fc.assert(
    fc.property(pages, (turns) => {
      const columns = new PageColumns();
      for (const positions of turns)
        for (const { bytes, counts, doubles, filled } of cut(columns, positions)) {
          expect([...bytes]).toEqual(positions.map((at) => from.bytes[at]));
          expect([...counts]).toEqual(positions.map((at) => from.counts[at]));
          expect([...doubles]).toEqual(positions.map((at) => from.doubles[at]));
          expect(filled.every((zero) => zero === 0)).toBe(true);
          filled.fill(1);
        }
    }),
    { numRuns: 30 },
  );
});

it('columns of one page do not share what they hold', () => {
  const [first, second] = cut(new PageColumns(), [1, 2, 3]);
  first?.filled.fill(9);
  first?.bytes.fill(9);
  expect([...(second?.filled ?? [])]).toEqual([0, 0, 0]);
  expect([...(second?.bytes ?? [])]).toEqual([1, 2, 3]);
});
