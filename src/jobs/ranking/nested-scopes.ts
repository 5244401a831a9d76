import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { outermostScope } from '../../domain/settings/scopes.js';

/** An outermost scope with the scopes inside it. They share their reports, and each report is read once. */
export type Family = { readonly outermost: ScopeSettings; readonly scopes: readonly ScopeSettings[] };

/** Every scope in the family of its outermost one, in the order of the settings. */
export function familiesOf(scopes: readonly ScopeSettings[]): Family[] {
  const families = new Map<ScopeSettings, ScopeSettings[]>();
  for (const scope of scopes) {
    const outermost = outermostScope({ scopes }, scope.path) ?? scope;
    families.set(outermost, [...(families.get(outermost) ?? []), scope]);
  }
  return [...families].map(([outermost, inside]) => ({ outermost, scopes: inside }));
}
