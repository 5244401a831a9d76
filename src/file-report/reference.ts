import { methodInForce } from '../domain/method/method-in-force.js';
import { unitAround } from '../domain/register/life.js';
import { linksInto, outsidePartsOf, successorsOn } from '../domain/register/lineage.js';
import { seatPathOn, storedPathsOf } from '../domain/register/seat.js';
import { type Register, type Unit, type UnitId, type UnitPath, unitById } from '../domain/register/unit.js';
import { villagesIn } from '../domain/register/villages.js';
import type { FilingSituation } from '../domain/report/filing-situation.js';
import { type Inheritance, inheritanceOf } from '../domain/report/inherited-draft.js';
import type { ScopeSettings } from '../domain/settings/scope-settings.js';
import { innermostScope, scopesAround } from '../domain/settings/scopes.js';
import { type KnownOnDay, knownOnDay } from '../domain/settings/settings-of-day.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { closingDateOf, type PeriodId, previousPeriod } from '../domain/time/period.js';
import { type WorkingCalendar, workingCalendar } from '../domain/time/working-calendar.js';
import type { Stores } from '../store/index.js';

export type FilingReferenceStores = Pick<Stores, 'settings' | 'registers' | 'methods'>;

/** Settings, register and method for the report of one unit and period, read consistently. */
export type FilingReference = Pick<FilingSituation, 'unit' | 'scope' | 'calendar' | 'method' | 'villages'> & {
  /** Every scope whose rankings use the report. */
  readonly scopes: readonly ScopeSettings[];
  readonly closing: string;
  /** The parts that the unit took over in a reorganisation. */
  readonly inheritance: Inheritance;
  /**
   * The path of the unit's report for the period before. Null if a reorganisation formed the unit since: its figures
   * are then compared with nothing.
   */
  readonly pathBefore: UnitPath | null;
  readonly register: Register;
  /** Paths at which officials of the unit may be stored. */
  readonly officialPaths: readonly UnitPath[];
  /** The units that report instead, if a reorganisation ended the unit before the closing date. Empty otherwise. */
  readonly heirs: readonly Unit[];
};

export type FilingReferences = (id: UnitId, period: PeriodId) => Promise<FilingReference | undefined>;

/** Reads the settings once for all reports of a request. The process keeps register and methods. */
export async function filingReferences(stores: FilingReferenceStores, today: LocalDate): Promise<FilingReferences> {
  const stored = await stores.settings.current();
  const inForce = await stores.registers.inForce(stored);
  const known = knownOnDay(stored, inForce, today);
  const calendar = workingCalendar(stored.holidays);
  return (id, period) => referenceOf(stores, { ...known, calendar, today }, id, period);
}

type InForce = KnownOnDay & { readonly calendar: WorkingCalendar; readonly today: LocalDate };

async function referenceOf(
  stores: FilingReferenceStores,
  { settings, register, calendar, today }: InForce,
  id: UnitId,
  period: PeriodId,
): Promise<FilingReference | undefined> {
  const current = unitAround(register, id, today);
  const scopeToday = current && innermostScope(settings, current.path);
  if (!current || !scopeToday) return undefined;
  const unit = unitById(register, id, closingDateOf(period, scopeToday.closingDay)) ?? current;
  // A unit that went on under another scope reports the periods before by the rules of the scope that it was in.
  const scope = innermostScope(settings, unit.path) ?? scopeToday;
  const closing = closingDateOf(period, scope.closingDay);
  const heirs = successorsOn(register, id, closing).filter((heir) => heir !== id);
  return {
    unit,
    scope,
    scopes: scopesAround(settings, unit.path),
    closing,
    calendar,
    method: await stores.methods.version(methodInForce(settings, period)),
    villages: villagesIn(register, unit.path, closing),
    inheritance: inheritanceOf(register, unit.id),
    pathBefore: pathBefore(register, unit, closingDateOf(previousPeriod(period), scope.closingDay)),
    register,
    officialPaths: storedPathsOf(register, seatPathOn(register, unit.path, today)),
    heirs: heirs.flatMap((heir) => unitById(register, heir, closing) ?? []),
  };
}

/** A unit that only moved to another parent reported from its former path. */
function pathBefore(register: Register, { id, path }: Unit, closing: LocalDate): UnitPath | null {
  const then = unitById(register, id, closing);
  if (then) return then.path;
  return linksInto(register, id).length > 0 || outsidePartsOf(register, id).length > 0 ? null : path;
}
