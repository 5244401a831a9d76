import { type Instant, localDateOf } from '../domain/local-date.js';
import { isUnfinished, type MailEntry } from '../domain/mail.js';
import type { MailSituation } from '../domain/mail-situation.js';
import type { PeriodId } from '../domain/period.js';
import { periodStates } from '../domain/period-state.js';
import { periodsToRead } from '../domain/plan-daily-mail.js';
import type { Report } from '../domain/report.js';
import type { ScopeSettings, Settings } from '../domain/scope-settings.js';
import { type Suppression, unreachableAmong } from '../domain/suppression.js';
import { isAtOrBelow, isBelow, type UnitId, unitById } from '../domain/unit.js';
import { workingCalendar } from '../domain/working-calendar.js';
import { methodInForce } from './method-in-force.js';
import type { SendRemindersDeps } from './send-reminders.js';

type Reader = Pick<SendRemindersDeps, 'registers' | 'methods' | 'reports' | 'officials' | 'mail'>;

export type ScopeReading = {
  readonly situation: MailSituation;
  /** Today's ledger entries of the scope, read consistently. */
  readonly today: readonly MailEntry[];
  /** Entries of earlier days that never went out: today's plan says what they would have said. */
  readonly leftOver: readonly MailEntry[];
};

export class UnknownScopeError extends Error {
  override name = 'UnknownScopeError';
}

/** Everything the plan of a scope and day depends on; one Query a question, all at once. */
export async function readSituation(
  deps: Reader,
  settings: Settings,
  suppressed: readonly Suppression[],
  scope: ScopeSettings,
  asOf: Instant,
): Promise<ScopeReading> {
  const day = localDateOf(asOf);
  const cal = workingCalendar(settings.holidays);
  const { open } = periodStates(scope, day, cal);
  const periods = periodsToRead({ scope, asOf, open });
  const [register, methods, officials, ledger, ofDay, ...reports] = await Promise.all([
    deps.registers.version(settings.registerVersion),
    Promise.all(settings.methods.map(({ id }) => deps.methods.version(id))),
    deps.officials.ofScope(scope.path),
    deps.mail.ofScope(scope.path),
    deps.mail.ofDay(day),
    ...periods.map((period) => deps.reports.ofScope(scope.path, period)),
  ]);
  const scopeUnit = unitById(register, scope.scope, day) ?? unitById(register, scope.scope);
  if (!scopeUnit)
    throw new UnknownScopeError(`the register has no unit ${scope.scope}, which the settings name as a scope`);
  const methodFor = (period: PeriodId) => {
    const id = methodInForce(settings, period);
    const method = methods.find((version) => version.id === id);
    if (!method) throw new Error(`method ${id} was not read`);
    return method;
  };
  const earlier = ledger.filter((entry) => entry.day < day);
  return {
    situation: {
      scope,
      cal,
      asOf,
      scopeUnit,
      communes: register.units.filter((unit) => unit.level === 'COMMUNE' && isBelow(unit.path, scope.path)),
      officials,
      unreachable: unreachableAmong(officials, suppressed),
      open,
      reports: new Map(periods.map((period, i) => [period, byUnit(reports[i] ?? [])])),
      sent: byOfficial(earlier.filter(({ status }) => status === 'SENT')),
      methodFor,
    },
    today: ofDay.filter(({ path }) => isAtOrBelow(path, scope.path)),
    leftOver: earlier.filter(isUnfinished),
  };
}

const byUnit = (reports: readonly Report[]): Map<UnitId, Report> =>
  new Map(reports.map((report) => [report.unit, report]));

function byOfficial(entries: readonly MailEntry[]): Map<string, MailEntry[]> {
  const found = new Map<string, MailEntry[]>();
  for (const entry of entries) found.set(entry.official, [...(found.get(entry.official) ?? []), entry]);
  return found;
}

/** The same situation with the reports as they stand now. */
export function withReports(
  situation: MailSituation,
  keys: readonly { readonly unit: UnitId; readonly period: PeriodId }[],
  fresh: readonly Report[],
): MailSituation {
  const reports = new Map([...situation.reports].map(([period, ofPeriod]) => [period, new Map(ofPeriod)]));
  for (const { unit, period } of keys) {
    const now = fresh.find((report) => report.unit === unit && report.period === period);
    if (now) reports.get(period)?.set(unit, now);
    else reports.get(period)?.delete(unit);
  }
  return { ...situation, reports };
}
