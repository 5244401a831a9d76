import type { Language } from '../../domain/text/text.js';
import { CLIENT, isRegisteredRedirect, isRegisteredScope } from './client.js';
import { type Mistake, type MistakeName, mistake } from './mistakes.js';

/** A checked request for a code. */
export type AuthorizeRequest = {
  readonly redirectUri: string;
  readonly challenge: string;
  readonly scope: string;
  readonly state: string | undefined;
  readonly nonce: string | undefined;
  /** Whether the request has `prompt=none`: it accepts only a person who is already signed in in this browser. */
  readonly isSilent: boolean;
};

/** A mistake with `back` is sent to the app. Without it only the user is told, because the app cannot be trusted. */
export type AuthorizeFault = Mistake & { readonly back?: Pick<AuthorizeRequest, 'redirectUri' | 'state'> };

const CHALLENGE = /^[\w-]{43}$/;

export const repeatedIn = (query: URLSearchParams): string | undefined =>
  [...new Set(query.keys())].find((name) => query.getAll(name).length > 1);

export function readAuthorizeRequest(
  query: URLSearchParams,
  isRegistered = isRegisteredRedirect,
): AuthorizeRequest | AuthorizeFault {
  const repeated = repeatedIn(query);
  if (repeated !== undefined) return mistake('repeated-parameter', repeated);
  const clientId = query.get('client_id') ?? '';
  if (clientId !== CLIENT.id) return mistake('unknown-client', clientId);
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!isRegistered(redirectUri)) return mistake('unregistered-redirect', redirectUri);
  const state = query.get('state') ?? undefined;
  const goBack = (name: MistakeName, received?: string): AuthorizeFault => ({
    ...mistake(name, received),
    back: { redirectUri, state },
  });
  const type = query.get('response_type') ?? '';
  if (type !== 'code') return goBack('other-response-type', type);
  const mode = query.get('response_mode') ?? 'query';
  if (mode !== 'query') return goBack('other-response-mode', mode);
  const challenge = query.get('code_challenge');
  if (!challenge) return goBack('no-challenge');
  // The standard's default method is `plain`.
  const method = query.get('code_challenge_method') ?? 'plain';
  if (method !== 'S256') return goBack('plain-challenge', method);
  if (!CHALLENGE.test(challenge)) return goBack('malformed-challenge', challenge);
  const scope = query.get('scope') || CLIENT.scopes.join(' ');
  if (!isRegisteredScope(scope)) return goBack('unregistered-scope', scope);
  const isSilent = query.get('prompt') === 'none';
  return { redirectUri, challenge, scope, state, nonce: query.get('nonce') ?? undefined, isSilent };
}

/** The language in `lang` (Cognito) or `ui_locales` (OpenID Connect): Vietnamese unless English comes first. */
export function pageLanguage(query: URLSearchParams): Language {
  const [first = ''] = (query.get('lang') ?? query.get('ui_locales') ?? '').split(' ');
  return /^en\b/i.test(first) ? 'en' : 'vi';
}
