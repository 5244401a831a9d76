import type { Accounts } from '../administer/accounts.js';
import { publicViewer, type Viewer } from '../domain/access/access.js';
import { MAP_HEADER } from '../domain/access/cross-origin.js';
import type { LoadKind } from '../domain/load/answer.js';
import { SERVICE_TEXTS } from '../domain/refusal/texts.js';
import { mapVersion } from '../domain/register/map-version.js';
import { UnreadableItemError } from '../domain/text/unreadable-item.js';
import { type Instant, localDateOf } from '../domain/time/local-date.js';
import { referenceReader } from '../reference-data/reference.js';
import { signIn, UnauthenticatedError, UnknownAssignmentError, type VerifyToken } from '../reference-data/sign-in.js';
import { ContendedError } from '../store/table/contended.js';
import { isOverloaded, isUnavailable } from '../store/table/unavailable.js';
import type { FilesContext, FilesStores } from './context.js';
import { decoded, exportAt } from './export/exports.js';
import { OPEN_DATA_PATH, openDataPackage } from './export/open-data.js';
import { FEED_PATH, publicationFeed } from './export/publication-feed.js';
import { templateFile } from './form/template.js';
import { cachedForAll, type FileAnswer, type FileRequest, languageOf, refusedWith } from './http.js';
import { FileRefusal } from './import/fault.js';
import type { ReadFile } from './import/file-reading.js';
import { importReport } from './import/import-report.js';
import { approveLoadedFigures, LOADED_KINDS, type LoadedKind, loadFile } from './load/load-file.js';
import { loadMap, MAP_FILE_PATH, MAP_PATH, mapFile } from './load/map-file.js';
import { loadReorganisationFile, reorganisationTemplate } from './load/reorganisation-file.js';
import { templateTable } from './load/template-table.js';
import { deliverData, deliverFile, deliverTable, type Format } from './table/deliver.js';
import type { Downloads } from './table/downloads.js';
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

const TEMPLATE = /^\/files\/template\/([^/]+)\/([^/]+)\.(xlsx|csv)$/;
const LOAD_TEMPLATE = /^\/files\/template\/(units|villages|officials|catalogue|figures)\.(xlsx|csv)$/;
const LOAD = new RegExp(`^/files/(${LOADED_KINDS.join('|')})$`);
const REORGANISATION = '/files/reorganisation';
const REORGANISATION_TEMPLATE = /^\/files\/template\/reorganisation\.(xlsx|csv)$/;
const APPROVAL = '/files/figures/approval';
const IMPORT = '/files/import';

const RETRY_AFTER_SECONDS = '3';

/** Earlier names of parameters with their present names; they are accepted until 2027-12-31. */
const FORMER = [
  ['scope', 'within'],
  ['publishedOn', 'at'],
] as const;

/** Renames earlier parameters. Where both names are given, the earlier one stays and is refused as unknown. */
function parametersOf(text: string): URLSearchParams {
  const query = new URLSearchParams(text);
  for (const [former, name] of FORMER) {
    const value = query.get(former);
    if (value === null || query.has(name)) continue;
    query.set(name, value);
    query.delete(former);
  }
  return query;
}

/** The API for Excel and CSV, made once per process. It answers every request, also after an unexpected error. */
export function createFilesApi(parts: FilesParts): FilesApi {
  const readReference = referenceReader(parts.stores);
  const viewerOf = signIn(parts.verify, parts.stores);
  return async (request, now) => {
    const query = parametersOf(request.query);
    let language = languageOf(query, request.headers['accept-language']);
    try {
      const reference = await readReference(now);
      const viewer = await viewerOf(request.headers, reference.register, localDateOf(now));
      parts.seen?.(viewer.kind);
      const own = viewer.kind === 'official' ? viewer.language : undefined;
      language = languageOf(query, request.headers['accept-language'], own);
      const { stores } = parts;
      const context = {
        viewer: viewer ?? publicViewer,
        language,
        now,
        today: localDateOf(now),
        reference,
        query,
        stores,
        changed: () => readReference.forget(),
      };
      const file = await route(request, context, parts);
      return { ...file, headers: { ...file.headers, [MAP_HEADER]: mapVersion(reference.register) } };
    } catch (error) {
      if (error instanceof FileRefusal) {
        const challenge = error.status === 401 ? { 'www-authenticate': 'Bearer realm="xaso"' } : undefined;
        return refusedWith(error.status, error.faults, language, { ...challenge, ...error.headers });
      }
      if (error instanceof UnauthenticatedError) {
        const challenge = { 'www-authenticate': 'Bearer realm="xaso", error="invalid_token"' };
        return refusedWith(401, [{ code: 'UNAUTHENTICATED', message: error.text }], language, challenge);
      }
      if (error instanceof UnknownAssignmentError)
        return refusedWith(400, [{ code: 'UNKNOWN_ASSIGNMENT', message: error.text }], language);
      parts.report(error);
      if (isUnavailable(error) || isOverloaded(error))
        return refusedWith(503, [{ code: 'SERVICE_UNAVAILABLE', message: FILES_TEXTS.unavailable }], language, {
          'retry-after': RETRY_AFTER_SECONDS,
        });
      if (error instanceof ContendedError)
        return refusedWith(503, [{ code: 'SERVICE_UNAVAILABLE', message: SERVICE_TEXTS.contended }], language, {
          'retry-after': RETRY_AFTER_SECONDS,
        });
      if (error instanceof UnreadableItemError) return refusedWith(500, [unreadableFault(error)], language);
      return refusedWith(500, [{ code: 'INTERNAL_SERVER_ERROR', message: SERVICE_TEXTS.surprise }], language);
    }
  };
}

const unreadableFault = ({ item }: UnreadableItemError) => ({
  code: 'DATA_UNREADABLE' as const,
  value: item,
  message: FILES_TEXTS.unreadable(item),
});

async function route(request: FileRequest, context: FilesContext, parts: FilesParts): Promise<FileAnswer> {
  const { path } = request;
  const data = exportAt(path);
  if (data) {
    mustBe('GET', request);
    const map = mapVersion(context.reference.register);
    const file = await deliverData(await data.table(context), data.format, { ...context, map }, parts.downloads);
    return cachedForAll(request, file);
  }
  if (path === OPEN_DATA_PATH) {
    mustBe('GET', request);
    return cachedForAll(request, await openDataPackage(context, parts.downloads));
  }
  if (path === FEED_PATH) {
    mustBe('GET', request);
    return cachedForAll(request, await publicationFeed(context));
  }
  const [, unit, period, templateFormat] = TEMPLATE.exec(path) ?? [];
  if (unit !== undefined && period !== undefined) {
    mustBe('GET', request);
    const {
      name: file,
      body,
      rows,
    } = await templateFile(context, decoded(unit), decoded(period), templateFormat as Format);
    return deliverFile(file, templateFormat as Format, body, parts.downloads, rows);
  }
  const [, filled, filledFormat] = LOAD_TEMPLATE.exec(path) ?? [];
  if (filled !== undefined) {
    mustBe('GET', request);
    const file = await templateTable(filled as LoadKind, context);
    return deliverTable(file, filledFormat as Format, context.language, parts.downloads);
  }
  const [, loaded] = LOAD.exec(path) ?? [];
  if (loaded !== undefined) {
    mustBe('POST', request);
    return loadFile(loaded as LoadedKind, request, context, parts);
  }
  if (path === MAP_PATH) {
    mustBe('POST', request);
    return loadMap(request, context);
  }
  if (path === MAP_FILE_PATH) {
    mustBe('GET', request);
    return cachedForAll(request, await mapFile(context));
  }
  const [, mapFormat] = REORGANISATION_TEMPLATE.exec(path) ?? [];
  if (mapFormat !== undefined) {
    mustBe('GET', request);
    return deliverTable(reorganisationTemplate(context), mapFormat as Format, context.language, parts.downloads);
  }
  if (path === REORGANISATION) {
    mustBe('POST', request);
    return loadReorganisationFile(request, context, parts.readFile);
  }
  if (path === APPROVAL) {
    mustBe('POST', request);
    return approveLoadedFigures(request, context, parts);
  }
  if (path === IMPORT) {
    mustBe('POST', request);
    return importReport(request, context, parts.readFile);
  }
  throw new FileRefusal(404, [
    {
      code: 'NOT_FOUND',
      field: 'path',
      value: path.slice(0, 200),
      message: FILES_TEXTS.noSuchAddress,
    },
  ]);
}

function mustBe(method: 'GET' | 'POST', request: FileRequest): void {
  if (request.method === method) return;
  const fault = {
    ...{ code: 'METHOD_NOT_ALLOWED', value: request.method.slice(0, 20) },
    message: FILES_TEXTS.onlyMethod(method),
  };
  throw new FileRefusal(405, [fault], { allow: method === 'GET' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS' });
}
