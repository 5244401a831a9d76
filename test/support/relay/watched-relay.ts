import { type FSWatcher, openSync, readSync, watch } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLE } from '../../../infra/bundle/bundle.js';
import { MAIL_RELAY } from '../../../src/lambda/base/paced-mail.js';
import type { WatchedMail } from '../aws/watched-ses.js';
import { madeOnce } from '../start/run-folder.js';
import { startPostfix } from './postfix.js';

/** Builds the sweep of an office: the same handler with the client of a relay. Returns the path of the bundle. */
export const sweepWithRelay = async (): Promise<string> =>
  join(
    await madeOnce('sweep-with-relay', async (folder) => {
      await build({
        ...BUNDLE,
        plugins: [],
        entryPoints: ['src/lambda/send-reminders.ts'],
        outfile: join(folder, 'index.js'),
      });
    }),
    'index.js',
  );

const HELD_AT_MOST_MS = 3_000;

/**
 * Postfix, with a say in what happens to its client: killed while a letter is being read, or held there and killed once the letter is in
 * the queue, so that it never hears of it.
 */
export async function watchedRelay({ withLog }: { readonly withLog: boolean }): Promise<WatchedMail> {
  const postfix = await startPostfix();
  const relay = { ...postfix.relay, log: withLog ? postfix.log : undefined };
  const mail: WatchedMail = {
    env: { [MAIL_RELAY]: JSON.stringify(relay), EMAIL_FROM: 'bao-cao@office.example' },
    taken: [],
    decide: () => 'TAKE',
    kill: () => {},
    async settled() {
      const letters = await postfix.delivered(postfix.letters);
      mail.taken.splice(0, Infinity, ...letters.map(reminderIdOf));
    },
    async close() {
      watcher.close();
      await postfix.close();
    },
  };
  let held: string | undefined;
  const watcher = watchedLog(postfix.log, (line) => {
    const [, number, id] = /\b(\w{5,20}): message-id=<([\w-]+)@/.exec(line) ?? [];
    if (held !== undefined && line.includes(`${held}: `) && line.includes('(queue active)')) {
      held = undefined;
      mail.kill();
    }
    if (id === undefined) return;
    const fate = mail.decide();
    if (fate === 'KILL') return mail.kill();
    mail.taken.push(Buffer.from(id, 'base64url').toString());
    if (fate === 'TAKE_AND_KILL') {
      held = number;
      mail.hold?.();
      // One that was held before all of the letter was written never gets there.
      setTimeout(mail.kill, HELD_AT_MOST_MS);
    }
  });
  return mail;
}

/** Hears each line as it is written. */
function watchedLog(path: string, hear: (line: string) => void): FSWatcher {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(1 << 16);
  let rest = '';
  return watch(path, () => {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      const lines = (rest + buffer.toString('latin1', 0, read)).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(hear);
    }
  });
}

const reminderIdOf = (message: string): string => /^X-Reminder-Id:\s*(\S+)/im.exec(message)?.[1] ?? '';
