import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import type { Relay } from '../../../src/email/smtp/relay.js';
import { freePort } from '../aws/dynamo-engines.js';
import { found, program } from '../start/tools.js';

/** A domain whose server refuses every recipient. */
export const GONE = 'gone.example';
export const RETURNS = { address: 'returns@office.example', secret: 'a secret of this run' };

export type RelayOptions = {
  /** The address of a policy server, such as postgrey, which decides about each recipient: `inet:127.0.0.1:10023`. */
  readonly policy?: string;
};

export type Postfix = {
  readonly relay: Relay;
  readonly log: string;
  /** The Maildir of all recipients except returned mail. */
  readonly letters: string;
  readonly returns: string;
  /** A command of Postfix, of this one. */
  command(program: string, ...args: readonly string[]): void;
  /** Messages in a Maildir, once the queue is empty. */
  delivered(maildir: string): Promise<string[]>;
  close(): Promise<void>;
};

/** A relay of Debian starts as root; an ordinary user needs `sudo`. */
export const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

export const run = (...command: string[]): string => {
  const [file = '', ...args] = [...asRoot, ...command];
  return execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
};

/** The path of Postfix, if the machine has it. */
export const postfixProgram = (): string | undefined =>
  found('Postfix', program('postfix') ?? ['/usr/sbin/postfix'].find((path) => existsSync(path)));

/** A certificate for 127.0.0.1 and a name, made for this run. */
export function ownCertificate(
  folder: string,
  name = 'relay.office.example',
): { readonly cert: string; readonly key: string } {
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=IP:127.0.0.1,DNS:${name}`];
  const asked = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', ...subject];
  execFileSync('openssl', ['req', ...asked, '-keyout', key, '-out', cert], { stdio: 'pipe' });
  return { cert, key };
}

/** Postfix of its own in a folder: takes letters by TLS only, delivers all of them on this machine, and writes its own log. */
export async function startPostfix(options: RelayOptions = {}): Promise<Postfix> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-relay-'));
  chmodSync(folder, 0o755);
  const at = (name: string) => join(folder, name);
  const { cert, key } = ownCertificate(folder);
  for (const name of ['queue', 'data', 'mail', 'conf', 'log']) mkdirSync(at(name));
  // Whatever mask another test has left: Postfix works as a user of its own.
  for (const name of ['queue', 'data', 'mail', 'conf', 'log']) chmodSync(at(name), 0o755);
  run('chown', 'postfix', at('data'));
  run('chown', 'nobody', at('mail'));
  writeFileSync(at('conf/boxes'), '/^returns(\\+.*)?@/ returns/\n/./ letters/\n');
  async function startOnFreePorts(tries: number): Promise<number> {
    const [port, gonePort] = [await freePort(), await freePort()];
    writeFileSync(at('conf/main.cf'), mainOf({ folder, cert, key, gonePort, ...options }));
    writeFileSync(at('conf/master.cf'), masterOf(port, gonePort));
    for (const name of ['boxes', 'main.cf', 'master.cf']) chmodSync(at(`conf/${name}`), 0o644);
    try {
      run('sh', '-c', `umask 022 && exec postfix -c ${at('conf')} start`);
      return port;
    } catch (error) {
      // Another process may have taken a port meanwhile. Postfix cannot say so, because its log is not started yet.
      if (tries === 1) throw error;
      return startOnFreePorts(tries - 1);
    }
  }
  const port = await startOnFreePorts(3);
  const log = at('log/mail.log');
  const [letters, returns] = [at('mail/letters'), at('mail/returns')];
  const queued = () => Number(/in (\d+) Request/.exec(run('postqueue', '-c', at('conf'), '-p'))?.[1] ?? 0);
  return {
    relay: {
      host: '127.0.0.1',
      port,
      tls: 'STARTTLS',
      authority: readFileSync(cert, 'utf8'),
      perSecond: 10_000,
      returns: RETURNS,
      log,
    },
    log,
    letters,
    returns,
    command(program, ...args) {
      run(program, '-c', at('conf'), ...args);
    },
    async delivered(maildir) {
      while (queued() > 0) await passed(200);
      const fresh = join(maildir, 'new');
      return (existsSync(fresh) ? readdirSync(fresh) : []).map((name) => readFileSync(join(fresh, name), 'latin1'));
    },
    async close() {
      run('postfix', '-c', at('conf'), 'abort');
      run('rm', '-rf', folder);
    },
  };
}

type Places = RelayOptions & {
  readonly folder: string;
  readonly cert: string;
  readonly key: string;
  readonly gonePort: number;
};

function mainOf({ folder, cert, key, gonePort, policy }: Places): string {
  const asked = policy === undefined ? '' : `, check_policy_service ${policy}`;
  return `compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file = ${folder}/log/mail.log
maillog_file_compressor = true
maillog_file_prefixes = ${folder}
myhostname = relay.office.example
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
mydestination =
alias_maps =
smtpd_peername_lookup = no
smtp_host_lookup = native
recipient_delimiter = +
smtpd_tls_cert_file = ${cert}
smtpd_tls_key_file = ${key}
smtpd_tls_security_level = encrypt
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_recipient_restrictions = reject_unauth_pipelining${asked}, permit
default_transport = virtual
transport_maps = inline:{ {${GONE} = smtp:[127.0.0.1]:${gonePort}} }
virtual_mailbox_domains =
virtual_mailbox_base = ${folder}/mail
virtual_mailbox_maps = regexp:${folder}/conf/boxes
virtual_minimum_uid = 1
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
`;
}

/** A second server of the same Postfix is that of the domain whose mailboxes are gone. */
const masterOf = (port: number, gonePort: number): string => `127.0.0.1:${port} inet n - n - - smtpd
127.0.0.1:${gonePort} inet n - n - - smtpd
  -o smtpd_tls_security_level=none
  -o { smtpd_recipient_restrictions = check_recipient_access inline:{ { ${GONE} = 550 5.1.1 no such user } }, reject }
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`;

/** postgrey: it lets a letter in when its sender comes back after \`seconds\`. */
export async function startPostgrey(seconds: number): Promise<{ readonly policy: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-grey-'));
  const port = await freePort();
  const args = [`--inet=127.0.0.1:${port}`, `--delay=${seconds}`, `--dbdir=${folder}`, '--whitelist-clients=/dev/null'];
  run('chown', 'postgrey', folder);
  const [file = '', ...before] = [...asRoot, 'postgrey'];
  const child = spawn(file, [...before, ...args], { stdio: 'ignore' });
  while (!(await listens(port))) await passed(100);
  return {
    policy: `inet:127.0.0.1:${port}`,
    async close() {
      child.kill();
      run('rm', '-rf', folder);
    },
  };
}

export const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
