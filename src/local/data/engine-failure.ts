import { firstFailure } from '../base/closing.js';
import { describeFailure } from '../base/command-error.js';
import { shownPath } from './data-folder.js';
import { storageRefusal } from './storage-failure.js';

/**
 * Ends the process with a clear message when what was written cannot be logged. Nobody is left to catch that error: the call
 * is not answered. All acknowledged writes are on disk.
 */
export function endOnEngineFailure(data: string): void {
  process.once('uncaughtException', (error) => {
    const told = firstFailure() ?? storageRefusal(error, shownPath(data)) ?? error;
    const { message, exitCode } = describeFailure(told, process.env);
    console.error(message);
    process.exit(exitCode);
  });
}
