import { type Figure, isNotApplicable } from '../figure/figure.js';
import type { Indicator, IndicatorCode } from '../indicator/indicator.js';
import type { IndicatorOf } from '../method/catalogue.js';
import type { Ranking } from '../ranking/ranking.js';

/** One indicator over all communes of a published ranking. */
export type RollUpOf = ReturnType<typeof rollUpOf>;

/**
 * Carried figures belong to an earlier period and are left out. Unranked communes count like the others.
 *
 * @param others rankings of the same period by other scopes that this one took over
 */
export function rollUpOf(ranking: Ranking, of: IndicatorOf, others: readonly Ranking[] = []) {
  const figures = [ranking, ...others].flatMap(({ indicators, rows }) => {
    const at = indicators.indexOf(of.indicator.code);
    return rows.map(({ cells }) => {
      const cell = cells[at];
      return cell && !cell.carriedForward ? cell.figure : null;
    });
  });
  return {
    ranking,
    of,
    period: ranking.figurePeriods[of.indicator.frequency],
    result: rollUp(of.indicator, figures),
  };
}

/** "n of N communes": how many figures a roll-up has. */
type Reporting = {
  readonly indicator: IndicatorCode;
  /** Communes with a figure. A 0/0 is a figure that adds nothing. */
  readonly reporting: number;
  readonly notApplicable: number;
  readonly communes: number;
};

/** One indicator over all communes of a scope. Percentages are never averaged, and a level is never scored here. */
type RollUp = Reporting &
  (
    | {
        readonly kind: 'ratio';
        readonly numerator: number;
        readonly denominator: number;
        /** Per cent; null if the denominators add up to 0. */
        readonly value: number | null;
      }
    | { readonly kind: 'count'; readonly sum: number; readonly mean: number | null }
    | { readonly kind: 'boolean'; readonly yes: number }
    /** The mean with one decimal, rounded half up. */
    | { readonly kind: 'level'; readonly mean: number | null }
  );

/** @param figures one entry per commune of the scope; null or undefined without a figure */
export function rollUp(indicator: Indicator, figures: readonly (Figure | null | undefined)[]): RollUp {
  const present = figures.flatMap((figure) => figure ?? []);
  const reporting: Reporting = {
    indicator: indicator.code,
    reporting: present.length,
    notApplicable: present.filter(isNotApplicable).length,
    communes: figures.length,
  };
  switch (indicator.kind) {
    case 'ratio': {
      const ratios = present.flatMap((figure) => (figure.kind === 'ratio' ? figure : []));
      const numerator = sum(ratios.map((figure) => figure.numerator));
      const denominator = sum(ratios.map((figure) => figure.denominator));
      const value = denominator === 0 ? null : (100 * numerator) / denominator;
      return { ...reporting, kind: 'ratio', numerator, denominator, value };
    }
    case 'count': {
      const values = present.flatMap((figure) => (figure.kind === 'count' ? figure.value : []));
      return { ...reporting, kind: 'count', sum: sum(values), mean: mean(values) };
    }
    case 'boolean':
      return {
        ...reporting,
        kind: 'boolean',
        yes: present.filter((figure) => figure.kind === 'boolean' && figure.value).length,
      };
    case 'level': {
      const values = present.flatMap((figure) => (figure.kind === 'level' ? figure.value : []));
      const exact = mean(values);
      return { ...reporting, kind: 'level', mean: exact === null ? null : Math.floor(exact * 10 + 0.5 + 1e-9) / 10 };
    }
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : sum(values) / values.length);
