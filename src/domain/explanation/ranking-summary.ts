import { type Certainty, certaintyOf } from '../certainty/certainty.js';
import { type Fall, fallOf } from '../certainty/fall.js';
import { isScored } from '../indicator/indicator.js';
import { meanScore, moversOf, summaryOf } from '../insight/overview.js';
import { type IndicatorOf, indicatorIn } from '../method/catalogue.js';
import type { MethodVersion } from '../method/method.js';
import type { Ranking, RankingRow } from '../ranking/ranking.js';
import { ratesOf } from './explanation.js';

/** The summary of a ranking for leaders. */
export type RankingSummaryToTell = ReturnType<typeof rankingSummaryToTell>;

const TOLD = 3;

export type BehindTarget = { readonly of: IndicatorOf; readonly reached: number };

/**
 * Indicators whose target the ranked communes together do not reach, furthest first. Of one that none of them reported
 * nobody knows how far it is.
 */
export function furthestBehind(ranking: Ranking, method: MethodVersion): BehindTarget[] {
  const rates = ratesOf(ranking);
  return ranking.indicators
    .flatMap((code, at): BehindTarget[] => {
      const of = indicatorIn(method, code);
      const reached = rates[at] ?? null;
      if (!of || reached === null || !isScored(of.indicator) || of.indicator.scoring.rule !== 'target') return [];
      const isReported = ranking.rows.some(({ rank, cells }) => rank !== null && cells[at]?.state === 'present');
      return reached < 1 && isReported ? [{ of, reached }] : [];
    })
    .toSorted((a, b) => a.reached - b.reached);
}

export function rankingSummaryToTell(ranking: Ranking, method: MethodVersion) {
  const summary = summaryOf(ranking);
  const inOrder = summary.ranked.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || (a.path < b.path ? -1 : 1));
  const top = inOrder.slice(0, TOLD);
  let certainty: Certainty | undefined;
  const sure = () => {
    certainty ??= certaintyOf(ranking, method);
    return certainty;
  };
  return {
    scope: ranking.scope,
    version: ranking.version,
    status: ranking.status,
    period: ranking.period,
    top,
    /** The last communes, the very last at the end. None of them is in `top`. */
    bottom: inOrder.slice(Math.max(TOLD, inOrder.length - TOLD)),
    up: moversOf(summary, 1).map(({ row }) => row),
    /** Communes that fell, each with those that passed it. */
    down: moversOf(summary, -1).map(({ row }): RankingRow & { readonly fall?: Fall } => {
      const fall = fallOf(ranking.rows, row, sure);
      return fall ? { ...row, fall } : row;
    }),
    /** Mean scores of the ranked communes, 0..1. */
    pillars: method.pillars.flatMap(({ code, name }) => {
      const mean = meanScore(summary, ({ pillars }) => pillars[code]);
      return mean === null ? [] : [{ name, mean }];
    }),
    /** The indicators furthest from their target, with the share that the ranked communes reach together. */
    behind: furthestBehind(ranking, method)
      .slice(0, TOLD)
      .map(({ of, reached }) => ({ indicator: of.indicator, reached })),
  };
}
