import type { Accounts } from '../../administer/accounts.js';
import { approveFigureFile } from '../../administer/decide-figures.js';
import { loadFigures } from '../../administer/load-figures.js';
import { loadOfficials } from '../../administer/load-officials.js';
import { loadIntoRegister } from '../../administer/load-register.js';
import { loadReorganisation } from '../../administer/load-reorganisation.js';
import { planOfficials } from '../../administer/plan-officials.js';
import { mayEver, type OfficialViewer } from '../../domain/access/access.js';
import { changesAnything, type Done, type LoadAnswer, type LoadKind, NO_ITEMS } from '../../domain/load/answer.js';
import { type FigureFile, mayDecideOn } from '../../domain/load/figure-file.js';
import { FIGURE_LOAD_TEXTS } from '../../domain/load/figure-load-texts.js';
import { revisionOf } from '../../domain/official/trail.js';
import { LONGEST_KEY } from '../../domain/refusal/repeated-request.js';
import { unitAround } from '../../domain/register/life.js';
import { seatOn } from '../../domain/register/seat.js';
import { faultOfFile } from '../../domain/sheet/fault.js';
import { fileNotAllowed } from '../access.js';
import type { FilesContext } from '../context.js';
import type { FileAnswer, FileRequest } from '../http.js';
import type { ReadFile } from '../import/file-reading.js';
import { knowsOnly, parameterOf, yesOrNo } from '../table/parameters.js';
import { fingerprintOf, loadAnswer, sheetSent, sourceOf } from './sheet.js';
import { LOAD_FILE_TEXTS, REORGANISATION_SHEET_TEXTS } from './texts.js';

/** The kinds of file that administrators load by HTTP. A catalogue becomes a method version through a draft instead. */
export const LOADED_KINDS = ['units', 'villages', 'officials', 'figures'] as const satisfies readonly LoadKind[];
export type LoadedKind = (typeof LOADED_KINDS)[number];

export type LoadParts = { readonly readFile: ReadFile; readonly accounts: Accounts };

/**
 * Loads a file of an administrator's office. With `dryRun=true` it only answers what the file would add and change, what
 * it lacks, and the faults with their cells.
 */
export async function loadFile(
  kind: LoadedKind,
  request: FileRequest,
  context: FilesContext,
  { readFile, accounts }: LoadParts,
): Promise<FileAnswer> {
  const { viewer, stores, now } = context;
  const administrator = administratorIn(context);
  if (!administrator) throw fileNotAllowed(viewer, ['administer', kind === 'officials' ? 'official' : 'settings']);
  knowsOnly(context, ['dryRun', 'within', 'source']);
  const dryRun = yesOrNo(context, 'dryRun') ?? false;
  const sheet = await sheetSent(request, readFile);
  const fingerprint = fingerprintOf(request.body);
  const file = { sheet, source: sourceOf(context, LOAD_FILE_TEXTS.sourceOf(kind)), fingerprint };
  const bounds = { within: administrator.path, scope: parameterOf(context, 'within') ?? null };
  const load = { viewer: administrator.viewer, bounds, dryRun, now };
  const { answer, written, remaining = 0, file: waiting } = await loaded();
  if (written) context.changed();
  return loadAnswer(answer, context, { dryRun, written, remaining, load: waiting?.id });

  async function loaded(): Promise<Loaded> {
    if (kind === 'figures') return loadFigures(stores, { ...load, file });
    if (kind === 'officials') {
      const plan = await planOfficials(stores, { ...load, file });
      if (dryRun) return { answer: plan.answer, written: false };
      return loadOfficials(stores, accounts, plan, { most: MOST_OFFICIALS });
    }
    const register = await loadIntoRegister(stores, { ...load, files: [{ kind, ...file }] });
    return { answer: register.answers[0] as LoadAnswer, written: register.written };
  }
}

type Loaded = Pick<Done, 'written' | 'remaining'> & {
  readonly answer: LoadAnswer;
  readonly file?: FigureFile | undefined;
};

/** The most accounts that one request makes within its time limit. Loading the same file again makes the next ones. */
const MOST_OFFICIALS = 60;

/** A reviewer approves loaded figures by sending the same file, as the mutation `approveFigureFile` does. */
export async function approveLoadedFigures(
  request: FileRequest,
  context: FilesContext,
  { readFile }: LoadParts,
): Promise<FileAnswer> {
  const { viewer, stores, now, language, reference } = context;
  if (viewer.kind !== 'official' || !mayEver(viewer, 'approve', 'report'))
    throw fileNotAllowed(viewer, ['approve', 'report']);
  knowsOnly(context, ['dryRun', 'within', 'reason']);
  const dryRun = yesOrNo(context, 'dryRun') ?? false;
  const scope = parameterOf(context, 'within');
  await sheetSent(request, readFile);
  const fingerprint = fingerprintOf(request.body);
  const file = (await stores.figureFiles.all()).find(
    (loaded) => loaded.fingerprint === fingerprint && (scope === undefined || loaded.scope === scope),
  );
  if (!file || !mayDecideOn(viewer, file, reference)) {
    const faults = [faultOfFile('NOT_LOADED', FIGURE_LOAD_TEXTS.NOT_LOADED(), 'file', null)];
    return loadAnswer({ ...NO_ITEMS, kind: 'figures', warnings: [], faults }, context, { dryRun, written: false });
  }
  const reason = parameterOf(context, 'reason') ?? LOAD_FILE_TEXTS.approvedByFile[language];
  const args = { idempotencyKey: `${file.id}-${viewer.id}`.slice(0, LONGEST_KEY), reason };
  const { answer, record, remaining } = await approveFigureFile(stores, { viewer, file, args, dryRun, now });
  const written = remaining > 0 || (record !== null && changesAnything(answer));
  return loadAnswer(answer, context, { dryRun, written, remaining, load: file.id });
}

/** Makes a draft of a reorganisation from a file. With `dryRun=true` it only answers what the file would change. */
export async function loadReorganisationFile(
  request: FileRequest,
  context: FilesContext,
  { readFile }: LoadParts,
): Promise<FileAnswer> {
  const { viewer, stores, now } = context;
  if (viewer.kind !== 'official' || !mayEver(viewer, 'administer', 'settings'))
    throw fileNotAllowed(viewer, ['administer', 'settings']);
  knowsOnly(context, ['dryRun', 'within', 'source', 'id']);
  const dryRun = yesOrNo(context, 'dryRun') ?? false;
  const sheet = await sheetSent(request, readFile);
  const load = await loadReorganisation(stores, {
    viewer,
    sheet,
    source: sourceOf(context, REORGANISATION_SHEET_TEXTS.source),
    fingerprint: fingerprintOf(request.body),
    id: parameterOf(context, 'id') ?? null,
    scope: parameterOf(context, 'within') ?? null,
    dryRun,
    now,
  });
  if (load.kind === 'NOT_ALLOWED') throw fileNotAllowed(viewer, ['administer', 'settings']);
  const { answer, written, draft, id } = load;
  const reorganisation = { id, revision: draft ? revisionOf(draft.trail) : null };
  return loadAnswer(answer, context, { dryRun, written }, { reorganisation });
}

/** The viewer as an administrator with the path that they may change; undefined for any other viewer. */
function administratorIn({
  viewer,
  reference,
  today,
}: FilesContext): { viewer: OfficialViewer; path: string } | undefined {
  if (viewer.kind !== 'official' || !mayEver(viewer, 'administer', 'settings')) return undefined;
  const unit = unitAround(reference.register, seatOn(reference.register, viewer.unit, today), today);
  return unit && { viewer, path: unit.path };
}
