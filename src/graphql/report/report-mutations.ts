import { inParallel } from '../../concurrency.js';
import { mayEver, type Viewer } from '../../domain/access/access.js';
import { type EvidenceFile, keptPath, savedName } from '../../domain/evidence/evidence-file.js';
import type { UserError } from '../../domain/refusal/codes.js';
import { userError } from '../../domain/refusal/user-error.js';
import type { UnitId } from '../../domain/register/unit.js';
import { REPORT_ACTIONS, type ReportAction, ruleOf } from '../../domain/report/actions.js';
import type { Change } from '../../domain/report/filing-situation.js';
import { endedUnitNote } from '../../domain/report/inherited-text.js';
import { isExpected } from '../../domain/settings/period-state.js';
import { madeOnce } from '../../domain/text/grouped-by.js';
import type { Text } from '../../domain/text/text.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import {
  type AllowedReportAction,
  allowedReportActions,
  type ReportToChange,
} from '../../file-report/allowed-actions.js';
import { addEvidenceFile, type FileToSend, placeForFile } from '../../file-report/evidence.js';
import type { EvidenceFiles, UploadForm } from '../../file-report/evidence-files.js';
import { type Filing, type FilingOutcome, fileReport } from '../../file-report/file-report.js';
import { mayChange } from '../../file-report/filing-rights.js';
import { readInheritedDraft } from '../../file-report/inherited.js';
import { type FilingReferences, filingReferences } from '../../file-report/reference.js';
import type { Stores } from '../../store/index.js';
import { denied, notAllowed } from '../shared/errors.js';
import { officialNames } from '../shared/official-names.js';
import { type ReportForm, type RevisionOf, reportForm, withRevisionBefore } from './form.js';
import { openForms } from './open-forms.js';
import { type DeliveryArguments, recordFigures } from './record-figures.js';
import { type SetAsideArguments, setDeliveryAside } from './set-delivery-aside.js';

export type FilingResult = {
  readonly revision: RevisionOf | null;
  readonly form: ReportForm | null;
  /** False if nothing was written. */
  readonly changed: boolean;
  readonly warnings: readonly UserError[];
  readonly errors: readonly UserError[];
};

export type EvidenceFileModel = { readonly unit: UnitId; readonly period: PeriodId; readonly file: EvidenceFile };

export type UploadPlace = { readonly upload: string; readonly form: UploadForm };
export type UploadResult = { readonly upload: UploadPlace | null; readonly errors: readonly UserError[] };

export type ApprovalsResult = { readonly results: readonly FilingResult[]; readonly errors: readonly UserError[] };

/** The actions, with the reason why a viewer has no right to some of them. */
export type AllowedOnReport = { readonly actions: readonly AllowedReportAction[]; readonly noRight: Text | undefined };

export type FilingArguments = Omit<Filing, 'viewer'>;

type OtherRefusals = (form: ReportForm) => Promise<readonly UserError[]>;

/** Changes reports and reads work in progress. Each method checks the right with `can` first. */
export type ReportMutations = ReturnType<typeof reportMutationsFor>;

const REPORTS_AT_ONCE = 5;

export function reportMutationsFor(viewer: Viewer, stores: Stores, now: Instant, evidence: EvidenceFiles) {
  // The settings are read consistently, once for all changes of a request.
  let reading: Promise<FilingReferences> | undefined;
  const references: FilingReferences = async (unit, period) => {
    reading ??= filingReferences(stores, localDateOf(now));
    return (await reading)(unit, period);
  };

  const forbidden = async ({ unit, period }: Pick<Filing, 'unit' | 'period'>, action: Change['action']) => {
    const reference = await references(unit, period);
    const reason = reference && endedUnitNote(reference.unit, reference.heirs);
    return notAllowed(viewer, [ruleOf(action).right, 'report'], reason);
  };
  const file = async (request: FilingArguments): Promise<FilingResult> => {
    const { change } = request;
    const filing = { ...request, viewer };
    const outcome =
      change.action === 'ADD_FILE'
        ? await addEvidenceFile(stores, evidence, references, { ...filing, change }, now)
        : await fileReport(stores, references, filing, now);
    if (outcome.kind === 'FORBIDDEN') throw await forbidden(request, change.action);
    return resultOf(request, outcome);
  };

  async function resultOf(
    { unit, period }: FilingArguments,
    outcome: Exclude<FilingOutcome, { kind: 'FORBIDDEN' }>,
  ): Promise<FilingResult> {
    const reference = await references(unit, period);
    const form = reference ? reportForm(stores, viewer, reference, period, outcome.head) : null;
    if (outcome.kind === 'REFUSED')
      return { revision: null, form, changed: false, warnings: [], errors: outcome.errors };
    const { kind, revision, warnings } = outcome;
    return {
      revision: revision ? withRevisionBefore(stores, revision) : null,
      form,
      changed: kind === 'FILED',
      warnings,
      errors: [],
    };
  }

  const readForm = async (unit: UnitId, period: PeriodId): Promise<ReportForm | null> => {
    const reference = await references(unit, period);
    if (!reference || !isExpected(reference.scope, period, reference.unit)) return null;
    const { path } = reference.unit;
    // The right is checked before anything is read.
    reportForm(stores, viewer, reference, period, undefined);
    const head = (await stores.reports.one(path, period)) ?? (await readInheritedDraft(stores, reference, period));
    return reportForm(stores, viewer, reference, period, head);
  };
  const allowed = async (report: ReportToChange): Promise<AllowedOnReport> => ({
    actions: await allowedReportActions(stores, viewer, report, now),
    noRight: endedUnitNote(report.of.unit, report.of.heirs),
  });
  /** Undefined if there is no further reason. For reports of others the rules of filing decide. */
  async function refusedByItself(
    { unit, period }: FilingArguments,
    refusalOf: OtherRefusals,
  ): Promise<FilingResult | undefined> {
    const of = await references(unit, period);
    const current = of && mayChange(viewer, 'APPROVE', of) ? await readForm(unit, period) : null;
    const errors = current ? await refusalOf(current) : [];
    return errors.length > 0 ? { ...refusedAlone(errors), form: current } : undefined;
  }
  async function approve(filing: FilingArguments, refusalOf?: OtherRefusals): Promise<FilingResult> {
    const refused = refusalOf && (await refusedByItself(filing, refusalOf));
    if (refused) return refused;
    const outcome = await fileReport(stores, references, { ...filing, viewer }, now);
    return outcome.kind === 'FORBIDDEN' ? notTheirs(filing) : resultOf(filing, outcome);
  }
  /** Forms read in this request: many ids may name parts of one form. A change in this request removes its form. */
  const forms = new Map<string, Promise<ReportForm | null>>();
  const form = async (unit: UnitId, period: PeriodId): Promise<ReportForm | null> => {
    if (!mayEver(viewer, 'read', 'workingFigures')) throw denied(viewer, 'workingFigures');
    return madeOnce(forms, `${unit} ${period}`, () => readForm(unit, period));
  };

  return {
    ...openForms(stores, references, viewer),
    async file(filing: FilingArguments) {
      const result = await file(filing);
      forms.clear();
      return result;
    },
    async placeForFile(request: Omit<FileToSend, 'viewer'>): Promise<UploadResult> {
      const place = await placeForFile(stores, evidence, references, { ...request, viewer }, now);
      if (place.kind === 'FORBIDDEN') throw await forbidden(request, 'ADD_FILE');
      return place.kind === 'PLACE' ? { upload: place, errors: [] } : { upload: null, errors: place.errors };
    },
    /** An address for saving the file. Call it only for files that the viewer may see. */
    addressOfFile: ({ unit, period, file: { sha256, type, name } }: EvidenceFileModel) =>
      evidence.addressOf(keptPath(unit, period, sha256), type, savedName({ name, type })),
    /** The name of an official. Undefined if the register does not know the official. */
    nameOf: officialNames(stores),
    /** @param refusalOf further reasons to refuse a report of the list */
    async approveAll(filings: readonly FilingArguments[], refusalOf?: OtherRefusals): Promise<ApprovalsResult> {
      if (!mayEver(viewer, 'approve', 'report')) throw notAllowed(viewer, ['approve', 'report']);
      const results = new Map<FilingArguments, FilingResult>();
      await inParallel(filings, REPORTS_AT_ONCE, async (filing) => {
        results.set(filing, (await unlessUnreadable(approve(filing, refusalOf))) ?? unreadable);
      });
      const inOrder = filings.flatMap((filing) => results.get(filing) ?? []);
      forms.clear();
      const errors = inOrder.flatMap((result, i) => placed(result.errors, ['reports', String(i)]));
      return { results: inOrder, errors };
    },
    async record(delivery: DeliveryArguments) {
      if (!mayEver(viewer, 'record', 'recordedFigure')) throw notAllowed(viewer, ['record', 'recordedFigure']);
      return recordFigures(stores.deliveries, references, viewer, delivery, now);
    },
    async setDeliveryAside(args: SetAsideArguments) {
      const result = await setDeliveryAside(stores, references, viewer, args, now);
      forms.clear();
      return result;
    },
    form,
    allowedOnForm: ({ reference, period, head }: ReportForm) => allowed({ of: reference, period, head }),
    /** The allowed actions. Does not read the report for a viewer without any right to change it. */
    async allowedOn(unit: UnitId, period: PeriodId): Promise<AllowedOnReport> {
      const of = await references(unit, period);
      if (!of || !REPORT_ACTIONS.some((action) => mayChange(viewer, action, of)))
        return { actions: REPORT_ACTIONS.map(withoutRight), noRight: of && endedUnitNote(of.unit, of.heirs) };
      return allowed({ of, period, head: (await form(unit, period))?.head });
    },
  };
}

const withoutRight = (action: ReportAction): AllowedReportAction => ({ action, hasRight: false, obstacle: undefined });

/** The refusal of one report of a list. It stops none of the others. */
const refusedAlone = (errors: readonly UserError[]): FilingResult => ({
  revision: null,
  form: null,
  changed: false,
  warnings: [],
  errors,
});
/** The report lies outside the viewer's scope. */
const notTheirs = ({ unit }: FilingArguments): FilingResult => refusedAlone([userError('NOT_FOUND', ['unit'], unit)]);
const unreadable: FilingResult = refusedAlone([userError('DATA_UNREADABLE', [])]);

const placed = (errors: readonly UserError[], place: readonly string[]): UserError[] =>
  errors.map((error) => ({ ...error, path: [...place, ...error.path] }));
