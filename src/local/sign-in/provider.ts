import type { IncomingMessage } from 'node:http';
import { parsedJson } from '../../domain/text/parsed-json.js';
import type { DevelopmentIssuer } from '../aws/development-issuer.js';
import { isFromOwnPage } from '../aws/door.js';
import type { Answering } from '../base/listening.js';
import { formOf } from '../base/read-body.js';
import { AUTHORIZE, authorizePage } from './authorize-page.js';
import { type AuthorizeFault, type AuthorizeRequest, pageLanguage, readAuthorizeRequest } from './authorize-request.js';
import { CLIENT, isRegisteredAfterLogout, isRegisteredRedirect } from './client.js';
import { mistakePage, protocolFields, signedOutPage } from './mistake-page.js';
import { isMistake, isMistakeName, MISTAKE_PAGES, MISTAKES, type Mistake, mistake } from './mistakes.js';
import type { Person } from './people.js';
import { sealedForms } from './sealed-forms.js';
import { noSessionCookie, sessionCookie, sessionIn } from './session-cookie.js';
import { type SignInEntries, type SignIns, signInBook } from './sign-ins.js';
import { isStartCode } from './start-code.js';
import { tokenAnswer } from './token-endpoint.js';

export type ProviderParts = {
  readonly keys: DevelopmentIssuer;
  readonly startCode: string;
  people(): Promise<readonly Person[]>;
  /** The clock for codes and tokens; by default the machine's. */
  readonly now?: () => number;
  /** A store of entries in place of memory. */
  readonly entries?: SignInEntries;
  readonly site?: Site;
  readonly entrance?: Entrance;
  /** Whether the secret belongs to the source system. */
  readonly isSecretOf?: (source: string, secret: string) => Promise<boolean>;
};

/** The address of the provider, and the addresses that it accepts. */
export type Site = {
  issuerOf(host: string | undefined): string;
  isRedirect(address: string): boolean;
  isAfterLogout(address: string): boolean;
  readonly cookieEnd: string;
};

/** The site of a provider on this machine. The server has already refused any other host. */
const THIS_MACHINE: Site = {
  issuerOf: (host) => `http://${host}`,
  isRedirect: isRegisteredRedirect,
  isAfterLogout: isRegisteredAfterLogout,
  cookieEnd: '',
};

/** A sign-in at another issuer, in place of the page on which a person is chosen. */
export type Entrance = {
  /** @param query the request, which `back` returns */
  begin(query: URLSearchParams): Promise<SignInAnswer>;
  /** The person who comes back, with the request; undefined if the path is not one of the entrance. */
  back(path: string, incoming: IncomingMessage): Promise<ComesBack | SignInAnswer | Mistake | undefined>;
};
export type ComesBack = { readonly official: string; readonly query: URLSearchParams };

const READABLE = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

export type SignInAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

const json = (status: number, content: unknown): SignInAnswer => ({
  status,
  headers: { ...READABLE, 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(content),
});

const goTo = (url: URL): SignInAnswer => ({
  status: 303,
  headers: { location: url.href, 'cache-control': 'no-store' },
});

/** An OpenID provider whose users are the officials in the data. */
export function openIdProvider(parts: ProviderParts): Answering {
  const { keys, startCode, people, now = Date.now, site = THIS_MACHINE, entrance } = parts;
  const signIns = signInBook(now, parts.entries);
  const forms = sealedForms(now);

  const backTo = (redirectUri: string, fields: Readonly<Record<string, string | undefined>>): SignInAnswer => {
    const url = new URL(redirectUri);
    for (const [name, value] of Object.entries(fields)) if (value !== undefined) url.searchParams.set(name, value);
    return goTo(url);
  };
  const refused = ({ back, ...fault }: AuthorizeFault, issuer: string): SignInAnswer =>
    back
      ? backTo(back.redirectUri, { ...protocolFields(fault, issuer), state: back.state, iss: issuer })
      : mistakePage(fault, 400);

  async function showPeople(query: URLSearchParams, request: AuthorizeRequest, fault?: Mistake): Promise<SignInAnswer> {
    const form = forms.valueFor(query);
    const { redirectUri } = request;
    return authorizePage({ query, language: pageLanguage(query), redirectUri, form, people: await people(), fault });
  }

  const codeFor = async (request: AuthorizeRequest, official: string, issuer: string): Promise<SignInAnswer> =>
    backTo(request.redirectUri, { code: await signIns.codeFor(request, official), state: request.state, iss: issuer });

  /** Answers with a code, and sets the cookie that identifies the browser later. */
  async function enter(
    request: AuthorizeRequest,
    official: string,
    { headers }: IncomingMessage,
  ): Promise<SignInAnswer> {
    const answer = await codeFor(request, official, site.issuerOf(headers.host));
    const session = sessionCookie(headers.host, await signIns.rememberBrowser(request, official)) + site.cookieEnd;
    return { ...answer, headers: { ...answer.headers, 'set-cookie': session } };
  }

  async function comeBack({ official, query }: ComesBack, incoming: IncomingMessage): Promise<SignInAnswer> {
    const request = readAuthorizeRequest(query, site.isRedirect);
    if (isMistake(request)) return refused(request, site.issuerOf(incoming.headers.host));
    const isPresent = (await people()).some(({ id }) => id === official);
    return isPresent ? enter(request, official, incoming) : mistakePage(mistake('person-left'), 403);
  }

  async function authorize(
    query: URLSearchParams,
    { headers }: IncomingMessage,
    issuer: string,
  ): Promise<SignInAnswer> {
    const request = readAuthorizeRequest(query, site.isRedirect);
    if (isMistake(request)) return refused(request, issuer);
    if (!request.isSilent) return entrance ? entrance.begin(query) : showPeople(query, request);
    const official = await signIns.officialIn(sessionIn(headers), request);
    const isPresent = (await people()).some(({ id }) => id === official);
    if (official !== undefined && isPresent) return codeFor(request, official, issuer);
    const { redirectUri, state } = request;
    return refused({ ...mistake('nobody-signed-in', 'prompt=none'), back: { redirectUri, state } }, issuer);
  }

  async function choose(incoming: IncomingMessage, issuer: string): Promise<SignInAnswer> {
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
    return enter(request, person.id, incoming);
  }

  async function token(incoming: IncomingMessage, issuer: string): Promise<SignInAnswer> {
    const form = await formOf(incoming);
    const answer = form
      ? await tokenAnswer(form, { issuer, keys, signIns, now, people, isSecretOf: parts.isSecretOf })
      : mistake('no-form', incoming.method);
    if (!isMistake(answer)) return json(200, answer);
    return json(MISTAKES[answer.mistake] === 'invalid_client' ? 401 : 400, protocolFields(answer, issuer));
  }

  async function revoke(incoming: IncomingMessage, issuer: string): Promise<SignInAnswer> {
    const form = await formOf(incoming);
    if (!form) return json(400, protocolFields(mistake('no-form', incoming.method), issuer));
    // By RFC 7009 an unknown token counts as revoked.
    await signIns.end(form.get('token') ?? '');
    return json(200, {});
  }

  async function endSession(query: URLSearchParams, { headers }: IncomingMessage): Promise<SignInAnswer> {
    const next = await logOut(query, signIns, site);
    if (next && !(next instanceof URL)) return mistakePage(next, 400);
    await signIns.forgetBrowser(sessionIn(headers));
    const { headers: own, ...answer } = next ? goTo(next) : signedOutPage();
    return { ...answer, headers: { ...own, 'set-cookie': noSessionCookie(headers.host) + site.cookieEnd } };
  }

  async function answerOf(incoming: IncomingMessage): Promise<SignInAnswer | undefined> {
    const [path = '/', search = ''] = (incoming.url ?? '/').split('?');
    const query = new URLSearchParams(search);
    const issuer = site.issuerOf(incoming.headers.host);
    const isPost = incoming.method === 'POST';
    if (incoming.method === 'OPTIONS' && [DISCOVERY, JWKS, TOKEN, REVOKE].includes(path))
      return { status: 204, headers: { ...READABLE, 'access-control-allow-headers': '*' } };
    if (path === TOKEN) return token(incoming, issuer);
    if (path === REVOKE) return revoke(incoming, issuer);
    if (path === AUTHORIZE && isPost) return entrance ? undefined : choose(incoming, issuer);
    if (path === AUTHORIZE) return authorize(query, incoming, issuer);
    if (isPost) return undefined;
    const back = await entrance?.back(path, incoming);
    if (back) return 'status' in back ? back : isMistake(back) ? mistakePage(back, 403) : comeBack(back, incoming);
    if (path === DISCOVERY) return json(200, discovery(issuer));
    if (path === JWKS) return json(200, JSON.parse(keys.keys));
    if (path === LOGOUT) return endSession(query, incoming);
    const name = path.startsWith(MISTAKE_PAGES) ? path.slice(MISTAKE_PAGES.length) : '';
    return isMistakeName(name) ? mistakePage(mistake(name), 200) : undefined;
  }

  return answeringWith(answerOf);
}

/** Sends the answer to a request; undefined for an address that belongs to somebody else. */
export const answeringWith = (
  answerOf: (incoming: IncomingMessage) => Promise<SignInAnswer | undefined>,
): Answering => ({
  async answers(incoming, response) {
    const answer = await answerOf(incoming);
    if (!answer) return false;
    incoming.resume();
    response.writeHead(answer.status, answer.headers).end(incoming.method === 'HEAD' ? undefined : answer.body);
    return true;
  },
});

const DISCOVERY = '/.well-known/openid-configuration';
/** These paths are the same as those of a Cognito domain. */
const TOKEN = '/oauth2/token';
const REVOKE = '/oauth2/revoke';
const LOGOUT = '/logout';
const JWKS = '/.well-known/jwks.json';

/** The metadata of OpenID Connect Discovery 1.0. @param issuer the address at which the app asked */
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
 * Ends a sign-in by `logout_uri` and `client_id` (Cognito), or by `post_logout_redirect_uri` and `id_token_hint` (OpenID
 * Connect). Returns the address to go to; undefined if none was given.
 */
async function logOut(query: URLSearchParams, signIns: SignIns, site: Site): Promise<URL | Mistake | undefined> {
  const address = query.get('logout_uri') ?? query.get('post_logout_redirect_uri');
  const clientId = query.get('client_id');
  const hint = claimsIn(query.get('id_token_hint'));
  if (address !== null) {
    const client = clientId ?? hint.aud ?? '';
    if (client !== CLIENT.id) return mistake('unknown-client', String(client));
    if (!site.isAfterLogout(address)) return mistake('unregistered-after-logout', address);
  }
  // The id is 256 random bits, so whoever can name it has the token. Its signature adds nothing.
  if (typeof hint.sid === 'string') await signIns.endById(hint.sid);
  if (address === null) return undefined;
  const url = new URL(address);
  const state = query.get('state');
  if (state !== null) url.searchParams.set('state', state);
  return url;
}

function claimsIn(token: string | null): Readonly<Record<string, unknown>> {
  const json = Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8');
  return Object(parsedJson(json));
}
