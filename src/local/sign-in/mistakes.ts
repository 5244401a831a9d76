/** The mistakes in requests to sign in, with their errors of OAuth 2.0 or OpenID Connect. */
export const MISTAKES = {
  'unknown-client': 'invalid_client',
  'unregistered-redirect': 'invalid_request',
  'repeated-parameter': 'invalid_request',
  'missing-parameter': 'invalid_request',
  'other-response-type': 'unsupported_response_type',
  'other-response-mode': 'invalid_request',
  'no-challenge': 'invalid_request',
  'plain-challenge': 'invalid_request',
  'malformed-challenge': 'invalid_request',
  'unregistered-scope': 'invalid_scope',
  'nobody-signed-in': 'login_required',
  'nobody-chosen': 'access_denied',
  'foreign-choice': 'access_denied',
  'ended-page': 'invalid_request',
  'wrong-start-code': 'access_denied',
  'unknown-person': 'access_denied',
  'no-form': 'invalid_request',
  'other-grant-type': 'unsupported_grant_type',
  'unknown-code': 'invalid_grant',
  'expired-code': 'invalid_grant',
  'replayed-code': 'invalid_grant',
  'other-redirect': 'invalid_grant',
  'wrong-verifier': 'invalid_grant',
  'unknown-refresh-token': 'invalid_grant',
  'replayed-refresh-token': 'invalid_grant',
  'person-left': 'invalid_grant',
  'unregistered-after-logout': 'invalid_request',
  'wrong-secret': 'invalid_client',
  'issuer-refused': 'access_denied',
  'not-bound': 'access_denied',
  'ended-invitation': 'access_denied',
} as const;

export type MistakeName = keyof typeof MISTAKES;

export type Mistake = {
  readonly mistake: MistakeName;
  /** The value at fault, or the name of the parameter. Never a secret. */
  readonly received?: string | undefined;
};

export const mistake = (name: MistakeName, received?: string): Mistake => ({ mistake: name, received });

export const isMistake = (value: object): value is Mistake => 'mistake' in value;

export const isMistakeName = (name: string): name is MistakeName => Object.hasOwn(MISTAKES, name);

/** The page that explains a mistake in both languages; the protocol's own field (`error_uri`) leads there. */
export const MISTAKE_PAGES = '/oauth2/mistakes/';
