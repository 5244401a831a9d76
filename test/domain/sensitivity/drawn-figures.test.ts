import { describe, expect, it } from 'vitest';
import { movedFigure } from '../../../src/domain/certainty/method-scores.js';
import { chanceIn, DEVIATIONS, figureKeys, LEVELS, wordsOf } from '../../../src/domain/sensitivity/drawn-figures.js';
import { indicator } from '../../support/builders/ranking-builder.js';

const COMMUNES = 200;
const words = (texts: readonly string[]) => Uint32Array.from(texts, (text) => wordsOf(text)[0]);
const communes = Array.from({ length: COMMUNES }, (_, i) => `xa-${i}`);
const figures = (figure: string) => words(communes.map(() => figure));

function chanceOf(inputHash = 'hash', figure = 'X01 2026-10', names: readonly string[] = communes) {
  const keys = figureKeys(inputHash, words(names), figures(figure));
  const chance = chanceIn({ deviations: new Float64Array(COMMUNES).fill(10) }, keys);
  if (!chance) throw new Error('every figure is left to chance');
  return chance;
}

const levelsOf = (chance: ReturnType<typeof chanceOf>, half = 0, draw = 5) => [...chance.levels(half, draw)];

describe('figures moved by chance', () => {
  it('have a mean of 0 and a variance of 1, in standard deviations, over the levels', () => {
    const moves = [...DEVIATIONS];
    expect(moves.reduce((sum, move) => sum + move, 0)).toBeCloseTo(0, 10);
    expect(moves.reduce((sum, move) => sum + move ** 2, 0) / LEVELS).toBeCloseTo(1, 10);
    expect(moves).toEqual(moves.toSorted((a, b) => a - b));
  });

  it('use every level as often as the others', () => {
    const counts = new Uint32Array(LEVELS);
    const chance = chanceOf();
    for (const half of [0, 1])
      for (let draw = 0; draw < 100; draw++)
        for (const level of chance.levels(half, draw)) counts[level] = (counts[level] as number) + 1;
    const expected = (COMMUNES * 200) / LEVELS;
    for (const count of counts) expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected));
  });

  it('are others with another hash, half, draw, commune, indicator or period', () => {
    const told = levelsOf(chanceOf());
    for (const other of [
      levelsOf(chanceOf('other hash')),
      levelsOf(chanceOf(), 1),
      levelsOf(chanceOf(), 0, 6),
      levelsOf(chanceOf(), 0, 5 + 12),
      levelsOf(chanceOf('hash', 'X02 2026-10')),
      levelsOf(chanceOf('hash', 'X01 2026-09')),
      levelsOf(
        chanceOf(
          'hash',
          'X01 2026-10',
          communes.map((name) => `${name}b`),
        ),
      ),
    ]) {
      const same = other.filter((level, at) => level === told[at]).length;
      expect(same).toBeLessThan(COMMUNES / 8);
    }
  });

  it('do not depend on the order of draws or of communes', () => {
    const chance = chanceOf();
    const later = [...chance.levels(0, 40)];
    expect(levelsOf(chance)).toEqual(levelsOf(chanceOf()));
    expect([...chance.levels(0, 40)]).toEqual(later);
    expect(levelsOf(chanceOf('hash', 'X01 2026-10', communes.toReversed())).toReversed()).toEqual(levelsOf(chanceOf()));
  });

  it('stay possible figures', () => {
    const column = {
      indicator: indicator({ code: 'X01' }),
      values: Float64Array.of(1, 99),
      deviations: Float64Array.of(50, 50),
    };
    const others = { states: new Uint8Array(2), shares: column.values, variances: column.values, shareOf: () => 0 };
    expect([movedFigure({ ...column, ...others }, 0, -2), movedFigure({ ...column, ...others }, 1, 2)]).toEqual([
      0, 100,
    ]);
  });
});
