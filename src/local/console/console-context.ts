import type { Official, OfficialRole } from '../../domain/official/official.js';
import { areasOf, type Unit, unitsBelow } from '../../domain/register/unit.js';
import type { FilingState } from '../../domain/report/actions.js';
import type { Report } from '../../domain/report/report.js';
import { filingStateOf } from '../../domain/report/sign-off.js';
import { isExpected, periodStates } from '../../domain/settings/period-state.js';
import { scopePathIn } from '../../domain/settings/scope-paths.js';
import { rulesOfStage } from '../../domain/settings/scopes.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import { closingDateOf, type PeriodId, periodOf } from '../../domain/time/period.js';
import { workingCalendar } from '../../domain/time/working-calendar.js';
import type { Stores } from '../../store/index.js';
import { officialsInOffice } from '../data/token-holder.js';

/** A commune's report of an open period, saved or not, with the officer who files it. */
export type OpenForm = {
  readonly unit: Unit;
  readonly period: PeriodId;
  readonly state: FilingState;
  readonly report: Report | undefined;
  readonly officer: Official;
};

export type ConsoleContext = NonNullable<Awaited<ReturnType<typeof consoleContext>>>;

/** The stored data that examples can use at that moment; undefined if there is no scope. */
export async function consoleContext(stores: Stores, now: Instant) {
  const administered = await stores.settings.administered();
  const { settings } = administered;
  const today = localDateOf(now);
  const scope = rulesOfStage(settings, today);
  if (!scope) return undefined;
  const calendar = workingCalendar(settings.holidays);
  const officials = await officialsInOffice(stores, settings, today);
  const register = await stores.registers.version(settings.registerVersion);
  const { collecting, open } = periodStates(scope, today, calendar);
  const months = open.filter((period) => periodOf(period).frequency === 'MONTHLY');
  const forms = await Promise.all(
    months.map(async (period) => {
      const [path, closing] = [scopePathIn(scope, period), closingDateOf(period, scope.closingDay)];
      const areas = areasOf(register, path, closing);
      const found = await Promise.all(areas.map((area) => stores.reports.ofScope(area, period)));
      const reports = new Map(found.flat().map((report) => [report.unit, report]));
      const communes = unitsBelow(register, path, closing, 'COMMUNE');
      return communes.flatMap((unit): OpenForm[] => {
        const officer = officials.find(({ role, path }) => role === 'officer' && path === unit.path);
        const report = reports.get(unit.id);
        return officer && isExpected(scope, period, unit)
          ? [{ unit, period, state: filingStateOf(report), report, officer }]
          : [];
      });
    }),
  );
  return {
    stores,
    administered,
    scope,
    calendar,
    now,
    today,
    collecting: collecting[0] ?? scope.firstPeriod,
    officials,
    /** Monthly forms, the newest period first. */
    forms: forms.flat(),
  };
}

/** The first active official with the role. */
export const holderOf = ({ officials }: ConsoleContext, role: OfficialRole): Official | undefined =>
  officials.find((official) => official.role === role);

/** The official with the role who acts on the report of a form: one of the commune, otherwise one of the level above. */
export function filerOf(data: ConsoleContext, role: OfficialRole, { officer, unit }: OpenForm): Official | undefined {
  if (role === 'officer') return officer;
  const atCommune = data.officials.find((official) => official.role === role && official.path === unit.path);
  return atCommune ?? holderOf(data, role);
}
