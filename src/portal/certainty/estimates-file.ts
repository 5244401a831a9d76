import { roundedDigits } from '../../domain/text/number-text.js';
import type { CertainRow, CertaintyAnswer } from './load.js';

type Published = Pick<NonNullable<CertaintyAnswer>['ranking'], 'scope' | 'period' | 'version'>;

/** The published numbers from which everybody can compute the sets of ranks: a file that the page itself holds. */
export function estimatesFile({ scope, period, version }: Published, rows: readonly CertainRow[]) {
  const lines = rows.map(
    ({ unit, index, certainty }) =>
      `${unit.slug},${roundedDigits(index ?? 0, 4)},${roundedDigits(certainty.standardError, 6)}\n`,
  );
  return {
    name: `${scope.slug}-${period.code}-${version}.csv`,
    address: `data:text/csv;charset=utf-8,${encodeURIComponent(`unit,estimate,standardError\n${lines.join('')}`)}`,
  };
}

/** Sets of Klein, Wright and Wieczorek with nothing but R, then those of csranks. */
export const R_COMMANDS = (file: string): string => `u <- read.csv("${file}")
z <- qnorm((1 + 0.9^(1 / nrow(u))) / 2)
low <- u$estimate - z * u$standardError
high <- u$estimate + z * u$standardError
u$best <- 1 + sapply(high, function(h) sum(low > h))
u$worst <- nrow(u) - sapply(low, function(l) sum(high < l))
u
csranks::csranks(u$estimate, diag(u$standardError^2), coverage = 0.9, seed = 1)`;
