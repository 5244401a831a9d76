import { type EvidenceType, MEDIA_TYPES } from '../../domain/evidence/evidence-file.js';
import { uploadFaults } from '../../domain/evidence/filed-evidence.js';
import type { Language } from '../../domain/text/text.js';
import type { OutgoingFile } from '../draft/device.js';
import { newIdempotencyKey } from '../draft/request-key.js';
import type { ReportMutation, SeenRevision } from '../filing/report-change.js';
import { type Attempt, attempted, type FiledAnswer } from '../filing/send-unsent.js';
import type { ReportOnPage } from '../filing/use-report.js';
import { RequestEvidenceUploadDocument } from '../generated/evidence.js';
import { AddEvidenceFileDocument } from '../generated/report.js';
import { reportAddress } from '../parts/api-names.js';
import { AnswerFault, type OfficialSession } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';
import { evidenceWords } from './texts.js';

/** UNSENT: the connection failed, and a later try may succeed. */
export type Sent =
  | { readonly kind: 'ADDED' }
  | { readonly kind: 'UNSENT' }
  | { readonly kind: 'REFUSED'; readonly reasons: readonly string[] };

type On = {
  readonly report: ReportOnPage;
  readonly session: OfficialSession;
  readonly language: Language;
  /** The figure of the file. Null = the report as a whole. */
  readonly code: string | null;
};

const placeOf = ({ report, code }: On) => ({
  ...reportAddress(report.form),
  ...(code !== null && { indicator: code }),
});

/**
 * Adds or removes a file, which overwrites nothing. If the report was saved meanwhile, on this or another device, the
 * change is repeated on the service's latest answer.
 */
export async function changedFiles<Input>(
  on: On,
  mutation: ReportMutation<Input, FiledAnswer>,
  says: Omit<Input, SeenRevision | 'indicator'>,
  key = newIdempotencyKey(),
): Promise<Sent> {
  const { report, session, language } = on;
  const change = (expectedRevision: string | null, idempotencyKey: string): Promise<Attempt> => {
    const input = { ...placeOf(on), ...says, expectedRevision, idempotencyKey } as Input;
    return report.changeWith(() => attempted(session.change(mutation, { input, lang: apiLanguage(language) })));
  };
  const first = await change(report.form.revision, key);
  const filed = first.kind === 'ANSWERED' ? first.filed : undefined;
  if (!filed?.form || !filed.errors.some(({ code }) => code === 'CONFLICT')) return sentBy(first);
  return sentBy(await change(filed.form.revision, newIdempotencyKey()));
}

function sentBy(attempt: Attempt): Sent {
  if (attempt.kind === 'REFUSED') return { kind: 'REFUSED', reasons: [attempt.message] };
  if (attempt.kind !== 'ANSWERED') return { kind: 'UNSENT' };
  // The key is random, so an earlier request with it was this same change, whose answer was lost.
  if (attempt.filed.errors.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED')) return { kind: 'ADDED' };
  const reasons = attempt.filed.errors.map(({ message }) => message);
  return reasons.length > 0 ? { kind: 'REFUSED', reasons } : { kind: 'ADDED' };
}

export const outgoing = (file: File): OutgoingFile => ({
  file,
  name: file.name,
  placeKey: newIdempotencyKey(),
  addKey: newIdempotencyKey(),
});

type Sending = On & {
  /** Percent from 0 to 100. After that the service checks the file. */
  onProgress(percent: number): void;
};

const refused = (...reasons: string[]): Sent => ({ kind: 'REFUSED', reasons });

/** Requests a place for the file, sends the file there, and adds it to the report. */
export async function sentFile({ file, name, placeKey, addKey }: OutgoingFile, sending: Sending): Promise<Sent> {
  const { session, language, onProgress } = sending;
  const type = typeOf(file);
  if (!type) return refused(evidenceWords[language].wrongType(name));
  const faults = uploadFaults({ name, size: file.size });
  if (faults.length > 0) return refused(...faults.map(({ message }) => message[language]));
  try {
    const input = { ...placeOf(sending), name, type, size: file.size, idempotencyKey: placeKey };
    const { place } = await session.change(RequestEvidenceUploadDocument, { input, lang: apiLanguage(language) });
    if (!place) return { kind: 'UNSENT' };
    if (!place.upload) return refused(...place.errors.map(({ message }) => message));
    const { upload, address, fields } = place.upload;
    if (!(await posted(address, fields, file, onProgress))) return { kind: 'UNSENT' };
    return await changedFiles(sending, AddEvidenceFileDocument, { name, upload }, addKey);
  } catch (error) {
    if (!(error instanceof AnswerFault)) throw error;
    return error.kind === 'REFUSED' ? refused(error.message) : { kind: 'UNSENT' };
  }
}

const typeOf = ({ type }: File): EvidenceType | undefined =>
  (Object.keys(MEDIA_TYPES) as EvidenceType[]).find((known) => MEDIA_TYPES[known] === type);

type Fields = readonly { readonly name: string; readonly value: string }[];

/** XMLHttpRequest, because `fetch` cannot report the progress of an upload. */
const posted = (address: string, fields: Fields, file: File, onProgress: (percent: number) => void): Promise<boolean> =>
  new Promise((resolve) => {
    const form = new FormData();
    for (const { name, value } of fields) form.append(name, value);
    form.append('file', file);
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((100 * loaded) / Math.max(total, 1)));
    request.onload = () => resolve(request.status < 300);
    request.onerror = () => resolve(false);
    request.onabort = () => resolve(false);
    request.open('POST', address);
    request.send(form);
  });
