import type { Accounts } from '../../administer/accounts.js';
import { approveFigureFile } from '../../administer/decide-figures.js';
import { loadFigures } from '../../administer/load-figures.js';
import { loadOfficials } from '../../administer/load-officials.js';
import { type LoadOutcome, loadIntoRegister } from '../../administer/load-register.js';
import { type OfficialLoadRequest, planOfficials } from '../../administer/plan-officials.js';
import { mayEver, type OfficialViewer } from '../../domain/access/access.js';
import { changesAnything, type LoadAnswer, type LoadKind, NO_ITEMS } from '../../domain/load/answer.js';
import { mayDecideOn } from '../../domain/load/figure-file.js';
import { FIGURE_LOAD_TEXTS } from '../../domain/load/figure-load-texts.js';
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
import { LOAD_FILE_TEXTS } from './texts.js';

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
  const {
    answer,
    written,
    remaining,
    file: waiting,
  } = kind === 'officials'
    ? { ...(await loadPart(stores, accounts, { ...load, file })), file: undefined }
    : kind === 'figures'
      ? { ...(await loadFigures(stores, { ...load, file })), remaining: 0 }
      : firstOf(await loadIntoRegister(stores, { ...load, files: [{ kind, ...file }] }));
  if (written) context.changed();
  return loadAnswer(answer, context, { dryRun, written, remaining, load: waiting?.id });
}

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

/** The most accounts that one request makes within its time limit. Loading the same file again makes the next ones. */
const MOST_OFFICIALS = 60;

async function loadPart(
  stores: FilesContext['stores'],
  accounts: Accounts,
  request: OfficialLoadRequest & { readonly dryRun: boolean },
) {
  const plan = await planOfficials(stores, request);
  return request.dryRun
    ? { answer: plan.answer, written: false, remaining: 0 }
    : loadOfficials(stores, accounts, plan, { most: MOST_OFFICIALS });
}

const firstOf = ({ answers, written }: LoadOutcome) => ({
  answer: answers[0] as LoadAnswer,
  written,
  remaining: 0,
  file: undefined,
});

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
