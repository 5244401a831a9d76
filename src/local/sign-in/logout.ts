import { CLIENT, isRegisteredAfterLogout } from './client.js';
import { type Mistake, mistake } from './mistakes.js';
import type { SignIns } from './sign-ins.js';

/**
 * Ends a sign-in: by `logout_uri` and `client_id` as Cognito has it, or by `post_logout_redirect_uri` and
 * `id_token_hint` as OpenID Connect has it. The address to go to; undefined = none was given.
 */
export function logOut(query: URLSearchParams, signIns: SignIns): URL | Mistake | undefined {
  const address = query.get('logout_uri') ?? query.get('post_logout_redirect_uri');
  const clientId = query.get('client_id');
  const hint = claimsIn(query.get('id_token_hint'));
  if (address !== null) {
    const client = clientId ?? hint.aud ?? '';
    if (client !== CLIENT.id) return mistake('unknown-client', String(client));
    if (!isRegisteredAfterLogout(address)) return mistake('unregistered-after-logout', address);
  }
  // The id is 256 random bits, so whoever can name it has the token. Its signature adds nothing.
  if (typeof hint.sid === 'string') signIns.endById(hint.sid);
  if (address === null) return undefined;
  const url = new URL(address);
  const state = query.get('state');
  if (state !== null) url.searchParams.set('state', state);
  return url;
}

function claimsIn(token: string | null): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    return {};
  }
}
