import { officialStarts, pathsOf } from '../../src/domain/text/page-address.js';
import { ANSWERED_FILES, FRAME, SIGN_IN_FILE } from '../../src/portal/contract.js';

/** Other files beside the pages. All further files are below `/assets`. */
const FILES = ['/worker.js', SIGN_IN_FILE];

/** Path of the pictures that other sites embed. */
export const EMBEDDED_PATH = '/nhung/*';

/** Paths that the bucket answers: files, and the frame of every officials' page. The API renders all others. */
export const OFFICIAL_PATHS = [...officialStarts().map((start) => `${start}*`), ...FILES];

const MISSING = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Không có trang này – Xã Số</title><h1>Không có trang này</h1><p lang="en">There is no such page.</p>
<p><a href="/">Trang đầu · Home</a></p></html>`;

const MISSING_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
};

/** The start of an embedded picture's path (src/domain/text/page-address.ts; a test compares the two). */
const EMBEDDED = String.raw`/nhung/[1-9]\d?`;

/**
 * A CloudFront function that runs before the cache is searched, so that an address has only one spelling. It turns only
 * known pages into pages: the API still answers unknown paths with 404. Written in the JavaScript of CloudFront. An
 * answer of the function itself needs its headers here.
 */
export const pageRouter =
  (): string => `var PUBLIC = new RegExp(${JSON.stringify(`^(?:${EMBEDDED}(?=/|$))?(?:/(?:(?:en/)?(?:${pathsOf(true)})|en)?)?$`)});
var OFFICIAL = new RegExp(${JSON.stringify(`^/(?:${pathsOf(false)})$`)});
var FILES = ${JSON.stringify([...FILES, ...ANSWERED_FILES])};
var MISSING = {
  statusCode: 404,
  statusDescription: 'Not Found',
  headers: ${JSON.stringify(Object.fromEntries(Object.entries(MISSING_HEADERS).map(([name, value]) => [name, { value }])))},
  body: ${JSON.stringify(MISSING)}
};
function handler(event) {
  var request = event.request;
  var path = request.uri.replace(/^\\/+/, '/').replace(/\\/+$/, '') || '/';
  if (PUBLIC.test(path)) request.uri = path;
  else if (FILES.indexOf(path) < 0 && !OFFICIAL.test(path)) return MISSING;
  // The bucket is asked for what begins with one slash.
  else if (request.uri.indexOf('//') === 0) return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: path } } };
  else if (OFFICIAL.test(path)) request.uri = '${FRAME}';
  return request;
}
`;
