import { can, type OfficialViewer } from '../domain/access/access.js';
import { rootPath } from '../domain/administration/settings-edit.js';
import type { LoadAnswer } from '../domain/load/answer.js';
import type { LoadBounds } from '../domain/load/bounds.js';
import { answerOfFigures, figureLoad, type LoadedReport } from '../domain/load/figure-load.js';
import { FIGURE_LOAD_TEXTS } from '../domain/load/figure-load-texts.js';
import { recordedChanges } from '../domain/load/register-load.js';
import { methodInForce } from '../domain/method/method-in-force.js';
import { revisionOf } from '../domain/official/trail.js';
import { headAfter } from '../domain/report/head-after.js';
import type { Report, Revision } from '../domain/report/report.js';
import { faultAt, faultOfFile } from '../domain/sheet/fault.js';
import { figureRows } from '../domain/sheet/figure-rows.js';
import type { Sheet } from '../domain/sheet/table.js';
import { type Instant, localDateOf } from '../domain/time/local-date.js';
import { closingDateOf } from '../domain/time/period.js';
import { type Stores, trailOf } from '../store/index.js';
import { recordLoad } from './record-load.js';

export type FigureLoadStores = Pick<Stores, 'settings' | 'registers' | 'methods' | 'reports' | 'administration'>;

export type FigureLoadRequest = {
  readonly viewer: OfficialViewer;
  readonly file: { readonly sheet: Sheet; readonly source: string; readonly fingerprint: string };
  readonly bounds: Omit<LoadBounds, 'day'>;
  readonly dryRun: boolean;
  readonly now: Instant;
};

type Planned = { readonly answer: LoadAnswer; readonly toWrite: readonly LoadedReport[] };
export type FigureLoadOutcome = { readonly answer: LoadAnswer; readonly written: boolean };

/**
 * An administrator's half: the file is checked and recorded, and nothing of it counts. A reviewer's approval of the same
 * file makes reports of it.
 */
export async function loadFigures(stores: FigureLoadStores, request: FigureLoadRequest): Promise<FigureLoadOutcome> {
  const { answer } = await planned(stores, request);
  const { viewer, file, bounds, dryRun, now } = request;
  if (dryRun || answer.faults.length > 0 || answer.added.length === 0) return { answer, written: false };
  const path = bounds.within || rootPath(await stores.settings.current(), localDateOf(now));
  await recordLoad(stores, { viewer, kind: 'figures', ...file, path, changes: recordedChanges(answer, file), now });
  return { answer, written: true };
}

/** A reviewer's half: only the file that was loaded last, only communes below the reviewer's unit. */
export async function approveFigures(stores: FigureLoadStores, request: FigureLoadRequest): Promise<FigureLoadOutcome> {
  const { viewer, file, dryRun, now } = request;
  const { answer, toWrite } = await planned(stores, request);
  const loaded = await lastLoad(stores, file.fingerprint);
  const faults = [
    ...answer.faults,
    ...(loaded ? [] : [faultOfFile('NOT_LOADED', FIGURE_LOAD_TEXTS.NOT_LOADED(), 'file', null)]),
    ...toWrite.flatMap(({ unit, period, rows: [row] }) => {
      const day = closingDateOf(period, 28);
      const mayApprove = can(viewer, 'approve', { kind: 'report', path: unit.path, day });
      return mayApprove || !row
        ? []
        : [
            faultAt(
              row.place,
              'commune',
              'OUTSIDE_YOUR_UNIT',
              unit.name.vi,
              FIGURE_LOAD_TEXTS.OUTSIDE_YOUR_UNIT(unit.name.vi),
            ),
          ];
    }),
  ];
  const checked = { ...answer, faults };
  if (dryRun || !loaded || faults.length > 0 || toWrite.length === 0) return { answer: checked, written: false };
  const made = toWrite.map((report) =>
    reportOf(report, loaded, { approver: viewer.id, fingerprint: file.fingerprint, now }),
  );
  // Revisions come first, and each report is one item: a repeat finds those that are there and writes the others.
  await stores.reports.load(
    made.map(({ head }) => head),
    made.flatMap(({ revisions }) => revisions),
  );
  return { answer: checked, written: true };
}

async function planned(stores: FigureLoadStores, { file, bounds, now }: FigureLoadRequest): Promise<Planned> {
  const settings = await stores.settings.current();
  const register = await stores.registers.version(settings.registerVersion);
  const methods = new Map(
    await Promise.all(settings.methods.map(async ({ id }) => [id, await stores.methods.version(id)] as const)),
  );
  const methodOf = (period: string) => {
    const method = methods.get(methodInForce(settings, period));
    if (!method) throw new Error(`no method is in force in ${period}`);
    return method;
  };
  const read = figureRows(file.sheet);
  const load = figureLoad({ register, settings, methodOf }, read, { ...bounds, day: localDateOf(now) });
  const addresses = load.reports.map(({ unit, period }) => ({ unit: unit.id, path: unit.path, period }));
  const { reports } = await stores.reports.history(addresses);
  return answerOfFigures(
    load,
    new Map(reports.map((report) => [`${report.unit} ${report.period}`, report])),
    read.warnings,
  );
}

type Loaded = { readonly actor: string; readonly source: string; readonly at: Instant };

/** Who loaded the file and from what, where it is the one that was loaded last. */
async function lastLoad(
  { settings, administration }: FigureLoadStores,
  fingerprint: string,
): Promise<Loaded | undefined> {
  const subject = { noun: 'LOAD', id: 'figures' } as const;
  const trail = trailOf(await settings.administered(), subject);
  const last = trail.at(-1);
  if (last === undefined || !revisionOf(trail)?.startsWith(`load-${fingerprint.slice(0, 32)}-`)) return undefined;
  const record = await administration.one(subject, last);
  return record && { actor: record.actor, source: record.reason, at: record.at };
}

type Approval = { readonly approver: string; readonly fingerprint: string; readonly now: Instant };

/** The report as its two revisions make it: loaded by one person from a named file, approved by another. */
function reportOf(
  { unit, period, figures }: LoadedReport,
  { actor, source, at }: Loaded,
  { approver, fingerprint, now }: Approval,
) {
  const token = (step: string) => `load-${fingerprint.slice(0, 32)}-${step}`;
  const note = FIGURE_LOAD_TEXTS.LOADED_FROM(source, fingerprint.slice(0, 16)).vi;
  const common = { unit: unit.id, period, figures, note, isDemonstration: false };
  const filing = { payload: fingerprint, notes: {}, warnings: [] };
  const loaded: Revision = {
    ...common,
    token: token('submit'),
    at,
    actor,
    action: 'SUBMIT',
    filing: { ...filing, basedOn: null },
  };
  const approved: Revision = {
    ...common,
    token: token('approve'),
    at: now,
    actor: approver,
    action: 'APPROVE',
    filing: { ...filing, basedOn: loaded.token },
  };
  const head: Report = headAfter(headAfter(undefined, unit.path, loaded), unit.path, approved);
  return { head, revisions: [loaded, approved] };
}
