import { createHash } from 'node:crypto';
import { ownSet } from '../../../../src/domain/certainty/own-set.js';
import {
  type Estimate,
  intervalsApart,
  type RankSet,
  sidakQuantile,
} from '../../../../src/domain/certainty/rank-set.js';
import { rankSets } from './all-sets.js';
import type { EstimatedUnit } from './estimates-file.js';
import { drawnErrors, simultaneousSets } from './simultaneous.js';
import type { Words } from './threefry.js';
import { differenceApart, tukeyCritical } from './tukey.js';

/** The end of the estimates that has rank 1. */
export type First = 'highest' | 'lowest';

const LEVELS = [90, 95] as const;

/** The sets of all units at one level, by the method that the columns name. */
type Sets = Readonly<Record<'kww' | 'tukey' | 'simultaneous' | 'marginal', readonly RankSet[]>>;

/** The sets of ranks of each unit as CSV, in the order of the units: what other people's packages can be compared with. */
export function rankSetsCsv(units: readonly EstimatedUnit[], first: First): string {
  // Rows may be sorted otherwise without another draw, so the draws follow the names.
  const sorted = units.toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
  const estimates = sorted.map(
    ({ estimate, standardError }): Estimate => ({
      value: first === 'highest' ? estimate : -estimate,
      error: standardError,
    }),
  );
  const drawn = drawnErrors(estimates, keyOf(sorted, first));
  const columns = LEVELS.flatMap((level) =>
    Object.entries(setsAt(estimates, drawn, level / 100)).map(([method, sets]) => ({
      name: `${method}${level}`,
      sets,
    })),
  );
  const header = ['unit', ...columns.flatMap(({ name }) => [`${name}_best`, `${name}_worst`])];
  const places = new Map(sorted.map(({ unit }, at) => [unit, at]));
  const rows = units.map(({ unit }) => {
    const at = places.get(unit) as number;
    return [quoted(unit), ...columns.flatMap(({ sets }) => [sets[at]?.best, sets[at]?.worst])];
  });
  return [header, ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}

const setsAt = (units: readonly Estimate[], drawn: Float64Array, level: number): Sets => ({
  kww: rankSets(units.length, intervalsApart(units, sidakQuantile(level, units.length))),
  tukey: rankSets(units.length, differenceApart(units, tukeyCritical(level, units.length))),
  simultaneous: simultaneousSets(units, drawn, level),
  marginal: units.map((_unit, at) => ownSet(units, at, level)),
});

/** The key of the draws, from the numbers themselves: the same numbers always have the same draws. */
function keyOf(units: readonly EstimatedUnit[], first: First): Words {
  const digest = createHash('sha256')
    .update(JSON.stringify([first, units]))
    .digest();
  return [digest.readUInt32LE(0), digest.readUInt32LE(4)];
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
