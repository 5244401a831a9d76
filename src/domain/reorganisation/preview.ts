import type { Official } from '../official/official.js';
import { linksOutOf, successorsOn } from '../register/lineage.js';
import { dayBefore } from '../register/register-in-force.js';
import { formationsIn, type Reorganisation } from '../register/reorganisation.js';
import { nextSeat } from '../register/seat.js';
import { byPath, type Register, type Unit, type UnitId, unitById } from '../register/unit.js';
import type { Report } from '../report/report.js';
import type { ScopeSettings, Settings } from '../settings/scope-settings.js';
import { type PeriodId, periodHolding } from '../time/period.js';
import { scopesEndingBy, scopesMovedBy } from './handover.js';
import type { RankingOfPreview } from './rankings-to-come.js';

export type RedirectOfPreview = { readonly from: UnitId; readonly to: readonly UnitId[] };
export type ReportOfPreview = {
  readonly unit: UnitId;
  readonly period: PeriodId;
  readonly state: Report['state'];
  readonly fillsIn: readonly UnitId[];
};
export type OfficialOfPreview = {
  readonly official: Official;
  readonly from: UnitId;
  readonly to: UnitId | null;
  readonly isWider: boolean;
};
/** A unit that goes on with another name, kind, code or parent. */
export type ChangeOfPreview = { readonly before: Unit; readonly after: Unit };

/** A scope whose unit ends or goes on below another unit. */
export type ScopeOfPreview = {
  readonly scope: ScopeSettings;
  /** The heir of the scope; null if the scope goes on itself. */
  readonly heir: UnitId | null;
  /** The unit directly above from the day on, if the scope's unit moves; else null. */
  readonly to: UnitId | null;
  readonly firstPeriod: PeriodId;
};

export type ReorganisationPreview = ReturnType<typeof previewOf>;

export type PreviewInput = {
  readonly settings: Settings;
  /** The register after the event. */
  readonly after: Register;
  readonly event: Reorganisation;
  /** Reports for periods that close on the day or later. */
  readonly reports: readonly Report[];
  readonly openPeriods: readonly PeriodId[];
  /** Officials at their units of the day before. */
  readonly officials: readonly Official[];
  readonly rankings: readonly RankingOfPreview[];
};

export function previewOf(input: PreviewInput) {
  const { settings, after, event, reports, openPeriods, rankings } = input;
  const ending = endingUnits(after, event);
  const ended = new Set(ending.map(({ id }) => id));
  const officials = input.officials
    .filter(({ unit, active }) => active && ended.has(unit))
    .map((official): OfficialOfPreview => {
      const seat = nextSeat(after, official.unit);
      return { official, from: official.unit, to: seat?.unit ?? null, isWider: seat?.isWider ?? false };
    });
  return {
    ending,
    beginning: after.units
      .filter(({ id, level, validFrom }) => isFormed(event, id) && level !== 'VILLAGE' && validFrom === event.effective)
      .toSorted(byPath),
    changing: changingUnits(after, event),
    redirects: ending.map(({ id }) => ({ from: id, to: successorsOn(after, id, event.effective) })),
    reports: reports.flatMap(({ unit, period, state }): ReportOfPreview[] =>
      ended.has(unit) ? [{ unit, period, state, fillsIn: wholeHeirs(after, unit) }] : [],
    ),
    openPeriods,
    officials,
    scopes: [
      ...scopesEndingBy(settings, after, event).map(({ scope, heir }) => ({ scope, heir, to: null })),
      ...scopesMovedBy(settings, after, event).map(({ scope }) => {
        const to = unitById(after, scope.scope, event.effective)?.parent ?? null;
        return { scope, heir: null, to };
      }),
    ].map(
      (of): ScopeOfPreview => ({ ...of, firstPeriod: periodHolding(event.effective, 'MONTHLY', of.scope.closingDay) }),
    ),
    rankings,
    needsConfirmation: officials.some(({ isWider }) => isWider),
  };
}

export const endingUnits = (after: Register, { effective, changes }: Reorganisation): Unit[] =>
  after.units
    .filter(({ id, level, validTo }) => {
      if (level === 'VILLAGE' || validTo !== dayBefore(effective)) return false;
      return unitById(after, id, effective) === undefined && changes.length > 0;
    })
    .toSorted(byPath);

const changingUnits = (after: Register, event: Reorganisation): ChangeOfPreview[] =>
  after.units
    .filter(({ id, level, validFrom }) => level !== 'VILLAGE' && validFrom === event.effective && !isFormed(event, id))
    .flatMap((unit) => {
      const before = unitById(after, unit.id, dayBefore(event.effective));
      return before ? [{ before, after: unit }] : [];
    })
    .toSorted((a, b) => byPath(a.after, b.after));

const isFormed = (event: Reorganisation, id: UnitId): boolean => formationsIn(event).some(({ unit }) => unit.id === id);

const wholeHeirs = (after: Register, unit: UnitId): UnitId[] =>
  linksOutOf(after, unit).flatMap(({ to, extent }) => (extent === 'WHOLE' ? [to] : []));
