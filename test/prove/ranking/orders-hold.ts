import { chanceOfRatio, ownVariance } from '../../../src/domain/certainty/chance.js';
import { type MethodScores, methodScores } from '../../../src/domain/certainty/method-scores.js';
import type { Estimate } from '../../../src/domain/certainty/rank-set.js';
import type { RankedColumn } from '../../../src/domain/certainty/ranked-figures.js';
import { decidedPairs, toldApart } from '../../../src/domain/certainty/told-apart.js';
import { PRESENT } from '../../../src/domain/composite/column.js';
import { namedMethodsOf } from '../../../src/domain/method/named-method.js';
import { indicator } from '../../support/builders/ranking-builder.js';
import type { CountedCommune, Situation } from './counted-worlds.js';

/** These worlds miss no figure, so both treatments of missing figures are one way. */
const WAYS = namedMethodsOf({ missingPolicy: 'RENORMALISE' })
  .filter(({ missing }) => missing === 'RENORMALISE')
  .concat(namedMethodsOf({ missingPolicy: 'ZERO' }).filter(({ aggregation }) => aggregation !== 'ARITHMETIC'));

export type Orders = {
  /** Every order under ALL is that of the underlying rates in every way of calculation. */
  readonly hold: boolean;
  readonly toldApart: number;
};

export function ordersHold(
  counted: readonly CountedCommune[],
  estimates: readonly Estimate[],
  of: { readonly situation: Situation; readonly z: number; readonly scale: number },
): Orders {
  const scoresOf = (rateOf: (ratio: CountedCommune['ratios'][number]) => number, scale: number) => {
    const columns = columnsOf(counted, of.situation, rateOf, scale);
    return WAYS.map((way) => methodScores(columns, counted.length, way));
  };
  const found = scoresOf(({ part, whole }) => part / whole, of.scale);
  const truth = scoresOf(({ rate }) => rate, 0);
  const published: MethodScores = {
    ...(found[0] as MethodScores),
    score: Float64Array.from(estimates, ({ value }) => value),
    error: Float64Array.from(estimates, ({ error }) => error),
  };
  const { all } = toldApart(estimates, decidedPairs(estimates, [published, ...found.slice(1)], of.z), of.z);
  let [isHeld, told] = [true, 0];
  for (const one of counted.keys())
    for (const other of counted.keys()) {
      if (one === other || !all(one, other)) continue;
      told += 1;
      isHeld &&= truth.every(({ score }) => (score[one] as number) > (score[other] as number));
    }
  return { hold: isHeld, toldApart: told };
}

function columnsOf(
  counted: readonly CountedCommune[],
  { target }: Situation,
  rateOf: (ratio: CountedCommune['ratios'][number]) => number,
  scale: number,
): RankedColumn[] {
  const shareOf = (_commune: number, percent: number) => Math.min(percent / target, 1);
  return (counted[0]?.ratios ?? []).map(({ points }, k) => {
    const ratios = counted.map((commune) => commune.ratios[k] as CountedCommune['ratios'][number]);
    const values = Float64Array.from(ratios, (ratio) => 100 * rateOf(ratio));
    return {
      indicator: indicator({ code: `X${k}`, points }),
      states: new Uint8Array(counted.length).fill(PRESENT),
      values,
      shares: values.map((value) => shareOf(0, value)),
      variances: new Float64Array(counted.length),
      deviations: Float64Array.from(
        ratios,
        ({ part, whole }) => scale * Math.sqrt(ownVariance(chanceOfRatio(part, whole))),
      ),
      shareOf,
    };
  });
}
