import { preferredLanguage } from '../domain/text/preferred-language.js';
import type { Language } from '../domain/text/text.js';
import { type FileFault, faultInLanguage } from './import/fault.js';

/** What an HTTP API hands to the function, as far as a file needs it. */
export type FileRequest = {
  readonly method: string;
  /** `/files/ranking.xlsx` */
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
};

export type FileAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes travel as base64, text as it is. */
  readonly body: string | Uint8Array;
};

/** Answers of this function are private or as of this moment, so no cache may keep them. */
const COMMON = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-row-count,content-disposition',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

export const answer = (status: number, headers: Record<string, string>, body: string | Uint8Array): FileAnswer => ({
  status,
  headers: { ...COMMON, ...headers },
  body,
});

export const jsonAnswer = (status: number, content: object, headers: Record<string, string> = {}): FileAnswer =>
  answer(status, { ...headers, 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(content));

export const refusedWith = (
  status: number,
  faults: readonly FileFault[],
  language: Language,
  headers: Record<string, string> = {},
): FileAnswer => jsonAnswer(status, { errors: faults.map((fault) => faultInLanguage(fault, language)) }, headers);

/** `lang=` says it; else the languages that the client's system prefers; else the official's own; else Vietnamese. */
export function languageOf(query: URLSearchParams, acceptLanguage: string | undefined, own?: Language): Language {
  const asked = query.get('lang')?.toLowerCase();
  if (asked === 'vi' || asked === 'en') return asked;
  return preferredLanguage(acceptLanguage) ?? own ?? 'vi';
}
