import { CommandError, EXIT } from '../base/command-error.js';

/** Reasons why an undamaged folder cannot be read or written. */
export type StorageFailure = 'FULL' | 'FORBIDDEN' | 'READ_ONLY' | 'HELD' | 'BUSY';

const CODES: Readonly<Record<string, StorageFailure>> = {
  ENOSPC: 'FULL',
  EDQUOT: 'FULL',
  EFBIG: 'FULL',
  EACCES: 'FORBIDDEN',
  EPERM: 'FORBIDDEN',
  EROFS: 'READ_ONLY',
  LEVEL_LOCKED: 'HELD',
  EMFILE: 'BUSY',
  ENFILE: 'BUSY',
};

/** The reason for each message of the operating system. LevelDB passes on only the message. */
const WORDS: readonly (readonly [RegExp, StorageFailure])[] = [
  [/No space left on device|Disk quota exceeded|File too large/, 'FULL'],
  [/Read-only file system/, 'READ_ONLY'],
  [/Permission denied|Operation not permitted/, 'FORBIDDEN'],
  [/Too many open files/, 'BUSY'],
];

/** Looks through the causes of the error too; undefined if none is a storage failure. */
export function storageFailureOf(error: unknown): StorageFailure | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code = '', message } = at as NodeJS.ErrnoException;
    const found = CODES[code] ?? WORDS.find(([words]) => words.test(message))?.[1];
    if (found && !(at instanceof CommandError)) return found;
  }
  return undefined;
}

const ADVICE: Readonly<Record<Exclude<StorageFailure, 'HELD'>, (place: string) => string>> = {
  FULL: (place) =>
    `The disk of ${place} is full. What was saved before is whole.\n  Make room on it and run the command again; nothing in the folder has to be deleted.`,
  FORBIDDEN: (place) =>
    `This user may not read and write in ${place}. The data itself is not damaged.\n  Give the folder to this user (chown -R, chmod -R u+rwX), or run the command as its owner.`,
  READ_ONLY: (place) =>
    `The disk of ${place} is mounted read-only. The data itself is not damaged.\n  Mount it for writing, or copy the folder elsewhere and name the copy with --data <folder>.`,
  BUSY: (place) =>
    `Too many files are open to read ${place}. The data itself is not damaged.\n  Close other programs, or raise the limit (ulimit -n 4096), and run the command again.`,
};

/** The message for a storage failure. Undefined for other errors, and if another process holds the data. */
export function storageRefusal(error: unknown, place = 'the data'): CommandError | undefined {
  const failure = storageFailureOf(error);
  if (failure === undefined || failure === 'HELD') return undefined;
  return new CommandError(`${ADVICE[failure](place)}\n  (${innermost(error)})`, EXIT.storage, { cause: error });
}

/** The message of the innermost cause, which is nearest to the disk. */
export function innermost(error: unknown): string {
  let at = error;
  while (at instanceof Error && at.cause instanceof Error) at = at.cause;
  return at instanceof Error ? at.message : String(at);
}
