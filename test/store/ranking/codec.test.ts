import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withRankChanges } from '../../../src/domain/ranking/rank-change.js';
import type { Cell, Ranking } from '../../../src/domain/ranking/ranking.js';
import { packRanking, unpackRanking, unpackRanks } from '../../../src/store/ranking/codec.js';
import { PackedNumberError } from '../../../src/store/ranking/numbers-codec.js';
import { StoredItemError } from '../../../src/store/table/item.js';
import { anyRanking } from '../../support/builders/stored-arbitraries.js';
import { cell, ranking, rankingOf, row } from '../../support/builders/stored-builder.js';
import { inPages } from '../../support/letters/in-pages.js';

function thereAndBack(given: Ranking, rowsPerPage: number): Ranking {
  const { body, pages } = packed(given, rowsPerPage);
  return unpackRanking(besideOf(given), body, pages, 'test');
}

function packed(given: Ranking, rowsPerPage = 200) {
  const { body, pages } = packRanking(inPages(given), rowsPerPage);
  return { body, pages: [...pages] };
}

/** Changes of rank are counted when rows are read; these made-up ranks do not say what follows from them. */
const asTold = (given: Ranking): Ranking => ({ ...given, rows: withRankChanges(given.rows) });

/** The fields with attributes of their own; the texts must give everything else. */
const besideOf = ({ version, inputHash, status }: Ranking) => ({ version, inputHash, status });

const columnBytes = (given: Ranking): number =>
  packed(given).pages.reduce((sum, { columns }) => sum + columns.length, 0);

describe('a packed ranking', () => {
  it('comes back with every number intact', () => {
    fc.assert(
      fc.property(anyRanking, (given) => {
        expect(thereAndBack(given, 200)).toEqual(asTold(given));
      }),
    );
  });

  it('comes back the same from pages of any size', () => {
    fc.assert(
      fc.property(anyRanking, fc.integer({ min: 1, max: 7 }), (given, rows) => {
        expect(thereAndBack(given, rows)).toEqual(asTold(given));
      }),
    );
  });

  it('keeps points that do not follow from the share to the last bit', () => {
    const given = ranking({ rows: [row({ cells: [cell({ earned: 0.1 + 0.2 })] })] });
    expect(thereAndBack(given, 200).rows[0]?.cells[0]?.earned).toBe(0.30000000000000004);
  });

  it('writes no shares and points that follow from figure and column', () => {
    const cells = [22, 12, 7].map((numerator) => {
      const share = (100 * numerator) / 24 / 100;
      return cell({ figure: { kind: 'ratio', numerator, denominator: 24 }, share, earned: share * 20 });
    });
    const of = (changed: Partial<Cell>) =>
      ranking({ rows: cells.map((each, i) => row({ cells: [i === 1 ? { ...each, ...changed } : each] })) });
    const asScored = columnBytes(of({}));
    const eachInFull = 3 * 8;
    expect(columnBytes(of({ earned: 0.1 + 0.2 }))).toBe(asScored + 1 + eachInFull);
    expect(columnBytes(of({ share: 0.1 + 0.2, earned: (0.1 + 0.2) * 20 }))).toBe(asScored + 1 + eachInFull);
  });

  it('is empty when no commune was expected', () => {
    const given = ranking({ rows: [], indicators: [] });
    expect(thereAndBack(given, 200)).toEqual(asTold(given));
  });

  it('is refused when numbers are lacking or left over', () => {
    const { body, pages } = packed(ranking());
    const unpack = (change: (columns: Uint8Array) => Uint8Array) =>
      unpackRanking(
        besideOf(ranking()),
        body,
        pages.map(({ rows, columns }) => ({ rows, columns: change(columns) })),
        'test',
      );
    expect(() => unpack((columns) => columns.subarray(0, -1))).toThrow(PackedNumberError);
    expect(() => unpack((columns) => Uint8Array.of(...columns, 0))).toThrow(PackedNumberError);
    expect(() => unpack((columns) => columns.map((byte, i) => (i === 0 ? 7 : byte)))).toThrow(PackedNumberError);
  });

  it('gives the ranks for the month after without a look at the numbers', () => {
    const { body, pages } = packed(rankingOf(3));
    const rows = pages.map((page) => page.rows);
    const { period, version, status, inputHash, method, registerVersion, rankedCount, rows: whole } = rankingOf(3);
    expect(unpackRanks(besideOf(rankingOf(3)), body, rows, 'test')).toEqual({
      previous: { period: '2026-09', version: 2 },
      ...{ period, version, status, inputHash, method, registerVersion, rankedCount },
      rows: whole.map(({ unit, rank, onTimeHistory }) => ({ unit, rank, onTimeHistory })),
    });
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
        rank: i + 1,
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

  it('stays below 14 KB for 20 communes and 48 indicators, every second share with all its digits', () => {
    const { body, pages } = packed(district);
    const rows = pages.reduce((sum, page) => sum + Buffer.byteLength(page.rows), 0);
    expect(Buffer.byteLength(body) + rows + columnBytes(district)).toBeLessThan(14 * 1024);
    expect(thereAndBack(district, 200)).toEqual(asTold(district));
  });
});
