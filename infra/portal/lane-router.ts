import { TOKEN_REFUSED_TEXTS } from '../../src/reference-data/texts.js';
import { ADDRESSES, SIGNED_IN, SUBJECTS } from './lanes.js';

/** The API's own refusal (src/graphql/http/answer.ts), in both languages: this function does not know the reader's. */
const refusal = (reason: keyof typeof TOKEN_REFUSED_TEXTS): string => {
  const { vi, en } = TOKEN_REFUSED_TEXTS[reason];
  return JSON.stringify({
    errors: [{ message: `${vi} · ${en}`, extensions: { code: 'UNAUTHENTICATED', reason } }],
  });
};

const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'content-language': 'vi, en',
  'cache-control': 'no-store',
  'www-authenticate': 'Bearer realm="xaso", error="invalid_token"',
  'access-control-allow-origin': '*',
};

/**
 * A CloudFront function before the API. It reduces the reader's languages to the one of the answer, so that CloudFront
 * keeps few answers to a query. A reader of other languages counts as one without any: `preferredLanguage` decides the
 * same, and a test compares the two. A request without a token passes unchanged. A request with a token goes to the
 * lane of its address and subject, where the gateway checks the signature. A token that is plainly foreign or expired
 * is refused here in the API's words, which the gateway's own 401 cannot contain.
 *
 * @param issuer the issuer of the tokens, known at deployment
 */
export const laneRouter = (issuer: string): string => `var ISSUER = '${issuer}';
var REFUSED = ${JSON.stringify({ MALFORMED: refusal('MALFORMED'), NOT_OURS: refusal('NOT_OURS'), EXPIRED: refusal('EXPIRED') })};
var HEADERS = ${JSON.stringify(Object.fromEntries(Object.entries(HEADERS).map(([name, value]) => [name, { value }])))};
var TOKEN = /^Bearer +([\\w-]+)\\.([\\w-]+)\\.[\\w-]+$/i;
function refused(reason) {
  return { statusCode: 401, statusDescription: 'Unauthorized', headers: HEADERS, body: REFUSED[reason] };
}
function partOf(text) {
  try { return JSON.parse(Buffer.from(text, 'base64url').toString()) || {}; } catch (error) { return {}; }
}
function hashOf(text) {
  var hash = 0;
  for (var i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) % 1000003;
  return hash;
}
function laneOf(ip, subject) {
  // A caller with one IPv6 address has its whole /64, so only the first half counts.
  var address = hashOf(ip.indexOf(':') < 0 ? ip : first64(ip)) % ${ADDRESSES};
  return address * ${SUBJECTS} + hashOf(subject) % ${SUBJECTS};
}
function first64(ip) {
  var halves = ip.toLowerCase().split('::');
  var parts = halves[0].split(':').filter(function (part) { return part !== ''; });
  var rest = halves.length > 1 ? halves[1].split(':').filter(function (part) { return part !== ''; }) : [];
  while (halves.length > 1 && parts.length + rest.length < 8) parts.push('0');
  return parts.concat(rest).slice(0, 4).map(function (part) { return part.replace(/^0+(?=.)/, ''); }).join(':');
}
function languageOf(header) {
  var language = '', most = 0;
  (header.multiValue || [header]).map(function (each) { return each.value; }).join().split(',').forEach(function (part) {
    var pieces = part.trim().toLowerCase().split(';');
    var name = pieces[0].split('-')[0];
    var weights = pieces.slice(1).map(function (piece) { return /^\\s*q=([\\d.]+)$/.exec(piece); }).filter(Boolean);
    var weight = weights.length > 0 ? Number(weights[0][1]) : 1;
    if ((name === 'vi' || name === 'en') && weight > most) { language = name; most = weight; }
  });
  return language;
}
function handler(event) {
  var request = event.request;
  var languages = request.headers['accept-language'];
  var language = languages ? languageOf(languages) : '';
  if (language) request.headers['accept-language'] = { value: language };
  else delete request.headers['accept-language'];
  var header = request.headers.authorization;
  if (!header) return request;
  var token = header.multiValue ? null : TOKEN.exec(header.value);
  if (!token) return refused('MALFORMED');
  var claims = partOf(token[2]);
  if (partOf(token[1]).alg !== 'RS256' || claims.iss !== ISSUER) return refused('NOT_OURS');
  if (!(claims.exp * 1000 > Date.now())) return refused('EXPIRED');
  request.uri = '${SIGNED_IN}/' + laneOf(event.viewer.ip, String(claims.sub)) + request.uri;
  return request;
}
`;
