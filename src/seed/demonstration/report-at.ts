import { originsIn } from '../../domain/figure/origin.js';
import { ruleOf } from '../../domain/report/actions.js';
import { handsIn } from '../../domain/report/hands.js';
import type { Report, ReportState } from '../../domain/report/report.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { History } from './history.js';

/** The report at that moment; undefined if nothing was saved by then. */
export function reportAt({ unit, path, period, extension, revisions }: History, asOf: Instant): Report | undefined {
  const past = revisions.filter((revision) => revision.at <= asOf);
  const last = past.at(-1);
  if (!last) return undefined;
  const approval = past.findLast((revision) => revision.action === 'APPROVE');
  const entered = past.findLast((revision) => revision.action === 'SAVE' || revision.action === 'SUBMIT');
  const approvedOrigins = originsIn(approval?.filing?.notes ?? {});
  const workingOrigins = originsIn(last.filing?.notes ?? {});
  return {
    unit,
    path,
    period,
    state: past.reduce((state: ReportState, { action }) => ruleOf(action).leadsTo ?? state, 'DRAFT'),
    approved: approval?.figures ?? null,
    working: last.figures,
    ...(approvedOrigins.size > 0 && { approvedOrigins }),
    ...(workingOrigins.size > 0 && { workingOrigins }),
    tokens: past.map((revision) => revision.token),
    savedAt: (entered ?? last).at,
    firstSubmittedAt: past.find((revision) => revision.action === 'SUBMIT')?.at ?? null,
    approvedAt: approval?.at ?? null,
    hands: handsIn(past),
    extension: extension && extension.grantedAt <= asOf ? extension : null,
    isDemonstration: true,
  };
}
