import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DevelopmentIssuer } from '../aws/development-issuer.js';
import { isFromOwnPage } from '../aws/door.js';
import { AUTHORIZE, authorizePage } from './authorize-page.js';
import { type AuthorizeFault, type AuthorizeRequest, pageLanguage, readAuthorizeRequest } from './authorize-request.js';
import { CLIENT, isRegisteredAfterLogout } from './client.js';
import type { HtmlAnswer } from './frame.js';
import { mistakePage, protocolFields, signedOutPage } from './mistake-page.js';
import { isMistake, isMistakeName, MISTAKE_PAGES, MISTAKES, type Mistake, mistake } from './mistakes.js';
import type { Person } from './people.js';
import { formOf } from './read-form.js';
import { sealedForms } from './sealed-forms.js';
import { noSessionCookie, sessionCookie, sessionIn } from './session-cookie.js';
import { type SignIns, signInBook } from './sign-ins.js';
import { isStartCode } from './start-code.js';
import { tokenAnswer } from './token-endpoint.js';

export type ProviderParts = {
  readonly keys: DevelopmentIssuer;
  readonly startCode: string;
  people(): Promise<readonly Person[]>;
  /** The machine's clock, as for tokens. */
  readonly now?: () => number;
};

export type Provider = {
  /** False if the address does not belong to the provider. */
  answers(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
};

const READABLE = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

type Answer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body?: string };

const json = (status: number, content: unknown): Answer => ({
  status,
  headers: { ...READABLE, 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(content),
});

const goTo = (url: URL): Answer => ({ status: 303, headers: { location: url.href, 'cache-control': 'no-store' } });

/** An OpenID provider whose users are the officials in the data. */
export function openIdProvider({ keys, startCode, people, now = Date.now }: ProviderParts): Provider {
  const signIns = signInBook(now);
  const forms = sealedForms(now);

  const backTo = (redirectUri: string, fields: Readonly<Record<string, string | undefined>>): Answer => {
    const url = new URL(redirectUri);
    for (const [name, value] of Object.entries(fields)) if (value !== undefined) url.searchParams.set(name, value);
    return goTo(url);
  };
  const refused = ({ back, ...fault }: AuthorizeFault, issuer: string): Answer =>
    back
      ? backTo(back.redirectUri, { ...protocolFields(fault, issuer), state: back.state, iss: issuer })
      : mistakePage(fault, 400);

  async function showPeople(query: URLSearchParams, request: AuthorizeRequest, fault?: Mistake): Promise<HtmlAnswer> {
    const form = forms.valueFor(query);
    const { redirectUri } = request;
    return authorizePage({ query, language: pageLanguage(query), redirectUri, form, people: await people(), fault });
  }

  const codeFor = (request: AuthorizeRequest, official: string, issuer: string): Answer =>
    backTo(request.redirectUri, { code: signIns.codeFor(request, official), state: request.state, iss: issuer });

  async function authorize(query: URLSearchParams, { headers }: IncomingMessage, issuer: string): Promise<Answer> {
    const request = readAuthorizeRequest(query);
    if (isMistake(request)) return refused(request, issuer);
    if (!request.isSilent) return showPeople(query, request);
    const official = signIns.officialIn(sessionIn(headers), request);
    const isPresent = (await people()).some(({ id }) => id === official);
    if (official !== undefined && isPresent) return codeFor(request, official, issuer);
    const { redirectUri, state } = request;
    return refused({ ...mistake('nobody-signed-in', 'prompt=none'), back: { redirectUri, state } }, issuer);
  }

  async function choose(incoming: IncomingMessage, issuer: string): Promise<Answer> {
    if (!isFromOwnPage(incoming.headers)) return mistakePage(mistake('foreign-choice'), 403);
    const form = await formOf(incoming);
    const query = form && forms.take(form.get('form') ?? '');
    if (!form || !query) return mistakePage(mistake('ended-page'), 400);
    const request = readAuthorizeRequest(query);
    if (isMistake(request)) return refused(request, issuer);
    const { redirectUri, state } = request;
    if (form.has('cancel')) return refused({ ...mistake('nobody-chosen'), back: { redirectUri, state } }, issuer);
    const person = (await people()).find(({ id }) => id === form.get('official'));
    if (!person) return showPeople(query, request, mistake('unknown-person'));
    if (!person.isDemonstration && !isStartCode(form.get('code') ?? '', startCode))
      return showPeople(query, request, mistake('wrong-start-code'));
    const { status, headers } = codeFor(request, person.id, issuer);
    const session = sessionCookie(incoming.headers.host, signIns.rememberBrowser(request, person.id));
    return { status, headers: { ...headers, 'set-cookie': session } };
  }

  async function token(incoming: IncomingMessage, issuer: string): Promise<Answer> {
    const form = await formOf(incoming);
    const answer = form
      ? await tokenAnswer(form, { issuer, keys, signIns, now, people })
      : mistake('no-form', incoming.method);
    if (!isMistake(answer)) return json(200, answer);
    return json(MISTAKES[answer.mistake] === 'invalid_client' ? 401 : 400, protocolFields(answer, issuer));
  }

  async function revoke(incoming: IncomingMessage, issuer: string): Promise<Answer> {
    const form = await formOf(incoming);
    if (!form) return json(400, protocolFields(mistake('no-form', incoming.method), issuer));
    // An unknown token is revoked already, says RFC 7009.
    signIns.end(form.get('token') ?? '');
    return json(200, {});
  }

  function endSession(query: URLSearchParams, { headers }: IncomingMessage): Answer {
    const next = logOut(query, signIns);
    if (next && !(next instanceof URL)) return mistakePage(next, 400);
    signIns.forgetBrowser(sessionIn(headers));
    const { headers: own, ...answer } = next ? goTo(next) : signedOutPage();
    return { ...answer, headers: { ...own, 'set-cookie': noSessionCookie(headers.host) } };
  }

  async function answerOf(incoming: IncomingMessage): Promise<Answer | undefined> {
    const [path = '/', search = ''] = (incoming.url ?? '/').split('?');
    const query = new URLSearchParams(search);
    // The door has checked that the host is a name of this machine.
    const issuer = `http://${incoming.headers.host}`;
    const isPost = incoming.method === 'POST';
    if (incoming.method === 'OPTIONS' && [DISCOVERY, JWKS, TOKEN, REVOKE].includes(path))
      return { status: 204, headers: { ...READABLE, 'access-control-allow-headers': '*' } };
    if (path === TOKEN) return token(incoming, issuer);
    if (path === REVOKE) return revoke(incoming, issuer);
    if (path === AUTHORIZE) return isPost ? choose(incoming, issuer) : authorize(query, incoming, issuer);
    if (isPost) return undefined;
    if (path === DISCOVERY) return json(200, discovery(issuer));
    if (path === JWKS) return json(200, JSON.parse(keys.keys));
    if (path === LOGOUT) return endSession(query, incoming);
    const name = path.startsWith(MISTAKE_PAGES) ? path.slice(MISTAKE_PAGES.length) : '';
    return isMistakeName(name) ? mistakePage(mistake(name), 200) : undefined;
  }

  return {
    async answers(incoming, response) {
      const answer = await answerOf(incoming);
      if (!answer) return false;
      incoming.resume();
      response.writeHead(answer.status, answer.headers).end(incoming.method === 'HEAD' ? undefined : answer.body);
      return true;
    },
  };
}

const DISCOVERY = '/.well-known/openid-configuration';
/** The paths are those of a Cognito domain. */
const TOKEN = '/oauth2/token';
const REVOKE = '/oauth2/revoke';
const LOGOUT = '/logout';
const JWKS = '/.well-known/jwks.json';

/** What OpenID Connect Discovery 1.0 tells an app. `issuer` is the address under which it asked. */
const discovery = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}${AUTHORIZE}`,
  token_endpoint: `${issuer}${TOKEN}`,
  revocation_endpoint: `${issuer}${REVOKE}`,
  end_session_endpoint: `${issuer}${LOGOUT}`,
  jwks_uri: `${issuer}${JWKS}`,
  response_types_supported: ['code'],
  response_modes_supported: ['query'],
  grant_types_supported: ['authorization_code', 'refresh_token'],
  code_challenge_methods_supported: ['S256'],
  scopes_supported: CLIENT.scopes,
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['none'],
  revocation_endpoint_auth_methods_supported: ['none'],
  claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'auth_time', 'nonce', 'at_hash', 'sid', 'name'],
  ui_locales_supported: ['vi', 'en'],
  authorization_response_iss_parameter_supported: true,
  request_parameter_supported: false,
  request_uri_parameter_supported: false,
});

/**
 * Ends a sign-in: by `logout_uri` and `client_id` as Cognito has it, or by `post_logout_redirect_uri` and
 * `id_token_hint` as OpenID Connect has it. The address to go to; undefined = none was given.
 */
function logOut(query: URLSearchParams, signIns: SignIns): URL | Mistake | undefined {
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
