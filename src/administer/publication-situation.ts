import type { Reorganisation } from '../domain/register/reorganisation.js';
import { reorganisationPlan } from '../domain/register/reorganisation-plan.js';
import { isBelow, type Register, type Unit, unitById, validOn } from '../domain/register/unit.js';
import type { ReorganisationDraft } from '../domain/reorganisation/draft.js';
import { periodsAfter } from '../domain/reorganisation/periods-after.js';
import { type PublicationSituation, publishedEvent, type ReportName } from '../domain/reorganisation/publication.js';
import type { Report } from '../domain/report/report.js';
import type { Settings } from '../domain/settings/scope-settings.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { closingDateOf } from '../domain/time/period.js';
import type { Stores } from '../store/index.js';

export type PublicationStores = Pick<Stores, 'registers' | 'reports' | 'reorganisations'>;

const DEFAULT_CLOSING_DAY = 14;

const closingDayOf = ({ scopes }: Settings): number => scopes[0]?.closingDay ?? DEFAULT_CLOSING_DAY;

/** Everything that a publication, a confirmation or a withdrawal is decided on. */
export async function publicationSituation(
  stores: PublicationStores,
  settings: Settings,
  draft: ReorganisationDraft | undefined,
  today: LocalDate,
): Promise<PublicationSituation> {
  const register = await stores.registers.version(settings.registerVersion);
  const base = register.base === undefined ? register : await stores.registers.version(register.base);
  const common = { settings, register, base, draft };
  if (!draft) return { ...common, reportsOfMoved: [], submitted: [] };
  const published = publishedEvent(register, draft.event.id);
  if (!published)
    return { ...common, reportsOfMoved: await movedReports(stores, common, draft.event, today), submitted: [] };
  return { ...common, reportsOfMoved: [], submitted: await submittedUnder(stores, common, published, today) };
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
  const closingDay = closingDayOf(settings);
  const areas = [...new Set(units.map(({ path }) => path.split('/', 1)[0] as string))];
  const periods = periodsAfter(day, today, closingDay).filter((period) => closingDateOf(period, closingDay) >= day);
  const found = await Promise.all(areas.flatMap((area) => periods.map((period) => reports.ofScope(area, period))));
  const paths = new Set(units.map(({ path }) => path));
  return found.flat().filter(({ path }) => paths.has(path));
}

async function movedReports(
  stores: PublicationStores,
  { settings, register }: Common,
  event: Reorganisation,
  today: LocalDate,
): Promise<ReportName[]> {
  const { existing, ending, parentOf } = reorganisationPlan(register.units, event);
  const goesElsewhere = ({ id, parent, level }: Unit) =>
    level === 'COMMUNE' && !ending.has(id) && parentOf(id) !== parent;
  const moved = [...existing.values()].filter(goesElsewhere);
  return moved.length === 0 ? [] : reportsAfter(stores, settings, moved, event.effective, today);
}

/** Reports of the units that began, or went on elsewhere, that are more than drafts. */
async function submittedUnder(
  stores: PublicationStores,
  { settings, register }: Common,
  event: Reorganisation,
  today: LocalDate,
): Promise<ReportName[]> {
  const formed = event.changes.flatMap((change) => (change.of === 'FORM' ? [change.unit.id] : []));
  const units = formed.flatMap((id) => unitById(register, id) ?? []);
  const below = register.units.filter(
    (unit) =>
      unit.level === 'COMMUNE' && validOn(unit, event.effective) && units.some(({ path }) => isBelow(unit.path, path)),
  );
  const reports = await reportsAfter(stores, settings, [...units, ...below], event.effective, today);
  return reports.filter(({ state }) => state !== 'DRAFT');
}

/** The register as it would be after a sound event. */
export const registerWith = (register: Register, units: readonly Unit[], event: Reorganisation): Register => ({
  version: register.version + 1,
  units,
  events: [...(register.events ?? []), event],
});
