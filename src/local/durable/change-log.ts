import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type ItemChange, recordBytes } from './change-record.js';
import { syncFolder } from './synced-files.js';

/** The log of changes. The engine passes what it writes to the operating system and does not wait for the disk. */
export type ChangeLog = {
  /** Keeps the order of the calls. Resolves when the changes are on disk. */
  append(changes: readonly ItemChange[]): Promise<void>;
  /** Forgets every record; the numbers go on. Nothing may be appended meanwhile. */
  cutOff(): Promise<void>;
  readonly bytes: number;
  /** The number of the newest record. */
  readonly number: number;
  close(): Promise<void>;
};

type Waiting = { readonly bytes: Buffer; done(): void; failed(error: unknown): void };

/**
 * @param whole how many bytes of the file are whole; what lies behind is dropped
 * @param last the number of its newest record
 */
export async function openChangeLog(
  file: string,
  { whole, last }: { whole: number; last: number },
  now = Date.now,
): Promise<ChangeLog> {
  // Not for appending, because Windows does not cut off a file that is open so.
  const handle = await open(file, constants.O_RDWR | constants.O_CREAT, 0o600);
  await handle.truncate(whole);
  await handle.datasync();
  await syncFolder(dirname(file));
  let number = last;
  let bytes = whole;
  let written = whole;
  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;

  /** One write and one wait for the disk for everything that came during the last one. */
  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        written += await writeAt(handle, Buffer.concat(group.map((entry) => entry.bytes)), written);
        await handle.datasync();
        for (const { done } of group) done();
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    writing = undefined;
  };

  return {
    append(changes) {
      number += 1;
      const record = recordBytes({ number, at: now(), changes: [...changes] });
      bytes += record.length;
      const onDisk = new Promise<void>((done, failed) => waiting.push({ bytes: record, done, failed }));
      writing ??= writeAll();
      return onDisk;
    },
    async cutOff() {
      await writing;
      await handle.truncate(0);
      await handle.datasync();
      bytes = 0;
      written = 0;
    },
    get bytes() {
      return bytes;
    },
    get number() {
      return number;
    },
    async close() {
      await writing;
      await handle.close();
    },
  };
}

async function writeAt(handle: FileHandle, content: Buffer, position: number): Promise<number> {
  let done = 0;
  while (done < content.length)
    done += (await handle.write(content, done, content.length - done, position + done)).bytesWritten;
  return done;
}
