import { createHash } from 'node:crypto';
import { countedFigures, countsProvisionally, reasonNotCounted } from './counted-figures.js';
import type { Figure } from './figure.js';
import type { Indicator } from './indicator.js';
import { monthMark } from './month-mark.js';
import { periodOf, previousPeriod } from './period.js';
import { type RankingBasis, type RankingInput, rankingBasis } from './ranking-basis.js';

/** Raised when the same inputs lead to another ranking, so that the next run publishes anew. */
const RULES_EDITION = 1;

/**
 * SHA-256 of everything that the ranking depends on and of nothing else, in one canonical order: neither the order of
 * the input nor the moment of the run changes it, and a draft that is not counted does not either.
 */
export function inputHashOf(input: RankingInput, basis: RankingBasis = rankingBasis(input)): string {
  const { scope, period, method, register, previous, isDemonstration } = input;
  const hash = createHash('sha256');
  const { MONTHLY, QUARTERLY, YEARLY } = basis.figurePeriods;
  hash.update(
    JSON.stringify([
      [RULES_EDITION, scope.path, period, MONTHLY, QUARTERLY, YEARLY],
      [method.id, register.version, basis.status, basis.dueDay, scope.countSubmitted, isDemonstration],
      Object.values(basis.completeness),
      previous && [previous.method, previous.rows.map((row) => row.unit).toSorted()],
    ]),
  );
  const sources = sourcesOf(input, basis);
  for (const unit of basis.units) {
    const before = basis.previousRowOf(unit.id);
    const month = basis.reportOf(period, unit.id);
    let line = `\n${unit.path} ${monthMark(input, basis, unit)} ${reasonNotCounted(month, scope.countSubmitted) ?? ''}`;
    line += ` ${before?.rank ?? ''} ${before?.onTimeHistory ?? ''}`;
    for (const { period: id, indicators } of sources) {
      const report = basis.reportOf(id, unit.id);
      const figures = countedFigures(report, scope.countSubmitted);
      line += figures ? (countsProvisionally(report, scope.countSubmitted) ? ' ~' : ' |') : ' -';
      if (figures) for (const { code } of indicators) line += `${figureText(figures.get(code))};`;
    }
    hash.update(line);
  }
  return hash.digest('hex');
}

/** Which indicators are read from which period's reports. */
function sourcesOf({ method }: RankingInput, { figurePeriods }: RankingBasis) {
  const own = Object.values(figurePeriods);
  const periods = method.missingPolicy === 'CARRY_FORWARD' ? [...own, ...own.map(previousPeriod)] : own;
  return periods.map((period) => ({ period, indicators: typedOf(method.indicators, periodOf(period).frequency) }));
}

const typedOf = (indicators: readonly Indicator[], frequency: Indicator['frequency']): Indicator[] =>
  indicators.filter((indicator) => indicator.frequency === frequency && !indicator.computed);

function figureText(figure: Figure | undefined): string {
  if (!figure) return '';
  return figure.kind === 'ratio' ? `${figure.numerator}/${figure.denominator}` : `${figure.kind[0]}${figure.value}`;
}
