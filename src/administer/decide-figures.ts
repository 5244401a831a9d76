import type { OfficialViewer } from '../domain/access/access.js';
import type { LoadAnswer } from '../domain/load/answer.js';
import type { FigureFile } from '../domain/load/figure-file.js';
import {
  approvalFaults,
  decideFigureFile,
  type FigureFileStep,
  refusalFaults,
} from '../domain/load/figure-file-decision.js';
import type { ReportToWrite } from '../domain/load/figure-load.js';
import { FIGURE_LOAD_TEXTS } from '../domain/load/figure-load-texts.js';
import { personOf } from '../domain/official/assignment.js';
import { entryIn } from '../domain/official/trail.js';
import { headAfter } from '../domain/report/head-after.js';
import type { Report, Revision } from '../domain/report/report.js';
import { scopesAround } from '../domain/settings/scopes.js';
import type { LoadFault } from '../domain/sheet/fault.js';
import type { Instant } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import { type AdministrationResult, administer } from './administer.js';
import { type FigureLoadStores, type FigurePlan, planFigures } from './load-figures.js';
import { markRankings } from './mark-rankings.js';
import { type ChangeArguments, requestOf } from './request.js';

export type FigureDecisionStores = FigureLoadStores & Pick<Stores, 'recomputeMarks'>;

export type FigureDecisionRequest = {
  readonly viewer: OfficialViewer;
  readonly file: FigureFile;
  readonly args: Omit<ChangeArguments, 'expectedRevision'>;
  readonly now: Instant;
};

export type FigureDecisionOutcome = AdministrationResult<FigureFile> & {
  readonly answer: LoadAnswer;
  /** The number of reports that are left for repeats of the same request. */
  readonly remaining: number;
};

/** The most reports that one request can write within its time limit. */
const MOST_REPORTS = 2_000;

/**
 * A reviewer approves a file of past figures: each commune and period becomes an approved report, and the rankings that use
 * it are marked for the nightly job. The file counts as approved when all reports are written, so a repeat finishes an
 * interrupted approval.
 */
export async function approveFigureFile(
  stores: FigureDecisionStores,
  { most = MOST_REPORTS, dryRun = false, ...request }: FigureDecisionRequest & { most?: number; dryRun?: boolean },
): Promise<FigureDecisionOutcome> {
  const { file, viewer, args } = request;
  const plan = await planOf(stores, request);
  const faults = approvalFaults(viewer, file, plan.answer, plan.toWrite);
  const answer = { ...plan.answer, faults };
  if (dryRun) return { answer, record: null, value: file, errors: [], remaining: 0 };
  const isFirst = file.state === 'WAITING' && entryIn(file.trail, args.idempotencyKey) === undefined;
  const isAccepted = decideFigureFile(file, 'APPROVED', requestFor(request, 'APPROVED'), faults).kind === 'ACCEPTED';
  if (isFirst && isAccepted) {
    const batch = plan.toWrite.slice(0, most);
    await markRankingsOf(stores, request, batch);
    const made = batch.map((report) => reportOf(report, request));
    // Revisions are written before their reports, and a report is one item. A repeat writes only the missing ones.
    const [heads, revisions] = [made.map(({ head }) => head), made.flatMap(({ revisions }) => revisions)];
    await stores.reports.load(heads, revisions);
    const remaining = plan.toWrite.length - batch.length;
    if (remaining > 0) return { answer, record: null, value: file, errors: [], remaining };
  }
  return { ...(await decide(stores, request, 'APPROVED', faults)), answer, remaining: 0 };
}

/** A reviewer refuses a file, so that it never counts. The administrator may load a corrected file, or the same again. */
export async function refuseFigureFile(
  stores: FigureDecisionStores,
  request: FigureDecisionRequest,
): Promise<FigureDecisionOutcome> {
  const { answer, broughtBy, toWrite } = await planOf(stores, request);
  const faults = refusalFaults(request.viewer, request.file, broughtBy, toWrite);
  return { ...(await decide(stores, request, 'REFUSED', faults)), answer, remaining: 0 };
}

async function planOf(stores: FigureDecisionStores, { file, now }: FigureDecisionRequest): Promise<FigurePlan> {
  const sheet = await stores.figureFiles.sheet(file.id);
  const plan = await planFigures(stores, { sheet, within: file.within, scope: file.scope }, now);
  // A head of an earlier release does not tell who had a hand in the report.
  const withHands = async ({ before, ...report }: ReportToWrite): Promise<ReportToWrite> =>
    before ? { ...report, before: await stores.reports.withHands(before) } : report;
  return { ...plan, toWrite: await Promise.all(plan.toWrite.map(withHands)) };
}

const requestFor = ({ viewer, file, args, now }: FigureDecisionRequest, step: FigureFileStep) =>
  requestOf(
    viewer,
    { noun: 'LOAD', id: file.id },
    step === 'APPROVED' ? 'APPROVE_FILE' : 'REFUSE_FILE',
    args,
    file.id,
    now,
  );

async function decide(
  stores: FigureDecisionStores,
  request: FigureDecisionRequest,
  step: FigureFileStep,
  faults: readonly LoadFault[],
): Promise<AdministrationResult<FigureFile>> {
  const { viewer, file } = request;
  return administer<FigureFile>(stores, {
    viewer,
    request: requestFor(request, step),
    async read() {
      const value = (await stores.figureFiles.one(file.id)) ?? file;
      return { value, trail: value.trail, basis: value.trail.length };
    },
    decide: ({ value }, informed) => decideFigureFile(value, step, informed, faults),
    move: (before, after, entry) => stores.figureFiles.administer(before.value, after, entry),
  });
}

async function markRankingsOf(
  stores: FigureDecisionStores,
  { file, now }: FigureDecisionRequest,
  reports: readonly ReportToWrite[],
): Promise<void> {
  const current = await stores.settings.current();
  const marks = new Map(
    reports.flatMap(({ unit, period }) =>
      scopesAround(current, unit.path).map(({ scope }) => [`${scope} ${period}`, { scope, period }] as const),
    ),
  );
  await markRankings(stores, [...marks.values()], `${file.id}#${now}`);
}

/** A report of two revisions: one person loaded it from a named file, and another approved it. */
function reportOf(
  { unit, period, figures, rows, before }: ReportToWrite,
  { file, viewer, now }: FigureDecisionRequest,
): { readonly head: Report; readonly revisions: readonly [Revision, Revision] } {
  const note = FIGURE_LOAD_TEXTS.LOADED_FROM(file.source, file.fingerprint.slice(0, 16)).vi;
  const common = { unit: unit.id, period, figures, note, isDemonstration: false };
  const loaded = { file: file.id, at: file.at };
  const inFile = new Set(rows.map(({ indicator }) => indicator));
  const markOf = (code: string) =>
    inFile.has(code) || !before?.loaded
      ? loaded
      : { file: before.loaded.file, at: before.approvedOrigins?.get(code)?.at ?? before.loaded.at };
  const notes = Object.fromEntries([...figures.keys()].map((code) => [code, { loaded: markOf(code) }]));
  const filing = { payload: file.fingerprint, notes, warnings: [], loaded };
  const submission: Revision = {
    ...common,
    token: `${file.id}-submit`,
    at: file.at,
    actor: file.actor,
    action: 'SUBMIT',
    filing: { ...filing, typed: [personOf(file.actor)], basedOn: before?.tokens.at(-1) ?? null },
  };
  const approval: Revision = {
    ...common,
    token: `${file.id}-approve`,
    at: now,
    actor: viewer.id,
    action: 'APPROVE',
    filing: { ...filing, typed: [], basedOn: submission.token },
  };
  const head = headAfter(headAfter(before, unit.path, submission), unit.path, approval);
  return { head, revisions: [submission, approval] };
}
