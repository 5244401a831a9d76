import { describeFailure } from '../base/command-error.js';
import { shownPath } from './data-folder.js';
import { storageRefusal } from './storage-failure.js';

/**
 * The embedded database throws out of its request handler when the disk or a file of it fails; nothing can catch that. The process
 * ends with a sentence: what it acknowledged before is on disk.
 */
export function endOnEngineFailure(data: string): void {
  process.once('uncaughtException', (error) => {
    const { message, exitCode } = describeFailure(storageRefusal(error, shownPath(data)) ?? error, process.env);
    console.error(message);
    process.exit(exitCode);
  });
}
