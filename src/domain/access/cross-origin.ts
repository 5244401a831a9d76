/** The header that chooses the assignment of a request. */
export const ASSIGNMENT_HEADER = 'x-xaso-assignment';

/** The header of each answer and file that names its map. */
export const MAP_HEADER = 'x-xaso-map';

/**
 * Headers that a page of another origin may send: those that ordinary GraphQL and HTTP clients send by themselves, and
 * the choice of an assignment.
 */
export const ALLOWED_HEADERS: readonly string[] = [
  'authorization',
  'content-type',
  'accept',
  'accept-language',
  'if-none-match',
  'idempotency-key',
  'apollographql-client-name',
  'apollographql-client-version',
  'apollo-require-preflight',
  'x-apollo-operation-name',
  'traceparent',
  'tracestate',
  ASSIGNMENT_HEADER,
];

/** Headers of an answer that such a page may read. */
export const EXPOSED_HEADERS: readonly string[] = [
  'etag',
  'cache-control',
  'retry-after',
  'x-row-count',
  'content-disposition',
  MAP_HEADER,
];

/** Seconds for which a browser may remember the permission. Browsers allow two hours at most. */
export const PREFLIGHT_SECONDS = 7_200;
