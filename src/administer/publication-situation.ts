import { inParallel } from '../concurrency.js';
import { movedUnits } from '../domain/register/moved-units.js';
import { dayBefore, foldReorganisations } from '../domain/register/register-in-force.js';
import { formationsIn, type Reorganisation } from '../domain/register/reorganisation.js';
import { type Register, type Unit, type UnitId, type UnitPath, unitById, validOn } from '../domain/register/unit.js';
import type { ReorganisationDraft } from '../domain/reorganisation/draft.js';
import {
  type PublicationSituation,
  periodsAfter,
  publishedEvent,
  type ReportName,
} from '../domain/reorganisation/publication.js';
import type { Report } from '../domain/report/report.js';
import type { Settings } from '../domain/settings/scope-settings.js';
import { closedAt } from '../domain/settings/scopes.js';
import type { Instant, LocalDate } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import { unitsWithReports } from './reports-of-units.js';

export type PublicationStores = Pick<Stores, 'registers' | 'reports' | 'reorganisations'>;

/** The data on which a publication, a confirmation or a withdrawal is decided. */
export async function publicationSituation(
  stores: PublicationStores,
  settings: Settings,
  draft: ReorganisationDraft | undefined,
  today: LocalDate,
  publishedAt?: Instant,
): Promise<PublicationSituation> {
  const register = await stores.registers.inForce(settings);
  const base = register.base === undefined ? register : await stores.registers.version(register.base);
  const common = { settings, register, base, draft };
  if (!draft) return { ...common, displaced: [], submitted: [] };
  const { event } = draft;
  const published = publishedEvent(register, event.id);
  const others = (register.events ?? []).filter(({ id }) => id !== event.id);
  const after = foldReorganisations(base.units, published ? others : [...others, event]);
  const displaced = after.faults.length > 0 ? [] : await displacedWithReports(stores, register, after.units, today);
  const submitted = published ? await submittedUnder(stores, common, published, today, publishedAt) : [];
  return { ...common, displaced, submitted };
}

/** Communes with reports whose first path the new map would change. Reports are filed there and would be lost. */
async function displacedWithReports(
  stores: PublicationStores,
  { units }: Register,
  after: readonly Unit[],
  today: LocalDate,
): Promise<UnitId[]> {
  const firstPaths = new Map<UnitId, UnitPath>();
  for (const { id, path } of after) if (!firstPaths.has(id)) firstPaths.set(id, path);
  const seen = new Set<UnitId>();
  const displaced = units.filter(({ id, level, path }) => {
    const isFirst = level === 'COMMUNE' && !seen.has(id);
    seen.add(id);
    return isFirst && firstPaths.has(id) && firstPaths.get(id) !== path;
  });
  return displaced.length === 0 ? [] : [...(await unitsWithReports(stores, displaced, today))];
}

type Common = Pick<PublicationSituation, 'settings' | 'register'>;

/** Reports of the communes below some units, for periods that close on the day of an event or later. */
export async function reportsAfter(
  { reports }: Pick<Stores, 'reports'>,
  settings: Settings,
  units: readonly Unit[],
  day: LocalDate,
  today: LocalDate,
): Promise<Report[]> {
  const areas = [...new Set(units.map(({ path }) => path.split('/', 1)[0] as string))];
  const closingDays = settings.scopes.map(({ closingDay }) => closingDay);
  const periods = [...new Set(closingDays.flatMap((closingDay) => periodsAfter(day, today, closingDay)))];
  const found = await Promise.all(areas.flatMap((area) => periods.map((period) => reports.ofScope(area, period))));
  const ids = new Set(units.map(({ id }) => id));
  const mine = found
    .flat()
    .filter(({ unit, path, period }) => ids.has(unit) && closedAt(settings, path, period) >= day);
  return [...new Map(mine.map((report) => [`${report.unit} ${report.period}`, report])).values()];
}

/**
 * Reports that were submitted under the new map: all reports of communes that the event formed, and reports since its
 * publication of communes that it moved.
 */
async function submittedUnder(
  stores: PublicationStores,
  { settings, register }: Common,
  event: Reorganisation,
  today: LocalDate,
  publishedAt: Instant | undefined,
): Promise<ReportName[]> {
  const { effective } = event;
  const began = new Set(formationsIn(event).map(({ unit }) => unit.id));
  const movedTo = new Set(
    movedUnits(register).flatMap(({ unit }) => {
      const [before, after] = [unitById(register, unit, dayBefore(effective)), unitById(register, unit, effective)];
      return before && after && before.path !== after.path ? [unit] : [];
    }),
  );
  const concerned = register.units.filter(
    (unit) => unit.level === 'COMMUNE' && validOn(unit, effective) && (began.has(unit.id) || movedTo.has(unit.id)),
  );
  const reports = await reportsAfter(stores, settings, concerned, effective, today);
  const sent = reports.filter(({ unit, state, savedAt }) =>
    began.has(unit) ? state !== 'DRAFT' : publishedAt !== undefined && savedAt > publishedAt,
  );
  const submitted = await inParallel(sent, AT_ONCE, async ({ unit, period }) => {
    const isSubmitted =
      began.has(unit) ||
      (await stores.reports.revisions(unit, period)).some(
        ({ action, at }) => action === 'SUBMIT' && at > (publishedAt ?? ''),
      );
    return isSubmitted ? [{ unit, period }] : [];
  });
  return submitted.flat();
}

const AT_ONCE = 8;

/** The register after an event without faults. */
export const registerWith = (register: Register, units: readonly Unit[], event: Reorganisation): Register => ({
  version: register.version + 1,
  units,
  events: [...(register.events ?? []), event],
});
