import { accessSync, constants, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { isAbsolute } from 'node:path';
import * as z from 'zod/mini';
import { isMailAddress } from '../../domain/administration/official-edit.js';

/** A text that `read` understands; a text of which it makes nothing is a fault. */
const readBy = <T>(read: (text: string) => T | undefined) =>
  z.pipe(
    z.string(),
    z.transform((text, context): T => {
      const value = read(text);
      if (value !== undefined) return value;
      context.issues.push({ code: 'custom', input: text });
      return z.NEVER;
    }),
  );

const accepted = (isOne: (text: string) => boolean) => readBy((text) => (isOne(text) ? text : undefined));

/** A part of the service on another machine is asked under TLS alone; what listens on loopback leaves no machine. */
export const isSafeAddress = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(hostname));

const origin = (isAllowed: (url: URL) => boolean) =>
  readBy((text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url && isAllowed(url) && [url.origin, `${url.origin}/`].includes(text) ? url.origin : undefined;
  });

const wholeNumber = (least: number, most: number) =>
  readBy((text) => (/^\d{1,6}$/.test(text) && +text >= least && +text <= most ? Number(text) : undefined));

const addresses = readBy((text) => {
  const parts = text.split(',').map((part) => part.trim());
  return parts.every((part) => isIP(part) !== 0) ? parts : undefined;
});

const words = readBy((text) => text.split(/[\s,]+/).filter((part) => part !== ''));

/** Addresses of pages, as an app sends them. */
const pages = readBy((text) => {
  const parts = text.split(',').map((part) => part.trim());
  const given = parts.filter((part) => part !== '');
  return given.every((part) => URL.canParse(part) && isSafeAddress(new URL(part))) ? given : undefined;
});

const mailAddresses = readBy((text) => {
  const parts = text.split(',').flatMap((part) => part.trim() || []);
  return parts.length > 0 && parts.every(isMailAddress) ? parts : undefined;
});

const path = accepted(isAbsolute);
const present = accepted((text) => isAbsolute(text) && isReadable(text));
function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
/** Of the user who runs the service, and of nobody else. */
const ownFolder = accepted((text) => {
  const found = isAbsolute(text) ? statSync(text, { throwIfNoEntry: false }) : undefined;
  return found?.isDirectory() === true && (found.mode & 0o077) === 0 && found.uid === process.getuid?.();
});
const word = accepted((text) => /^[\w.-]{3,255}$/.test(text));
const key = accepted((text) => /^[\x21-\x7e]{1,1024}$/.test(text));
const yesOrNo = readBy((text) => ({ yes: true, no: false })[text]);

/** `smtps://relay:465`, or `smtp://relay:587`, which turns to TLS before a letter goes. */
const relay = readBy((text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^smtps?:$/.test(url.protocol) && url.hostname !== '' ? url.href : undefined;
});

export type SettingRule = {
  readonly reads: z.ZodMiniType<unknown, string>;
  /** What it has to be, with an example: how a fault says what to do. */
  readonly expected: string;
  /** Where it is left out; null = nothing then. Without it the setting is needed. */
  readonly otherwise?: string | null;
  /** Never shown. */
  readonly isSecret?: true;
};

/** Every setting of a service in a data centre, by section and name. */
export const SETTINGS = {
  'service.address': {
    reads: origin(({ protocol }) => protocol === 'https:'),
    expected:
      'the https address that people type, without a path: https://xaso.tinh.gov.vn. A proxy on this machine ends TLS',
  },
  'service.host': {
    reads: accepted((text) => isIP(text) !== 0),
    expected: 'an IP address of this machine to listen on: 127.0.0.1',
    otherwise: '127.0.0.1',
  },
  'service.port': { reads: wholeNumber(0, 65_535), expected: 'a port from 1 to 65535: 4000', otherwise: '4000' },
  'service.proxies': {
    reads: addresses,
    expected: 'the IP addresses of the proxies whose headers count, separated by commas: 127.0.0.1',
  },
  'service.folder': {
    reads: path,
    expected: 'a folder for files that all workers share, by its whole path: /var/lib/xaso',
  },
  'table.postgres': {
    reads: accepted((text) => /^(postgres(ql)?:\/\/|socket:)/.test(text)),
    expected: 'the PostgreSQL that keeps the table: postgresql://xaso@/xaso?host=/var/run/postgresql',
    otherwise: null,
    isSecret: true,
  },
  'table.endpoint': {
    reads: origin(isSafeAddress),
    expected:
      'in place of PostgreSQL, what speaks the protocol of DynamoDB, https or on this machine: http://127.0.0.1:8001',
    otherwise: null,
  },
  'table.name': { reads: word, expected: 'a name of 3 to 255 letters and digits: xaso', otherwise: 'xaso' },
  'table.region': { reads: word, expected: 'a region, as its clients sign it: vn-1', otherwise: 'vn-1' },
  'table.key': { reads: key, expected: 'the id of the key to the table', otherwise: 'xaso' },
  'table.secret': { reads: key, expected: 'the secret key to the table', otherwise: null, isSecret: true },
  'table.session': { reads: key, expected: 'the session token of the table', otherwise: null, isSecret: true },
  'evidence.folder': {
    reads: ownFolder,
    expected:
      'a folder for evidence that all workers share and only their user may open (chmod 700): /var/lib/xaso/evidence',
    otherwise: null,
  },
  'evidence.store': {
    reads: origin(isSafeAddress),
    expected: 'in place of the folder, an S3-compatible store that browsers reach too: https://tep.tinh.gov.vn',
    otherwise: null,
  },
  'evidence.key': { reads: key, expected: 'the id of the key to the store', otherwise: 'xaso' },
  'evidence.secret': {
    reads: key,
    expected: 'the secret key to the store, or a long secret that signs addresses of the folder',
    isSecret: true,
  },
  'evidence.kept': { reads: word, expected: 'the bucket of files that are kept', otherwise: 'xaso-evidence' },
  'evidence.uploads': { reads: word, expected: 'the bucket that browsers send to', otherwise: 'xaso-uploads' },
  'keys.file': {
    reads: path,
    expected: 'the file that npm run serve -- keys makes, by its whole path: /etc/xaso/keys.json',
  },
  'sign-in.issuer': {
    reads: accepted((text) => URL.canParse(text) && isSafeAddress(new URL(text))),
    expected: 'the OpenID issuer of the office, as it calls itself: https://sso.tinh.gov.vn/realms/can-bo',
  },
  'sign-in.client': { reads: key, expected: 'the client id that the issuer gave' },
  'sign-in.secret': { reads: key, expected: 'the secret of the client', isSecret: true },
  'sign-in.scope': {
    reads: accepted((text) => /\bopenid\b/.test(text)),
    expected: 'scopes with openid',
    otherwise: 'openid',
  },
  'sign-in.subject': { reads: word, expected: 'the claim that names somebody for ever', otherwise: 'sub' },
  'sign-in.acr': { reads: words, expected: 'values of acr, one of which a sign-in must have', otherwise: null },
  'sign-in.amr': { reads: words, expected: 'values of amr, one of which a sign-in must have: otp', otherwise: null },
  'sign-in.redirects': {
    reads: pages,
    expected: 'addresses of other apps to which a sign-in may lead back, separated by commas',
    otherwise: '',
  },
  'sign-in.days': {
    reads: wholeNumber(1, 60),
    expected: 'for how many days an invitation binds, 1 to 60',
    otherwise: '7',
  },
  'mail.sender': { reads: accepted(isMailAddress), expected: 'an e-mail address: khong-tra-loi@tinh.gov.vn' },
  'mail.relay': { reads: relay, expected: 'the relay of the office: smtp://127.0.0.1:587 or smtps://mail.tinh.gov.vn' },
  'mail.user': { reads: key, expected: 'the name by which the relay knows the service', otherwise: null },
  'mail.password': { reads: key, expected: 'its password', otherwise: null, isSecret: true },
  'mail.authority': {
    reads: present,
    expected: 'the certificate of the authority of the relay, a PEM file that this user may read',
    otherwise: null,
  },
  'mail.per-second': {
    reads: wholeNumber(1, 1_000),
    expected: 'how many letters a second the relay takes, of all workers together: 5',
    otherwise: '5',
  },
  'mail.returns': {
    reads: accepted(isMailAddress),
    expected: 'the address to which letters come back, which receives returns+…@ too: returns@tinh.gov.vn',
  },
  'mail.returns-secret': { reads: key, expected: 'a long secret that marks letters which come back', isSecret: true },
  'mail.maildir': {
    reads: path,
    expected: 'the Maildir into which the relay delivers what comes back: /var/lib/xaso/returns',
  },
  'mail.log': {
    reads: present,
    expected: 'the log of the relay, which this user reads, so that a kill doubles nothing: /var/log/xaso/mail.log',
    otherwise: null,
  },
  'watch.operators': {
    reads: mailAddresses,
    expected: 'who is written to when an alarm rings, separated by commas: truc-may-chu@tinh.gov.vn',
  },
  'watch.port': {
    reads: wholeNumber(0, 65_535),
    expected: 'a port on loopback where Prometheus reads numbers: 4010',
    otherwise: '4010',
  },
  'jobs.run': { reads: yesOrNo, expected: 'yes where this worker runs the jobs, or no', otherwise: 'no' },
  'jobs.workers': {
    reads: wholeNumber(1, 64),
    expected: 'how many workers run the jobs: they divide the pace of letters, 1 to 64',
    otherwise: '1',
  },
} as const satisfies Readonly<Record<string, SettingRule>>;

export type SettingName = keyof typeof SETTINGS;

type Value<S extends SettingRule> = z.output<S['reads']> | (S extends { readonly otherwise: null } ? undefined : never);

export type Configuration = { readonly [Name in SettingName]: Value<(typeof SETTINGS)[Name]> };
