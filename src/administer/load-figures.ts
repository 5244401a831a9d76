import { createHash } from 'node:crypto';
import type { OfficialViewer } from '../domain/access/access.js';
import { rootPath } from '../domain/administration/settings-edit.js';
import { changesAnything, type LoadAnswer } from '../domain/load/answer.js';
import { contentOf, FIGURE_FILE_PREFIX, type FigureFile } from '../domain/load/figure-file.js';
import { answerOfFigures, figureLoad, type ReportToWrite } from '../domain/load/figure-load.js';
import { type FileToLoad, recordedChanges } from '../domain/load/register-load.js';
import type { LoadBounds } from '../domain/load/scope.js';
import { methodInForce } from '../domain/method/method-in-force.js';
import { unitIdOf } from '../domain/register/unit.js';
import { figureRows } from '../domain/sheet/figure-rows.js';
import type { Sheet } from '../domain/sheet/table.js';
import { type Instant, localDateOf } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import { recordLoad } from './record-load.js';

export type FigureLoadStores = Pick<
  Stores,
  'settings' | 'registers' | 'methods' | 'reports' | 'administration' | 'figureFiles'
>;

export type FigureLoadRequest = {
  readonly viewer: OfficialViewer;
  readonly file: FileToLoad;
  readonly bounds: Omit<LoadBounds, 'day'>;
  readonly dryRun: boolean;
  readonly now: Instant;
};

/**
 * An administrator loads a file of past figures: it is checked, recorded and stored, and counts only after a reviewer has
 * approved it. While the file waits, loading it again changes nothing. `file` is the one that waits; undefined where none
 * does.
 */
export async function loadFigures(stores: FigureLoadStores, request: FigureLoadRequest) {
  const { viewer, file, bounds, dryRun, now } = request;
  const { answer, toWrite } = await planFigures(stores, { sheet: file.sheet, ...bounds }, now);
  const { id, before } = await undecidedFile(stores, file.fingerprint, bounds);
  const waiting = before?.state === 'WAITING' ? before : undefined;
  if (waiting || dryRun || answer.faults.length > 0 || !changesAnything(answer))
    return { answer, written: false, file: waiting };
  const path = bounds.within || rootPath(await stores.settings.current(), localDateOf(now));
  await stores.figureFiles.saveSheet(id, file.sheet);
  const { source, fingerprint } = file;
  // The same file may be loaded again, after a refusal or within other bounds. Each loading has its own record.
  const loading = sha256(id, String(before?.trail.length ?? 0));
  const changes = recordedChanges(answer, file);
  await recordLoad(stores, { viewer, kind: 'figures', source, fingerprint: loading, path, changes, now });
  const { id: actor, name: actorName } = viewer;
  const loaded: FigureFile = {
    ...{ id, state: 'WAITING', at: now, actor, actorName, source, fingerprint, path, ...bounds },
    ...contentOf(toWrite),
    decision: null,
    trail: before?.trail ?? [],
  };
  await stores.figureFiles.wait(before, loaded);
  return { answer, written: true, file: loaded };
}

/**
 * The id of a file that is loaded now, and what is stored under it. The same rows within other bounds are another file, and
 * so are those of an approved file, whose figures another one may have replaced.
 */
async function undecidedFile(
  { figureFiles }: Pick<FigureLoadStores, 'figureFiles'>,
  fingerprint: string,
  { within, scope }: Omit<LoadBounds, 'day'>,
): Promise<{ readonly id: string; readonly before: FigureFile | undefined }> {
  const content = [fingerprint, within, scope ?? ''];
  for (let approvals = 0; ; approvals++) {
    const id = FIGURE_FILE_PREFIX + sha256(...content, ...(approvals > 0 ? [String(approvals)] : [])).slice(0, 24);
    const before = await figureFiles.one(id);
    if (before?.state !== 'APPROVED') return { id, before };
  }
}

const sha256 = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

export type FigurePlan = {
  readonly answer: LoadAnswer;
  readonly toWrite: readonly ReportToWrite[];
  /** Ids of the files from which existing reports of these rows were loaded. */
  readonly broughtBy: ReadonlySet<string>;
};

/** The reports that the rows would add now to the existing ones. */
export async function planFigures(
  stores: Omit<FigureLoadStores, 'administration' | 'figureFiles'>,
  { sheet, within, scope }: { readonly sheet: Sheet } & Omit<LoadBounds, 'day'>,
  now: Instant,
): Promise<FigurePlan> {
  const settings = await stores.settings.current();
  const register = await stores.registers.inForce(settings);
  const methods = new Map(
    await Promise.all(settings.methods.map(async ({ id }) => [id, await stores.methods.version(id)] as const)),
  );
  const methodOf = (period: string) => {
    const method = methods.get(methodInForce(settings, period));
    if (!method) throw new Error(`no method is in force in ${period}`);
    return method;
  };
  const read = figureRows(sheet);
  const load = figureLoad({ register, settings, methodOf }, read, { within, scope, day: localDateOf(now) });
  const addresses = load.reports.map(({ unit, period }) => ({ unit: unit.id, path: unit.path, period }));
  const { reports, unreadable } = await stores.reports.history(addresses);
  const existing = new Map([
    ...reports.map((report) => [`${report.unit} ${report.period}`, report] as const),
    ...unreadable.map(({ path, period }) => [`${unitIdOf(path)} ${period}`, null] as const),
  ]);
  return {
    ...answerOfFigures(load, existing, read.warnings),
    broughtBy: new Set(reports.flatMap(({ loaded }) => loaded?.file ?? [])),
  };
}
