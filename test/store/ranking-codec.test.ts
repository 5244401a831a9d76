import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ranking } from '../../src/domain/ranking.js';
import { PackedFigureError } from '../../src/store/figure-codec.js';
import { StoredItemError } from '../../src/store/item.js';
import { packRanking, unpackRanking } from '../../src/store/ranking-codec.js';
import { anyRanking } from '../support/stored-arbitraries.js';
import { cell, ranking, row } from '../support/stored-builder.js';

function thereAndBack(given: Ranking, rowsPerPage: number): Ranking {
  const { body, pages } = packRanking(given, rowsPerPage);
  return unpackRanking(besideOf(given), body, pages, 'test');
}

/** What stands in attributes of its own; everything else must come out of the texts. */
const besideOf = ({ version, inputHash, status }: Ranking) => ({ version, inputHash, status });

const rowTextOf = (given: Ranking): string => packRanking(given, 200).pages.join();

describe('a packed ranking', () => {
  it('comes back with every number intact', () => {
    fc.assert(
      fc.property(anyRanking, (given) => {
        expect(thereAndBack(given, 200)).toEqual(given);
      }),
    );
  });

  it('comes back the same from pages of any size', () => {
    fc.assert(
      fc.property(anyRanking, fc.integer({ min: 1, max: 7 }), (given, rows) => {
        expect(thereAndBack(given, rows)).toEqual(given);
      }),
    );
  });

  it('keeps points that do not follow from the share to the last bit', () => {
    const given = ranking({ rows: [row({ cells: [cell({ earned: 0.1 + 0.2 })] })] });
    expect(thereAndBack(given, 200).rows[0]?.cells[0]?.earned).toBe(0.30000000000000004);
  });

  it('writes no points that follow from share and column', () => {
    expect(rowTextOf(ranking())).toContain('"22/24:.9166666666666666:3"');
  });

  it('is empty when no commune was expected', () => {
    const given = ranking({ rows: [], indicators: [] });
    expect(thereAndBack(given, 200)).toEqual(given);
  });

  it('is refused when a row lacks a cell', () => {
    const given = ranking({ rows: [row({ cells: [cell(), cell()] })] });
    const { body, pages } = packRanking(given, 200);
    const damaged = pages.map((page) => page.replace('22/24:.9166666666666666:3 ', ''));
    expect(() => unpackRanking(besideOf(given), body, damaged, 'test')).toThrow(PackedFigureError);
  });

  it('is refused by name when its body is damaged', () => {
    expect(() => unpackRanking(besideOf(ranking()), '{"ranking":', [], 'SCOPE#cho-don 2026-10')).toThrow(
      /SCOPE#cho-don 2026-10/,
    );
    expect(() => unpackRanking(besideOf(ranking()), '{"ranking":{}}', [], 'test')).toThrow(StoredItemError);
  });
});

describe('the size of a packed ranking', () => {
  /** The district of the register: 20 communes, 48 indicators, shares as divisions leave them. */
  const district = ranking({
    indicators: Array.from({ length: 48 }, (_, i) => `G${String(i).padStart(2, '0')}`),
    rows: Array.from({ length: 20 }, (_, i) => {
      const standing = { earned: 64 + i / 7, possible: 85, score: 0.7559, rank: i + 1 };
      const byCode = (codes: string) => Object.fromEntries([...codes].map((code) => [`N${code}`, standing]));
      return row({
        unit: `commune-${i}`,
        path: `bac-kan/cho-don/commune-${i}`,
        earned: 598 + i / 7,
        coverage: 0.9 + i / 700,
        groups: byCode('12345678'),
        pillars: byCode('abc'),
        cells: Array.from({ length: 48 }, (_, j) => {
          const [numerator, denominator] = [(7 * i + 11 * j) % 190, 191 + j];
          const share = j % 2 ? Math.min((100 * numerator) / denominator / 85, 1) : j % 3 ? 1 : 0;
          return cell({
            figure: { kind: 'ratio', numerator, denominator },
            share,
            earned: share * 20,
            rank: (i % 20) + 1,
          });
        }),
      });
    }),
  });

  it('stays below 28 KB for 20 communes and 48 indicators, every second share with all its digits', () => {
    const { body, pages } = packRanking(district, 200);
    const bytes = Buffer.byteLength(body) + Buffer.byteLength(pages.join());
    expect(bytes).toBeLessThan(28 * 1024);
    expect(thereAndBack(district, 200)).toEqual(district);
  });
});
