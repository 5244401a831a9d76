import { can, type Viewer } from '../../domain/access/access.js';
import type { InternalKind } from '../../domain/access/action.js';
import type { ReportDeliveries } from '../../domain/administration/delivery-edit.js';
import type { AnsweredDelivery } from '../../domain/figure/delivery.js';
import type { Figure } from '../../domain/figure/figure.js';
import type { FigureNote } from '../../domain/figure/filing-record.js';
import { type SettingAside, setAsideOf } from '../../domain/figure/set-aside.js';
import type { SourceFigure } from '../../domain/figure/source-figures.js';
import type { UsualCount } from '../../domain/figure/usual.js';
import type { IndicatorCode } from '../../domain/indicator/indicator.js';
import { type IndicatorOf, indicatorsOf } from '../../domain/method/catalogue.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { FilingAction } from '../../domain/report/actions.js';
import { endedUnitNote } from '../../domain/report/inherited-text.js';
import { indicatorsToFile } from '../../domain/report/missing-figures.js';
import type { Report, Revision } from '../../domain/report/report.js';
import {
  changesBetween,
  type EmptiedFigure,
  emptiedBy,
  emptiedSince,
  type FigureChange,
  revisionHistory,
} from '../../domain/report/revision-changes.js';
import type { ExtensionRefusal, ExtensionRequest, JudgedExtension } from '../../domain/settings/extension.js';
import { lazy } from '../../domain/text/once-for.js';
import type { Instant } from '../../domain/time/local-date.js';
import { type PeriodId, periodOf } from '../../domain/time/period.js';
import { readComparedFigures } from '../../file-report/compared-figures.js';
import type { FilingReference } from '../../file-report/reference.js';
import type { Stores } from '../../store/index.js';
import { denied } from '../shared/errors.js';
import { bothNames, officialNames } from '../shared/official-names.js';

export type FormFigure = {
  readonly unit: UnitId;
  readonly period: PeriodId;
  readonly of: IndicatorOf;
  readonly working: Figure | undefined;
  readonly approved: Figure | undefined;
  readonly note: FigureNote;
  readonly delivered: SourceFigure | undefined;
  previous(): Promise<Figure | undefined>;
  usual(): Promise<UsualCount | undefined>;
};

export type AwaitedReview = Pick<FilingReference, 'scope' | 'calendar'> & { readonly sentAt: Instant };

export type ChangeOfFigure = FigureChange & { readonly place: Pick<Revision, 'unit' | 'period'> };

export type EmptiedOf = EmptiedFigure & { readonly of: IndicatorOf };

export type DeliveryOf = {
  readonly unit: UnitId;
  readonly period: PeriodId;
  readonly answered: AnsweredDelivery;
  readonly aside: SettingAside | undefined;
};

export const deliveriesOfReport = (
  unit: UnitId,
  period: PeriodId,
  { history, asides }: ReportDeliveries,
): DeliveryOf[] => history.map((answered) => ({ unit, period, answered, aside: setAsideOf(asides, answered) }));

export type RevisionOf = {
  readonly revision: Revision;
  before(): Promise<Revision | undefined>;
  /** Undefined for a source system, and for a person whom the register does not know. */
  actorName(): Promise<string | undefined>;
};

export type ReportForm = ReturnType<typeof reportForm>;

/**
 * A report for the people who work on it. Everything except the head is read at its first use, once.
 * @throws FORBIDDEN if the viewer may not see work in progress, UNAUTHENTICATED without a token
 */
export function reportForm(
  stores: Stores,
  viewer: Viewer,
  reference: FilingReference,
  period: PeriodId,
  head: Report | undefined,
) {
  const { unit, closing, method } = reference;
  const permit = (kind: InternalKind) => {
    if (!can(viewer, 'read', { kind, path: unit.path, day: closing })) {
      throw denied(viewer, kind, endedUnitNote(unit, reference.heirs));
    }
  };
  permit('workingFigures');
  const entriesOf = async (of: Report) => revisionHistory(of, await stores.reports.revisions(unit.id, period));
  const token = head?.tokens.at(-1);
  const nameOf = officialNames(stores);
  const lastRevision = lazy(async () =>
    token === undefined ? undefined : stores.filing.revision(unit.id, period, token),
  );
  /** Revisions, oldest first. */
  const history = lazy(async (): Promise<RevisionOf[]> => {
    permit('revision');
    const entries = head ? await entriesOf(head) : [];
    return entries.map(({ revision }, i) => ({
      revision,
      before: async () => entries[i - 1]?.revision,
      actorName: () => bothNames(nameOf, revision),
    }));
  });
  const compared = lazy(() => readComparedFigures(stores, reference, period));
  return {
    reference,
    period,
    head,
    /** Figures of the commune's other reports that close on the same day. */
    figuresBeside: async () => (await compared()).beside,
    figures: lazy(async (): Promise<FormFigure[]> => {
      for (const kind of ['revision', 'comment', 'recordedFigure'] as const) permit(kind);
      const [last, delivered] = await Promise.all([lastRevision(), stores.deliveries.of({ path: unit.path, period })]);
      return indicatorsToFile(method, periodOf(period).frequency).map((indicator) => {
        const { code } = indicator;
        return {
          unit: unit.id,
          period,
          of: { method, indicator },
          working: head?.working.get(code),
          approved: head?.approved?.get(code),
          note: last?.filing?.notes[code] ?? {},
          delivered: delivered.get(code),
          usual: async () => (await compared()).usual.get(code),
          previous: async () => (await compared()).previous.get(code),
        };
      });
    }),
    /** Files of the report as a whole. */
    async files() {
      permit('revision');
      return (await lastRevision())?.filing?.files ?? [];
    },
    async emptied(): Promise<EmptiedOf[]> {
      permit('revision');
      if (!head) return [];
      const listed = (await entriesOf(head)).map(({ revision }) => revision);
      const indicators = new Map(indicatorsOf(method).map((of) => [of.indicator.code, of]));
      return emptiedSince(listed, head.working).flatMap((emptied) => {
        const of = indicators.get(emptied.code);
        return of ? [{ ...emptied, of }] : [];
      });
    },
    history,
    /** The name of the person who made the change at that moment. */
    async actorAt(action: FilingAction, at: Instant) {
      const changes = (await history()).map(({ revision }) => revision);
      const found = changes.findLast((revision) => revision.action === action && revision.at === at);
      return found && bothNames(nameOf, found);
    },
    deliveries: lazy(async () => {
      permit('recordedFigure');
      const administered = await stores.deliveries.administered({ unit: unit.id, path: unit.path, period });
      return deliveriesOfReport(unit.id, period, administered);
    }),
  };
}

/** The revision before is read only if somebody asks what changed. */
export const withRevisionBefore = (stores: Stores, revision: Revision): RevisionOf => ({
  revision,
  before: async () => {
    const token = revision.filing?.basedOn;
    return token == null ? undefined : stores.filing.revision(revision.unit, revision.period, token);
  },
  actorName: () => bothNames(officialNames(stores), revision),
});

/** Figures that a revision emptied. The revision before is read only for this. */
export async function emptiedIn({ revision, before }: RevisionOf): Promise<IndicatorCode[]> {
  return emptiedBy(changesBetween(await before(), revision));
}

type OnForm = { readonly form: ReportForm };
export type FormExtensionModel = JudgedExtension & OnForm;
export type ExtensionRequestModel = ExtensionRequest & OnForm;
export type ExtensionRefusalModel = ExtensionRefusal & OnForm;
