import { can, type Viewer } from '../access/access.js';
import { rootPath } from '../administration/settings-edit.js';
import { type Reorganisation, unitsNeeded } from '../register/reorganisation.js';
import { isAtOrBelow, isBelow, type Register, type Unit, type UnitPath, validOn } from '../register/unit.js';
import type { Settings } from '../settings/scope-settings.js';
import type { LocalDate } from '../time/local-date.js';

/** Units that a reorganisation names or ends, as they were before its day. */
export function unitsConcerned(register: Register, event: Reorganisation): Unit[] {
  const needed = new Set(unitsNeeded(event));
  const existing = register.units.filter((unit) => validOn(unit, event.effective));
  const pathOf = (id: string | null) => (id === null ? '' : existing.find((unit) => unit.id === id)?.path);
  const levels = event.changes.flatMap((change) =>
    change.of === 'END_LEVEL' ? [{ level: change.level, within: pathOf(change.within) }] : [],
  );
  return existing.filter(
    (unit) =>
      needed.has(unit.id) ||
      levels.some(({ level, within }) => unit.level === level && within !== undefined && isBelow(unit.path, within)),
  );
}

/**
 * Whether somebody administers all units concerned. What lies above the stage's own scope nobody administers here: it
 * belongs to the administrators of that scope.
 */
export function mayPublish(
  viewer: Viewer,
  settings: Settings,
  register: Register,
  event: Reorganisation,
  today: LocalDate,
): boolean {
  const administers = (path: UnitPath) => can(viewer, 'administer', { kind: 'settings', path, day: today });
  const root = rootPath(settings, today);
  return unitsConcerned(register, event).every(
    ({ path }) => administers(path) || (isAtOrBelow(root, path) && administers(root)),
  );
}

/** Whoever administers nothing of what a draft names, nor the stage's own scope, has no business with it. */
export const mayDraft = (
  viewer: Viewer,
  settings: Settings,
  register: Register,
  event: Reorganisation,
  today: LocalDate,
): boolean =>
  mayPublish(viewer, settings, register, event, today) ||
  can(viewer, 'administer', { kind: 'settings', path: rootPath(settings, today), day: today });
