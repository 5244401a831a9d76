import { readFileSync } from 'node:fs';
import { ratio, yesNo } from '../../../src/domain/figure/figure.js';
import { approved, indicator, method, rankingInput } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';

type Noise = Readonly<Record<'a' | 'b' | 'I_c_a_b' | 'I_c_a1_b' | 'I_c_a2_b' | 'variance', number>>;
export type Unit = {
  readonly unit: string;
  readonly K1: readonly [number, number];
  readonly K2: readonly [number, number];
  readonly K3: number;
  readonly published: number;
  readonly noiseK1: Noise;
  readonly noiseK2: Noise | null;
  readonly s: number;
  readonly sPublished: number;
};
type Way = { readonly score: readonly number[]; readonly s: readonly number[]; readonly g: readonly number[][] };
type Name = 'arithmetic' | 'geometric';
type Pair = {
  readonly ahead: string;
  readonly behind: string;
  readonly noise: boolean;
  readonly choice: boolean;
  readonly all: boolean;
} & Readonly<Record<Name, { readonly D: number; readonly sigma: number }>>;
type Worked = {
  readonly units: readonly Unit[];
  readonly zK: number;
  readonly methods: Readonly<Record<Name, Way>>;
  readonly pairs: readonly Pair[];
  readonly sets: Readonly<
    Record<'noise90' | 'choice' | 'all' | 'ownPage90', Readonly<Record<string, readonly number[]>>>
  >;
  readonly mayBeFirst: readonly string[];
};

/** Five invented communes, worked by the formulas of CERTAINTY.md independently of this program. */
export const worked = JSON.parse(readFileSync('test/golden/ranks/five-units.json', 'utf8')) as Worked;

const target = (percent: number) => ({ rule: 'target', target: { 2026: percent }, targetStatus: {} }) as const;
export const TARGETS = [80, 100] as const;

/** The method of the example: two ratios of counts, one yes or no, and one other way of calculation. */
export const fiveUnitsMethod = method(
  [
    indicator({ code: 'K1', points: 400, scoring: target(TARGETS[0]) }),
    indicator({ code: 'K2', points: 400, scoring: target(TARGETS[1]) }),
    indicator({ code: 'K3', points: 200, kind: 'boolean', scoring: { rule: 'yesNo', ruleStatus: 'local' } }),
  ],
  { namedMethods: [{ aggregation: 'GEOMETRIC', normalisation: 'AS_PUBLISHED', missing: 'ZERO' }] },
);

/** The example as the service ranks it: in order of rank, which is not that of the example. */
export const fiveUnitsRanking = rankCommunes(
  rankingInput({
    method: fiveUnitsMethod,
    reports: worked.units.map(({ unit, K1, K2, K3 }) =>
      approved(unit, '2026-10', { K1: ratio(...K1), K2: ratio(...K2), K3: yesNo(K3 === 1) }),
    ),
  }),
);
