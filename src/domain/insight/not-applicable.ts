import { medianOf } from '../figure/median.js';
import { type IndicatorOf, indicatorIn } from '../method/catalogue.js';
import type { MethodVersion } from '../method/method.js';
import type { Ranking, RankingRow } from '../ranking/ranking.js';
import type { Unit, UnitId } from '../register/unit.js';
import { isScored } from '../scoring/table.js';
import { comparableAmong } from './comparable.js';

/** The ranked communes with which a commune is compared, itself left out. */
export type Peers = {
  readonly communes: number;
  /** False where too few are of its kind, so that communes of every kind are taken. */
  readonly areSameKind: boolean;
  /** Median share 0..1 of the method's points that they declared not applicable. */
  readonly median: number;
};

/** What one commune declared not applicable, as 0/0. It is a claim that no figure supports; it carries no penalty. */
export type NotApplicableClaims = {
  readonly method: MethodVersion;
  /** Indicators in the order of the method. */
  readonly indicators: readonly IndicatorOf[];
  /** Points that left both sides of the commune's index. */
  readonly points: number;
  /** These points as a share 0..1 of the method's points. */
  readonly share: number;
  /** What the other ranked communes say; null where no other commune is ranked. */
  readonly peers: Peers | null;
};

/** One ranking's claims by commune; the shares of all communes are counted once. */
export function notApplicableIn(
  ranking: Ranking,
  method: MethodVersion,
  kindOf: (unit: UnitId) => Unit['kind'],
): (row: RankingRow) => NotApplicableClaims {
  const peers = ranking.rows.flatMap((row) =>
    row.rank === null
      ? []
      : { unit: row.unit, kind: kindOf(row.unit), share: shareOf(claimedIn(ranking, row, method), method) },
  );
  return (row) => {
    const indicators = claimedIn(ranking, row, method);
    const others = peers.filter(({ unit }) => unit !== row.unit);
    const { among, areSameKind } = comparableAmong(others, kindOf(row.unit));
    return {
      method,
      indicators,
      points: pointsOf(indicators),
      share: shareOf(indicators, method),
      peers: peersOf(among, areSameKind),
    };
  };
}

/** The share of the same commune in another ranking; null where it has no report that counts there. */
export function shareDeclared(ranking: Ranking, unit: UnitId, method: MethodVersion): number | null {
  const row = ranking.rows.find((candidate) => candidate.unit === unit);
  if (!row || (row.unrankedReason !== null && row.unrankedReason !== 'LOW_COVERAGE')) return null;
  return shareOf(claimedIn(ranking, row, method), method);
}

/** A carried 0/0 was declared for an earlier period, and what the service computes is declared by nobody. */
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
