import { enterProduction } from '../../local/base/environment.js';
import { readConfiguration } from '../configuration/configuration.js';
import { makeKeys, openKeys } from '../keys/signing-keys.js';
import type { TrialParts } from '../service/home-service.js';
import { parseServeOptions, serveHelp } from './serve-options.js';

/** The command `npm run serve`. Each task imports its parts itself, so that faults of settings are reported at once. */
export async function serve(args: readonly string[], trial: TrialParts = {}): Promise<void> {
  const options = parseServeOptions(args);
  if (!options) return console.log(serveHelp());
  const configuration = readConfiguration(options.config, process.env, options.settings);
  const keys = configuration['keys.file'];
  if (options.task === 'keys') {
    const { signsFrom, isFirst } = makeKeys(keys, new Date());
    const said = isFirst ? 'its first key' : 'a new key';
    const then = isFirst ? 'Workers can start.' : `It signs from ${signsFrom} on: start every worker again before.`;
    return console.log(`${keys} has ${said}. ${then}`);
  }
  openKeys(keys, Date.now);
  if (options.isCheck) return console.log('Every setting is as it should be.');
  if (options.task === 'watch') {
    const { startWatch } = await import('../watch/watch.js');
    const watching = await startWatch(configuration, process.stdin);
    console.log(JSON.stringify({ level: 'INFO', message: 'watching', metrics: `${watching.url}/metrics` }));
    await new Promise((resolve) => process.stdin.once('end', resolve));
    return watching.close();
  }
  enterProduction();
  const stopped = new Promise<string>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve(name));
  });
  if (options.task !== 'serve') {
    const { runTask } = await import('./tasks.js');
    return runTask(options, configuration, trial.mayBeTrialTable === true, stopped);
  }
  const { startHome } = await import('../service/home-service.js');
  const { log } = await import('../../lambda/log/log.js');
  const service = await startHome(configuration, trial);
  const signal = await stopped;
  log.info({ message: 'stopping', signal });
  await service.close();
  log.info({ message: 'stopped' });
}
