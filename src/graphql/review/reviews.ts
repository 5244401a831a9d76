import { can, type Viewer } from '../../domain/access/access.js';
import type { Figure } from '../../domain/figure/figure.js';
import type { IndicatorOf } from '../../domain/method/catalogue.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { UserError } from '../../domain/refusal/codes.js';
import { userError } from '../../domain/refusal/user-error.js';
import { areasOf, type Unit, unitById } from '../../domain/register/unit.js';
import { villagesIn } from '../../domain/register/villages.js';
import type { Report } from '../../domain/report/report.js';
import { timelinessOf } from '../../domain/report/timeliness.js';
import {
  type ExpectedRange,
  type ExpectedRanges,
  expectedRanges,
  peersOf,
  type ReportsOfPeriod,
} from '../../domain/review/expected-figures.js';
import { type Remark, remarksOn } from '../../domain/review/remarks.js';
import { dueDayOf } from '../../domain/settings/deadline.js';
import { scopePathOn } from '../../domain/settings/scope-paths.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { madeOnce } from '../../domain/text/grouped-by.js';
import { lazy } from '../../domain/text/once-for.js';
import type { Instant, LocalDate } from '../../domain/time/local-date.js';
import { closingDateOf, type PeriodId, previousPeriod } from '../../domain/time/period.js';
import type { FilingReference } from '../../file-report/reference.js';
import type { Reference } from '../../reference-data/reference.js';
import type { Queries } from '../queries.js';
import type { FormFigure, ReportForm } from '../report/form.js';

/** A submitted report with everything that it is compared with. */
export type ReportReview = {
  readonly form: ReportForm;
  readonly workingDaysLate: number;
  readonly ranges: ExpectedRanges;
  readonly remarks: readonly Remark[];
  readonly previous: Report | undefined;
  /** Comparable communes that have a report, most similar first. */
  peers(): Promise<readonly PeerReport[]>;
};

export type PeerReport = { readonly unit: Unit; readonly report: Report; readonly closing: LocalDate };

export type ReviewedFigure = { readonly review: ReportReview; readonly figure: FormFigure };

export type RemarkOf = { readonly remark: Remark; readonly method: MethodVersion };
export type RangeOf = { readonly range: ExpectedRange; readonly of: IndicatorOf; readonly scope: ScopeSettings };
export type PeerFigureOf = PeerReport & { readonly figure: Figure };

/** Figures over all reports of a scope and period, computed once for all reports of a list. */
type Surroundings = {
  readonly ranges: ExpectedRanges;
  readonly now: ReportsOfPeriod;
  readonly before: ReportsOfPeriod;
};

export type Reviews = ReturnType<typeof reviewsFor>;

type Reading = {
  readonly viewer: Viewer;
  readonly queries: Pick<Queries, 'reports'>;
  readonly reference: Reference;
  readonly now: Instant;
};

/** The reviews for a viewer. Reports of other communes count only if the viewer may read them. */
export function reviewsFor({ viewer, queries, reference, now }: Reading) {
  const reports = async ({ scope }: FilingReference, period: PeriodId): Promise<ReportsOfPeriod> => {
    const closing = closingDateOf(period, scope.closingDay);
    const areas = areasOf(reference.register, scopePathOn(scope, closing), closing);
    const found = await Promise.all(areas.map((area) => queries.reports(area, period)));
    const readable = found
      .flatMap((ofArea) => ofArea.reports)
      .filter(({ path }) => can(viewer, 'read', { kind: 'workingFigures', path, day: closing }));
    return { period, reports: readable };
  };
  const kept = new Map<string, Promise<Surroundings>>();
  const surroundings = (of: FilingReference, period: PeriodId): Promise<Surroundings> =>
    madeOnce(kept, `${of.scope.scope} ${period}`, () => readSurroundings(of, period));
  async function readSurroundings(of: FilingReference, period: PeriodId): Promise<Surroundings> {
    const [ofPeriod, before] = await Promise.all([reports(of, period), reports(of, previousPeriod(period))]);
    return { ranges: expectedRanges(of.method, ofPeriod, before), now: ofPeriod, before };
  }

  function peersAround({ unit, closing }: FilingReference, sent: readonly Report[]): PeerReport[] {
    const byUnit = new Map(sent.map((report) => [report.unit, report]));
    const communes = sent.flatMap((report) => unitById(reference.register, report.unit, closing) ?? []);
    const counts = [unit, ...communes].map(
      ({ id, path }) => [id, villagesIn(reference.register, path, closing)] as const,
    );
    const villages = new Map(counts);
    return peersOf(unit, communes, (id) => villages.get(id) ?? null).among.flatMap((peer) => {
      const report = byUnit.get(peer.id);
      return report ? [{ unit: peer, report, closing }] : [];
    });
  }

  /** Null if the report was never submitted. */
  const reviewOf = async (form: ReportForm): Promise<ReportReview | null> => {
    const { reference: of, period, head } = form;
    if (!head || head.firstSubmittedAt === null) return null;
    const [around, history] = await Promise.all([surroundings(of, period), form.history()]);
    const { ranges, before } = around;
    const due = dueDayOf(of.scope, period, of.calendar);
    return {
      form,
      ranges,
      workingDaysLate: timelinessOf(head, due, of.calendar, now).workingDaysLate,
      remarks: remarksOn({ working: head.working, revisions: history.map(({ revision }) => revision), ranges }),
      previous: before.reports.find(({ unit }) => unit === of.unit.id),
      peers: lazy(async () => peersAround(of, around.now.reports)),
    };
  };
  return {
    of: reviewOf,
    /** Why a report cannot be approved unseen. Empty = it can. The rules of filing decide on one no longer in review. */
    async refusalOf(form: ReportForm): Promise<readonly UserError[]> {
      const review = form.head?.state === 'SUBMITTED' ? await reviewOf(form) : null;
      return review && review.remarks.length > 0 ? [userError('TO_BE_LOOKED_AT', [], review.remarks.length)] : [];
    },
  };
}
