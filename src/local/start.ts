import { shiftedClock } from './base/clock.js';
import { runCommand } from './base/command-error.js';
import { enterProduction } from './base/environment.js';
import { progress, seconds } from './base/progress.js';
import { parseStartOptions, type StartOptions, startHelp } from './command/start-options.js';
import { readyText, startingText } from './command/texts.js';
import { resolveDataFolder, shownPath } from './data/data-folder.js';
import { endOnEngineFailure } from './data/engine-failure.js';
import type { LocalService } from './service/service.js';

await runCommand(async () => {
  const options = parseStartOptions(process.argv.slice(2));
  if (!options) {
    console.log(startHelp());
    return 0;
  }
  if (options.copy !== undefined) {
    const { copyFolder } = await import('./durable/copy-folder.js');
    console.log(await copyFolder(options.data, options.copy));
    return 0;
  }
  const now = shiftedClock(options.at)();
  console.log(startingText(shownPath(options.data), now, options.at !== undefined));
  // A signal before the service is ready just ends the process. The data on disk is consistent at every moment.
  endOnEngineFailure(options.data);
  enterProduction();
  // The service is imported only now, so that a wrong option is reported before anything loads.
  const { startService } = await import('./service/service.js');
  const service = await startService(options, progress(console.log));
  const end = stopped(service);
  // Registered before the ready message, so that a signal right after it still closes everything in order.
  console.log(readyMessage(service, options));
  return end;
});

function readyMessage({ url, dynamodb, tokenFor, startCode }: LocalService, options: StartOptions): string {
  const data = options.data === resolveDataFolder(undefined) ? '' : ` --data ${options.data}`;
  const isExternal = options.dynamodb !== undefined;
  return readyText({ url, dynamodb, isExternal, tokenFor, startCode, data, after: seconds(process.uptime() * 1000) });
}

/** Waits for the signal to stop and closes everything in order. A second signal ends the process at once. */
function stopped(service: LocalService): Promise<number> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const stop = (): void => {
      if (stopping) process.exit(0);
      stopping = true;
      console.log('Stopping …');
      service.close().then(() => resolve(0), reject);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  });
}
