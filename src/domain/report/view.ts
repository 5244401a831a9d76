import { can, type Viewer } from '../access/access.js';
import type { Figures } from '../figure/figure.js';
import { type FigureView, viewOf } from '../figure/view.js';
import { type IndicatorOf, indicatorsOf } from '../method/catalogue.js';
import type { MethodVersion } from '../method/method.js';
import type { Unit } from '../register/unit.js';
import { dueDayOf } from '../settings/deadline.js';
import { countedDueDay, judgedExtensions, type PublicExtension, publicExtension } from '../settings/extension.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import { type PeriodId, periodOf } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Report } from './report.js';
import { firstSubmissionBy, type Timeliness, timelinessOf } from './timeliness.js';

/** The public state: a draft counts as not submitted, and a return stays between reviewer and commune. */
export type PublicState = 'NOT_SUBMITTED' | 'SUBMITTED' | 'APPROVED';

export type ReportFigureView = { readonly of: IndicatorOf; readonly figure: FigureView };

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

export function reportView(
  unit: Unit,
  period: PeriodId,
  report: Report | undefined,
  { viewer, scope, calendar, method, now }: ReportContext,
): ReportView {
  const dueDay = dueDayOf(scope, period, calendar);
  const visible = can(viewer, 'read', 'approvedFigures') ? (report?.approved ?? null) : null;
  return {
    scope,
    unit,
    period,
    state: publicState(report),
    dueDay: countedDueDay(report, dueDay),
    isExtended: report?.extension != null,
    extensions: judgedExtensions(report, dueDay).map(publicExtension),
    firstSubmittedAt: firstSubmissionBy(report, now),
    approvedAt: report?.approvedAt ?? null,
    timeliness: timelinessOf(report, dueDay, calendar, now),
    visible,
    method,
    isDemonstration: report?.isDemonstration ?? false,
  };
}

/** One for each indicator of the period's frequency that is typed; none before the first approval. */
export function figuresOf({ visible, method, period }: ReportView): ReportFigureView[] {
  if (!visible) return [];
  const { frequency } = periodOf(period);
  return indicatorsOf(method)
    .filter(({ indicator }) => indicator.frequency === frequency && !indicator.computed)
    .map((of) => ({ of, figure: viewOf(visible.get(of.indicator.code)) }));
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
