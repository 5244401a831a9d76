import { type FileHandle, open } from 'node:fs/promises';
import { type ItemChange, recordBytes } from './change-record.js';
import { copyIn, itemFileIn, type LogEnd } from './kept-files.js';

export type ChangeLog = Awaited<ReturnType<typeof openChangeLog>>;

type Waiting = { readonly bytes: Buffer; done(): void; failed(error: unknown): void };

/** Opens file and copy, which must be equal, for the changes behind the items of a folder. */
export async function openChangeLog(kept: string, { whole, last, changed }: LogEnd, now = Date.now) {
  // Opened by `r+`: a file that is opened for appending cannot be written at a chosen place.
  const file = await open(itemFileIn(kept), 'r+');
  const copy = await open(copyIn(kept), 'r+');
  let number = last;
  let bytes = changed;
  let written = whole;
  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;

  /** One write and one wait for the disk for everything that came during the last one. Nobody waits for the copy. */
  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        const content = Buffer.concat(group.map((entry) => entry.bytes));
        await writeAt(file, content, written);
        await file.datasync();
        await writeAt(copy, content, written);
        written += content.length;
        for (const { done } of group) done();
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    writing = undefined;
  };

  return {
    /** Keeps the order of the calls. Resolves when the changes are on disk. */
    append(changes: readonly ItemChange[]): Promise<void> {
      number += 1;
      const record = recordBytes({ number, at: now(), changes: [...changes] });
      bytes += record.length;
      const onDisk = new Promise<void>((done, failed) => waiting.push({ bytes: record, done, failed }));
      writing ??= writeAll();
      return onDisk;
    },
    /** How long the changes are by now. */
    get bytes(): number {
      return bytes;
    },
    async close() {
      await writing;
      await file.close();
      await copy.datasync();
      await copy.close();
    },
  };
}

async function writeAt(handle: FileHandle, content: Buffer, position: number): Promise<void> {
  for (let done = 0; done < content.length; )
    done += (await handle.write(content, done, content.length - done, position + done)).bytesWritten;
}
