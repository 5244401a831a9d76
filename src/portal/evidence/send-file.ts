import { type EvidenceType, MEDIA_TYPES } from '../../domain/evidence/evidence-file.js';
import { uploadFaults } from '../../domain/evidence/filed-evidence.js';
import type { Language } from '../../domain/text/text.js';
import type { OutgoingFile } from '../draft/device.js';
import { newIdempotencyKey } from '../draft/request-key.js';
import { type Attempt, attempted } from '../filing/send-unsent.js';
import type { ReportOnPage } from '../filing/use-report.js';
import { RequestEvidenceUploadDocument } from '../generated/evidence.js';
import { AddEvidenceFileDocument, RemoveEvidenceFileDocument } from '../generated/report.js';
import type { AddEvidenceFileInput, RemoveEvidenceFileInput } from '../generated/types.js';
import { AnswerFault, type OfficialSession } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';
import { evidenceWords } from './texts.js';

/** UNSENT: the connection failed, and a later try may succeed. */
export type Sent =
  | { readonly kind: 'ADDED' }
  | { readonly kind: 'UNSENT' }
  | { readonly kind: 'REFUSED'; readonly reasons: readonly string[] };

type On = { readonly report: ReportOnPage; readonly session: OfficialSession; readonly language: Language };
type Unseen<Input> = Omit<Input, 'expectedRevision' | 'idempotencyKey'>;

const addedFile = async (on: On, file: Unseen<AddEvidenceFileInput>, key: string): Promise<Sent> =>
  sentBy(
    await onLatest(on, key, (seen) =>
      on.session.change(AddEvidenceFileDocument, { input: { ...file, ...seen }, lang: apiLanguage(on.language) }),
    ),
  );

export const removedFile = async (on: On, file: Unseen<RemoveEvidenceFileInput>): Promise<Sent> =>
  sentBy(
    await onLatest(on, newIdempotencyKey(), (seen) =>
      on.session.change(RemoveEvidenceFileDocument, { input: { ...file, ...seen }, lang: apiLanguage(on.language) }),
    ),
  );

type Seen = { readonly expectedRevision: string | null; readonly idempotencyKey: string };

/**
 * A file overwrites nothing. If the report was saved meanwhile, on this or another device, the change is repeated on
 * the service's latest answer.
 */
async function onLatest(
  { report }: On,
  idempotencyKey: string,
  change: (seen: Seen) => Parameters<typeof attempted>[0],
): Promise<Attempt> {
  const { revision } = report.form;
  const first = await report.changeWith(() => attempted(change({ expectedRevision: revision, idempotencyKey })));
  if (first.kind !== 'ANSWERED' || !first.filed.form) return first;
  if (!first.filed.errors.some(({ code }) => code === 'CONFLICT')) return first;
  const { revision: latest } = first.filed.form;
  return report.changeWith(() => attempted(change({ expectedRevision: latest, idempotencyKey: newIdempotencyKey() })));
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

type Sending = {
  readonly report: ReportOnPage;
  readonly session: OfficialSession;
  readonly language: Language;
  /** The figure of the file. Null = the report as a whole. */
  readonly code: string | null;
  /** Percent from 0 to 100. After that the service checks the file. */
  onProgress(percent: number): void;
};

const refused = (...reasons: string[]): Sent => ({ kind: 'REFUSED', reasons });

/** Requests a place for the file, sends the file there, and adds it to the report. */
export async function sentFile({ file, name, placeKey, addKey }: OutgoingFile, sending: Sending): Promise<Sent> {
  const { report, session, language, code, onProgress } = sending;
  const type = typeOf(file);
  if (!type) return refused(evidenceWords[language].wrongType(name));
  const faults = uploadFaults({ name, size: file.size });
  if (faults.length > 0) return refused(...faults.map(({ message }) => message[language]));
  const ofReport = {
    unit: report.form.unit.slug,
    period: report.form.period.code,
    ...(code !== null && { indicator: code }),
  };
  try {
    const input = { ...ofReport, name, type, size: file.size, idempotencyKey: placeKey };
    const { place } = await session.change(RequestEvidenceUploadDocument, { input, lang: apiLanguage(language) });
    if (!place) return { kind: 'UNSENT' };
    if (!place.upload) return refused(...place.errors.map(({ message }) => message));
    const { upload, address, fields } = place.upload;
    if (!(await posted(address, fields, file, onProgress))) return { kind: 'UNSENT' };
    return await addedFile({ report, session, language }, { ...ofReport, name, upload }, addKey);
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
