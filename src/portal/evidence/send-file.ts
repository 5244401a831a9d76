import { type EvidenceType, MEDIA_TYPES } from '../../domain/evidence/evidence-file.js';
import { uploadFaults } from '../../domain/evidence/filed-evidence.js';
import type { Language } from '../../domain/text/text.js';
import type { OutgoingFile } from '../draft/device.js';
import { newIdempotencyKey } from '../draft/request-key.js';
import type { ReportOnPage } from '../filing/use-report.js';
import { RequestEvidenceUploadDocument } from '../generated/evidence.js';
import { AnswerFault, type OfficialSession } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';
import { addedFile, type Sent } from './change-files.js';
import { evidenceWords } from './texts.js';

export const outgoing = (file: File): OutgoingFile => ({
  file,
  name: file.name,
  placeKey: newIdempotencyKey(),
  addKey: newIdempotencyKey(),
});

export type Sending = {
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
