import { registerWith, reportsAfter } from '../../administer/publication-situation.js';
import { officialsWithin } from '../../domain/official/officials-within.js';
import { dayBefore, foldReorganisations } from '../../domain/register/register-in-force.js';
import type { Reorganisation } from '../../domain/register/reorganisation.js';
import type { UnitId } from '../../domain/register/unit.js';
import { endingUnits, previewOf, type ReorganisationPreview } from '../../domain/reorganisation/preview.js';
import type { PublicationSituation } from '../../domain/reorganisation/publication.js';
import { periodsUnder, rankingsConcerned } from '../../domain/reorganisation/rankings-to-come.js';
import { scopesConcerned } from '../../domain/reorganisation/scopes-concerned.js';
import { periodStates } from '../../domain/settings/period-state.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import { type PeriodId, previousPeriod } from '../../domain/time/period.js';
import { workingCalendar } from '../../domain/time/working-calendar.js';
import type { Stores } from '../../store/index.js';

/** The changes that a draft without faults would make. Writes nothing. */
export async function previewFor(
  stores: Stores,
  { settings, register, base }: PublicationSituation,
  event: Reorganisation,
  now: Instant,
): Promise<ReorganisationPreview> {
  const today = localDateOf(now);
  const { units } = foldReorganisations(base.units, [...(register.events ?? []), event]);
  const after = registerWith(register, units, event);
  const ending = endingUnits(after, event);
  const areas = [...new Set(ending.map(({ path }) => path.split('/', 1)[0] as string))];
  const calendar = workingCalendar(settings.holidays);
  const concerned = scopesConcerned(settings, register, after, event);
  const lastDay = dayBefore(event.effective);
  const [reports, officials, rankings] = await Promise.all([
    reportsAfter(stores, settings, ending, event.effective, today),
    Promise.all(areas.map((area) => officialsWithin(stores.officials.ofScope, register, area, lastDay))),
    Promise.all(
      concerned.map(({ scope, firstMonth }) =>
        rankingsFrom(stores, scope.scope, previousPeriod(firstMonth), today.slice(0, 7)),
      ),
    ),
  ]);
  return previewOf({
    settings,
    after,
    event,
    reports,
    openPeriods: [
      ...new Set(concerned.flatMap((of) => periodsUnder(of, periodStates(of.scope, today, calendar).open, event))),
    ],
    officials: officials.flat(),
    rankings: concerned.flatMap((of, i) => rankingsConcerned(of, rankings[i] ?? [], today, calendar)),
  });
}

/** The published rankings between two months. An event in the future gives an empty range, which the table would refuse. */
const rankingsFrom = async ({ rankings }: Stores, scope: UnitId, from: PeriodId, to: PeriodId) =>
  from > to ? [] : rankings.between(scope, from, to);
