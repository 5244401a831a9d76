import type { Indicator, IndicatorCode } from '../indicator/indicator.js';
import type { Scoring } from '../indicator/scoring-rules.js';
import { listedTargets } from '../method/catalogue.js';
import { indicatorOf, type MethodVersion } from '../method/method.js';
import { periodOf } from '../time/period.js';
import { type AuditedTable, figuresIn } from './audited-table.js';

/** The changes of one indicator in the form of an edit of a draft. */
export type IndicatorRemedy = {
  readonly code: IndicatorCode;
  readonly points?: number;
  readonly scoring?: { readonly rule: Scoring['rule'] };
  readonly targets?: readonly { readonly year: number; readonly value: number }[];
};

/** The changes of a draft that remove a finding; null where no such change can be computed. */
export type DraftRemedy = readonly IndicatorRemedy[] | null;

const notScored = (code: IndicatorCode): IndicatorRemedy => ({ code, points: 0, scoring: { rule: 'none' } });

/** Takes an indicator's points away, so that it is reported but not scored. Others of its group get them in proportion to theirs. */
export function withoutPoints(
  method: MethodVersion,
  { code, group, points }: Indicator,
  flat: ReadonlySet<string>,
): DraftRemedy {
  const heirs = method.indicators.filter(
    (other) => other.group === group && other.code !== code && other.points > 0 && !flat.has(other.code),
  );
  const all = heirs.reduce((sum, heir) => sum + heir.points, 0);
  if (heirs.length === 0) return null;
  const isWhole = heirs.every((heir) => Number.isInteger(heir.points)) && Number.isInteger(points);
  let [given, due] = [0, 0];
  const more = heirs.map((heir): IndicatorRemedy => {
    due += (points * heir.points) / all;
    // Rounds the running sum, not each share, so that the whole numbers add up to the points of the group.
    const share = isWhole ? Math.round(due + 1e-9) - given : (points * heir.points) / all;
    given += share;
    return { code: heir.code, points: heir.points + share };
  });
  return [...more.filter((heir, i) => heir.points !== heirs[i]?.points), notScored(code)];
}

/** Gives the points of the second indicator to the first; null where they belong to different groups. */
export function merged(method: MethodVersion, first: IndicatorCode, second: IndicatorCode): DraftRemedy {
  const [one, other] = [indicatorOf(method, first), indicatorOf(method, second)];
  if (!one || !other || one.group !== other.group) return null;
  return [{ code: first, points: one.points + other.points }, notScored(second)];
}

/** A target for the year of the figures: one that the best quarter of the communes reach, or the figure of the best commune. */
export function otherTarget(
  { ranking }: Pick<AuditedTable, 'ranking'>,
  indicator: Indicator,
  figures: Float64Array,
  to: 'QUARTER' | 'BEST',
): DraftRemedy {
  const sorted = figuresIn(figures).sort();
  const reached = sorted[to === 'BEST' ? sorted.length - 1 : Math.floor(sorted.length * 0.75)];
  if (reached === undefined || !(reached > 0) || !indicator.higherIsBetter) return null;
  const value = indicator.kind === 'ratio' ? Math.round(reached * 10) / 10 : Math.round(reached);
  const { year } = periodOf(ranking.figurePeriods[indicator.frequency]);
  const before = listedTargets(indicator).filter((target) => target.year !== year);
  const later = before.map((target) =>
    target.year > year ? { ...target, value: Math.max(target.value, value) } : target,
  );
  const targets = [...later, { year, value }]
    .map(({ year, value }) => ({ year, value }))
    .toSorted((a, b) => a.year - b.year);
  return [
    { code: indicator.code, ...(indicator.scoring.rule !== 'target' && { scoring: { rule: 'target' } }), targets },
  ];
}
