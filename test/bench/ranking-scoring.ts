import { MISSING, NOT_APPLICABLE, PRESENT } from '../../src/domain/composite/column.js';
import type { Column } from '../../src/domain/scoring/coverage.js';
import { scoreTable } from '../../src/domain/scoring/scoring.js';
import { seededMethod } from '../../src/seed/catalogue/catalogue.js';
import { noFigures } from '../support/builders/bare-column.js';
import { randomNumbers } from '../support/builders/random-communes.js';

/** Every commune of the country in the register of 2024. */
const COMMUNES = 10_598;
const WARM_UP = 20;
const ROUNDS = 60;

export type ScoringSpeed = {
  readonly values: number;
  readonly milliseconds: number;
  /** Figures turned into shares and pooled into groups, pillars and index, in a second. */
  readonly valuesPerSecond: number;
  /** Time of scoring / time of adding the same figures up once, in the same run: holds on other machines as well. */
  readonly ratio: number;
};

/** Pure scoring of 10,598 communes × 48 indicators, one figure of fourteen missing or not applicable. */
export function measureScoring(): ScoringSpeed {
  const columns = randomColumns();
  const ranked = new Uint8Array(COMMUNES).fill(1);
  const milliseconds = leastOf(() => scoreTable(seededMethod, columns, ranked));
  const values = COMMUNES * columns.length;
  return {
    values,
    milliseconds,
    valuesPerSecond: (values / milliseconds) * 1000,
    ratio: milliseconds / leastOf(() => sumOf(columns)),
  };
}

export function benchScoring(): void {
  const { values, milliseconds, valuesPerSecond, ratio } = measureScoring();
  console.log(
    `pure scoring: ${values.toLocaleString('en')} figures in ${milliseconds.toFixed(1)} ms, ` +
      `${(valuesPerSecond / 1e6).toFixed(0)} M values/s (goal 50), ${ratio.toFixed(1)} × a bare sum of them`,
  );
}

/** The least of several rounds: what else runs on the machine only ever adds. */
function leastOf(work: () => unknown): number {
  for (let round = 0; round < WARM_UP; round++) work();
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const since = performance.now();
    work();
    least = Math.min(least, performance.now() - since);
  }
  return least;
}

function sumOf(columns: readonly Column[]): Float64Array {
  const sums = new Float64Array(COMMUNES);
  for (const { values } of columns)
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (values[i] as number);
  return sums;
}

function randomColumns(): Column[] {
  const random = randomNumbers(1);
  return seededMethod.indicators.map((indicator) => {
    const column = { indicator, ...noFigures(COMMUNES, 2026, 2025) };
    const most = { ratio: 100, count: 40, level: 3, boolean: 1 }[indicator.kind];
    for (let i = 0; i < COMMUNES; i++) {
      const luck = random();
      const isRatio = indicator.kind === 'ratio';
      column.states[i] = luck < 0.04 ? MISSING : isRatio && luck < 0.08 ? NOT_APPLICABLE : PRESENT;
      if (column.states[i] !== PRESENT) continue;
      column.values[i] = isRatio ? random() * most : Math.round(random() * most);
    }
    return column;
  });
}
