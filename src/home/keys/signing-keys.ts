import { createPrivateKey, type JsonWebKey } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import * as z from 'zod/mini';
import { type DevelopmentIssuer, developmentIssuer, newKey } from '../../local/aws/development-issuer.js';
import { type CommandError, wrongUse } from '../../local/base/command-error.js';
import { writeWhole } from '../../local/base/whole-file.js';

const HOUR_MS = 3_600_000;
/** The time from a rotation until the new key signs. Workers read keys only at their start, so all must restart within it. */
const KNOWN_BEFORE_USED_MS = HOUR_MS;

const keyFile = z.object({
  madeBy: z.literal('xaso-serve'),
  keys: z.array(z.object({ signsFrom: z.string(), key: z.looseObject({ kty: z.literal('RSA') }) })),
});

type KeyFile = z.infer<typeof keyFile>;

/**
 * Makes the first key of a service, or rotates keys: the new key is in the file at once and signs an hour later; the key
 * before stays valid until the next rotation. Returns the moment from which the new key signs, and whether it is the first.
 */
export function makeKeys(path: string, now: Date) {
  const before = existsSync(path) ? readKeys(path).keys.at(-1) : undefined;
  const signsFrom = new Date(now.getTime() + (before ? KNOWN_BEFORE_USED_MS : 0)).toISOString();
  const made = { signsFrom, key: newKey().export({ format: 'jwk' }) };
  const content = { madeBy: 'xaso-serve', keys: [...(before ? [before] : []), made] };
  writeWhole(path, `${JSON.stringify(content)}\n`);
  return { signsFrom, isFirst: before === undefined };
}

/** Signs with the newest key whose time has come; all keys of the file verify. */
export function openKeys(path: string, now: () => number): DevelopmentIssuer {
  const made = readKeys(path).keys.map(({ signsFrom, key }) => ({
    from: Date.parse(signsFrom),
    issuer: developmentIssuer(createPrivateKey({ key: key as JsonWebKey, format: 'jwk' })),
  }));
  const [oldest] = made;
  if (!oldest) throw refused(path, 'holds no keys');
  const all = made.flatMap(({ issuer }) => (JSON.parse(issuer.keys) as { keys: unknown[] }).keys);
  return {
    keys: JSON.stringify({ keys: all }),
    tokenFor(claims, at) {
      return (made.findLast(({ from }) => from <= now()) ?? oldest).issuer.tokenFor(claims, at);
    },
  };
}

function readKeys(path: string): KeyFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw refused(path, `cannot be read (${(error as NodeJS.ErrnoException).code})`, error);
  }
  if ((statSync(path).mode & 0o077) !== 0) throw refused(path, `may be read by others. Give chmod 600 ${path}`);
  try {
    return z.parse(keyFile, JSON.parse(text));
  } catch (error) {
    throw refused(path, 'holds no keys of npm run serve -- keys; those of npm start are for trials', error);
  }
}

const refused = (path: string, why: string, cause?: unknown): CommandError =>
  wrongUse(`[keys] file: ${path} ${why}.\n  npm run serve -- keys --config <file> makes them.`, {
    cause,
  });
