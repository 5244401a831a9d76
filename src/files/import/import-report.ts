import { mayEver } from '../../domain/access/access.js';
import type { Figure } from '../../domain/figure/figure.js';
import { figureText } from '../../domain/figure/figure-text.js';
import type { SourceFigure, SourceFigures } from '../../domain/figure/source-figures.js';
import { indicatorOf } from '../../domain/method/method.js';
import type { UnitId } from '../../domain/register/unit.js';
import { endedUnitNote } from '../../domain/report/inherited-text.js';
import { changesBetween, emptiedBy, type FigureChange } from '../../domain/report/revision-changes.js';
import { asSent } from '../../domain/text/as-sent.js';
import type { Text } from '../../domain/text/text.js';
import { type PeriodId, parsePeriod } from '../../domain/time/period.js';
import { periodLabel } from '../../domain/time/texts.js';
import { type Filing, fileReport } from '../../file-report/file-report.js';
import { type PreviewedFiling, previewReport } from '../../file-report/preview-report.js';
import { type FilingReferences, filingReferences } from '../../file-report/reference.js';
import { currentUnit, methodFor } from '../../reference-data/reference.js';
import { fileNotAllowed } from '../access.js';
import type { FilesContext } from '../context.js';
import { formEntries } from '../form/entries.js';
import { type FormGrid, formGrid } from '../form/grid.js';
import { type FileAnswer, type FileRequest, jsonAnswer } from '../http.js';
import { badKey, knowsOnly, parameterOf, periodNamed, quotedList, unitNamed, yesOrNo } from '../table/parameters.js';
import { type FileFault, FileRefusal, faultInLanguage } from './fault.js';
import type { ReadFile } from './file-reading.js';
import { placedError } from './placed-errors.js';
import { readSent } from './read-sent.js';
import { IMPORT_TEXTS } from './texts.js';

/**
 * Saves a filled form by the rules of `saveReport`. With `dryRun=true` it only answers the changes. A form without changes
 * writes nothing.
 */
export async function importReport(
  request: FileRequest,
  context: FilesContext,
  readFile: ReadFile,
): Promise<FileAnswer> {
  const { viewer, stores, today } = context;
  if (!mayEver(viewer, 'save', 'report')) throw fileNotAllowed(viewer, ['save', 'report']);
  knowsOnly(context, ['unit', 'period', 'expectedRevision', 'idempotencyKey', 'dryRun']);
  const dryRun = yesOrNo(context, 'dryRun') ?? false;
  const idempotencyKey = parameterOf(context, 'idempotencyKey') ?? request.headers['idempotency-key']?.trim() ?? '';
  if (!dryRun && idempotencyKey === '') throw badKey();
  const grid = await readForm(request, readFile);
  const unit = unitNamed(context, 'unit', idOf(context, grid, 'unit'));
  const period = periodNamed('period', idOf(context, grid, 'period'));
  const references = await filingReferences(stores, today);
  const of = await references(unit.id, period);
  if (!of) throw fileNotAllowed(viewer, ['save', 'report']);
  const { entries, faults } = formEntries(grid, of);
  const filing: Filing = {
    viewer,
    unit: unit.id,
    period,
    idempotencyKey: dryRun ? PREVIEW_KEY : idempotencyKey,
    expectedRevision: (context.query.get('expectedRevision') ?? grid.hidden.revision)?.trim() || null,
    change: { action: 'SAVE', entries },
  };
  const outcome =
    dryRun || faults.length > 0 ? await preview(context, references, filing) : await save(context, references, filing);
  if (outcome === 'FORBIDDEN') throw fileNotAllowed(viewer, ['save', 'report'], endedUnitNote(of.unit, of.heirs));
  const isNew = dryRun && outcome.changes.some(({ before }) => before === null);
  const delivered = isNew ? await stores.deliveries.of({ path: of.unit.path, period }) : NOTHING_DELIVERED;
  return answerOf(context, { ...outcome, delivered, faults, grid, unit: unit.id, period, dryRun });
}

/** The key of a dry run, so that a dry run does not use the key of the request. */
const PREVIEW_KEY = 'preview-of-an-import';

async function readForm(request: FileRequest, readFile: ReadFile): Promise<FormGrid> {
  const form = formGrid((await readSent(request, readFile)).grid);
  if ('faults' in form) throw new FileRefusal(422, form.faults);
  return form;
}

/** The id of the unit or period, from the address or the hidden cells of the form. @throws where they differ */
function idOf(context: FilesContext, { hidden }: FormGrid, field: 'unit' | 'period'): string {
  const [said, inFile] = [parameterOf(context, field), hidden[field]];
  if (said !== undefined && inFile && said !== inFile) {
    const [other, wanted] = [inFile, said].map((id) => nameOf(context, field, id)) as [Text, Text];
    const message = IMPORT_TEXTS.otherReport(other, wanted);
    throw new FileRefusal(422, { code: 'OTHER_REPORT', field, value: asSent(inFile), message });
  }
  return said ?? inFile ?? '';
}

/** The name of a unit or period, as people know it; in quotation marks what names none. */
function nameOf({ reference }: FilesContext, field: 'unit' | 'period', id: string): Text {
  const name = field === 'unit' ? currentUnit(reference, id)?.name : parsePeriod(id) && periodLabel(id);
  return name ?? quotedList([asSent(id)]);
}

type Outcome = PreviewedFiling & { readonly revision: string | null };

async function preview({ stores, now }: FilesContext, references: FilingReferences, filing: Filing) {
  const outcome = await previewReport(stores, references, filing, now);
  return outcome === 'FORBIDDEN' ? outcome : { ...outcome, revision: outcome.head?.tokens.at(-1) ?? null };
}

async function save({ stores, now }: FilesContext, references: FilingReferences, filing: Filing) {
  const outcome = await fileReport(stores, references, filing, now);
  if (outcome.kind === 'FORBIDDEN') return outcome.kind;
  const { head } = outcome;
  if (outcome.kind === 'REFUSED')
    return { errors: outcome.errors, warnings: [], changes: [], head, revision: head?.tokens.at(-1) ?? null };
  if (outcome.kind === 'UNCHANGED')
    return { errors: [], warnings: outcome.warnings, changes: [], head, revision: outcome.revision?.token ?? null };
  const { revision, warnings } = outcome;
  const basedOn = revision.filing?.basedOn ?? null;
  const before = basedOn === null ? undefined : await stores.filing.revision(filing.unit, filing.period, basedOn);
  return { errors: [], warnings, changes: changesBetween(before, revision), head, revision: revision.token };
}

/** The most faults in one answer, far more than a real form has. */
const MOST_TOLD = 1_000;

const NOTHING_DELIVERED: SourceFigures = new Map();

type Answered = Outcome & {
  readonly delivered: SourceFigures;
  readonly faults: readonly FileFault[];
  readonly grid: FormGrid;
  readonly unit: UnitId;
  readonly period: PeriodId;
  readonly dryRun: boolean;
};

async function answerOf(context: FilesContext, of: Answered): Promise<FileAnswer> {
  const { language } = context;
  const { grid, errors, warnings, changes, faults, head } = of;
  const placed = [...faults, ...errors.map((error) => placedError(error, grid))].toSorted(
    (a, b) => (a.row ?? 0) - (b.row ?? 0),
  );
  const status = placed.length === 0 ? 200 : errors.some(({ code }) => code === 'CONFLICT') ? 409 : 422;
  return jsonAnswer(status, {
    unit: of.unit,
    period: of.period,
    dryRun: of.dryRun,
    state: head?.state ?? 'NONE',
    revision: of.revision,
    changed: changes.length > 0,
    emptied: emptiedBy(changes),
    changes: await Promise.all(changes.map((change) => changeInFile(context, of, change))),
    warnings: warnings.map((warning) => faultInLanguage(placedError(warning, grid), language)),
    errorCount: placed.length,
    errors: placed.slice(0, MOST_TOLD).map((fault) => faultInLanguage(fault, language)),
  });
}

/**
 * One change between the saved report and the file, in words and numbers, with the figure of a source system, which a
 * submission uses where nobody has entered one.
 */
async function changeInFile(
  { reference, language }: FilesContext,
  { delivered: figures, grid, period }: Answered,
  { code, before, after, noteBefore, note }: FigureChange,
) {
  const delivered = figures.get(code);
  const indicator = indicatorOf(methodFor(reference, period), code);
  const shown = (figure: Figure | null) =>
    figure && { ...figure, text: indicator ? figureText(indicator, figure)[language] : null };
  const shownDelivery = async ({ figure, from: { system } }: SourceFigure) => ({
    ...shown(figure),
    system,
    systemName: (await reference.sourceName(system))?.[language] ?? system,
  });
  return {
    code,
    name: indicator?.name[language] ?? null,
    row: grid.lines.find((line) => line.code === code)?.row ?? null,
    column: grid.letters.get('figure') ?? null,
    before: shown(before),
    delivered: before || !delivered ? null : await shownDelivery(delivered),
    after: shown(after),
    reasonBefore: noteBefore.reason ?? null,
    reason: note.reason ?? null,
    evidenceBefore: noteBefore.evidence ?? [],
    evidence: note.evidence ?? [],
  };
}
