import { type FieldChange, fieldChanges } from '../administration/field-changes.js';
import { type Figure, type Figures, sameFigure } from '../figure/figure.js';
import { errorsAlone } from '../figure/validation.js';
import { indicatorOf, type MethodVersion } from '../method/method.js';
import { errorOfFault, userError } from '../refusal/user-error.js';
import { seatPathOn } from '../register/seat.js';
import { isAtOrBelow, type Register, type Unit, type UnitPath, validOn } from '../register/unit.js';
import { villagesIn } from '../register/villages.js';
import type { Report } from '../report/report.js';
import { lockDayOf } from '../settings/deadline.js';
import { reasonNotOpen } from '../settings/period-state.js';
import type { ScopeSettings, Settings } from '../settings/scope-settings.js';
import { innermostScope } from '../settings/scopes.js';
import { byPlace, faultAt, type LoadFault } from '../sheet/fault.js';
import type { FigureRow, FigureRows, PastFigureColumn } from '../sheet/figure-rows.js';
import { madeOnce } from '../text/grouped-by.js';
import { onceForEach } from '../text/once-for.js';
import { joinedTexts, type Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import { closingDateOf, type PeriodId, periodOf } from '../time/period.js';
import { shortPeriodLabel } from '../time/texts.js';
import { type WorkingCalendar, workingCalendar } from '../time/working-calendar.js';
import { type LoadAnswer, type LoadItem, loadItem } from './answer.js';
import { FIGURE_LOAD_TEXTS, FIGURE_ROW_TEXTS } from './figure-load-texts.js';
import { type LoadBounds, scopeFaults } from './scope.js';
import { unitMeant, unitsWithCodes } from './units-with-codes.js';

/** The figures of one commune and period in a file. */
export type LoadedReport = {
  readonly unit: Unit;
  readonly period: PeriodId;
  /** The day on which the period closed. Rights on the report are those of that day. */
  readonly closed: LocalDate;
  readonly figures: Figures;
  readonly rows: readonly FigureRow[];
};

export type FigureLoad = ReturnType<typeof figureLoad>;

type Known = {
  readonly register: Register;
  readonly settings: Settings;
  methodOf(period: PeriodId): MethodVersion;
};

/** The scope to which a unit reports for a period; undefined if the unit was not there when the period closed. */
export function filingScopeThen(settings: Settings, unit: Unit, period: PeriodId): ScopeSettings | undefined {
  const scope = innermostScope(settings, unit.path);
  return scope && validOn(unit, closingDateOf(period, scope.closingDay)) ? scope : undefined;
}

/** Loads figures of periods that the form does not accept. For other periods, the responsible people file them. */
export function figureLoad({ register, settings, methodOf }: Known, read: FigureRows, bounds: LoadBounds) {
  const { within, scope, day } = bounds;
  const codes = unitsWithCodes(register.units);
  const limit = scope === null ? undefined : unitMeant(codes, scope, day);
  const faults: LoadFault[] = [...read.faults, ...scopeFaults(scope, limit)];
  const found = new Map<string, LoadedReport & { figures: Map<string, Figure>; rows: FigureRow[] }>();
  let leftOut = 0;
  const reasonOf = periodJudge(settings, day);
  // A commune of the period may have moved or ended since. Its past belongs to the unit where its officials work today.
  const isIn = ({ path }: Unit, area: UnitPath): boolean =>
    isAtOrBelow(path, area) || isAtOrBelow(seatPathOn(register, path, day), area);
  const fault = (row: FigureRow, column: PastFigureColumn, code: keyof typeof FIGURE_ROW_TEXTS, value: string) =>
    faults.push(faultAt(row.place, column, code, value, FIGURE_ROW_TEXTS[code](value)));
  for (const row of read.rows) {
    const named = codes.get(row.commune.padStart(5, '0')) ?? [];
    const unit = named.find((one) => filingScopeThen(settings, one, row.period) !== undefined);
    const filing = unit && filingScopeThen(settings, unit, row.period);
    const indicator = indicatorOf(methodOf(row.period), row.indicator);
    const isHere = limit !== undefined && (unit ? [unit] : named).some((one) => isIn(one, limit.path));
    if (scope !== null && !isHere) leftOut += 1;
    else if (unit?.level !== 'COMMUNE' || !filing) fault(row, 'commune', 'NO_SUCH_COMMUNE', row.commune);
    else if (!isIn(unit, within)) fault(row, 'commune', 'OUTSIDE_YOUR_UNIT', unit.name.vi);
    else if (isNotPast(row, filing)) continue;
    else if (!indicator || indicator.computed) fault(row, 'indicator', 'INDICATOR_UNKNOWN', row.indicator);
    else if (indicator.frequency !== periodOf(row.period).frequency)
      fault(row, 'period', 'OTHER_FREQUENCY', row.period);
    else {
      const figure = figureIn(row, indicator.kind);
      if (figure === 'NO_DENOMINATOR') fault(row, 'denominator', 'DENOMINATOR_MISSING', row.indicator);
      else if (figure === 'OTHER_KIND') fault(row, 'figure', 'FIGURE_OF_ANOTHER_KIND', String(row.figure));
      else add(row, unit, closingDateOf(row.period, filing.closingDay), figure);
    }
  }
  for (const { unit, period, closed, figures, rows } of found.values()) {
    const villages = villagesIn(register, unit.path, closed);
    for (const wrong of errorsAlone({ method: methodOf(period), period, figures, villages })) {
      const row = rows.find(({ indicator }) => indicator === wrong.path[0]);
      const column = wrong.path[1] === 'denominator' ? 'denominator' : 'figure';
      if (row) faults.push(faultAt(row.place, column, wrong.code, wrong.value, errorOfFault(wrong).message));
    }
  }
  return { reports: [...found.values()], faults: faults.toSorted(byPlace), leftOut };

  /** Adds a fault if the form accepts the period, or if the period has not begun. */
  function isNotPast({ place, period }: FigureRow, filing: ScopeSettings): boolean {
    const reason = reasonOf(filing, period);
    if (reason) faults.push(faultAt(place, 'period', reason.code, period, reason.message));
    return reason !== undefined;
  }

  function add(row: FigureRow, unit: Unit, closed: LocalDate, figure: Figure): void {
    const key = `${unit.id} ${row.period}`;
    const report = madeOnce(found, key, () => ({ unit, period: row.period, closed, figures: new Map(), rows: [] }));
    if (report.figures.has(row.indicator)) return void fault(row, 'indicator', 'FIGURE_TWICE', row.indicator);
    report.figures.set(row.indicator, figure);
    report.rows.push(row);
  }
}

/** Cached, because every row asks: each period of a scope is judged once. */
function periodJudge({ holidays }: Settings, today: LocalDate) {
  const calendar = workingCalendar(holidays);
  return onceForEach((scope: ScopeSettings, period: PeriodId) => reasonNotPast(scope, period, today, calendar));
}

function figureIn({ figure, denominator }: FigureRow, kind: Figure['kind']): Figure | 'NO_DENOMINATOR' | 'OTHER_KIND' {
  if (kind === 'boolean') return typeof figure === 'boolean' ? { kind, value: figure } : 'OTHER_KIND';
  if (typeof figure === 'boolean') return 'OTHER_KIND';
  if (kind !== 'ratio') return { kind, value: figure };
  return denominator === undefined ? 'NO_DENOMINATOR' : { kind, numerator: figure, denominator };
}

/** A commune and period to write; `before` is the report of an earlier file. Reports that people filed never change. */
export type ReportToWrite = LoadedReport & { readonly before?: Report };

/**
 * The figures that the load adds, and those of earlier loads that it corrects. Figures that the file lacks stay.
 *
 * @param existing the stored reports; null for one that cannot be read
 */
export function answerOfFigures(
  { reports, faults, leftOut }: FigureLoad,
  existing: ReadonlyMap<string, Report | null>,
  warnings: readonly LoadFault[],
): { readonly answer: LoadAnswer; readonly toWrite: readonly ReportToWrite[] } {
  const findings: LoadFault[] = [];
  const [added, changed]: [LoadItem[], LoadItem[]] = [[], []];
  const toWrite: ReportToWrite[] = [];
  let unchanged = 0;
  for (const report of reports) {
    const before = existing.get(`${report.unit.id} ${report.period}`);
    const figures = new Map([...(before?.approved ?? []), ...report.figures]);
    if (before === null) {
      const { code, message } = userError('DATA_UNREADABLE', []);
      findings.push(...atPeriod(report, code, message));
    } else if (!before) {
      toWrite.push(report);
      added.push(itemOf(report, [{ field: 'figures', before: null, after: String(report.figures.size) }]));
    } else if (before.approved && isSame(before.approved, figures)) unchanged += 1;
    else if (isFromFile(before)) {
      toWrite.push({ ...report, figures, before });
      changed.push(itemOf(report, fieldChanges(shownFigures(before.approved), shownFigures(figures))));
    } else findings.push(...atPeriod(report, 'REPORT_EXISTS', FIGURE_LOAD_TEXTS.REPORT_EXISTS(report.unit.name.vi)));
  }
  return {
    answer: {
      kind: 'figures',
      added,
      changed,
      missing: [],
      unchanged,
      leftOut,
      warnings,
      faults: [...faults, ...findings].toSorted(byPlace),
    },
    toWrite,
  };
}

/** Whether a file brought the report and nobody has filed anything since. */
const isFromFile = ({ state, loaded, approved, approvedOrigins }: Report): boolean =>
  state === 'APPROVED' &&
  loaded !== undefined &&
  [...(approved?.keys() ?? [])].every((code) => approvedOrigins?.get(code)?.kind === 'LOADED');

const atPeriod = ({ period, rows: [first] }: LoadedReport, code: string, message: Text): LoadFault[] =>
  first ? [faultAt(first.place, 'period', code, period, message)] : [];

const isSame = (a: Figures, b: Figures): boolean =>
  a.size === b.size && [...a].every(([code, figure]) => sameFigure(figure, b.get(code)));

const shownFigures = (figures: Figures | null) =>
  Object.fromEntries(
    [...(figures ?? [])].map(([code, figure]) => [
      code,
      figure.kind === 'ratio' ? `${figure.numerator}/${figure.denominator}` : String(figure.value),
    ]),
  );

function itemOf({ unit, period, rows }: LoadedReport, changes: readonly FieldChange[]): LoadItem {
  const name = joinedTexts([unit.name, shortPeriodLabel(period)]);
  return loadItem({ ...unit, id: `${unit.id} ${period}`, name }, rows[0]?.place.row ?? null, changes);
}

type NotPast = { readonly code: 'PERIOD_IS_FILED' | 'PERIOD_NOT_BEGUN'; readonly message: Text };

/**
 * Why a file must not contain figures of a period; undefined = it may, because the form accepts none: the period is
 * before the first one filed, or locked. While a period is open, the responsible people file its figures.
 */
function reasonNotPast(
  scope: ScopeSettings,
  period: PeriodId,
  today: LocalDate,
  calendar: WorkingCalendar,
): NotPast | undefined {
  switch (reasonNotOpen(scope, period, today, calendar)) {
    case 'BEFORE_FIRST_PERIOD':
    case 'LOCKED':
      return undefined;
    case 'WINDOW_NOT_OPEN':
      return { code: 'PERIOD_NOT_BEGUN', message: FIGURE_LOAD_TEXTS.PERIOD_NOT_BEGUN(period) };
    case undefined: {
      const lock = lockDayOf(scope, period, calendar);
      return { code: 'PERIOD_IS_FILED', message: FIGURE_LOAD_TEXTS.PERIOD_IS_FILED(period, scope.firstPeriod, lock) };
    }
  }
}
