import type { EvidenceFile } from './evidence-file.js';

/** Why the content of an upload cannot be kept. */
export type UploadFault =
  | 'EVIDENCE_NOT_UPLOADED'
  | 'EVIDENCE_FILE_TOO_LARGE'
  | 'EVIDENCE_FILE_TYPE'
  | 'EVIDENCE_FILE_DAMAGED'
  | 'EVIDENCE_FILE_ACTIVE';

/** What the service found in an upload. */
export type ReceivedFile = Pick<EvidenceFile, 'sha256' | 'type' | 'size'>;

/** The outcome of the check, without the content. */
export type CheckedUpload =
  | { readonly kind: 'KEPT'; readonly file: ReceivedFile }
  | { readonly kind: 'REFUSED'; readonly fault: UploadFault };
