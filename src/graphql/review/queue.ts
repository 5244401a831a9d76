import { can, type SignedInViewer } from '../../domain/access/access.js';
import { eachPersonOnce } from '../../domain/official/assignment.js';
import type { Official } from '../../domain/official/official.js';
import { seatPathOn } from '../../domain/register/seat.js';
import { isBelow, type Unit, type UnitPath } from '../../domain/register/unit.js';
import { passes, type ReportView } from '../../domain/report/view.js';
import { periodStates } from '../../domain/settings/period-state.js';
import { scopePathOn } from '../../domain/settings/scope-paths.js';
import { innermostScope, scopesWritingTo, scopeWithPast } from '../../domain/settings/scopes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { type PeriodId, periodOf } from '../../domain/time/period.js';
import { collected } from '../../reference-data/collected-reports.js';
import type { Context } from '../context.js';
import { viewersUnit } from '../shared/viewers-unit.js';

export type OverdueReport = { readonly report: ReportView };

export const mayKnowOfficials = ({ today }: Context, viewer: SignedInViewer, { path }: Pick<Unit, 'path'>): boolean =>
  can(viewer, 'read', { kind: 'official', path, day: today });

/** Overdue reports below the viewer's unit, in every open period, as letters list them. Empty for officials of communes and for machines. */
export async function overdueReports(context: Context, viewer: SignedInViewer): Promise<ReportView[]> {
  const { reference, today } = context;
  const unit = viewersUnit(context, viewer);
  const isBelowUnit = (view: ReportView) =>
    [view.unit.path, pathToday(context, view)].some((path) => isBelow(path, unit.path));
  if (unit.level === 'COMMUNE' || !mayKnowOfficials(context, viewer, unit)) return [];
  // The outer scope comes first. The inner scope, which sets the commune's due day, then overwrites its reports.
  const byReport = new Map<string, ReportView>();
  for (const scope of scopesWritingTo(reference.settings, unit.path, today))
    for (const period of periodStates(scopeWithPast(reference.settings, scope), today, reference.calendar).open)
      for (const view of (await collected(context, scope, period)).views)
        byReport.set(`${view.unit.id} ${view.period}`, view);
  return [...byReport.values()]
    .filter((view) => passes(view, { overdue: true }) && isBelowUnit(view))
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Where the unit's officials work today. The unit of a report is that of the closing day. */
const pathToday = ({ reference, today }: Context, { unit }: Pick<ReportView, 'unit'>): UnitPath =>
  seatPathOn(reference.register, unit.path, today);

/** The first due first; of a commune the month, then the quarter, then the year, as in letters. */
export const workKey = (dueDay: LocalDate, { path }: Pick<Unit, 'path'>, period: PeriodId): string =>
  `${dueDay} ${path} ${periodOf(period).frequency} ${period}`;

const keyOf = ({ dueDay, unit, period }: ReportView): string => workKey(dueDay, unit, period);

const ANSWERABLE: readonly Official['role'][] = ['officer', 'chairman'];

/** Responsible officials, the officer first. Those of a whole scope are read at once if the viewer may know them. */
export async function answerableOfficials(context: Context, view: ReportView): Promise<Official[]> {
  const { viewer, queries, reference, today } = context;
  const own = pathToday(context, view);
  const scope = own === view.unit.path ? view.scope : innermostScope(reference.settings, own);
  const path = scopePathOn(scope ?? view.scope, today);
  const isWhole = viewer.kind !== 'public' && mayKnowOfficials(context, viewer, { path });
  const officials = await queries.officials(isWhole ? path : own);
  const here = officials.filter(({ active, path: at, role }) => active && at === own && ANSWERABLE.includes(role));
  return eachPersonOnce(here).toSorted(
    (a, b) => ANSWERABLE.indexOf(a.role) - ANSWERABLE.indexOf(b.role) || (a.id < b.id ? -1 : 1),
  );
}
