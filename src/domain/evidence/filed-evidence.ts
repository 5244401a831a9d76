import type { IndicatorCode } from '../indicator/indicator.js';
import type { UserError } from '../refusal/codes.js';
import { typedTextFaults } from '../refusal/plain-text.js';
import { nameLengthFault } from '../refusal/refusal.js';
import { userError } from '../refusal/user-error.js';
import {
  type CheckedUpload,
  type EvidenceFile,
  MOST_BYTES_OF_REPORT,
  MOST_EVIDENCE_BYTES,
  MOST_FILES,
  MOST_FILES_OF_FIGURE,
} from './evidence-file.js';

/** The note of a figure, which lists its files. */
export type NoteWithFiles = { readonly files?: readonly EvidenceFile[] };

/** The files of one report: those of the whole report, such as the signed document, and those of single figures. */
export type FiledEvidence<Note extends NoteWithFiles = NoteWithFiles> = {
  readonly files: readonly EvidenceFile[];
  readonly notes: Readonly<Record<IndicatorCode, Note>>;
};

/** A file that an official adds. `code` null = it belongs to the whole report. */
export type FileToAdd = { readonly code: IndicatorCode | null; readonly name: string };

const MOST_NAME = 150;
const MEGABYTE = 1024 * 1024;

const atMost = (most: number) => ({ what: 'max', value: String(most) });

export const filesAt = ({ files, notes }: FiledEvidence, code: IndicatorCode | null): readonly EvidenceFile[] =>
  code === null ? files : (notes[code]?.files ?? []);

export const allFiles = ({ files, notes }: FiledEvidence): EvidenceFile[] => [
  ...files,
  ...Object.values(notes).flatMap((note) => note.files ?? []),
];

/** The name is shown and becomes the name of a saved file, so it must not contain a folder. */
export function fileNameFaults(name: string): UserError[] {
  if (name.trim() === '') return [nameLengthFault(['name'], name, MOST_NAME)];
  return typedTextFaults(name, ['name'], 'LINE', MOST_NAME);
}

/** Faults of the size that can be found before the upload. The size of the kept content is checked later. */
export function uploadFaults({ name, size }: { readonly name: string; readonly size: number }): UserError[] {
  if (size > MOST_EVIDENCE_BYTES)
    return [userError('EVIDENCE_FILE_TOO_LARGE', ['size'], name, atMost(MOST_EVIDENCE_BYTES / MEGABYTE))];
  return size < 1 ? [userError('EVIDENCE_FILE_DAMAGED', ['size'], name)] : [];
}

/** Checks the number of files of a figure and of a report, and their total size. */
export function quotaFaults(
  filed: FiledEvidence,
  code: IndicatorCode | null,
  { size }: Pick<EvidenceFile, 'size'>,
): UserError[] {
  const files = allFiles(filed);
  if (filesAt(filed, code).length >= MOST_FILES_OF_FIGURE)
    return [userError('TOO_MANY_FILES', [code === null ? 'report' : 'indicator'], code, atMost(MOST_FILES_OF_FIGURE))];
  if (files.length >= MOST_FILES) return [userError('TOO_MANY_FILES', ['report'], null, atMost(MOST_FILES))];
  const bytes = files.reduce((sum, file) => sum + file.size, size);
  return bytes > MOST_BYTES_OF_REPORT
    ? [userError('FILES_TOO_LARGE', ['report'], null, atMost(MOST_BYTES_OF_REPORT / MEGABYTE))]
    : [];
}

/** The evidence with one more file. A file that is already there changes nothing. */
export function withFile<Note extends NoteWithFiles>(
  filed: FiledEvidence<Note>,
  { code, name }: FileToAdd,
  upload: CheckedUpload,
  added: Pick<EvidenceFile, 'addedAt' | 'addedBy'>,
): FiledEvidence<Note> & { readonly errors: readonly UserError[] } {
  if (upload.kind === 'REFUSED') {
    const limit = upload.fault === 'EVIDENCE_FILE_TOO_LARGE' ? atMost(MOST_EVIDENCE_BYTES / MEGABYTE) : null;
    return { ...filed, errors: [...fileNameFaults(name), userError(upload.fault, ['upload'], name, limit)] };
  }
  const { file } = upload;
  const present = filesAt(filed, code);
  if (present.some(({ sha256 }) => sha256 === file.sha256)) return { ...filed, errors: fileNameFaults(name) };
  const errors = [...fileNameFaults(name), ...quotaFaults(filed, code, file)];
  return { ...withFilesAt(filed, code, [...present, { ...file, name: name.trim(), ...added }]), errors };
}

/** The evidence without one file. Earlier revisions still name it, and its content stays. */
export function withoutFile<Note extends NoteWithFiles>(
  filed: FiledEvidence<Note>,
  code: IndicatorCode | null,
  sha256: string,
): FiledEvidence<Note> & { readonly errors: readonly UserError[] } {
  const present = filesAt(filed, code);
  const left = present.filter((file) => file.sha256 !== sha256);
  const errors = left.length === present.length ? [userError('NOT_FOUND', ['file'], sha256)] : [];
  return { ...withFilesAt(filed, code, left), errors };
}

function withFilesAt<Note extends NoteWithFiles>(
  { files, notes }: FiledEvidence<Note>,
  code: IndicatorCode | null,
  now: readonly EvidenceFile[],
): FiledEvidence<Note> {
  if (code === null) return { files: now, notes };
  const { files: _, ...note } = notes[code] ?? {};
  return { files, notes: { ...notes, [code]: { ...note, ...(now.length > 0 && { files: now }) } as Note } };
}
