import type { Official } from '../official/official.js';
import type { CalledUnit } from '../register/called-unit.js';
import type { Unit, UnitPath } from '../register/unit.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { groupedBy } from '../text/grouped-by.js';
import { onceFor } from '../text/once-for.js';
import { concerns } from './reminder.js';

type Placed = { readonly path: UnitPath };

/** Each list grouped by path, once. Planning asks for every official and report, and must stay linear. */
const byPath = onceFor(
  (list: readonly Placed[]): ReadonlyMap<UnitPath, readonly Placed[]> => groupedBy(list, ({ path }) => path),
);

function at<T extends Placed>(list: readonly T[], path: UnitPath): readonly T[] {
  return (byPath(list).get(path) ?? []) as readonly T[];
}

/** Officials of exactly this unit. */
export const officialsAt = (officials: readonly Official[], path: UnitPath): readonly Official[] => at(officials, path);

/** Everybody whom a report of the unit concerns, in any role: at the unit and above it. */
export function officialsConcernedWith(officials: readonly Official[], scope: ScopeSettings, unit: Unit): Official[] {
  const steps = unit.path.split('/');
  const paths = steps.map((_, i) => steps.slice(0, steps.length - i).join('/'));
  return paths.flatMap((path) => at(officials, path)).filter((official) => concerns(official, scope, unit));
}

/** The communes whose reports concern the official. */
export const communesOf = (
  communes: readonly CalledUnit[],
  scope: ScopeSettings,
  official: Official,
): readonly CalledUnit[] =>
  official.role === 'officer' || official.role === 'chairman'
    ? at(communes, official.path)
    : communes.filter((unit) => concerns(official, scope, unit));

/** The official's own commune, not one that went into it; undefined above communes. */
export const ownCommune = (communes: readonly Unit[], { path }: Official): Unit | undefined => at(communes, path)[0];
