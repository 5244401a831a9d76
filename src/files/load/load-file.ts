import { loadIntoRegister } from '../../administer/load-register.js';
import { mayEver, type OfficialViewer } from '../../domain/access/access.js';
import { answerInLanguage, type LoadAnswer, type LoadKind } from '../../domain/load/answer.js';
import { unitById } from '../../domain/register/unit.js';
import { fileNotAllowed } from '../access.js';
import type { FilesContext } from '../context.js';
import { type FileAnswer, type FileRequest, jsonAnswer } from '../http.js';
import type { ReadFile } from '../import/file-reading.js';
import { knowsOnly, parameterOf, yesOrNo } from '../table/parameters.js';
import { fingerprintOf, sheetSent } from './sheet.js';
import { LOAD_FILE_TEXTS } from './texts.js';

/** What administrators load through an address; a catalogue becomes a method version by a draft. */
export const LOADED_KINDS = ['units', 'villages'] as const satisfies readonly LoadKind[];
export type LoadedKind = (typeof LOADED_KINDS)[number];

const MOST_SOURCE = 200;

/**
 * Takes a file of an administrator's own office. With `dryRun=true` it only says what the file would add and change, what
 * it lacks, and each fault at its cell.
 */
export async function loadFile(
  kind: LoadedKind,
  request: FileRequest,
  context: FilesContext,
  readFile: ReadFile,
): Promise<FileAnswer> {
  const { viewer, stores, now, language } = context;
  const administrator = administratorIn(context);
  if (!administrator) throw fileNotAllowed(viewer, ['administer', 'settings']);
  knowsOnly(context, ['dryRun', 'scope', 'source']);
  const dryRun = yesOrNo(context, 'dryRun') ?? false;
  const sheet = await sheetSent(request, readFile);
  const fingerprint = fingerprintOf(request.body);
  const source = (parameterOf(context, 'source') ?? LOAD_FILE_TEXTS.sourceOf(kind)[language]).slice(0, MOST_SOURCE);
  const { answers, written } = await loadIntoRegister(stores, {
    viewer: administrator.viewer,
    files: [{ kind, sheet, source, fingerprint }],
    bounds: { within: administrator.path, scope: parameterOf(context, 'scope') ?? null },
    dryRun,
    now,
  });
  const [answer] = answers as readonly [LoadAnswer];
  if (written) context.changed();
  return jsonAnswer(answer.faults.length === 0 ? 200 : 422, answerInLanguage(answer, language, { dryRun, written }));
}

/** Who may change the register, and the unit within which they may. */
function administratorIn({
  viewer,
  reference,
  today,
}: FilesContext): { viewer: OfficialViewer; path: string } | undefined {
  if (viewer.kind !== 'official' || !mayEver(viewer, 'administer', 'settings')) return undefined;
  const unit = unitById(reference.register, viewer.unit, today) ?? unitById(reference.register, viewer.unit);
  return unit && { viewer, path: unit.path };
}
