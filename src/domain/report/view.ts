import { can, type Viewer } from '../access/access.js';
import { viewOf } from '../figure/figure.js';
import type { Unit } from '../register/unit.js';
import { dueDayOf } from '../settings/deadline.js';
import { countedDueDay, judgedExtensions, publicExtension } from '../settings/extension.js';
import { isFromFirstPeriodOn } from '../settings/period-state.js';
import { localDateOf } from '../time/local-date.js';
import { type PeriodId, periodOf } from '../time/period.js';
import type { FilingSituation } from './filing-situation.js';
import { indicatorsToFile } from './missing-figures.js';
import type { Report } from './report.js';
import { firstSubmissionBy, type Timeliness, timelinessOf, workingDaysOverdue } from './timeliness.js';

/** The public state. A draft counts as not submitted. A return is not public: it concerns reviewer and commune only. */
export type PublicState = 'NOT_SUBMITTED' | 'SUBMITTED' | 'APPROVED';

export type ReportFigureView = ReturnType<typeof figuresOf>[number];

/** A report as a viewer may see it. Every expected report has one, even before anything is saved. */
export type ReportView = ReturnType<typeof reportView>;

export type ReportContext = Pick<FilingSituation, 'scope' | 'calendar' | 'method' | 'now'> & {
  readonly viewer: Viewer;
};

/** The public state of a report. Approved figures stay in force while the report is edited again. */
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
) {
  const dueDay = dueDayOf(scope, period, calendar);
  // Nobody had to file a report before the scope's first period, so a loaded one is neither on time nor late.
  const judged = report?.loaded && !isFromFirstPeriodOn(scope, period) ? undefined : report;
  const timeliness = report === judged ? timelinessOf(report, dueDay, calendar, now) : NOT_DUE;
  const visible = can(viewer, 'read', 'approvedFigures') ? (report?.approved ?? null) : null;
  return {
    scope,
    unit,
    period,
    state: publicState(report),
    dueDay: countedDueDay(report, dueDay),
    isExtended: report?.extension != null,
    /** Extensions, oldest first. */
    extensions: judgedExtensions(report, dueDay).map(publicExtension),
    firstSubmittedAt: firstSubmissionBy(judged, now),
    approvedAt: report?.approvedAt ?? null,
    timeliness,
    /** Missing after its deadline, and in no extension. One that came too late leaves the report late, but is waited for. */
    isOverdue: timeliness.kind === 'OVERDUE' && workingDaysOverdue(report, dueDay, calendar, localDateOf(now)) > 0,
    /** The figures that the viewer may see; null before the first approval. */
    visible,
    method,
    /** The file of past reports that brought approved figures; null if people filed them. */
    loaded: report?.loaded ?? null,
    origins: report?.loaded && report.approvedOrigins,
    isDemonstration: report?.isDemonstration ?? false,
  };
}

/** A figure for each typed indicator of the period's frequency; none before the first approval. */
export function figuresOf({ visible, origins, method, period }: ReportView) {
  if (!visible) return [];
  return indicatorsToFile(method, periodOf(period).frequency).map((indicator) => ({
    of: { method, indicator },
    figure: viewOf(visible.get(indicator.code)),
    /** The figure came from a file of past reports. */
    isLoaded: origins?.get(indicator.code)?.kind === 'LOADED',
  }));
}

/** The filters of a list of reports. An absent filter lets every report through. */
export type ReportFilter = {
  readonly state?: PublicState | null;
  readonly overdue?: boolean | null;
  readonly late?: boolean | null;
};

export const passes = (view: ReportView, { state, overdue, late }: ReportFilter): boolean =>
  (state == null || view.state === state) &&
  (overdue == null || view.isOverdue === overdue) &&
  (late == null || (view.timeliness.kind === 'LATE') === late);
