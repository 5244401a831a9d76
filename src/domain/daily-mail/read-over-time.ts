import type { MailEntry } from '../mail/mail.js';
import { nothingMoved, seatPathOn, seatPathsOf, storedPathsOf } from '../register/seat.js';
import { areasOf, isAtOrBelow, type Register, type UnitPath, unitIdOf } from '../register/unit.js';
import { communesOverTime } from '../reminder/communes-over-time.js';
import type { ReportsFound } from '../report/report.js';
import { scopePathIn, scopePathOn } from '../settings/scope-paths.js';
import type { ScopeSettings, Settings } from '../settings/scope-settings.js';
import { innermostScope } from '../settings/scopes.js';
import type { LocalDate } from '../time/local-date.js';
import { closingDateOf, type PeriodId } from '../time/period.js';

/** Reports of a period below a scope, and those of communes elsewhere that the scope is now responsible for. */
export async function reportsOverTime(
  inScope: (path: UnitPath, period: PeriodId) => Promise<ReportsFound>,
  { settings, register }: { readonly settings: Settings; readonly register: Register },
  scope: ScopeSettings,
  period: PeriodId,
  day: LocalDate,
): Promise<ReportsFound> {
  const isBeforeAnEvent = register.events?.some(({ effective }) => closingDateOf(period, scope.closingDay) < effective);
  const outside = isBeforeAnEvent ? communesOverTime(register, scopePathOn(scope, day), day).outside : [];
  const areaOf = (path: UnitPath) => {
    const around = innermostScope(settings, path);
    return around ? scopePathIn(around, period) : path;
  };
  const own = areasOf(register, scopePathIn(scope, period), closingDateOf(period, scope.closingDay));
  const areas = new Set([...own, ...outside.map(areaOf)]);
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
