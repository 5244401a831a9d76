import type { OfficialViewer } from '../domain/access/access.js';
import { rootPath } from '../domain/administration/settings-edit.js';
import type { LoadAnswer } from '../domain/load/answer.js';
import type { FileToLoad } from '../domain/load/register-load.js';
import { scopeFaults } from '../domain/load/scope.js';
import { revisionOf } from '../domain/official/trail.js';
import type { UserError } from '../domain/refusal/codes.js';
import type { Reorganisation } from '../domain/register/reorganisation.js';
import { type Register, type Unit, validOn } from '../domain/register/unit.js';
import {
  decideReorganisationDraft,
  type ReorganisationDraft,
  undiscardedDraft,
} from '../domain/reorganisation/draft.js';
import { draftFaults, publishedEvent } from '../domain/reorganisation/publication.js';
import { mayChangeDraft, mayDraft } from '../domain/reorganisation/rights.js';
import { answerOfReorganisation } from '../domain/reorganisation-file/answer.js';
import { draftIdOf, eventOfRows } from '../domain/reorganisation-file/event-of-rows.js';
import { unitsWithCode } from '../domain/reorganisation-file/old-units.js';
import { reorganisationRows } from '../domain/reorganisation-file/rows.js';
import type { LoadFault } from '../domain/sheet/fault.js';
import { type Instant, localDateOf } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import { publicationSituation } from './publication-situation.js';
import { requestOf } from './request.js';
import { saveReorganisation } from './save-reorganisation.js';

export type ReorganisationLoadStores = Pick<
  Stores,
  'administration' | 'settings' | 'registers' | 'reports' | 'reorganisations'
>;

export type ReorganisationFile = FileToLoad & {
  readonly viewer: OfficialViewer;
  /** The id of the draft; null to make it from the decision. */
  readonly id: string | null;
  /** The code of the unit whose rows are taken; null for all rows. */
  readonly scope: string | null;
  readonly dryRun: boolean;
  readonly now: Instant;
};

export type ReorganisationLoad =
  | { readonly kind: 'NOT_ALLOWED' }
  | {
      readonly kind: 'READ';
      readonly answer: LoadAnswer;
      readonly written: boolean;
      /** The draft after the load; undefined where there is none. */
      readonly draft: ReorganisationDraft | undefined;
      readonly id: string;
    };

/** Makes a draft from the rows of a file, or changes the draft with that id, by the rules of `createReorganisationDraft`. */
export async function loadReorganisation(
  stores: ReorganisationLoadStores,
  file: ReorganisationFile,
): Promise<ReorganisationLoad> {
  const { viewer, dryRun, now } = file;
  const today = localDateOf(now);
  const settings = await stores.settings.current();
  const register = await stores.registers.version(settings.registerVersion);
  const rows = reorganisationRows(file.sheet);
  const id = file.id ?? draftIdOf(rows.decision);
  const stored = await stores.reorganisations.one(id);
  const before = undiscardedDraft(stored);
  const unsaved = { kind: 'READ', written: false, draft: before, id } as const;
  const scope = file.scope === null ? null : unitOfScope(register, file.scope, rows.effective || today);
  const unknown = scopeFaults(file.scope, scope ?? undefined);
  const isReadable = rows.effective !== '' && rows.rows.length > 0 && scope !== undefined;
  const read = isReadable ? eventOfRows(id, rows, register, scope?.path ?? null) : undefined;
  const base = register.base === undefined ? register : await stores.registers.version(register.base);
  const within = scope?.path ?? rootPath(settings, today);
  const answer = answerOfReorganisation(rows, read, { register, base, within });
  const refused = (faults: readonly LoadFault[]): ReorganisationLoad => ({
    ...unsaved,
    answer: { ...answer, faults: [...answer.faults, ...faults] },
  });
  if (!read || unknown.length > 0) return refused(unknown);
  const event = { ...read.event, ...(before?.event.scopeHeirs && { scopeHeirs: before.event.scopeHeirs }) };
  const asking = { viewer, settings, register, today };
  if (!mayDraft(asking, event) || (before && !mayChangeDraft(asking, before))) return { kind: 'NOT_ALLOWED' };
  if (answer.faults.length > 0 || read.changes.length === 0 || isSame(event, before)) return { ...unsaved, answer };
  const action = before ? 'CHANGE_DRAFT' : 'CREATE_DRAFT';
  const args = {
    idempotencyKey: `file-${file.fingerprint.slice(0, 32)}-${stored?.trail.length ?? 0}`,
    reason: file.source,
    expectedRevision: revisionOf(before?.trail ?? []),
  };
  const request = requestOf(viewer, { noun: 'REORGANISATION', id }, action, args, event, now);
  const isPublished = publishedEvent(register, id) !== undefined;
  const decision = decideReorganisationDraft(stored, settings, isPublished, request, event);
  if (decision.kind === 'REFUSED') return refused(decision.errors.map(faultOfDraft));
  // A fault that would prevent a publication today may be gone on the day of the event, so it is a warning only.
  const situation = await publicationSituation(stores, settings, decision.after, today);
  const notYet = draftFaults(situation, event).map(faultOfDraft);
  const withWarnings = { ...answer, warnings: [...answer.warnings, ...notYet] };
  if (dryRun) return { ...unsaved, answer: withWarnings };
  const outcome = await saveReorganisation(stores, { viewer, action, args, event, settings, register, now });
  if (outcome.value === null) return refused(outcome.errors.map(faultOfDraft));
  return { kind: 'READ', answer: withWarnings, written: true, draft: outcome.value, id };
}

const unitOfScope = (register: Register, code: string, day: string): Unit | undefined =>
  unitsWithCode(
    register.units.filter((unit) => validOn(unit, day)),
    code,
  )[0];

/** Whether the draft already holds this event, so that loading the same file again changes nothing. */
const isSame = (event: Reorganisation, before: ReorganisationDraft | undefined): boolean =>
  before !== undefined && JSON.stringify(before.event) === JSON.stringify(event);

const faultOfDraft = ({ code, path, value, message }: UserError): LoadFault => ({
  code: value !== null && code === 'REORGANISATION_NOT_ACCEPTED' ? String(value) : code,
  message,
  field: path.join('.') || null,
  row: null,
  column: null,
  value: value === null ? null : String(value),
});
