import { spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import type { Relay } from '../../../src/email/smtp/relay.js';
import { freePort } from '../aws/dynamo-engines.js';
import { found } from '../start/tools.js';
import { asRoot, GONE, listens, ownCertificate, RETURNS, run } from './postfix.js';

/** The domain of the test's own server. */
export const ELSEWHERE = 'elsewhere.example';

/** The unpacked package from `.ci/tools`, because Debian cannot install it beside Postfix. */
const PACKAGE = resolve('.tools/opensmtpd');
export const openSmtpdPackage = (): string | undefined => found('OpenSMTPD', existsSync(PACKAGE) ? PACKAGE : undefined);

export type OpenSmtpd = {
  readonly relay: Relay;
  readonly log: string;
  /** The Maildir of all recipients except returned mail. */
  readonly letters: string;
  readonly returns: string;
  /** The messages in a Maildir, once it has at least this number and the queue is empty. */
  delivered(maildir: string, atLeast: number): Promise<string[]>;
  /** Recipients that it does not take for now. */
  refuseForNow(recipients: readonly string[]): void;
  /** Tries at once what waits in its queue. It would wait for minutes. */
  tryAgain(): void;
  close(): Promise<void>;
};

/** OpenSMTPD of its own: takes letters by TLS only, and delivers all but those of two domains on this machine. */
export async function startOpenSmtpd(elsewherePort: number): Promise<OpenSmtpd> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-opensmtpd-'));
  chmodSync(folder, 0o755);
  const at = (name: string) => join(folder, name);
  const [port, gonePort] = [await freePort(), await freePort()];
  const { cert, key } = ownCertificate(folder);
  mkdirSync(at('mail'));
  // OpenSMTPD takes an empty file for another kind of table.
  const later = (recipients: readonly string[]) =>
    writeFileSync(at('later'), ['nobody@later.example', ...recipients].map((one) => `${one}\n`).join(''));
  later([]);
  writeFileSync(at('smtpd.conf'), settings({ folder, port, gonePort, elsewherePort }));
  for (const name of ['later', 'smtpd.conf']) chmodSync(at(name), 0o644);
  chmodSync(key, 0o600);
  run('chown', 'root', key);
  const log = openSync(at('log'), 'w', 0o644);
  const [file = '', ...args] = [...asRoot, 'unshare', '--mount', 'sh', '-ec', START, 'sh', folder, PACKAGE];
  spawn(file, args, { stdio: ['ignore', log, log] });
  closeSync(log);
  const control = (...asked: string[]) =>
    run('nsenter', '--target', readFileSync(at('pid'), 'utf8').trim(), '--mount', CONTROL, ...asked);
  while (!(await listens(port))) await passed(50);
  return {
    relay: {
      host: '127.0.0.1',
      port,
      tls: 'STARTTLS',
      authority: readFileSync(cert, 'utf8'),
      perSecond: 10_000,
      returns: RETURNS,
      log: at('log'),
    },
    log: at('log'),
    letters: at('mail/letters'),
    returns: at('mail/returns'),
    async delivered(maildir, atLeast) {
      const fresh = join(maildir, 'new');
      const logged = (pattern: RegExp) => readFileSync(at('log'), 'utf8').match(pattern)?.length;
      const waits = () => logged(/ smtp envelope evpid=/g) !== logged(/ m[dt]a delivery .* result="?(Ok|PermFail)/g);
      while (!existsSync(fresh) || readdirSync(fresh).length < atLeast || waits()) await passed(50);
      return readdirSync(fresh).map((name) => readFileSync(join(fresh, name), 'latin1'));
    },
    refuseForNow(recipients) {
      later(recipients);
      control('update', 'table', 'later');
    },
    tryAgain: () => control('schedule', 'all'),
    async close() {
      run('kill', readFileSync(at('pid'), 'utf8').trim());
      run('rm', '-rf', folder);
    },
  };
}

type Places = {
  readonly folder: string;
  readonly port: number;
  readonly gonePort: number;
  readonly elsewherePort: number;
};

/** A second server of the same program is that of the domain whose mailboxes are gone. */
const settings = ({ folder, port, gonePort, elsewherePort }: Places): string => `
pki office cert "${folder}/cert.pem"
pki office key "${folder}/key.pem"
table later file:${folder}/later
filter later phase rcpt-to match rcpt-to <later> reject "451 4.3.0 try again later"
filter gone phase rcpt-to match rcpt-to regex { "@${GONE}$" } reject "550 5.1.1 no such user"
listen on 127.0.0.1 port ${port} tls-require pki office hostname relay.office.example filter later
listen on 127.0.0.1 port ${gonePort} hostname ${GONE} filter gone
action letters maildir "${folder}/mail/letters" virtual { "@" = letters }
action returns maildir "${folder}/mail/returns" virtual { "@" = letters }
action gone relay host smtp+notls://127.0.0.1:${gonePort}
action elsewhere relay host smtp+notls://127.0.0.1:${elsewherePort}
match from any for rcpt-to regex { "^returns.*@office.example$" } action returns
match from any for domain ${GONE} action gone
match from any for domain ${ELSEWHERE} action elsewhere
match from any for any action letters
`;

const CONTROL = '/usr/libexec/smtpctl';

/** OpenSMTPD has its paths and users built in, so it gets disks and users of its own, which end with it. */
const START = `
# What another test has left as the mask would keep its users out.
umask 022
mount --make-rprivate /
for disk in /var/spool /var/lib /run /usr/libexec; do mount -t tmpfs none $disk; done
mkdir -p /var/spool/smtpd /var/lib/opensmtpd/empty
chmod 711 /var/spool/smtpd
cp -r $2/usr/libexec/opensmtpd /usr/libexec/
cp $2/usr/sbin/smtpctl ${CONTROL}
for kind in passwd group; do cp /etc/$kind $1/$kind; done
for user in opensmtpd:4901 opensmtpq:4902 letters:4903; do
  echo "\${user%:*}:x:\${user#*:}:\${user#*:}::$1/mail:/bin/false" >> $1/passwd
  echo "\${user%:*}:x:\${user#*:}:" >> $1/group
done
for kind in passwd group; do chmod 644 $1/$kind; mount --bind $1/$kind /etc/$kind; done
chown letters $1/mail
chgrp opensmtpq ${CONTROL}
chmod 2755 ${CONTROL}
echo $$ > $1/pid
exec $2/usr/sbin/smtpd -d -f $1/smtpd.conf
`;
