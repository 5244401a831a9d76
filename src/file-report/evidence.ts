import { checkedFile } from '../domain/evidence/checked-file.js';
import { type EvidenceType, keptPath, uploadPath } from '../domain/evidence/evidence-file.js';
import { fileNameFaults, quotaFaults, uploadFaults } from '../domain/evidence/filed-evidence.js';
import type { UserError } from '../domain/refusal/codes.js';
import { isIdempotencyKey, payloadFingerprint, unusableKey } from '../domain/refusal/repeated-request.js';
import type { Change } from '../domain/report/filing-situation.js';
import { fileOwnerFaults, situationFaults } from '../domain/report/transitions.js';
import type { Instant } from '../domain/time/local-date.js';
import type { EvidenceFiles, UploadForm } from './evidence-files.js';
import {
  type Filing,
  type FilingOutcome,
  type FilingStores,
  fileReport,
  readReport,
  situationOf,
} from './file-report.js';
import { actorOf, mayChange } from './filing-rights.js';
import type { FilingReferences } from './reference.js';

export type FileToSend = Pick<Filing, 'viewer' | 'unit' | 'period' | 'idempotencyKey'> & {
  readonly code: string | null;
  readonly name: string;
  readonly type: EvidenceType;
  readonly size: number;
};

export type PlaceForFile =
  | { readonly kind: 'FORBIDDEN' }
  | { readonly kind: 'REFUSED'; readonly errors: readonly UserError[] }
  | { readonly kind: 'PLACE'; readonly upload: string; readonly form: UploadForm };

/** The form for sending a file. Nothing is written, because the name of the upload is derived from the request. */
export async function placeForFile(
  stores: FilingStores,
  evidence: EvidenceFiles,
  references: FilingReferences,
  file: FileToSend,
  now: Instant,
): Promise<PlaceForFile> {
  const { viewer, unit, period, idempotencyKey, code, name, type, size } = file;
  const actor = actorOf(viewer);
  const change = { action: 'ADD_FILE', code, name, upload: '' } as const;
  const filing: Filing = { viewer, unit, period, idempotencyKey, expectedRevision: null, change };
  const read = await readReport(stores, references, filing);
  if (!read) return { kind: 'FORBIDDEN' };
  const expectedRevision = read.head?.tokens.at(-1) ?? null;
  const situation = await situationOf(stores, read, { ...filing, expectedRevision }, now);
  const { files = [], notes } = situation;
  const errors = [
    ...(isIdempotencyKey(idempotencyKey) ? [] : [unusableKey(idempotencyKey)]),
    ...situationFaults(situation, change, { actor }),
    ...fileOwnerFaults(situation, code),
    ...fileNameFaults(name),
    ...uploadFaults({ name, size }),
    ...quotaFaults({ files, notes }, code, { size }),
  ];
  if (errors.length > 0) return { kind: 'REFUSED', errors };
  const upload = payloadFingerprint([actor, idempotencyKey, unit, period, code, name, type, size]);
  return { kind: 'PLACE', upload, form: await evidence.uploadForm(uploadPath(unit, period, upload), type, size) };
}

type Adding = Filing & { readonly change: Extract<Change, { action: 'ADD_FILE' }> };

/**
 * Checks an upload, keeps its cleaned content, then changes the report. A crash in between leaves a file that no report
 * names. A repeat completes the change.
 */
export async function addEvidenceFile(
  stores: FilingStores,
  evidence: EvidenceFiles,
  references: FilingReferences,
  filing: Adding,
  now: Instant,
): Promise<FilingOutcome> {
  const { viewer, unit, period, change } = filing;
  const of = await references(unit, period);
  if (!of || !mayChange(viewer, change.action, of)) return { kind: 'FORBIDDEN' };
  const path = UPLOAD.test(change.upload) ? uploadPath(unit, period, change.upload) : undefined;
  const checked = checkedFile(path === undefined ? undefined : await evidence.received(path));
  const keep = async () => {
    if (checked.kind === 'KEPT')
      await evidence.keep(keptPath(unit, period, checked.file.sha256), checked.file.type, checked.bytes);
  };
  const outcome = await fileReport(stores, references, { ...filing, upload: checked }, now, keep);
  const isDone = outcome.kind === 'FILED' || outcome.kind === 'UNCHANGED';
  // The change is made. An upload that cannot be removed expires by itself.
  if (path && isDone) await evidence.discard(path).catch(() => {});
  return outcome;
}

/** The form of a `payloadFingerprint`. */
const UPLOAD = /^[\w-]{43}$/;
