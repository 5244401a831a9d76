import { can, type Viewer } from '../access/access.js';
import { type MapOfToday, rootPath } from '../administration/settings-edit.js';
import { isSamePerson } from '../official/assignment.js';
import { dayBefore } from '../register/register-in-force.js';
import { formationsIn, type Reorganisation, unitsNeeded } from '../register/reorganisation.js';
import { seatOn } from '../register/seat.js';
import {
  isAtOrBelow,
  isBelow,
  type Register,
  type Unit,
  type UnitId,
  type UnitPath,
  validOn,
} from '../register/unit.js';
import type { Text } from '../text/text.js';
import { isDay, type LocalDate } from '../time/local-date.js';
import type { ReorganisationDraft } from './draft.js';
import { LEVEL_ABOVE, publishedAbove, sendAbove } from './texts.js';

/** The caller, the map and the day. */
export type ReorganisationAsking = MapOfToday & { readonly viewer: Viewer };

/** A place that an event affects, and the day on which the unit is there. */
type Touched = { readonly path: UnitPath; readonly publishedFrom: UnitPath; readonly day: LocalDate };

/** Units that a reorganisation names or ends, as they were on one day. */
function unitsConcerned(register: Register, event: Reorganisation, day: LocalDate): Unit[] {
  const needed = new Set(unitsNeeded(event));
  const existing = register.units.filter((unit) => validOn(unit, day));
  const pathOf = (id: UnitId | null) => (id === null ? '' : existing.find((unit) => unit.id === id)?.path);
  const levels = event.changes.flatMap((change) =>
    change.of === 'END_LEVEL' ? [{ level: change.level, within: pathOf(change.within) }] : [],
  );
  return existing.filter(
    (unit) =>
      needed.has(unit.id) ||
      levels.some(({ level, within }) => unit.level === level && within !== undefined && isBelow(unit.path, within)),
  );
}

const above = (path: UnitPath): UnitPath => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** The path from which a unit is changed. For a commune and its villages, a level above: no office renames itself. */
function publishedFrom({ level, path }: Unit): UnitPath {
  switch (level) {
    case 'VILLAGE':
      return above(above(path));
    case 'COMMUNE':
      return above(path);
    default:
      return path;
  }
}

/**
 * The places that an event affects, as they were before its day, because a published event has ended the units it
 * names. Units that another event of the same day forms exist only from then on. A unit that begins below nothing, and
 * an event that affects no unit, concern the whole map.
 */
function touchedBy(register: Register, event: Reorganisation): Touched[] {
  const { effective, changes } = event;
  const eve = isDay(effective) ? dayBefore(effective) : effective;
  const before = unitsConcerned(register, event, eve);
  const since = unitsConcerned(register, event, effective).filter(({ id }) => before.every((unit) => unit.id !== id));
  const touched = (units: readonly Unit[], day: LocalDate) =>
    units.map((unit) => ({ path: unit.path, publishedFrom: publishedFrom(unit), day }));
  const units = [...touched(before, eve), ...touched(since, effective)];
  const isOfTheWhole = formationsIn({ changes }).some(({ unit }) => unit.parent === null);
  return units.length > 0 && !isOfTheWhole ? units : [...units, { path: '', publishedFrom: '', day: eve }];
}

/**
 * Whether the caller administers a path on a day. Nobody here administers a level above the installation's own scope,
 * so that scope's administrators do. Rights are those of the day, because they move with the territory.
 */
function administers(asking: ReorganisationAsking, path: UnitPath, day: LocalDate): boolean {
  const { viewer, settings, today } = asking;
  return (
    can(viewer, 'administer', { kind: 'settings', path, day }) ||
    [day, today].some((at) => isAtOrBelow(rootPath(settings, at), path) && administersRoot(asking, at))
  );
}

const administersRoot = ({ viewer, settings }: ReorganisationAsking, day: LocalDate): boolean =>
  can(viewer, 'administer', { kind: 'settings', path: rootPath(settings, day), day });

const administersStage = (asking: ReorganisationAsking): boolean => administersRoot(asking, asking.today);

/** Whether the caller may publish or withdraw an event: with rights above every commune that it affects. */
export const mayPublish = (asking: ReorganisationAsking, event: Reorganisation): boolean =>
  touchedBy(asking.register, event).every((touched) => administers(asking, touched.publishedFrom, touched.day));

/** Whether the caller may draft: own units only, or anything as administrator of the installation's scope. */
export const mayDraft = (asking: ReorganisationAsking, event: Reorganisation): boolean =>
  administersStage(asking) ||
  touchedBy(asking.register, event).every(({ path, day }) => administers(asking, path, day));

/** Whether the caller may change a draft: as a possible publisher, or as an author if it affects only own units. */
export const mayChangeDraft = (asking: ReorganisationAsking, draft: ReorganisationDraft): boolean =>
  administersStage(asking) ||
  mayPublish(asking, draft.event) ||
  (isAuthor(asking, draft) && mayDraft(asking, draft.event));

/** Whether the caller sees a draft: as an author, or by reading the settings wherever it is published from. */
export function maySee(asking: ReorganisationAsking, draft: ReorganisationDraft): boolean {
  const { viewer, settings, register, today } = asking;
  const reads = (path: UnitPath, day: LocalDate) => can(viewer, 'read', { kind: 'settings', path, day });
  return (
    reads(rootPath(settings, today), today) ||
    touchedBy(register, draft.event).every((touched) => reads(touched.publishedFrom, touched.day)) ||
    isAuthor(asking, draft)
  );
}

const isAuthor = ({ viewer }: ReorganisationAsking, { authors }: ReorganisationDraft): boolean =>
  viewer.kind === 'official' && authors.some((author) => isSamePerson(author, viewer.id));

/** The unit whose administrators publish an event; undefined if no single unit has all of it below it. */
function publishingUnit({ register }: ReorganisationAsking, event: Reorganisation): Unit | undefined {
  const [first, ...others] = touchedBy(register, event);
  const isOne = first && others.every(({ publishedFrom: path }) => path === first.publishedFrom);
  return isOne
    ? register.units.find((unit) => unit.path === first.publishedFrom && validOn(unit, first.day))
    : undefined;
}

/** The texts for somebody who proposes a change that others publish; undefined if they may not see the draft. */
export function publishedByOthers(
  asking: ReorganisationAsking,
  draft: ReorganisationDraft,
): { readonly reason: Text; readonly remedy: Text } | undefined {
  if (!maySee(asking, draft) || !mayDraft(asking, draft.event)) return undefined;
  const name = publishingUnit(asking, draft.event)?.name ?? LEVEL_ABOVE;
  return { reason: publishedAbove(name), remedy: sendAbove(name) };
}

/** The unit of an administrator whose draft only the scope above may publish: the draft is its proposal. Else undefined. */
export const proposingUnit = (asking: ReorganisationAsking, event: Reorganisation): UnitId | undefined =>
  asking.viewer.kind === 'official' && !administersStage(asking) && !mayPublish(asking, event)
    ? seatOn(asking.register, asking.viewer.unit, asking.today)
    : undefined;
