import { createHash } from 'node:crypto';
import { type EvidenceFile, MOST_EVIDENCE_BYTES, type ReceivedFile, type UploadFault } from './evidence-file.js';
import { bareJpeg, isJpeg } from './jpeg.js';
import { isActivePdf, isPdf, isWholePdf } from './pdf.js';
import { barePng, isPng } from './png.js';

export type CheckedFile =
  | { readonly kind: 'KEPT'; readonly file: ReceivedFile; readonly bytes: Uint8Array }
  | { readonly kind: 'REFUSED'; readonly fault: UploadFault };

/** Checks an upload. Only its content decides its type, not its name or what the sender says. */
export function checkedFile(upload: Uint8Array | undefined): CheckedFile {
  if (!upload) return refused('EVIDENCE_NOT_UPLOADED');
  if (upload.length > MOST_EVIDENCE_BYTES) return refused('EVIDENCE_FILE_TOO_LARGE');
  if (isJpeg(upload)) return kept('JPEG', bareJpeg(upload));
  if (isPng(upload)) return kept('PNG', barePng(upload));
  if (!isPdf(upload)) return refused('EVIDENCE_FILE_TYPE');
  if (isActivePdf(upload)) return refused('EVIDENCE_FILE_ACTIVE');
  return kept('PDF', isWholePdf(upload) ? upload : undefined);
}

const refused = (fault: UploadFault): CheckedFile => ({ kind: 'REFUSED', fault });

function kept(type: EvidenceFile['type'], bytes: Uint8Array | undefined): CheckedFile {
  if (!bytes) return refused('EVIDENCE_FILE_DAMAGED');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'KEPT', file: { sha256, type, size: bytes.length }, bytes };
}
