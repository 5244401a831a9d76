import type { MethodVersion } from '../domain/method/method.js';
import { methodInForce } from '../domain/method/method-in-force.js';
import { linksInto, outsidePartsOf, successorsOn } from '../domain/register/lineage.js';
import { answeredPathsOf } from '../domain/register/seat.js';
import { type Register, type Unit, type UnitId, type UnitPath, unitById } from '../domain/register/unit.js';
import { villagesIn } from '../domain/register/villages.js';
import type { Inheritance, InheritedPart } from '../domain/report/inherited-draft.js';
import type { ScopeSettings, Settings } from '../domain/settings/scope-settings.js';
import { innermostScope, scopesAround } from '../domain/settings/scopes.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { closingDateOf, type PeriodId, previousPeriod } from '../domain/time/period.js';
import { type WorkingCalendar, workingCalendar } from '../domain/time/working-calendar.js';
import type { Stores } from '../store/index.js';

export type FilingReferenceStores = Pick<Stores, 'settings' | 'registers' | 'methods'>;

/** Settings, register and method for the report of one unit and period, read consistently. */
export type FilingReference = {
  readonly unit: Unit;
  /** The innermost one. */
  readonly scope: ScopeSettings;
  /** Every scope whose rankings use the report. */
  readonly scopes: readonly ScopeSettings[];
  readonly closing: string;
  readonly calendar: WorkingCalendar;
  readonly method: MethodVersion;
  /** Villages of the commune on the closing day; null where the register does not know them. */
  readonly villages: number | null;
  /** What the unit took over by a reorganisation. */
  readonly inheritance: Inheritance;
  /**
   * The path at which the unit reported for the period before; null where a reorganisation formed it since. Its figures are
   * compared with nothing then.
   */
  readonly pathBefore: UnitPath | null;
  readonly register: Register;
  /** Where the officials of the unit may be stored. */
  readonly officialPaths: readonly UnitPath[];
  /** The units that report instead, where a reorganisation ended the unit before the closing day; else empty. */
  readonly heirs: readonly Unit[];
};

export type FilingReferences = (id: UnitId, period: PeriodId) => Promise<FilingReference | undefined>;

/** One read of the settings for all reports of a request; register and methods are held by the process. */
export async function filingReferences(stores: FilingReferenceStores): Promise<FilingReferences> {
  const settings = await stores.settings.current();
  const register = await stores.registers.version(settings.registerVersion);
  const calendar = workingCalendar(settings.holidays);
  return (id, period) => referenceOf(stores, { settings, register, calendar }, id, period);
}

type InForce = { readonly settings: Settings; readonly register: Register; readonly calendar: WorkingCalendar };

async function referenceOf(
  stores: FilingReferenceStores,
  { settings, register, calendar }: InForce,
  id: UnitId,
  period: PeriodId,
): Promise<FilingReference | undefined> {
  const current = unitById(register, id);
  const scope = current && innermostScope(settings, current.path);
  if (!current || !scope) return undefined;
  const closing = closingDateOf(period, scope.closingDay);
  const unit = unitById(register, id, closing) ?? current;
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
    officialPaths: answeredPathsOf(register, unit.path),
    heirs: heirs.flatMap((heir) => unitById(register, heir, closing) ?? []),
  };
}

/** A unit that only moved to another parent reported elsewhere before. */
function pathBefore(register: Register, { id, path }: Unit, closing: LocalDate): UnitPath | null {
  const then = unitById(register, id, closing);
  if (then) return then.path;
  return linksInto(register, id).length > 0 || outsidePartsOf(register, id).length > 0 ? null : path;
}

function inheritanceOf(register: Register, id: UnitId): Inheritance {
  const links = linksInto(register, id);
  const partOf = (unit: UnitId): InheritedPart => ({
    unit,
    path: unitById(register, unit)?.path ?? unit,
    parts: linksInto(register, unit).flatMap(({ from, extent }) => (extent === 'WHOLE' ? [partOf(from)] : [])),
  });
  return {
    parts: links.flatMap(({ from, extent }) => (extent === 'WHOLE' ? [partOf(from)] : [])),
    unknown: [
      ...links.flatMap(({ from, extent }) => (extent === 'PART' || extent === 'REST' ? [from] : [])),
      ...outsidePartsOf(register, id).flatMap(({ name, isUnit }) => (isUnit ? [name] : [])),
    ],
  };
}
