import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Ids that are remembered: more letters than a country's offices send in a week. */
const MOST_REMEMBERED = 200_000;
const READ_BYTES = 1 << 20;

/** `postfix/cleanup[71]: 4F2A31: message-id=<…>`: the relay reads a letter under this number. */
const NAMED = /\b([0-9A-Za-z]{5,20}): message-id=(<[^>]+>)/;
/** `postfix/qmgr[70]: 4F2A31: from=<…>, size=…, nrcpt=1 (queue active)`: the letter of this number is on its disk. */
const TAKEN = /\b([0-9A-Za-z]{5,20}): from=<[^>]*>, size=\d+, nrcpt=\d+ \(queue active\)/;
/** `smtp envelope evpid=… from=<…> to=<…>`: OpenSMTPD, which names no Message-ID, has the letter of this sender on its disk. */
const TAKEN_FROM = /\bsmtp envelope evpid=[0-9a-f]+ from=(<[^>]+>)/;

/**
 * Reads the log of Postfix or OpenSMTPD: first all of it, then what was added. At the start and after a rotation the log
 * before is read too. An unreadable log is an error: without it a letter might go out twice.
 */
export function relayLog(path: string) {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  let inode = -1;
  let offset = 0;
  let rest = '';

  function learn(line: string): void {
    const [, sender] = TAKEN_FROM.exec(line) ?? [];
    if (sender !== undefined) keepNewest(taken.add(sender));
    const [, numbered = '', name] = NAMED.exec(line) ?? [];
    if (name !== undefined) keepNewest(names.set(numbered, name));
    const [, queued = ''] = TAKEN.exec(line) ?? [];
    const accepted = names.get(queued);
    if (accepted === undefined) return;
    names.delete(queued);
    keepNewest(taken.add(accepted));
  }

  async function readOn(): Promise<void> {
    const file = await open(path);
    try {
      const { ino, size } = await file.stat();
      if (ino !== inode || size < offset) {
        (await rotated(path)).split('\n').forEach(learn);
        [inode, offset, rest] = [ino, 0, ''];
      }
      const buffer = Buffer.alloc(Math.min(READ_BYTES, Math.max(1, size - offset)));
      for (;;) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length, offset);
        if (bytesRead === 0) return;
        offset += bytesRead;
        const lines = (rest + buffer.toString('latin1', 0, bytesRead)).split('\n');
        rest = lines.pop() ?? '';
        lines.forEach(learn);
      }
    } finally {
      await file.close();
    }
  }

  // One question at a time: two would read the same lines into one another.
  let reading: Promise<void> = Promise.resolve();
  return {
    /** Whether the relay took a letter by one of these: its Message-ID, its address for returns. Reads what was written since the last question. */
    async hasTaken(...asked: readonly string[]): Promise<boolean> {
      reading = reading.catch(() => {}).then(readOn);
      await reading;
      return asked.some((name) => taken.has(name));
    },
  };
}

/** The newest log that a rotation put aside, such as `mail.log.1`; empty where there is none, or only compressed ones. */
async function rotated(path: string): Promise<string> {
  const names = (await readdir(dirname(path))).filter((name) => name.startsWith(`${basename(path)}.`));
  const files = names.filter((name) => !name.endsWith('.gz')).map((name) => join(dirname(path), name));
  const found = await Promise.all(files.map(async (file) => ({ file, at: (await stat(file)).mtimeMs })));
  const [newest] = found.toSorted((a, b) => b.at - a.at);
  return newest ? await readFile(newest.file, 'latin1') : '';
}

/** Drops the oldest beyond the limit. Maps and sets keep the order in which entries came. */
function keepNewest(kept: Map<string, string> | Set<string>): void {
  if (kept.size > MOST_REMEMBERED) kept.delete(kept.keys().next().value ?? '');
}
