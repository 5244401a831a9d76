import { createHash } from 'node:crypto';
import { countsProvisionally } from '../report/counted-figures.js';
import { scopePathIn } from '../settings/scope-paths.js';
import type { RankingBasis } from './basis.js';
import type { FigureColumn } from './figure-table.js';
import type { RankingInput } from './ranking-input.js';

/**
 * SHA-256 of everything that the ranking depends on and of nothing else, in one canonical order. It does not depend on
 * the order of the input, the moment of the run, or drafts that do not count. Of the register it covers only the units
 * of the scope, so a change elsewhere publishes nothing again.
 *
 * @param registerVersion the register's version, which earlier releases hashed too; gives their hash
 */
export function inputHash(
  input: RankingInput,
  basis: RankingBasis,
  table: readonly FigureColumn[],
  registerVersion: number | null = null,
): string {
  const { scope, period, method, previous } = input;
  const hash = createHash('sha256');
  const { MONTHLY, QUARTERLY, YEARLY } = basis.figurePeriods;
  hash.update(
    JSON.stringify([
      [basis.edition, scopePathIn(scope, period), period, MONTHLY, QUARTERLY, YEARLY],
      [method.id, registerVersion, basis.status, basis.dueDay, scope.countSubmitted, basis.isDemonstration],
      Object.values(basis.completeness),
      ...(basis.notExpected.length > 0 ? [basis.notExpected] : []),
      previous && [previous.method, previous.rows.map((row) => row.unit).toSorted()],
    ]),
  );
  hash.update(communeLines(input, basis));
  // Origins and figures. Numbers are hashed as doubles, which are the same on every machine.
  for (const { indicator, kinds, first, second, carried, origins } of table) {
    hash.update(`\n${indicator.code} ${kinds.length}\n`);
    for (const numbers of [kinds, first, second, carried]) hash.update(numbers);
    origins.forEach((origin, i) => {
      if (origin) hash.update(`\n${i} ${origin.kind} ${origin.system} ${origin.at}`);
    });
  }
  return hash.digest('hex');
}

function communeLines({ scope }: RankingInput, basis: RankingBasis): string {
  const all = Object.values(basis.figurePeriods).map((id) => basis.reportsOf(id).heads);
  return basis.units
    .map(({ path }, i) => {
      const before = basis.previousRows[i];
      const reason = basis.notCounted[i] ?? '';
      const provisional = all.map((reports) => (countsProvisionally(reports[i], scope.countSubmitted) ? '~' : '|'));
      const line = [path, basis.ownTimeliness[i], reason, before?.rank ?? '', basis.historiesBefore[i], ...provisional];
      return `\n${line.join(' ')}`;
    })
    .join('');
}
