import { constants } from 'node:fs';
import { copyFile, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Waits until the content of a file is on disk, whoever wrote it. */
async function syncFile(path: string): Promise<void> {
  // Windows syncs only what is open for writing.
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Waits until the names in a folder are on disk. Windows has no such call and keeps them by itself. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, constants.O_RDONLY);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Copies a file or a folder with all that lies in it, for its owner alone, and waits for the disk. */
export async function copySynced(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!entries) {
    await copyFile(from, to);
    await syncFile(to);
    return;
  }
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const entry of entries) await copySynced(join(from, entry.name), join(to, entry.name));
  await syncFolder(to);
}
