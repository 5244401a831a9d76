import type { EVIDENCE_REFUSALS } from '../refusal/evidence-texts.js';
import type { EvidenceFile } from './evidence-file.js';

/** Why the content of an upload cannot be kept. */
export type UploadFault = Exclude<keyof typeof EVIDENCE_REFUSALS, 'TOO_MANY_FILES' | 'FILES_TOO_LARGE'>;

/** The content of an upload as the service found it. */
export type ReceivedFile = Pick<EvidenceFile, 'sha256' | 'type' | 'size'>;

/** The outcome of the check, without the content. */
export type CheckedUpload =
  | { readonly kind: 'KEPT'; readonly file: ReceivedFile }
  | { readonly kind: 'REFUSED'; readonly fault: UploadFault };
