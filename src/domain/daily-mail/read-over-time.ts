import type { MailEntry } from '../mail/mail.js';
import { nothingMoved, seatPathOn, seatPathsOf, storedPathsOf } from '../register/seat.js';
import { areasOf, isAtOrBelow, type Register, type UnitPath, unitIdOf } from '../register/unit.js';
import { communesOverTime } from '../reminder/communes-over-time.js';
import { allParts, inheritanceOf } from '../report/inherited-draft.js';
import type { ReportsFound } from '../report/report.js';
import { scopePathIn, scopePathOn } from '../settings/scope-paths.js';
import type { ScopeSettings, Settings } from '../settings/scope-settings.js';
import { innermostScope, scopesAround } from '../settings/scopes.js';
import type { LocalDate } from '../time/local-date.js';
import { type PeriodId, windowOf } from '../time/period.js';

/**
 * Reports of a period below a scope, and those of communes elsewhere that the scope is now responsible for, or whose
 * drafts its communes took over within the period's window.
 */
export async function reportsOverTime(
  inScope: (path: UnitPath, period: PeriodId) => Promise<ReportsFound>,
  { settings, register }: { readonly settings: Settings; readonly register: Register },
  scope: ScopeSettings,
  period: PeriodId,
  day: LocalDate,
): Promise<ReportsFound> {
  const { from, to: closing } = windowOf(period, scope.closingDay);
  const hasEvent = (isThen: (effective: LocalDate) => boolean) => register.events?.some((of) => isThen(of.effective));
  const overTime = () => communesOverTime(register, scopePathOn(scope, day), day);
  const outside = hasEvent((effective) => closing < effective) ? overTime().outside : [];
  const parts = hasEvent((effective) => from < effective && effective <= closing)
    ? overTime().communes.flatMap(({ id }) => allParts(inheritanceOf(register, id).parts))
    : [];
  const areaOf = (path: UnitPath) => {
    const around = innermostScope(settings, path);
    return around ? scopePathIn(around, period) : path;
  };
  const own = areasOf(register, scopePathIn(scope, period), closing);
  const elsewhere = parts.filter(({ path }) => !own.some((area) => isAtOrBelow(path, area)));
  const before = elsewhere.flatMap(({ path }) => scopesAround(settings, path)[0] ?? []);
  const areas = new Set([...own, ...outside.map(areaOf), ...before.map((former) => scopePathIn(former, period))]);
  const found = await Promise.all([...areas].map((area) => inScope(area, period)));
  return {
    reports: found.flatMap(({ reports }) => reports),
    unreadable: found.flatMap(({ unreadable }) => unreadable),
  };
}

/** Letters to officials who now work below a scope, under whatever path they were sent. */
export async function ledgerOverTime(
  ofScope: (path: UnitPath) => Promise<MailEntry[]>,
  register: Register,
  scope: UnitPath,
  day: LocalDate,
): Promise<MailEntry[]> {
  const paths = storedPathsOf(register, scope);
  // Under a map that was taken back, officials of the scope may have worked at a unit above that goes on.
  const seats = register.withdrawn ? seatPathsOf(register, unitIdOf(scope)) : [];
  const above = seats.filter((seat) => !paths.some((path) => isAtOrBelow(seat, path)));
  const found = (await Promise.all([...paths, ...above].map(ofScope))).flat();
  return nothingMoved(register)
    ? found
    : found.filter(({ path }) => above.includes(path) || isAtOrBelow(seatPathOn(register, path, day), scope));
}
