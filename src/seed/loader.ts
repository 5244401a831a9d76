import { monthsUsing } from '../domain/ranking/months-to-rank.js';
import { type Register, type UnitId, unitById, unitIdOf } from '../domain/register/unit.js';
import type { Report } from '../domain/report/report.js';
import { isWithinScope, reasonNotOpen } from '../domain/settings/period-state.js';
import type { Settings } from '../domain/settings/scope-settings.js';
import { type Instant, type LocalDate, localDateOf } from '../domain/time/local-date.js';
import { closingDateOf, monthsFrom, type PeriodId, windowOf } from '../domain/time/period.js';
import { workingCalendar } from '../domain/time/working-calendar.js';
import type { StoresWith } from '../store/index.js';
import { demonstrationToken } from './demonstration/history.js';
import {
  type Demonstration,
  demonstrationByMonth,
  demonstrationChanges,
  firstDemonstrationMonth,
} from './demonstration.js';
import { collectedMonth, lastClosedMonth, SEEDED_CLOSING_DAY, settingsOf } from './settings/settings.js';
import { choDon } from './worlds/cho-don.js';
import type { DemonstrationWorld } from './worlds/world.js';

/** A release that loads data which older tables lack increases this number. */
export const SCHEMA_VERSION = 2;

type SeedStores = StoresWith<{
  settings: 'current' | 'save';
  registers: 'save' | 'version';
  reorganisations: 'load';
  methods: 'save';
  observations: 'save';
  officials: 'save';
  sources: 'save';
  reports: 'load' | 'history';
  deliveries: 'load' | 'record';
  recomputeMarks: 'mark';
  dataState: 'get' | 'set';
}>;

export type SeedOptions = {
  /** Without a world, the seed loads the district of the article. */
  readonly world?: DemonstrationWorld;
  readonly asOf: Instant;
  /** False loads only real data: no villages, officials, reports or reminders. */
  readonly demonstration: boolean;
  /** Whether the demonstration's officials get letters. Their addresses reach nobody, so AWS leaves them out. */
  readonly remind?: boolean;
};

/**
 * Loads the state at `asOf` into an empty table. It can be repeated: each write replaces the earlier one. The state of
 * the data is written last, so a table without it was never loaded completely.
 */
export async function seed(stores: SeedStores, options: SeedOptions): Promise<void> {
  const { world = choDon, asOf, demonstration, remind = demonstration } = options;
  const base = world.baseRegister(demonstration);
  if (base) await stores.registers.save(base);
  await stores.registers.save(world.register(demonstration));
  for (const event of world.drafts) await stores.reorganisations.load({ event, authors: [], trail: [] });
  await stores.methods.save(world.method);
  await stores.observations.save(world.observations);

  const firstMonth = firstDemonstrationMonth(world, asOf);
  const firstPeriod = demonstration ? firstMonth : collectedMonth(asOf);
  const remindersFrom = demonstration && remind ? windowOf(firstPeriod, SEEDED_CLOSING_DAY).from : null;
  const settings = settingsOf(world, { firstPeriod, remindersFrom, demonstration });
  if (demonstration) {
    await stores.sources.save(world.sources);
    await stores.officials.save(world.officials(localDateOf(asOf)));
    for (const scope of settings.scopes) {
      const months = monthsFrom(scope.firstPeriod, lastClosedMonth(asOf)).filter((month) =>
        isWithinScope(scope, month),
      );
      await markMonths(stores, scope.scope, months, asOf);
    }
    for (const { reports, revisions, deliveries } of demonstrationByMonth(world, asOf, firstMonth)) {
      await stores.deliveries.load(deliveries);
      await stores.reports.load(reports, revisions);
    }
  }
  await stores.settings.save(settings);
  await stores.dataState.set({
    schemaVersion: SCHEMA_VERSION,
    seededAt: asOf,
    demonstrationUntil: demonstration ? asOf : null,
  });
}

/**
 * Advances the demonstration from `from` to `to`. It marks changed months that are locked by then, because the nightly
 * run would not rank them again.
 */
export async function extendDemonstration(
  stores: SeedStores,
  from: Instant,
  to: Instant,
  world: DemonstrationWorld = choDon,
): Promise<void> {
  const state = await stores.dataState.get();
  if (!state || state.demonstrationUntil === null || to <= from) return;
  const settings = await stores.settings.current();
  const register = await stores.registers.version(settings.registerVersion);
  const changes = ofExistingUnits(register, demonstrationChanges(world, from, to));
  const { reports, revisions, deliveries } = await untouched(stores, changes);
  await markMonths(stores, world.scope.id, lockedMonthsTouched(world, settings, reports, localDateOf(to)), to);
  for (const delivery of deliveries) await stores.deliveries.record(delivery, delivery.delivery);
  await stores.reports.load(reports, revisions);
  await stores.dataState.set({ ...state, demonstrationUntil: to });
}

/** A published reorganisation ends units of the demonstration. They report no more for periods that closed after it. */
function ofExistingUnits(register: Register, changes: Demonstration): Demonstration {
  const exists = ({ unit, period }: OfReport) =>
    unitById(register, unit, closingDateOf(period, SEEDED_CLOSING_DAY)) !== undefined;
  return onlyOf(changes, exists);
}

/** The changes without reports that a person has worked on. */
async function untouched(stores: SeedStores, changes: Demonstration): Promise<Demonstration> {
  const name = ({ unit, period }: OfReport) => `${unit} ${period}`;
  const keys = new Map([...changes.reports, ...changes.deliveries].map((report) => [name(report), report]));
  const { reports, unreadable } = await stores.reports.history([...keys.values()]);
  const worked = reports.filter(({ unit, period, tokens }) =>
    tokens.some((token, i) => token !== demonstrationToken(unit, period, i + 1)),
  );
  // Unreadable reports are left out too, so that nothing is overwritten.
  const damaged = unreadable.map(({ path, period }) => ({ unit: unitIdOf(path), period }));
  const theirs = new Set([...worked, ...damaged].map(name));
  return onlyOf(changes, (report) => !theirs.has(name(report)));
}

type OfReport = Pick<Report, 'unit' | 'period'>;

const onlyOf = ({ reports, revisions, deliveries }: Demonstration, isMeant: (of: OfReport) => boolean) => ({
  reports: reports.filter(isMeant),
  revisions: revisions.filter(isMeant),
  deliveries: deliveries.filter(isMeant),
});

async function markMonths(
  stores: SeedStores,
  scope: UnitId,
  months: readonly PeriodId[],
  asOf: Instant,
): Promise<void> {
  for (const month of months) await stores.recomputeMarks.mark(scope, month, `demonstration-${asOf}`);
}

/** The months whose ranking uses one of these reports and that are locked on that day, oldest first. */
function lockedMonthsTouched(
  world: Pick<DemonstrationWorld, 'scope' | 'method'>,
  settings: Settings,
  reports: readonly Report[],
  today: LocalDate,
): PeriodId[] {
  const scope = settings.scopes.find((settingsOf) => settingsOf.scope === world.scope.id);
  if (!scope) return [];
  const calendar = workingCalendar(settings.holidays);
  const carriesForward = world.method.missingPolicy === 'CARRY_FORWARD';
  const periods = [...new Set(reports.map((report) => report.period))];
  const months = new Set(periods.flatMap((period) => monthsUsing(period, scope, today, carriesForward)));
  return [...months].filter((month) => reasonNotOpen(scope, month, today, calendar) === 'LOCKED').toSorted();
}
