import { type FileHandle, open } from 'node:fs/promises';

type Sync = (this: FileHandle) => Promise<void>;
type Handles = { datasync: Sync; sync: Sync };

export type SyncedBytes = {
  /** The number of bytes of a file that this process has synced to the disk. */
  of(file: string): Promise<number>;
  stop(): void;
};

/** Notes what goes to the disk, which the operating system alone knows: what a loss of power would leave of a file. */
export async function noteSyncedBytes(): Promise<SyncedBytes> {
  const some = await open(import.meta.filename);
  const handles = Object.getPrototypeOf(some) as Handles;
  await some.close();
  const { datasync, sync } = handles;
  const bytes = new Map<number, number>();
  const noting = (wait: Sync): Sync =>
    async function (this: FileHandle) {
      const { ino, size } = await this.stat();
      await wait.call(this);
      bytes.set(ino, size);
    };
  Object.assign(handles, { datasync: noting(datasync), sync: noting(sync) });
  return {
    async of(path) {
      const file = await open(path);
      const { ino } = await file.stat();
      await file.close();
      return bytes.get(ino) ?? 0;
    },
    stop: () => void Object.assign(handles, { datasync, sync }),
  };
}
