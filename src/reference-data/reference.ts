import type { MapOfToday } from '../domain/administration/settings-edit.js';
import { indicatorIn } from '../domain/method/catalogue.js';
import type { MethodVersion } from '../domain/method/method.js';
import { methodInForce } from '../domain/method/method-in-force.js';
import { seenBy } from '../domain/ranking/not-formed.js';
import type { Ranking } from '../domain/ranking/ranking.js';
import { isUnit, unitAround } from '../domain/register/life.js';
import {
  type Register,
  type Unit,
  type UnitId,
  type UnitLevel,
  type UnitPath,
  unitIdOf,
  unitsBelow,
} from '../domain/register/unit.js';
import type { ScopeSettings } from '../domain/settings/scope-settings.js';
import { stageScopeOn } from '../domain/settings/scopes.js';
import { type KnownOnDay, knownOnDay } from '../domain/settings/settings-of-day.js';
import { unreadableScope } from '../domain/settings/unreadable-scope.js';
import { onceFor } from '../domain/text/once-for.js';
import type { Text } from '../domain/text/text.js';
import { UnreadableItemError, unlessUnreadable, unreadableError } from '../domain/text/unreadable-item.js';
import { type Instant, type LocalDate, localDateOf } from '../domain/time/local-date.js';
import { closingDateOf, type PeriodId } from '../domain/time/period.js';
import { type WorkingCalendar, workingCalendar } from '../domain/time/working-calendar.js';
import type { Stores } from '../store/index.js';
import { cachedForever, loadedOnce } from '../store/table/cached.js';

/** Reference data for every answer, in memory: resolvers read it without waiting. */
export type Reference = MapOfToday & {
  /** Map and settings with all planned changes, for questions about a future day. */
  readonly planned: KnownOnDay;
  readonly calendar: WorkingCalendar;
  /** Readable method versions, oldest first. */
  readonly methods: readonly MethodVersion[];
  /** Units that only a withdrawn map had. Rankings published with that map still name them. */
  readonly withdrawnUnits: ReadonlyMap<UnitId, Unit>;
  /** Units of a level below a scope on a day, by path. Looked up once. */
  unitsBelow(scope: UnitPath, day: LocalDate, level: UnitLevel): readonly Unit[];
  /** The name of a source system. Undefined for an unknown one. Only this is loaded at its first use. */
  sourceName(id: string): Promise<Text | undefined>;
};

export type ReferenceStores = Pick<Stores, 'settings' | 'registers' | 'methods' | 'sources'>;

/**
 * Largest age in milliseconds of a kept answer, in every function: readers see a published change within this time.
 * Jobs and changes read the table. Register and method versions never change.
 */
export const KEPT_AT_MOST_MS = 5_000;

/** `isNew`: read for this request, so what it changes need not read the settings again. */
export type ReadReference = { readonly reference: Reference; readonly isNew: boolean };

/** `forget` drops the kept data. Call it after this process has changed the settings: their author sees the change. */
export type ReferenceReader = ((now: Instant) => Promise<ReadReference>) & { forget(): void };

/** Reads at most once in five seconds, and once for all requests meanwhile. Time is that of the request. */
export function referenceReader(stores: ReferenceStores): ReferenceReader {
  let kept: { readonly at: number; readonly reference: () => Promise<Reference> } | undefined;
  const read = async (now: Instant) => {
    const at = Date.parse(now);
    const isNew = !kept || Math.abs(at - kept.at) > KEPT_AT_MOST_MS;
    if (!kept || isNew) kept = { at, reference: loadedOnce(() => readReference(stores, now)) };
    return { reference: await kept.reference(), isNew };
  };
  const forget = () => {
    kept = undefined;
  };
  return Object.assign(read, { forget });
}

async function readReference(stores: ReferenceStores, now: Instant): Promise<Reference> {
  const stored = await stores.settings.current();
  const today = localDateOf(now);
  const [inForce, versions] = await Promise.all([
    stores.registers.inForce(stored),
    Promise.all(stored.methods.map(({ id }) => unlessUnreadable(stores.methods.version(id)))),
  ]);
  const { settings: known, register } = knownOnDay(stored, inForce, today);
  const settings = { ...known, stageScope: stageScopeOn(known, today) };
  const methods = versions.filter((version) => version !== undefined);
  return {
    today,
    settings,
    register,
    calendar: workingCalendar(settings.holidays),
    methods,
    planned: { settings: stored, register: inForce },
    withdrawnUnits: new Map(
      (inForce.withdrawn?.maps ?? [])
        .flatMap(({ units }) => units)
        .filter(({ id }) => !isUnit(register, id))
        .map((unit) => [unit.id, unit]),
    ),
    unitsBelow: unitsFinder(register),
    sourceName: cachedForever(async (id: string) => (await unlessUnreadable(stores.sources.one(id)))?.name),
  };
}

const MOST_LISTS = 500;

/**
 * Lists of units, kept for each register. A country has tens of thousands of units, and every dashboard asks for the
 * same few lists. Settings are read again far more often than the map changes.
 */
const unitsFinder = onceFor((register: Register): Reference['unitsBelow'] => {
  const found = new Map<string, readonly Unit[]>();
  return (scope, day, level) => {
    const key = `${scope} ${day} ${level}`;
    const units = found.get(key) ?? unitsBelow(register, scope, day, level);
    if (found.size >= MOST_LISTS) found.clear();
    found.set(key, units);
    return units;
  };
});

/** Functions that show publications on today's map. */
export const seenNow = (
  { register, calendar, settings }: Pick<Reference, 'register' | 'calendar' | 'settings'>,
  today: LocalDate,
) => seenBy({ register, calendar, today }, settings);

/** The method in force in a period. */
export const methodFor = (reference: Reference, period: PeriodId): MethodVersion =>
  knownMethod(reference, methodInForce(reference.settings, period));

/** The method that has an indicator: the one of today, or if it has dropped the code, the one of an earlier month. */
export function methodWith(reference: Reference, code: string, today: LocalDate, month: PeriodId): MethodVersion {
  const [now, then] = [methodFor(reference, today.slice(0, 7)), methodFor(reference, month)];
  return !indicatorIn(now, code) && indicatorIn(then, code) ? then : now;
}

export const methodById = ({ methods }: Reference, id: string): MethodVersion | undefined =>
  methods.find((method) => method.id === id);

export function knownMethod(reference: Reference, id: string): MethodVersion {
  const method = methodById(reference, id);
  if (!method && reference.settings.methods.some((version) => version.id === id))
    throw new UnreadableItemError(`method version ${id}`, 'it is damaged');
  return needed(method, 'method', id);
}

/** The map for a day: today's, or the planned one for a future day. */
export const mapFor = ({ register, planned, today }: Reference, day: LocalDate): Register =>
  day > today ? planned.register : register;

/** The unit today. An ended unit is shown as on its last day. */
export const currentUnit = ({ register, today }: Reference, id: UnitId): Unit | undefined =>
  unitAround(register, id, today);

/** The unit of an id without a day: as it is today, as on its last day, as it will begin, or as a withdrawn map had it. */
export const unitEver = (reference: Reference, id: UnitId): Unit | undefined =>
  unitAround(mapOfUnit(reference, id), id, reference.today) ?? reference.withdrawnUnits.get(id);
export const unitOfId = (reference: Reference, id: UnitId): Unit => needed(unitEver(reference, id), 'unit', id);

/** The map that contains a unit: today's, unless the unit is still to begin. */
export const mapOfUnit = ({ register, planned }: Reference, id: UnitId): Register =>
  isUnit(register, id) ? register : planned.register;

/** The closing date of the ranking's month. */
export const dayOfRanking = (reference: Reference, { scope, period }: Pick<Ranking, 'scope' | 'period'>): LocalDate =>
  closingDateOf(period, knownScope(reference, scope).closingDay);

/** A unit of a ranking, as it was when the period closed. */
export const unitOfRanking = (reference: Reference, ranking: Pick<Ranking, 'scope' | 'period'>, id: UnitId): Unit =>
  knownUnit(reference, id, dayOfRanking(reference, ranking));

/** A unit named by stored data, on a day: after its last day as it ended, before its first as it began. */
export const knownUnit = ({ register, withdrawnUnits, today }: Reference, id: UnitId, day = today): Unit =>
  needed(unitAround(register, id, day) ?? withdrawnUnits.get(id), 'unit', id);

/** The unit with a stored path. A path ends with the unit's id; only that of the country is empty. */
export function unitAtPath(reference: Reference, path: UnitPath): Unit {
  if (path !== '') return knownUnit(reference, unitIdOf(path));
  const country = reference.register.units.find((unit) => unit.path === '');
  return needed(country, 'unit', 'of the country');
}

export const scopeById = ({ settings }: Reference, id: UnitId): ScopeSettings | undefined =>
  settings.scopes.find(({ scope }) => scope === id);

/**
 * The scope with the id.
 * @throws UnreadableItemError if its settings cannot be read
 */
export function scopeNamed(reference: Reference, id: UnitId): ScopeSettings | undefined {
  const unread = unreadableScope(reference.settings, id);
  if (unread) throw unreadableError(unread);
  return scopeById(reference, id);
}

export const knownScope = (reference: Reference, id: UnitId): ScopeSettings =>
  needed(scopeNamed(reference, id), 'scope', id);

/** A stored item names something that the settings no longer contain: an internal error, not the caller's. */
export class UnknownReferenceError extends Error {
  override name = 'UnknownReferenceError';
}

function needed<T>(found: T | undefined, what: string, id: string): T {
  if (found === undefined) throw new UnknownReferenceError(`the settings in force know no ${what} ${id}`);
  return found;
}
