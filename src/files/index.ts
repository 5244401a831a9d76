import type { Accounts } from '../administer/accounts.js';
import type { Viewer } from '../domain/access/access.js';
import { MAP_HEADER } from '../domain/access/cross-origin.js';
import { SERVICE_TEXTS, textOfUnreadable } from '../domain/refusal/texts.js';
import { mapVersion } from '../domain/register/map-version.js';
import { decoded, FEED_PATH } from '../domain/text/page-address.js';
import type { Text } from '../domain/text/text.js';
import { UnreadableItemError } from '../domain/text/unreadable-item.js';
import { type Instant, localDateOf } from '../domain/time/local-date.js';
import { signIn, UnauthenticatedError, UnknownAssignmentError, type VerifyToken } from '../reference-data/sign-in.js';
import { ContendedError } from '../store/table/stored-errors.js';
import { isOverloaded, isUnavailable, textOfUnavailable } from '../store/table/unavailable.js';
import type { FilesContext, FilesStores } from './context.js';
import { exportAt } from './export/exports.js';
import { OPEN_DATA_PATH, openDataPackage } from './export/open-data.js';
import { publicationFeed } from './export/publication-feed.js';
import { templateFile } from './form/template.js';
import { cachedForAll, type FileAnswer, type FileRequest, languageOf, refusedWith } from './http.js';
import { FileRefusal } from './import/fault.js';
import type { ReadFile } from './import/file-reading.js';
import { importReport } from './import/import-report.js';
import {
  approveLoadedFigures,
  LOADED_KINDS,
  type LoadedKind,
  loadFile,
  loadReorganisationFile,
} from './load/load-file.js';
import { loadMap, MAP_FILE_PATH, MAP_PATH, mapFile } from './load/map-file.js';
import { type TemplateKind, templateTable } from './load/template-table.js';
import { type Downloads, deliverData, deliverFile, deliverTable, type Format } from './table/deliver.js';
import { FILES_TEXTS } from './texts.js';

export type FilesParts = {
  readonly stores: FilesStores;
  readonly verify: VerifyToken;
  /** The accounts of officials; a loaded file of officials invites people. */
  readonly accounts: Accounts;
  readonly downloads: Downloads;
  readonly readFile: ReadFile;
  /** Gets every unexpected error, which callers must not read. */
  readonly report: (error: unknown) => void;
  /** Gets the kind of viewer of each request. */
  readonly seen?: (viewer: Viewer['kind']) => void;
};

export type FilesApi = (request: FileRequest, now: Instant) => Promise<FileAnswer>;

/** Earlier names of parameters with their present names; they are accepted until 2027-12-31. */
const FORMER = [
  ['scope', 'within'],
  ['publishedOn', 'at'],
] as const;

/** Renames earlier parameters. Where both names are given, the earlier one stays and is refused as unknown. */
function parametersOf(text: string): URLSearchParams {
  const query = new URLSearchParams(text);
  for (const [former, name] of FORMER) {
    if (query.has(name)) continue;
    for (const value of query.getAll(former)) query.append(name, value);
    query.delete(former);
  }
  return query;
}

/** The API for Excel and CSV, made once per process. It answers every request, also after an unexpected error. */
export function createFilesApi(parts: FilesParts): FilesApi {
  const read = signIn(parts.verify, parts.stores);
  return async (request, now) => {
    const query = parametersOf(request.query);
    let language = languageOf(query, request.headers['accept-language']);
    try {
      const { viewer, reference } = await read(request.headers, now);
      parts.seen?.(viewer.kind);
      const own = viewer.kind === 'official' ? viewer.language : undefined;
      language = languageOf(query, request.headers['accept-language'], own);
      const { stores } = parts;
      const context = {
        viewer,
        language,
        now,
        today: localDateOf(now),
        reference,
        query,
        stores,
        changed: () => read.forget(),
      };
      const file = await route(request, context, parts);
      return { ...file, headers: { ...file.headers, [MAP_HEADER]: mapVersion(reference.register) } };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.status >= 500) parts.report(error);
      return refusedWith(refusal, language);
    }
  };
}

/** The refusal that an error becomes. Callers read nothing of an unexpected error. */
function refusalOf(error: unknown): FileRefusal {
  if (error instanceof FileRefusal) return error;
  if (error instanceof UnauthenticatedError) {
    const challenge = { 'www-authenticate': 'Bearer realm="xaso", error="invalid_token"' };
    return new FileRefusal(401, { code: 'UNAUTHENTICATED', message: error.text }, challenge);
  }
  if (error instanceof UnknownAssignmentError)
    return new FileRefusal(400, { code: 'UNKNOWN_ASSIGNMENT', message: error.text });
  if (isUnavailable(error) || isOverloaded(error))
    return unavailable(textOfUnavailable(error) ?? FILES_TEXTS.unavailable);
  if (error instanceof ContendedError) return unavailable(SERVICE_TEXTS.contended);
  if (error instanceof UnreadableItemError)
    return new FileRefusal(500, {
      code: 'DATA_UNREADABLE',
      value: error.item,
      message: textOfUnreadable(error.item),
    });
  return new FileRefusal(500, { code: 'INTERNAL_SERVER_ERROR', message: SERVICE_TEXTS.surprise });
}

const unavailable = (message: Text) =>
  new FileRefusal(503, { code: 'SERVICE_UNAVAILABLE', message }, { 'retry-after': '3' });

type Asked = { readonly request: FileRequest; readonly context: FilesContext; readonly parts: FilesParts };

type Route = readonly [
  method: 'GET' | 'POST',
  address: string | RegExp,
  /** `named`: what the groups of the address name. */
  answer: (of: Asked, ...named: string[]) => Promise<FileAnswer>,
];

/** Every address but those of exports. */
const ROUTES: readonly Route[] = [
  [
    'GET',
    OPEN_DATA_PATH,
    async ({ request, context, parts }) => cachedForAll(request, await openDataPackage(context, parts.downloads)),
  ],
  ['GET', FEED_PATH, async ({ request, context }) => cachedForAll(request, await publicationFeed(context))],
  ['GET', MAP_FILE_PATH, async ({ request, context }) => cachedForAll(request, await mapFile(context))],
  [
    'GET',
    /^\/files\/template\/([^/]+)\/([^/]+)\.(xlsx|csv)$/,
    async ({ context, parts }, unit, period, format) => {
      const { name, body, rows } = await templateFile(context, decoded(unit), decoded(period), format as Format);
      return deliverFile(name, format as Format, body, parts.downloads, rows);
    },
  ],
  [
    'GET',
    /^\/files\/template\/(units|villages|officials|catalogue|figures|reorganisation)\.(xlsx|csv)$/,
    async ({ context, parts }, kind, format) => {
      const table = await templateTable(kind as TemplateKind, context);
      return deliverTable(table, format as Format, context.language, parts.downloads);
    },
  ],
  [
    'POST',
    new RegExp(`^/files/(${LOADED_KINDS.join('|')})$`),
    ({ request, context, parts }, kind) => loadFile(kind as LoadedKind, request, context, parts),
  ],
  ['POST', MAP_PATH, ({ request, context }) => loadMap(request, context)],
  ['POST', '/files/reorganisation', ({ request, context, parts }) => loadReorganisationFile(request, context, parts)],
  ['POST', '/files/figures/approval', ({ request, context, parts }) => approveLoadedFigures(request, context, parts)],
  ['POST', '/files/import', ({ request, context, parts }) => importReport(request, context, parts.readFile)],
];

async function route(request: FileRequest, context: FilesContext, parts: FilesParts): Promise<FileAnswer> {
  const { path } = request;
  const data = exportAt(path);
  if (data) {
    mustBe('GET', request);
    const map = mapVersion(context.reference.register);
    const file = await deliverData(await data.table(context), data.format, { ...context, map }, parts.downloads);
    return cachedForAll(request, file);
  }
  for (const [method, address, answer] of ROUTES) {
    const named = typeof address === 'string' ? path === address && [] : address.exec(path)?.slice(1);
    if (!named) continue;
    mustBe(method, request);
    return answer({ request, context, parts }, ...named);
  }
  throw new FileRefusal(404, {
    code: 'NOT_FOUND',
    field: 'path',
    value: path.slice(0, 200),
    message: FILES_TEXTS.noSuchAddress,
  });
}

function mustBe(method: 'GET' | 'POST', request: FileRequest): void {
  if (request.method === method) return;
  const value = request.method.slice(0, 20);
  const fault = { code: 'METHOD_NOT_ALLOWED', value, message: FILES_TEXTS.onlyMethod(method) };
  throw new FileRefusal(405, fault, { allow: method === 'GET' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS' });
}
