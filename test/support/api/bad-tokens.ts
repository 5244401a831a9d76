import { createHmac, createPublicKey, generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto';
import {
  developmentIssuer,
  LOCAL_ISSUER,
  newKey,
  officialClaims,
  sourceClaims,
} from '../../../src/local/aws/development-issuer.js';
import { testIssuer } from './tokens.js';

const HOUR_MS = 3_600_000;
const good = officialClaims('officer-xuan-lac', 'officer');
const [own] = (JSON.parse(testIssuer.keys) as { keys: [JsonWebKey & { kid: string }] }).keys;

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const payload = (): string => testIssuer.tokenFor(good).split('.')[1] ?? '';
const withHeader = (header: object, signature: (text: string) => string): string => {
  const text = `${part(header)}.${payload()}`;
  return `${text}.${signature(text)}`;
};
const hmac = (secret: string | Buffer) => (text: string) =>
  createHmac('sha256', secret).update(text).digest('base64url');
const other = newKey();
const signedBy = (key: typeof other) => (text: string) => sign('sha256', Buffer.from(text), key).toString('base64url');
const token = (claims: object) => testIssuer.tokenFor({ ...good, ...claims });
const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;
const publicPem = createPublicKey({ key: own, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

/** Values of the header Authorization that the API must refuse: it takes them neither for an official nor for the public. */
export const badAuthorizations: Readonly<Record<string, () => string>> = {
  expired: () => `Bearer ${testIssuer.tokenFor(good, Date.now() - 13 * HOUR_MS)}`,
  'expired a moment ago': () => `Bearer ${token({ exp: seconds(-2) })}`,
  'without an end': () => `Bearer ${token({ exp: undefined })}`,
  'not yet valid': () => `Bearer ${token({ nbf: seconds(3600) })}`,
  'wrong key': () => `Bearer ${developmentIssuer(other).tokenFor(good)}`,
  'wrong key under the right name': () => `Bearer ${withHeader({ alg: 'RS256', kid: own.kid }, signedBy(other))}`,
  'unknown kid': () => `Bearer ${withHeader({ alg: 'RS256', kid: 'unknown' }, signedBy(other))}`,
  'no kid': () => `Bearer ${withHeader({ alg: 'RS256' }, signedBy(other))}`,
  'kid that is no text': () => `Bearer ${withHeader({ alg: 'RS256', kid: 7 }, signedBy(other))}`,
  'a key of its own in the header': () =>
    `Bearer ${withHeader({ alg: 'RS256', jwk: createPublicKey(other).export({ format: 'jwk' }) }, signedBy(other))}`,
  'an address of keys in the header': () =>
    `Bearer ${withHeader({ alg: 'RS256', kid: 'x', jku: 'https://keys.example/jwks.json' }, signedBy(other))}`,
  'wrong use (id token)': () => `Bearer ${token({ token_use: 'id', aud: LOCAL_ISSUER.officialsClient })}`,
  'no use': () => `Bearer ${token({ token_use: undefined })}`,
  'wrong client': () => `Bearer ${token({ client_id: 'another-app' })}`,
  'no client': () => `Bearer ${token({ client_id: undefined })}`,
  'wrong issuer': () =>
    `Bearer ${token({ iss: 'https://cognito-idp.ap-southeast-1.amazonaws.com/ap-southeast-1_Another' })}`,
  'no issuer': () => `Bearer ${token({ iss: undefined })}`,
  'alg none': () => `Bearer ${withHeader({ alg: 'none', kid: own.kid }, () => 'AA')}`,
  'alg none without a signature': () => `Bearer ${withHeader({ alg: 'none' }, () => '')}`,
  'no alg': () => `Bearer ${withHeader({ kid: own.kid }, signedBy(other))}`,
  'HS256 with the public key': () => `Bearer ${withHeader({ alg: 'HS256', kid: own.kid }, hmac(publicPem))}`,
  'HS256 with the modulus': () => `Bearer ${withHeader({ alg: 'HS256', kid: own.kid }, hmac(`${own.n}`))}`,
  'ES256 under the name of the RSA key': () => `Bearer ${withHeader({ alg: 'ES256', kid: own.kid }, signedBy(curve))}`,
  'changed payload': () => {
    const [header, , signature] = token({}).split('.');
    return `Bearer ${header}.${part({ ...good, 'cognito:groups': ['administrator'] })}.${signature}`;
  },
  'cut signature': () => `Bearer ${token({}).slice(0, -4)}`,
  'no role': () => `Bearer ${token({ 'cognito:groups': undefined })}`,
  'unknown role': () => `Bearer ${token({ 'cognito:groups': ['king'] })}`,
  'several other roles': () => `Bearer ${token({ 'cognito:groups': ['reviewer', 'administrator'] })}`,
  'groups that are no list': () => `Bearer ${token({ 'cognito:groups': 'officer' })}`,
  'another role than the register has': () => `Bearer ${token({ 'cognito:groups': ['administrator'] })}`,
  'nobody of the register': () => `Bearer ${token({ sub: 'officer-nowhere' })}`,
  'sub that is no text': () => `Bearer ${token({ sub: 7 })}`,
  'a machine with a role': () =>
    `Bearer ${testIssuer.tokenFor({ ...sourceClaims('thue'), 'cognito:groups': ['administrator'], scope: 'openid' })}`,
  'a machine without the scope': () =>
    `Bearer ${testIssuer.tokenFor({ ...sourceClaims('thue'), scope: 'xaso/other' })}`,
  garbage: () => 'Bearer garbage',
  'garbage in three parts': () => 'Bearer a.b.c',
  'JSON that is no object': () => `Bearer ${part([])}.${part([])}.AA`,
  'names of prototypes': () => `Bearer ${part({ alg: 'RS256', kid: '__proto__' })}.${payload()}.AA`,
  empty: () => '',
  'the scheme alone': () => 'Bearer',
  'the scheme and a space': () => 'Bearer ',
  'two headers': () => `Bearer ${token({})},Bearer ${token({})}`,
  'two tokens': () => `Bearer ${token({})} ${token({})}`,
  'no scheme': () => token({}),
  'another scheme': () => `Basic ${Buffer.from('officer:officer').toString('base64')}`,
  'a line break': () => `Bearer ${token({})}\r\n`,
  'far too long': () => `Bearer ${'a'.repeat(100_000)}.b.c`,
};
