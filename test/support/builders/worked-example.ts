import type { Figure } from '../../../src/domain/figure/figure.js';
import type { Indicator, Scoring } from '../../../src/domain/indicator/indicator.js';
import type { MethodVersion, MissingPolicy } from '../../../src/domain/method/method.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import type { Report } from '../../../src/domain/report/report.js';
import { golden } from './golden.js';
import { approved, indicator, method, rankingInput, type WholeInput } from './ranking-builder.js';
import { scope } from './scope-builder.js';

type TypedFigure = {
  readonly code: string;
  readonly period: string;
  readonly value: number | boolean | { readonly numerator: number; readonly denominator: number };
};
type ExpectedNode = { readonly earned: number; readonly possible: number; readonly score: number | null };

export type ExpectedCommune = {
  readonly indicators: readonly {
    readonly code: string;
    readonly state: string;
    readonly value: TypedFigure['value'] | null;
    readonly share: number | null;
    readonly pointsEarned: number;
    readonly pointsPossible: number;
    readonly carriedForward: boolean;
  }[];
  readonly groups: Readonly<Record<string, ExpectedNode>>;
  readonly pillars: Readonly<Record<string, number | null>>;
  readonly earned: number;
  readonly possible: number;
  readonly index: number;
  readonly pointsOf1000: number;
  readonly coverage: number;
  readonly rank: number | null;
  readonly unrankedReason: string | null;
};

type Target = Extract<Scoring, { rule: 'target' }>['target'];

export type WorkedExample = {
  readonly rankingPeriod: string;
  readonly minimumCoverage: number;
  readonly figurePeriods: Readonly<Record<string, string>>;
  readonly method: {
    readonly totalPoints: number;
    readonly targetE03for2026: number;
    readonly indicators: Indicator[];
  };
  readonly communes: Readonly<Record<string, { figures: TypedFigure[]; olderFigures: TypedFigure[] }>>;
  readonly expected: Readonly<Record<MissingPolicy, Readonly<Record<string, ExpectedCommune>>>>;
  readonly minMaxRange: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  readonly ifYouGet: Readonly<Record<string, Readonly<Record<string, { index: number; rank: number }>>>>;
  readonly facts: {
    readonly targetInterpolation: readonly {
      target: Target;
      year: number;
      expected: number;
      interpolated: boolean;
      held: boolean;
    }[];
    readonly countTargetPerMonth: readonly {
      code: string;
      period: string;
      value: number;
      target: number;
      share: number;
    }[];
    readonly ratioTarget: readonly {
      numerator: number;
      denominator: number;
      target: number;
      share: number | null;
      state?: string;
    }[];
    readonly bands: readonly { code: string; value: number; share: number }[];
    readonly levels: readonly { max: number; value: number; share: number }[];
    readonly minMax: readonly { values: number[]; higherIsBetter: boolean; shares: number[] }[];
    readonly competitionRanks: readonly { scores: number[]; ranks: number[] }[];
    readonly publishedTie: { exact: number[]; published: number[]; ranks: number[] };
    readonly rounding: readonly { exact: string; published: number }[];
    readonly f07: {
      period: string;
      example: { due: number; onTime: number; numerator: number; denominator: number; share: number };
    };
  };
};

export const workedExample = golden<WorkedExample>('commune/worked-example.json');

/** The kind tells what a bare number is. */
export function figureFrom(value: TypedFigure['value'], kind: Indicator['kind']): Figure {
  if (typeof value === 'object') return { kind: 'ratio', ...value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return kind === 'level' ? { kind: 'level', value } : { kind: 'count', value };
}

/** The example says nothing of where its targets come from. */
const withStatus = (scoring: Scoring): Scoring =>
  scoring.rule === 'target' ? { ...scoring, targetStatus: {} } : scoring;

export const exampleMethod = (example: WorkedExample, missingPolicy: MissingPolicy): MethodVersion =>
  method(
    example.method.indicators.map((entry) => indicator({ ...entry, scoring: withStatus(entry.scoring) })),
    { missingPolicy, minimumCoverage: example.minimumCoverage },
  );

export function exampleInput(example: WorkedExample, missingPolicy: MissingPolicy): WholeInput {
  const version = exampleMethod(example, missingPolicy);
  const kindOf = (code: string) => version.indicators.find((entry) => entry.code === code)?.kind ?? 'count';
  const reports = Object.entries(example.communes).flatMap(([unit, { figures, olderFigures }]): Report[] => {
    const all = [...figures, ...olderFigures];
    return [...new Set(all.map((figure) => figure.period))].map((period) =>
      approved(
        unit,
        period,
        Object.fromEntries(
          all
            .filter((figure) => figure.period === period)
            .map(({ code, value }) => [code, figureFrom(value, kindOf(code))]),
        ),
      ),
    );
  });
  return rankingInput({ method: version, period: example.rankingPeriod, reports, scope: scope() });
}

export const rowOf = (ranking: Ranking, unit: string) => {
  const row = ranking.rows.find((candidate) => candidate.unit === unit);
  if (!row) throw new Error(`${unit} is not in the ranking`);
  return row;
};
