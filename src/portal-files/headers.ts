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

/** Pages name the files of their release. They are asked for each time, so that no page outlives its files. */
export const PAGE_CACHE = 'no-cache';

/** The name of a built file holds a hash of its content. */
export const ASSET_CACHE = 'public, max-age=31536000, immutable';
