import { medianOf } from '../figure/median.js';
import { isScored } from '../indicator/indicator.js';
import { type IndicatorOf, indicatorIn } from '../method/catalogue.js';
import type { MethodVersion } from '../method/method.js';
import { isNotCounted, type Ranking, type RankingRow } from '../ranking/ranking.js';
import type { Unit, UnitId } from '../register/unit.js';
import { comparableAmong } from './expected-range.js';

/** The ranked communes that a commune is compared with, without itself. */
export type Peers = {
  readonly communes: number;
  /** False if too few communes are of its kind, so that communes of every kind are used. */
  readonly areSameKind: boolean;
  /** The median share 0..1 of the method's points that they declared not applicable. */
  readonly median: number;
};

/** One commune's declarations "not applicable", typed as 0/0. No figure supports such a claim, and it costs no points. */
export type NotApplicableClaims = ReturnType<ReturnType<typeof notApplicableIn>>;

/** The claims in one ranking, by commune. The shares of all communes are computed once. */
export function notApplicableIn(ranking: Ranking, method: MethodVersion, kindOf: (unit: UnitId) => Unit['kind']) {
  const peers = ranking.rows.flatMap((row) =>
    row.rank === null
      ? []
      : { unit: row.unit, kind: kindOf(row.unit), share: shareOf(claimedIn(ranking, row, method), method) },
  );
  return (row: RankingRow) => {
    const indicators = claimedIn(ranking, row, method);
    const others = peers.filter(({ unit }) => unit !== row.unit);
    const { among, areSameKind } = comparableAmong(others, kindOf(row.unit));
    return {
      method,
      /** Indicators in the order of the method. */
      indicators,
      /** Points that count on neither side of the commune's index. */
      points: pointsOf(indicators),
      /** These points as a share 0..1 of the method's points. */
      share: shareOf(indicators, method),
      /** The other ranked communes; null if there are none. */
      peers: peersOf(among, areSameKind),
    };
  };
}

/** The same commune's share in another ranking; null if no report of it counts there. */
export function shareDeclared(ranking: Ranking, unit: UnitId, method: MethodVersion): number | null {
  const row = ranking.rows.find((candidate) => candidate.unit === unit);
  return !row || isNotCounted(row.unrankedReason) ? null : shareOf(claimedIn(ranking, row, method), method);
}

/** A carried 0/0 was declared for an earlier period. Nobody declares computed figures. */
const claimedIn = ({ indicators }: Ranking, row: RankingRow, method: MethodVersion): IndicatorOf[] =>
  indicators.flatMap((code, at) => {
    const cell = row.cells[at];
    const of = indicatorIn(method, code);
    if (!of || cell?.state !== 'notApplicable' || cell.carriedForward) return [];
    return isScored(of.indicator) && !of.indicator.computed ? [of] : [];
  });

const pointsOf = (claims: readonly IndicatorOf[]): number =>
  claims.reduce((sum, { indicator }) => sum + indicator.points, 0);

const shareOf = (claims: readonly IndicatorOf[], { totalPoints }: MethodVersion): number =>
  totalPoints === 0 ? 0 : pointsOf(claims) / totalPoints;

const peersOf = (peers: readonly { readonly share: number }[], areSameKind: boolean): Peers | null =>
  peers.length === 0
    ? null
    : { communes: peers.length, areSameKind, median: medianOf(Float64Array.from(peers, ({ share }) => share)) };
