import { isAtOrBelow } from '../../domain/register/unit.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';

/** A scope that no other holds, and those inside it: they are ranked from the same reports, each read once. */
export type Family = { readonly outermost: ScopeSettings; readonly scopes: readonly ScopeSettings[] };

/** Every scope in the family of its outermost one, in the order of the settings. */
export function familiesOf(scopes: readonly ScopeSettings[]): Family[] {
  const outermostOf = (scope: ScopeSettings): ScopeSettings =>
    scopes.filter((other) => isAtOrBelow(scope.path, other.path)).reduce(shorterPath);
  const families = new Map<ScopeSettings, ScopeSettings[]>();
  for (const scope of scopes) {
    const outermost = outermostOf(scope);
    families.set(outermost, [...(families.get(outermost) ?? []), scope]);
  }
  return [...families].map(([outermost, inside]) => ({ outermost, scopes: inside }));
}

const shorterPath = (a: ScopeSettings, b: ScopeSettings): ScopeSettings => (b.path.length < a.path.length ? b : a);
