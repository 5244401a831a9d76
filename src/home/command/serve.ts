import { enterProduction } from '../../local/base/environment.js';
import { readConfiguration } from '../configuration/configuration.js';
import type { Configuration } from '../configuration/settings.js';
import { makeKeys, openKeys } from '../keys/signing-keys.js';
import type { TrialParts } from '../service/home-service.js';
import { parseServeOptions, serveHelp } from './serve-options.js';

/** The command `npm run serve`; gives back the exit code. */
export async function serve(args: readonly string[], trial: TrialParts = {}): Promise<number> {
  const options = parseServeOptions(args);
  if (!options) {
    console.log(serveHelp());
    return 0;
  }
  const configuration = readConfiguration(options.config, { ...process.env, ...options.variables });
  const keys = configuration['keys.file'];
  if (options.task === 'keys') {
    console.log(
      `${keys} has a new key. It signs from ${makeKeys(keys, new Date())} on: start every worker again before.`,
    );
    return 0;
  }
  openKeys(keys, Date.now);
  if (options.task === 'watch' && !options.isCheck) return await watchUntilTheEnd(configuration);
  if (options.isCheck) {
    console.log('Every setting is as it should be.');
    return 0;
  }
  enterProduction();
  const stopped = new Promise<string>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve(name));
  });
  if (options.task === 'from-aws' || options.task === 'to-aws') {
    const { moveTable } = await import('./move-table.js');
    console.log(await moveTable(options.task, { table: options.of, region: options.region }, configuration));
    return 0;
  }
  if (options.task !== 'serve') {
    const { lendTable, runTask } = await import('./tasks.js');
    if (options.task === 'table') {
      await lendTable(configuration, console.log, stopped);
      return 0;
    }
    console.log(await runTask(options, configuration, trial.mayBeTrialTable === true));
    return 0;
  }
  // Imported only now, so that a fault is told before anything loads.
  const { startHome } = await import('../service/home-service.js');
  const { log } = await import('../../lambda/log/log.js');
  const service = await startHome(configuration, trial);
  const signal = await stopped;
  log.info({ message: 'stopping', signal });
  await service.close();
  log.info({ message: 'stopped' });
  return 0;
}

/** Ends with the stream that it reads. */
async function watchUntilTheEnd(configuration: Configuration): Promise<number> {
  const { startWatch } = await import('../watch/watch.js');
  const watching = await startWatch(configuration, process.stdin);
  console.log(JSON.stringify({ level: 'INFO', message: 'watching', metrics: `${watching.url}/metrics` }));
  await new Promise((resolve) => process.stdin.once('end', resolve));
  await watching.close();
  return 0;
}
