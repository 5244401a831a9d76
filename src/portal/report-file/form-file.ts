import type { Language } from '../../domain/text/text.js';
import { nameOfFile } from '../file-load/saved-file.js';
import { faultOfStatus } from '../shell/answer.js';
import { AnswerFault, type OfficialSession } from '../shell/ask.js';
import { reportFileWords } from './texts.js';

/** A fault of one cell, or of the whole file. */
export type CellFaultInFile = {
  readonly message: string;
  /** Row as in a spreadsheet, from 1. */
  readonly row: number | null;
  readonly column: string | null;
};

type ShownFigure = { readonly text: string | null } | null;

export type ChangeByFile = {
  readonly code: string;
  readonly name: string | null;
  readonly row: number | null;
  readonly before: ShownFigure;
  /** The figure from a source system, if nothing was entered before. */
  readonly delivered?: { readonly text: string | null; readonly systemName: string } | null;
  readonly after: ShownFigure;
  readonly reasonBefore: string | null;
  readonly reason: string | null;
  readonly evidenceBefore: readonly string[];
  readonly evidence: readonly string[];
};

/** What the file changes beside the figure. An empty cell takes away a saved reason and saved links. */
export function changesBeside(change: ChangeByFile, language: Language): string[] {
  const words = reportFileWords[language];
  const { reasonBefore, reason, evidenceBefore, evidence } = change;
  const links = evidence.join(' ');
  return [
    ...(reason === reasonBefore ? [] : [reason === null ? words.reasonGone : words.reason(reason)]),
    ...(links === evidenceBefore.join(' ') ? [] : [links === '' ? words.evidenceGone : words.evidence(links)]),
  ];
}

/** The outcome of a sent form or its dry run. */
export type FileOutcome = {
  readonly changed: boolean;
  readonly changes: readonly ChangeByFile[];
  readonly warnings: readonly CellFaultInFile[];
  readonly errors: readonly CellFaultInFile[];
};

export type FileAttempt = FileOutcome | 'OFFLINE' | 'SIGNED_OUT';

type ReportName = { readonly unit: string; readonly period: string };
type Fetching = Pick<OfficialSession, 'fetchFile'>;

const NOTHING: FileOutcome = { changed: false, changes: [], warnings: [], errors: [] };

/** Sends a form. Without a key the service only previews the changes. */
export async function sendForm(
  { fetchFile }: Fetching,
  { unit, period }: ReportName,
  file: Blob,
  language: Language,
  idempotencyKey?: string,
): Promise<FileAttempt> {
  const query = new URLSearchParams({ unit, period });
  // The numbers of a file are read in the file's own language, so the address has none.
  if (idempotencyKey === undefined) query.set('dryRun', 'true');
  const headers = {
    'accept-language': language,
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
  };
  const sending = fetchFile(`/files/import?${query}`, { method: 'POST', body: file, headers });
  return await answered(sending, reportFileWords[language].notTaken);
}

/** The form with the saved figures, under the service's file name. */
export async function fetchForm(
  { fetchFile }: Fetching,
  { unit, period }: ReportName,
  language: Language,
): Promise<{ readonly name: string; readonly content: Blob } | FileAttempt> {
  const sending = fetchFile(`/files/template/${unit}/${period}.xlsx?lang=${language}`);
  const response = await sending.catch(() => undefined);
  if (!response?.ok) return await answered(sending, reportFileWords[language].notFetched);
  const content = await response.blob().catch(() => undefined);
  return content ? { name: nameOfFile(response) ?? `${unit}-${period}.xlsx`, content } : 'OFFLINE';
}

/** @param refused the words for a refusal that has none of its own */
async function answered(sending: Promise<Response>, refused: string): Promise<FileAttempt> {
  try {
    const response = await sending;
    if (response.status === 503) return 'OFFLINE';
    const answer = (await response.json().catch(() => undefined)) as Partial<FileOutcome> | undefined;
    // A gateway's refusal names no fault of the file, and nothing was taken in.
    if (!answer || !(response.ok || answer.errors?.length)) throw faultOfStatus(response.status);
    return { ...NOTHING, ...answer };
  } catch (error) {
    if (!(error instanceof AnswerFault)) return 'OFFLINE';
    if (error.kind === 'SIGN_IN') return 'SIGNED_OUT';
    if (error.kind !== 'REFUSED') return 'OFFLINE';
    return { ...NOTHING, errors: [{ message: refused, row: null, column: null }] };
  }
}
