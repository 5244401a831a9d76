import { groupedBy } from '../text/grouped-by.js';
import { addDays, type LocalDate } from '../time/local-date.js';
import { applyReorganisation } from './apply-reorganisation.js';
import { formationsIn, type Reorganisation, unitsNeeded } from './reorganisation.js';
import type { ReorganisationFault } from './reorganisation-fault.js';
import { inCodeUnits, type Register, type Unit, validOn } from './unit.js';

export class ReorganisationError extends Error {
  override name = 'ReorganisationError';
}

/**
 * The units in force are the base with every published event applied, in the order of days and ids. So the order of
 * publication never matters, and an event is taken back by leaving it out.
 */
export function foldReorganisations(
  base: readonly Unit[],
  events: readonly Reorganisation[],
): { readonly units: readonly Unit[]; readonly faults: readonly ReorganisationFault[] } {
  let units = base;
  const faults: ReorganisationFault[] = [];
  for (const ofDay of byDay(events)) {
    for (const event of neededFirst(ofDay)) {
      const applied = applyReorganisation(units, event);
      units = applied.units;
      faults.push(...applied.faults);
    }
    faults.push(...codesTakenTwice(units, ofDay));
  }
  return { units, faults };
}

/**
 * The register after its published events. Throws ReorganisationError if they do not fit; `reasonsToRefuse…` tells
 * before.
 */
export function registerInForce(
  version: number,
  base: { readonly version: number; readonly units: readonly Unit[] },
  events: readonly Reorganisation[],
): Register {
  const { units, faults } = foldReorganisations(base.units, events);
  const [first] = faults;
  if (first) throw new ReorganisationError(`${first.event} ${first.path.join('.')}: ${first.code} ${first.value}`);
  return { version, units, base: base.version, events: inOrder(events) };
}

/** Faults that the other published events would have without this one. */
export const reasonsToRefuseWithdrawal = (
  base: readonly Unit[],
  published: readonly Reorganisation[],
  id: string,
): readonly ReorganisationFault[] =>
  foldReorganisations(
    base,
    published.filter((event) => event.id !== id),
  ).faults;

/** The last day of units that an event of `day` ends. */
export const dayBefore = (day: LocalDate): LocalDate => addDays(day, -1);

const inOrder = (events: readonly Reorganisation[]): Reorganisation[] =>
  events.toSorted((a, b) => inCodeUnits(a.effective, b.effective) || inCodeUnits(a.id, b.id));

const byDay = (events: readonly Reorganisation[]): Reorganisation[][] => [
  ...groupedBy(inOrder(events), ({ effective }) => effective).values(),
];

/** Orders the events of a day: an event comes after the events that form the units it names. */
function neededFirst(events: readonly Reorganisation[]): Reorganisation[] {
  const formedBy = new Map(
    events.flatMap((event) => formationsIn(event).map(({ unit }) => [unit.id, event.id] as const)),
  );
  const ordered: Reorganisation[] = [];
  const waiting = [...events];
  while (waiting.length > 0) {
    const isReady = (event: Reorganisation) =>
      !unitsNeeded(event).some((unit) => waiting.some(({ id }) => id !== event.id && formedBy.get(unit) === id));
    // Events that wait for each other are applied by id. What is lacking then shows as a fault.
    const next = Math.max(0, waiting.findIndex(isReady));
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}

/** Codes of two units at the end of a day: one event may take a code that another event of the day frees. */
function codesTakenTwice(units: readonly Unit[], events: readonly Reorganisation[]): ReorganisationFault[] {
  const day = events[0]?.effective ?? '';
  const bearers = groupedBy(
    units.filter((unit) => unit.gsoCode !== null && validOn(unit, day)),
    ({ level, gsoCode }) => `${level} ${gsoCode}`,
  );
  return events.flatMap(({ id: event, changes }) =>
    changes.flatMap((change, i): ReorganisationFault[] => {
      const [unit, code, path] =
        change.of === 'FORM'
          ? [change.unit.id, change.unit.gsoCode, ['changes', String(i), 'unit', 'gsoCode']]
          : change.of === 'ALTER'
            ? [change.unit, change.gsoCode ?? null, ['changes', String(i), 'gsoCode']]
            : ['', null, []];
      const level = units.findLast(({ id }) => id === unit)?.level ?? '';
      const other = bearers.get(`${level} ${code}`)?.find(({ id }) => id !== unit)?.id;
      return code === null || other === undefined
        ? []
        : [{ code: 'CODE_TAKEN', event, path, value: code, other, lacking: null }];
    }),
  );
}
