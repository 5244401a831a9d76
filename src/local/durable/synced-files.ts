import { copyFile, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Waits until what a path names is on disk, whoever wrote it. */
async function synced(path: string, flags: 'r' | 'r+'): Promise<void> {
  const opened = await open(path, flags);
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

/** Waits until the names in a folder are on disk. Windows has no such call and keeps them by itself. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform !== 'win32') await synced(path, 'r');
}

/** Copies a file or a folder with all that lies in it, for its owner alone, and waits for the disk. */
export async function copySynced(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!entries) {
    await copyFile(from, to);
    // Windows syncs only what is open for writing.
    await synced(to, 'r+');
    return;
  }
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const entry of entries) await copySynced(join(from, entry.name), join(to, entry.name));
  await syncFolder(to);
}
