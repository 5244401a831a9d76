import type { EvidenceFile } from './evidence-file.js';

/** Why the content of an upload cannot be kept. */
export type UploadFault =
  | 'EVIDENCE_NOT_UPLOADED'
  | 'EVIDENCE_FILE_TOO_LARGE'
  | 'EVIDENCE_FILE_TYPE'
  | 'EVIDENCE_FILE_DAMAGED'
  | 'EVIDENCE_FILE_ACTIVE';

/** The content of an upload as the service found it. */
export type ReceivedFile = Pick<EvidenceFile, 'sha256' | 'type' | 'size'>;

/** The outcome of the check, without the content. */
export type CheckedUpload =
  | { readonly kind: 'KEPT'; readonly file: ReceivedFile }
  | { readonly kind: 'REFUSED'; readonly fault: UploadFault };
