/** The content of the header `Authorization`. */
export type Bearer =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly token: string }
  /** There is a header without a single token in the accepted form. It is an error and never the public. */
  | { readonly kind: 'malformed' };

/** Longer than any token of Cognito. A longer token is refused unread. */
const MOST_CHARACTERS = 8_192;

/** Two headers arrive joined by a comma, which no token holds. */
/** The scheme may be written in any case (RFC 9110, 11.1). */
const FORM = /^bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i;

export function bearerIn(header: string | undefined): Bearer {
  if (header === undefined) return { kind: 'none' };
  const token = header.length > MOST_CHARACTERS ? undefined : FORM.exec(header)?.[1];
  return token === undefined ? { kind: 'malformed' } : { kind: 'token', token };
}
