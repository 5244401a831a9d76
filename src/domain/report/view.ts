import { can, type Viewer } from '../access/access.js';
import type { Figures } from '../figure/figure.js';
import type { LoadedMark } from '../figure/filing-record.js';
import type { FigureOrigins } from '../figure/origin.js';
import { type FigureView, viewOf } from '../figure/view.js';
import { type IndicatorOf, indicatorsOf } from '../method/catalogue.js';
import type { MethodVersion } from '../method/method.js';
import type { Unit } from '../register/unit.js';
import { dueDayOf } from '../settings/deadline.js';
import { countedDueDay, judgedExtensions, type PublicExtension, publicExtension } from '../settings/extension.js';
import { isFromFirstPeriodOn } from '../settings/period-state.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import { type PeriodId, periodOf } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Report } from './report.js';
import { firstSubmissionBy, type Timeliness, timelinessOf } from './timeliness.js';

/** The public state: a draft counts as not submitted, and a return stays between reviewer and commune. */
export type PublicState = 'NOT_SUBMITTED' | 'SUBMITTED' | 'APPROVED';

export type ReportFigureView = {
  readonly of: IndicatorOf;
  readonly figure: FigureView;
  /** A file of the past brought it. */
  readonly isLoaded?: boolean;
};

/** A report as a viewer may see it; there is one for every expected report, even before anything is saved. */
export type ReportView = {
  readonly scope: ScopeSettings;
  readonly unit: Unit;
  readonly period: PeriodId;
  readonly state: PublicState;
  readonly dueDay: LocalDate;
  readonly isExtended: boolean;
  /** Oldest first. */
  readonly extensions: readonly PublicExtension[];
  readonly firstSubmittedAt: Instant | null;
  readonly approvedAt: Instant | null;
  readonly timeliness: Timeliness;
  /** What the viewer may see of the figures; null before the first approval. */
  readonly visible: Figures | null;
  readonly method: MethodVersion;
  /** The file of the past that brought approved figures; null where people filed them. */
  readonly loaded: LoadedMark | null;
  readonly origins?: FigureOrigins | undefined;
  readonly isDemonstration: boolean;
};

export type ReportContext = {
  readonly viewer: Viewer;
  readonly scope: ScopeSettings;
  readonly calendar: WorkingCalendar;
  readonly method: MethodVersion;
  readonly now: Instant;
};

/** Approved figures stay in force while the report is worked on again. */
export function publicState(report: Pick<Report, 'state' | 'approved'> | undefined): PublicState {
  if (!report) return 'NOT_SUBMITTED';
  if (report.approved) return 'APPROVED';
  switch (report.state) {
    case 'DRAFT':
      return 'NOT_SUBMITTED';
    case 'SUBMITTED':
    case 'RETURNED':
      return 'SUBMITTED';
    case 'APPROVED':
      return 'APPROVED';
  }
}

const NOT_DUE: Timeliness = { kind: 'NOT_DUE', workingDaysLate: 0 };

export function reportView(
  unit: Unit,
  period: PeriodId,
  report: Report | undefined,
  { viewer, scope, calendar, method, now }: ReportContext,
): ReportView {
  const dueDay = dueDayOf(scope, period, calendar);
  // Nobody had to file a report of the past, so a loaded one is neither on time nor late.
  const judged = report?.loaded && !isFromFirstPeriodOn(scope, period) ? undefined : report;
  const visible = can(viewer, 'read', 'approvedFigures') ? (report?.approved ?? null) : null;
  return {
    scope,
    unit,
    period,
    state: publicState(report),
    dueDay: countedDueDay(report, dueDay),
    isExtended: report?.extension != null,
    extensions: judgedExtensions(report, dueDay).map(publicExtension),
    firstSubmittedAt: firstSubmissionBy(judged, now),
    approvedAt: report?.approvedAt ?? null,
    timeliness: report === judged ? timelinessOf(report, dueDay, calendar, now) : NOT_DUE,
    visible,
    method,
    loaded: report?.loaded ?? null,
    origins: report?.loaded && report.approvedOrigins,
    isDemonstration: report?.isDemonstration ?? false,
  };
}

/** One for each indicator of the period's frequency that is typed; none before the first approval. */
export function figuresOf({ visible, origins, method, period }: ReportView): ReportFigureView[] {
  if (!visible) return [];
  const { frequency } = periodOf(period);
  return indicatorsOf(method)
    .filter(({ indicator }) => indicator.frequency === frequency && !indicator.computed)
    .map((of) => ({
      of,
      figure: viewOf(visible.get(of.indicator.code)),
      isLoaded: origins?.get(of.indicator.code)?.kind === 'LOADED',
    }));
}

/** What a list of reports may be narrowed to; an absent filter lets everything through. */
export type ReportFilter = {
  readonly state?: PublicState | null;
  readonly overdue?: boolean | null;
  readonly late?: boolean | null;
};

export const passes = (view: ReportView, { state, overdue, late }: ReportFilter): boolean =>
  (state == null || view.state === state) &&
  (overdue == null || (view.timeliness.kind === 'OVERDUE') === overdue) &&
  (late == null || (view.timeliness.kind === 'LATE') === late);
