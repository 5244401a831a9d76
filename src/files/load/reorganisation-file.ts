import { loadReorganisation } from '../../administer/load-reorganisation.js';
import { mayEver } from '../../domain/access/access.js';
import { revisionOf } from '../../domain/official/trail.js';
import { REORGANISATION_FILE_COLUMNS, reorganisationLines } from '../../domain/reorganisation-file/columns.js';
import { fileNotAllowed, permit } from '../access.js';
import type { FilesContext } from '../context.js';
import type { FileAnswer, FileRequest } from '../http.js';
import type { ReadFile } from '../import/file-reading.js';
import { knowsOnly, parameterOf, yesOrNo } from '../table/parameters.js';
import type { ExportTable } from '../table/table.js';
import { fingerprintOf, loadAnswer, sheetSent, sourceOf } from './sheet.js';
import { templateBody, templateName, unitsHere } from './template-table.js';
import { REORGANISATION_SHEET_TEXTS } from './texts.js';

/** Makes a draft of a reorganisation from a file. With `dryRun=true` it only answers what the file would change. */
export async function loadReorganisationFile(
  request: FileRequest,
  context: FilesContext,
  readFile: ReadFile,
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

/** The file in which an office writes a reorganisation. Each row has one of today's units as the old and as the new unit. */
export function reorganisationTemplate(context: FilesContext): ExportTable {
  permit(context.viewer, 'register');
  knowsOnly(context, ['within']);
  const { units, codeOf } = unitsHere(context);
  const lines = reorganisationLines(units, codeOf, context.today);
  return {
    name: templateName(context, 'reorganisation'),
    sheet: REORGANISATION_SHEET_TEXTS.sheet,
    title: REORGANISATION_SHEET_TEXTS.title,
    notes: REORGANISATION_SHEET_TEXTS.notes,
    ...templateBody(REORGANISATION_FILE_COLUMNS, lines, (key) => (key.endsWith('ame') ? 28 : 16)),
  };
}
