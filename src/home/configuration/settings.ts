import { accessSync, constants, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { isAbsolute } from 'node:path';
import { isMailAddress } from '../../domain/administration/official-edit.js';
import { isThisMachine } from '../../local/aws/door.js';

/** Reads the value of a text; undefined if the text is wrong. */
type Read<T> = (text: string) => T | undefined;

const accepted =
  (isOne: (text: string) => boolean): Read<string> =>
  (text) =>
    isOne(text) ? text : undefined;

const url = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

/** Other machines are reached under TLS only. Plain HTTP is allowed on loopback, because it does not leave the machine. */
export const isSafeAddress = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname));
const isSafe = (text: string): boolean => URL.canParse(text) && isSafeAddress(new URL(text));

const safeOrigin: Read<string> = (text) => {
  const { origin } = url(text) ?? {};
  return isSafe(text) && (text === origin || text === `${origin}/`) ? origin : undefined;
};
const https: Read<string> = (text) => (text.startsWith('https:') ? safeOrigin(text) : undefined);

const number =
  (least: number, most: number): Read<number> =>
  (text) =>
    /^\d{1,6}$/.test(text) && +text >= least && +text <= most ? Number(text) : undefined;

/** A list separated by commas. */
const list =
  (isOne: (text: string) => boolean, least: number): Read<readonly string[]> =>
  (text) => {
    const parts = text.split(',').flatMap((part) => part.trim() || []);
    return parts.length >= least && parts.every(isOne) ? parts : undefined;
  };
const words: Read<readonly string[]> = (text) => text.split(/[\s,]+/).filter((part) => part !== '');

const path = accepted(isAbsolute);
const readable = accepted((text) => {
  try {
    accessSync(text, constants.R_OK);
    return isAbsolute(text);
  } catch {
    return false;
  }
});
/** A folder that belongs to the user who runs the service and that nobody else may read. */
const ownFolder = accepted((text) => {
  const found = isAbsolute(text) ? statSync(text, { throwIfNoEntry: false }) : undefined;
  return found?.isDirectory() === true && (found.mode & 0o077) === 0 && found.uid === process.getuid?.();
});
const address = accepted(isSafe);
const ip = (text: string): boolean => isIP(text) !== 0;
const mail = accepted(isMailAddress);
const word = accepted((text) => /^[\w.-]{3,255}$/.test(text));
const key = accepted((text) => /^[\x21-\x7e]{1,1024}$/.test(text));
const yesOrNo: Read<boolean> = (text) => ({ yes: true, no: false })[text];
const postgres = accepted((text) => /^(postgres(ql)?:\/\/|socket:)/.test(text));
const openid = accepted((text) => /\bopenid\b/.test(text));
const relay = accepted((text) => /^smtps?:$/.test(url(text)?.protocol ?? '') && url(text)?.hostname !== '');

export type SettingRule<T = unknown> = {
  readonly reads: Read<T>;
  /** What a correct value looks like, with an example. A fault shows it. */
  readonly expected: string;
  /** The value of a setting that is left out; null for none. Without this field the setting is required. */
  readonly otherwise?: string | null;
  /** A secret: faults do not show its value. */
  readonly isSecret?: true;
};

const needed = <T>(reads: Read<T>, expected: string) => ({ reads, expected });
const optional = <T>(reads: Read<T>, expected: string) => ({ reads, expected, otherwise: null });
const usual = <T>(otherwise: string, reads: Read<T>, expected: string) => ({ reads, expected, otherwise });
const secret = <R extends SettingRule>(rule: R) => ({ ...rule, isSecret: true as const });

/** Every setting of a service in a data centre, by section and name. */
export const SETTINGS = {
  'service.address': needed(https, 'the https address that people type, without a path: https://xaso.tinh.gov.vn'),
  'service.host': usual('127.0.0.1', accepted(ip), 'an IP address of this machine to listen on: 127.0.0.1'),
  'service.port': usual('4000', number(0, 65_535), 'a port from 1 to 65535: 4000'),
  'service.proxies': needed(list(ip, 1), 'the IP addresses of the proxies whose headers count, by commas: 127.0.0.1'),
  'service.folder': needed(path, 'a folder for files that all workers share, by its whole path: /var/lib/xaso'),
  'table.postgres': secret(optional(postgres, 'PostgreSQL: postgresql://xaso@/xaso?host=/var/run/postgresql')),
  'table.endpoint': optional(safeOrigin, 'what speaks DynamoDB in its place, https or loopback: http://127.0.0.1:8001'),
  'table.name': usual('xaso', word, 'a name of 3 to 255 letters and digits: xaso'),
  'table.region': usual('vn-1', word, 'a region, as its clients sign it: vn-1'),
  'table.key': usual('xaso', key, 'the id of the key to the table'),
  'table.secret': secret(optional(key, 'the secret key to the table')),
  'table.session': secret(optional(key, 'the session token of the table')),
  'evidence.folder': optional(ownFolder, 'a folder of all workers and nobody else (chmod 700): /var/lib/xaso/evidence'),
  'evidence.store': optional(safeOrigin, 'in its place an S3 store that browsers reach too: https://tep.tinh.gov.vn'),
  'evidence.key': usual('xaso', key, 'the id of the key to the store'),
  'evidence.secret': secret(needed(key, 'the secret key to the store, or one that signs addresses of the folder')),
  'evidence.kept': usual('xaso-evidence', word, 'the bucket of files that are kept'),
  'evidence.uploads': usual('xaso-uploads', word, 'the bucket that browsers send to'),
  'keys.file': needed(path, 'the file that npm run serve -- keys makes, by its whole path: /etc/xaso/keys.json'),
  'sign-in.issuer': needed(address, 'the OpenID issuer, as it calls itself: https://sso.tinh.gov.vn/realms/can-bo'),
  'sign-in.client': needed(key, 'the client id that the issuer gave'),
  'sign-in.secret': secret(needed(key, 'the secret of the client')),
  'sign-in.scope': usual('openid', openid, 'scopes with openid'),
  'sign-in.subject': usual('sub', word, 'the claim that names somebody for ever'),
  'sign-in.acr': optional(words, 'values of acr, one of which a sign-in must have'),
  'sign-in.amr': optional(words, 'values of amr, one of which a sign-in must have: otp'),
  'sign-in.redirects': usual(
    '',
    list(isSafe, 0),
    'addresses of other apps to which a sign-in may lead back, by commas',
  ),
  'sign-in.days': usual('7', number(1, 60), 'for how many days an invitation binds, 1 to 60'),
  'mail.sender': needed(mail, 'an e-mail address: khong-tra-loi@tinh.gov.vn'),
  'mail.relay': needed(relay, 'the relay of the office: smtp://127.0.0.1:587 or smtps://mail.tinh.gov.vn'),
  'mail.user': optional(key, 'the name by which the relay knows the service'),
  'mail.password': secret(optional(key, 'its password')),
  'mail.authority': optional(readable, 'the PEM file of the authority of the relay, which this user may read'),
  'mail.per-second': usual('5', number(1, 1_000), 'how many letters a second the relay takes, of all workers: 5'),
  'mail.returns': needed(mail, 'where letters come back, which receives returns+…@ too: returns@tinh.gov.vn'),
  'mail.returns-secret': secret(needed(key, 'a long secret that marks letters which come back')),
  'mail.maildir': needed(path, 'the Maildir into which the relay delivers what comes back: /var/lib/xaso/returns'),
  'mail.log': optional(readable, 'the log of the relay, so that a kill doubles nothing: /var/log/xaso/mail.log'),
  'watch.operators': needed(list(isMailAddress, 1), 'who hears of alarms, by commas: truc-may-chu@tinh.gov.vn'),
  'watch.port': usual('4010', number(0, 65_535), 'a port on loopback where Prometheus reads numbers: 4010'),
  'jobs.run': usual('no', yesOrNo, 'yes where this worker runs the jobs, or no'),
  'jobs.workers': usual('1', number(1, 64), 'how many workers run the jobs and divide the pace of letters, 1 to 64'),
} as const satisfies Readonly<Record<string, SettingRule>>;

export type SettingName = keyof typeof SETTINGS;

type Value<S extends SettingRule> =
  | Exclude<ReturnType<S['reads']>, undefined>
  | (S extends { readonly otherwise: null } ? undefined : never);

export type Configuration = { readonly [Name in SettingName]: Value<(typeof SETTINGS)[Name]> };
