import type { EvidenceType } from '../domain/evidence/evidence-file.js';
import type { Instant } from '../domain/time/local-date.js';
import { UnavailableError } from '../store/table/unavailable.js';

/** A form by which a browser sends one file straight to the store. */
export type UploadForm = {
  readonly address: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly expiresAt: Instant;
};

/** The store of files. It holds uploads, which expire, and kept files, which are named by their content. */
export type EvidenceFiles = {
  uploadForm(upload: string, type: EvidenceType, size: number): Promise<UploadForm>;
  /** The bytes of an upload. Undefined if nothing was sent or the upload has expired. */
  received(upload: string): Promise<Uint8Array | undefined>;
  discard(upload: string): Promise<void>;
  /** Keeps a file. A repeat changes nothing. */
  keep(path: string, type: EvidenceType, bytes: Uint8Array): Promise<void>;
  /** An address from which anybody who has it can save the file, for some minutes. */
  addressOf(path: string, type: EvidenceType, savedAs: string): Promise<string>;
};

/** The store of files does not answer. A later try may succeed. */
export class EvidenceUnavailableError extends UnavailableError {
  override name = 'EvidenceUnavailableError';
}

const unavailable = () => Promise.reject(new EvidenceUnavailableError('this process has no store of files'));

/** The store of a process that serves no files. */
export const noEvidenceFiles: EvidenceFiles = {
  uploadForm: unavailable,
  received: unavailable,
  discard: unavailable,
  keep: unavailable,
  addressOf: unavailable,
};
