import { ASSIGNMENT_HEADER, EXPOSED_HEADERS } from '../domain/access/cross-origin.js';
import { entityTag, isKnownTag } from '../domain/access/http-headers.js';
import { preferredLanguage } from '../domain/text/preferred-language.js';
import type { Language } from '../domain/text/text.js';
import { type FileRefusal, faultInLanguage } from './import/fault.js';

export type FileRequest = {
  readonly method: string;
  /** `/files/ranking.xlsx` */
  readonly path: string;
  /** The query without its question mark. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
};

export type FileAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Lambda's answer has bytes in base64 and text as text. */
  readonly body: string | Uint8Array;
  /** The content without the moment of the answer, for a body that names the moment. It decides the entity tag. */
  readonly sameAs?: string;
};

/** No cache may keep an answer, unless `cachedForAll` says so. */
const COMMON = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': EXPOSED_HEADERS.join(','),
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

export const answer = (status: number, headers: Record<string, string>, body: string | Uint8Array): FileAnswer => ({
  status,
  headers: { ...COMMON, ...headers },
  body,
});

/**
 * Lets caches keep a public table for a minute and then ask whether it has changed. No table is immutable, not even of
 * a named version: the next release may lay it out differently, and the address does not name the release.
 */
export function cachedForAll({ headers: requestHeaders }: FileRequest, file: FileAnswer): FileAnswer {
  if (requestHeaders.authorization !== undefined || file.status !== 200) return file;
  const etag = entityTag(file.sameAs ?? file.body);
  const headers = {
    ...file.headers,
    'cache-control': 'public, max-age=60',
    vary: `accept-language, authorization, ${ASSIGNMENT_HEADER}`,
    etag,
  };
  if (!isKnownTag(requestHeaders['if-none-match'], etag)) return { ...file, headers };
  const { 'content-type': _, 'content-disposition': __, ...kept } = headers as Record<string, string>;
  return { status: 304, headers: kept, body: '' };
}

export const jsonAnswer = (status: number, content: object, headers: Record<string, string> = {}): FileAnswer =>
  answer(status, { ...headers, 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(content));

export const refusedWith = ({ status, faults, headers }: FileRefusal, language: Language): FileAnswer =>
  jsonAnswer(status, { errors: faults.map((fault) => faultInLanguage(fault, language)) }, headers);

/** The language of `lang=`, else the one that the client's system prefers, else the official's own, else Vietnamese. */
export function languageOf(query: URLSearchParams, acceptLanguage: string | undefined, own?: Language): Language {
  const language = query.get('lang')?.toLowerCase();
  if (language === 'vi' || language === 'en') return language;
  return preferredLanguage(acceptLanguage) ?? own ?? 'vi';
}
