import { isAtOrBelow, type Register, type UnitPath } from '../register/unit.js';
import type { LocalDate } from '../time/local-date.js';
import { closingDateOf, type PeriodId } from '../time/period.js';
import type { FormerPath, ScopeSettings } from './scope-settings.js';

type Paths = Pick<ScopeSettings, 'path' | 'formerPaths'>;

/** All paths of the scope's unit, the latest first. */
export const pathsOfScope = ({ path, formerPaths = [] }: Paths): readonly UnitPath[] => [
  path,
  ...formerPaths.map((former) => former.path),
];

/** The path of the scope's unit on a day. */
export const scopePathOn = ({ path, formerPaths = [] }: Paths, day: LocalDate): UnitPath =>
  formerPaths.find(({ lastDay }) => day <= lastDay)?.path ?? path;

/** The path of the scope's unit when a period closed. */
export const scopePathIn = (scope: Paths & Pick<ScopeSettings, 'closingDay'>, period: PeriodId): UnitPath =>
  scopePathOn(scope, closingDateOf(period, scope.closingDay));

/** The scope's path around a unit, for a unit's path of any day; undefined if the unit is outside the scope. */
export const scopePathAround = (scope: Paths, path: UnitPath): UnitPath | undefined =>
  pathsOfScope(scope).find((own) => isAtOrBelow(path, own));

export const liesInScope = (scope: Paths, path: UnitPath): boolean => scopePathAround(scope, path) !== undefined;

/** The scope with its unit's paths in a register. A scope keeps its settings wherever its unit moves. */
export function scopePlacedBy(register: Register, scope: ScopeSettings): ScopeSettings {
  const entries = register.units.filter(({ id }) => id === scope.scope);
  const last = entries.at(-1);
  if (!last) return scope;
  const formerPaths = entries.flatMap(({ path, validTo }, i): FormerPath[] => {
    const next = entries[i + 1];
    return next && next.path !== path && validTo !== null ? [{ path, lastDay: validTo }] : [];
  });
  const { formerPaths: _, ...kept } = scope;
  return { ...kept, path: last.path, ...(formerPaths.length > 0 && { formerPaths }) };
}
