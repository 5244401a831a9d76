import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  sign,
} from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { OfficialRole } from '../../domain/official/official.js';
import { RECORD_SCOPE } from '../../lambda/base/env.js';
import { demonstrationSources } from '../../seed/register/source-systems.js';
import { writeWhole } from '../base/whole-file.js';

const USER_POOL = 'ap-southeast-1_XaSoLocal';

/** The settings of the deployed user pool, for the development issuer. */
export const LOCAL_ISSUER = {
  userPool: USER_POOL,
  issuer: `https://cognito-idp.ap-southeast-1.amazonaws.com/${USER_POOL}`,
  officialsClient: 'xaso-local-officials',
  sourceClients: demonstrationSources.map(({ id }) => id).join(','),
} as const;

const HOURS = 12;

/** The claims of a Cognito access token. */
export type Claims = Readonly<Record<string, unknown>>;

export type DevelopmentIssuer = {
  /** The public keys as a JSON Web Key Set. */
  readonly keys: string;
  /** Uses the machine's clock, as the verifier does, even when the service runs on a shifted clock. */
  tokenFor(claims: Claims, now?: number): string;
};

export const officialClaims = (sub: string, ...roles: OfficialRole[]): Claims => ({
  sub,
  client_id: LOCAL_ISSUER.officialsClient,
  username: sub,
  scope: 'openid',
  'cognito:groups': roles,
});

export const sourceClaims = (id: string): Claims => ({
  sub: id,
  client_id: id,
  scope: `${RECORD_SCOPE.server}/${RECORD_SCOPE.name}`,
});

/** Signs tokens with RS256 like Cognito. The private key can sign for anybody, so it stays in its file. */
export function developmentIssuer(privateKey: KeyObject): DevelopmentIssuer {
  const publicKey = createPublicKey(privateKey).export({ format: 'jwk' });
  const kid = createHash('sha256').update(`${publicKey.n}`).digest('base64url').slice(0, 16);
  return {
    keys: JSON.stringify({ keys: [{ ...publicKey, kid, alg: 'RS256', use: 'sig' }] }),
    tokenFor(claims, now = Date.now()) {
      const iat = Math.floor(now / 1000);
      const times = { auth_time: iat, iat, exp: iat + HOURS * 3600 };
      return signed(
        privateKey,
        { alg: 'RS256', kid },
        { iss: LOCAL_ISSUER.issuer, token_use: 'access', ...times, ...claims },
      );
    },
  };
}

function signed(key: KeyObject, header: Claims, payload: Claims): string {
  const text = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

export const newKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** Reads the key of a data folder. Makes a new one if it is missing or damaged. Only the owner can read the file. */
export function openIssuer(path: string): DevelopmentIssuer {
  const kept = keptIssuer(path);
  if (kept) return kept;
  if (existsSync(path)) console.error(`${path} is damaged: a new key is made, and tokens from before are refused.`);
  const key = newKey();
  writeWhole(path, `${JSON.stringify(key.export({ format: 'jwk' }))}\n`);
  return developmentIssuer(key);
}

/** The issuer with the kept key; undefined if there is no readable key. */
export function keptIssuer(path: string): DevelopmentIssuer | undefined {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  try {
    const key: JsonWebKey = JSON.parse(text);
    return developmentIssuer(createPrivateKey({ key, format: 'jwk' }));
  } catch {
    return undefined;
  }
}
