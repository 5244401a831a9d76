export type PortalFile = {
  /** `/assets/main-ABCD1234.js` */
  readonly path: string;
  readonly body: string;
  readonly contentType: string;
  readonly cacheControl: string;
};

/** Headers of every page and file of the portal. The deployment and the local service send the same. */
export function portalHeaders(connect: readonly string[]): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      ["connect-src 'self'", ...connect].join(' '),
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  };
}

/** Headers of a picture that other sites embed: each may frame it, and nothing in it runs, is sent or calls anything. */
export const EMBED_HEADERS = {
  ...portalHeaders([]),
  'content-security-policy':
    "default-src 'none'; script-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *",
} as const;

/** Pages name the files of their release. Browsers ask each time, so that no page outlives its figures. */
export const PAGE_CACHE = 'no-cache';

/** An answer that is late or fails may be replaced by one that is up to a day old. */
const LATE = 'stale-while-revalidate=86400, stale-if-error=86400';

/** How long the edge keeps a page that the API renders. Browsers are told PAGE_CACHE instead. */
export const RENDERED_CACHE = `public, max-age=0, s-maxage=60, ${LATE}`;

/** The caching of a page whose address names a version, so that it never changes. */
export const VERSION_CACHE = `public, max-age=0, s-maxage=31536000, ${LATE}`;

/** The name of a built file holds a hash of its content. */
export const ASSET_CACHE = 'public, max-age=31536000, immutable';
