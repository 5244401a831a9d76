import { stirlingError } from '../../../src/domain/certainty/incomplete-functions.js';

/** A kind of world: the spread of the underlying rates of its communes. */
export type Situation = {
  readonly name: string;
  /** The target in per cent; 100 caps no rate. */
  readonly target: number;
  /** The underlying rate of a commune in an indicator, from the rate of the indicator and a number of the commune's own. */
  rate(ofIndicator: number, ofCommune: number): number;
};

export const SITUATIONS = {
  equal: { name: 'all rates equal', target: 100, rate: (indicator) => indicator },
  near: { name: 'near ties', target: 100, rate: (indicator, own) => indicator + 0.01 * (own - 0.5) },
  spread: { name: 'spread', target: 100, rate: (indicator, own) => indicator + 0.4 * (own - 0.5) },
  caps: { name: 'caps', target: 80, rate: (indicator, own) => indicator + 0.25 + 0.2 * (own - 0.5) },
} satisfies Readonly<Record<string, Situation>>;

/** Noisy ratios of a commune; three have more points than the others. */
const POINTS = Array.from({ length: 23 }, (_, k) => (k < 3 ? 80 : 38));
const POSSIBLE = POINTS.reduce((sum, points) => sum + points, 0);
const [FEWEST, MOST] = [30, 3_000];

export type CountedCommune = {
  /** The index of the underlying rates. */
  readonly trueIndex: number;
  /** The index of the counts. */
  readonly index: number;
  /** The counted ratios, each with its underlying rate. */
  readonly ratios: readonly {
    readonly points: number;
    readonly part: number;
    readonly whole: number;
    readonly rate: number;
  }[];
};

/** Communes whose people each decided once, at the underlying rate of their commune. */
export function countedWorld(situation: Situation, communes: number, random: () => number): readonly CountedCommune[] {
  const rates = POINTS.map(() => 0.3 + 0.4 * random());
  const shareOf = (rate: number) => Math.min((rate * 100) / situation.target, 1);
  return Array.from({ length: communes }, () => {
    const own = random();
    let trueIndex = 0;
    let index = 0;
    const ratios = POINTS.map((points, k) => {
      const rate = Math.min(Math.max(situation.rate(rates[k] as number, own), 0.02), 0.98);
      const whole = Math.round(FEWEST * (MOST / FEWEST) ** random());
      const part = drawnCount(whole, rate, random());
      trueIndex += (points / POSSIBLE) * shareOf(rate);
      index += (points / POSSIBLE) * shareOf(part / whole);
      return { points, part, whole, rate };
    });
    return { trueIndex, index, ratios };
  });
}

/** A binomial count: chances are used up from the likeliest count outwards until the lot is reached. */
export function drawnCount(whole: number, rate: number, lot: number): number {
  const likeliest = Math.min(Math.floor((whole + 1) * rate), whole);
  const odds = rate / (1 - rate);
  let [low, high] = [likeliest, likeliest];
  let lowChance = chanceOf(likeliest, whole, rate);
  let highChance = lowChance;
  let left = lot - lowChance;
  while (left > 0 && (low > 0 || high < whole)) {
    if (low > 0) {
      lowChance *= low / ((whole - low + 1) * odds);
      low -= 1;
      left -= lowChance;
      if (left <= 0) return low;
    }
    if (high < whole) {
      highChance *= ((whole - high) * odds) / (high + 1);
      high += 1;
      left -= highChance;
      if (left <= 0) return high;
    }
  }
  return likeliest;
}

const logFactorial = (n: number): number =>
  stirlingError(n + 1) + (n + 0.5) * Math.log(n + 1) - (n + 1) + 0.5 * Math.log(2 * Math.PI);

const chanceOf = (count: number, whole: number, rate: number): number =>
  Math.exp(
    logFactorial(whole) -
      logFactorial(count) -
      logFactorial(whole - count) +
      count * Math.log(rate) +
      (whole - count) * Math.log1p(-rate),
  );
